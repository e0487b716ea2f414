import type { AppleAnswer, Evidence } from '@adept/diagnosis';
import type { MessageParameters, Speaker } from './catalogue.ts';
import { renderSyncError } from './render-sync-error.ts';
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
  return {
    ...common,
    endpoint,
    status,
    appleCode,
    outcome: answerOutcome(fact),
    text: renderAnswer(fact, speaker),
    body,
  };
}

/** What of an answer its sentence tells. */
export type ToldAnswer = Pick<
  AppleAnswer,
  | 'endpoint'
  | 'status'
  | 'outcome'
  | 'appleCode'
  | 'reason'
  | 'tlsIssuer'
  | 'timeCorrectedSeconds'
  | 'retryAfterSeconds'
>;

/** One answer of Apple, or its absence, in a sentence. */
export function renderAnswer(answer: ToldAnswer, speaker: Speaker): string {
  const parameters: MessageParameters = {
    endpoint: answer.endpoint,
    status: answer.status ?? 0,
    code: answer.appleCode ?? 'none',
    // A select's branch name can't hold a hyphen.
    reason: (answer.reason ?? 'none').replaceAll('-', '_'),
    issuer: answer.tlsIssuer ?? 'unknown',
    corrected: answer.timeCorrectedSeconds === undefined ? 'no' : 'yes',
    named: answer.retryAfterSeconds ? 'yes' : 'no',
    seconds: answer.retryAfterSeconds ?? 0,
  };
  return speaker.say(`evidence.apple-answer.${answer.outcome}`, parameters);
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
        code: renderSyncError(fact.errorCode ?? 'unknown', speaker),
      });
    case 'device-count': {
      const { known, missing, shown, removed, unannounced } = fact;
      return speaker.say('evidence.device-count', { known, missing, shown, removed, unannounced });
    }
  }
}
