import type { AppleCall } from '@adept/apple/errors/apple-call';
import type { NewEvidence } from '../domain/new-evidence.ts';
import { SYSTEM } from '../domain/viewer.ts';
import type { EvidenceStore } from './evidence-store.ts';

/** Collects the outcome of every call made with one generation of credentials. */
export interface EvidenceCollector {
  /** Given to the client; never throws and never waits. */
  observe(call: AppleCall): void;
  /** Records all calls seen since the last write, in their order. A failed write keeps them for the next. */
  write(): Promise<void>;
}

/** Turns calls to Apple into evidence of one token. Successes count as much as refusals: they close problems. */
export function collectEvidence(
  store: EvidenceStore,
  tokenId: string,
  credentialsId: string,
): EvidenceCollector {
  let calls: AppleCall[] = [];
  let writing: Promise<void> = Promise.resolve();

  async function writeNow(): Promise<void> {
    if (calls.length === 0) return;
    const batch = calls;
    await store.evidence.append(
      SYSTEM,
      tokenId,
      batch.flatMap((call) => toFacts(call, credentialsId)),
    );
    calls = calls.slice(batch.length);
    const account = batch.findLast((call) => call.account !== null)?.account;
    if (!account) return;
    await store.tokens.recordAccount(SYSTEM, tokenId, {
      organization: {
        id: account.org_id ?? null,
        name: account.org_name ?? null,
        type: account.org_type ?? null,
      },
      mdmServer: { uuid: account.server_uuid ?? null, name: account.server_name ?? null },
      adminId: account.admin_id ?? null,
    });
  }

  return {
    observe(call) {
      calls = [...calls, call];
    },
    write() {
      // One write after the other keeps the order; the former one's failure is its caller's to see.
      writing = writing.then(writeNow, writeNow);
      return writing;
    },
  };
}

function toFacts(call: AppleCall, credentialsId: string): NewEvidence[] {
  const facts: NewEvidence[] = [
    {
      kind: 'apple-answer',
      at: call.at,
      credentialsId,
      endpoint: call.endpoint,
      status: call.status,
      outcome: call.error?.kind ?? 'success',
      appleCode: call.error?.appleCode ?? null,
      reason: call.error?.reason ?? null,
      clockOffsetSeconds: call.clockOffsetSeconds,
      body: call.error?.body ?? null,
    },
  ];
  if (call.account) {
    facts.push({
      kind: 'account-seen',
      at: call.at,
      credentialsId,
      adminId: call.account.admin_id ?? null,
      organizationId: call.account.org_id ?? null,
      organizationName: call.account.org_name ?? null,
      organizationType: call.account.org_type ?? null,
      mdmServerUuid: call.account.server_uuid ?? null,
      mdmServerName: call.account.server_name ?? null,
    });
  }
  return facts;
}
