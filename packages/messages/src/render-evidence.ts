import type { Evidence } from '@adept/diagnosis';
import type { MessageParameters, Speaker } from './catalogue.ts';
import { type AnswerOutcome, answerOutcome } from './render-last-answer.ts';

/** The shape of the API's EvidenceItem. */
export interface RenderedEvidence {
  id: string;
  at: string;
  kind: Evidence['kind'];
  endpoint?: string;
  status?: number | null;
  appleCode?: string | null;
  outcome?: AnswerOutcome;
  text: string;
  body?: string | null;
}

/** One recorded fact in words; Apple's raw answer stays beside it, untranslated. */
export function renderEvidence(fact: Evidence, speaker: Speaker): RenderedEvidence {
  const common = { id: fact.id, at: new Date(fact.at).toISOString(), kind: fact.kind };
  if (fact.kind !== 'apple-answer') return { ...common, text: ownFact(fact, speaker) };
  const { endpoint, status, appleCode, body } = fact;
  const parameters: MessageParameters = {
    endpoint,
    status: status ?? 0,
    code: appleCode ?? 'none',
    // A select's branch name can't hold a hyphen.
    reason: (fact.reason ?? 'none').replaceAll('-', '_'),
    issuer: fact.tlsIssuer ?? 'unknown',
    corrected: fact.timeCorrectedSeconds === undefined ? 'no' : 'yes',
    named: fact.retryAfterSeconds ? 'yes' : 'no',
    seconds: fact.retryAfterSeconds ?? 0,
  };
  return {
    ...common,
    endpoint,
    status,
    appleCode,
    outcome: answerOutcome(fact),
    text: speaker.say(`evidence.apple-answer.${fact.outcome}`, parameters),
    body,
  };
}

function ownFact(fact: Exclude<Evidence, { kind: 'apple-answer' }>, speaker: Speaker): string {
  switch (fact.kind) {
    case 'account-seen':
      return speaker.say('evidence.account-seen', { organization: fact.organizationName ?? 'unknown' });
    case 'token-uploaded':
      return speaker.say('evidence.token-uploaded', { expiresAt: new Date(fact.expiresAt) });
    case 'key-pair-staged':
      return speaker.say('evidence.key-pair-staged');
    case 'cursor-lost':
      return speaker.say('evidence.cursor-lost', {
        code: fact.appleCode,
        storedAt: new Date(fact.cursorStoredAt),
      });
    case 'sync-finished':
      return speaker.say(`evidence.sync-finished.${fact.outcome}`, {
        list: fact.wholeList ? 'full' : 'changes',
        code: fact.errorCode ?? 'unknown',
      });
    case 'device-count': {
      const { known, missing, shown, removed, unannounced } = fact;
      return speaker.say('evidence.device-count', { known, missing, shown, removed, unannounced });
    }
  }
}
