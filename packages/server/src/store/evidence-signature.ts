import type { NewEvidence } from '../domain/new-evidence.ts';
import { CLOCKS_APART, tellsClocksApart } from './clock-evidence.ts';

/** Two facts of a kind with one signature tell nothing new: when it differs from the one before, the outcome changed. */
export function signatureOf(fact: NewEvidence): string {
  switch (fact.kind) {
    case 'apple-answer':
      return JSON.stringify([
        fact.credentialsId,
        fact.outcome,
        fact.status,
        fact.appleCode,
        fact.reason,
        ...(fact.profileId === undefined ? [] : [fact.profileId]),
        // The same answer under another clock is news: since then the clocks have been apart, or together again.
        ...(tellsClocksApart(fact) ? [CLOCKS_APART] : []),
      ]);
    case 'account-seen':
      return JSON.stringify([
        fact.credentialsId,
        fact.adminId,
        fact.organizationId,
        fact.organizationName,
        fact.organizationType,
        fact.mdmServerUuid,
        fact.mdmServerName,
      ]);
    case 'sync-finished':
      return JSON.stringify([fact.outcome, fact.errorCode]);
    case 'device-count':
      return JSON.stringify([fact.collapsed, fact.shown > 0, fact.unannounced > 0]);
    case 'cursor-lost':
      return JSON.stringify([fact.appleCode]);
    case 'token-uploaded':
    case 'key-pair-staged':
      return '';
  }
}

/** What repeats in a stream of its own: answers by endpoint (and profile), runs by whether they read the whole list. */
export function lineOf(fact: NewEvidence): string | null {
  if (fact.kind === 'apple-answer')
    return fact.profileId === undefined ? fact.endpoint : `${fact.endpoint} ${fact.profileId}`;
  if (fact.kind === 'sync-finished') return fact.wholeList ? 'full' : 'changes';
  return null;
}

/** Each of these is told once and for ever; the others repeat, and only a change of what they say is kept for ever. */
export function isUnique({ kind }: NewEvidence): boolean {
  return kind === 'token-uploaded' || kind === 'key-pair-staged';
}

export function streamOf(fact: NewEvidence): string {
  const line = lineOf(fact);
  return line === null ? fact.kind : `${fact.kind} ${line}`;
}
