import { confirmed, type Confirmed, idsOf, sinceLastGood, underCurrentCredentials } from './apple-answers.ts';
import type { CauseId } from './cause-id.ts';
import type { Verdict } from './cause.ts';
import type { TokenHistory } from './diagnosis.ts';
import { refusesToken } from './refuses-token.ts';
import { rejectionCandidates } from './rejection-candidates.ts';
import { tokenParameters } from './remedy-steps.ts';
import { namesMdmServer, neverAcceptedSince } from './token-recognition.ts';

/** The causes that share one kind of evidence: Apple refuses the token, and its date has not passed. */
export type RefusedTokenCause = Extract<CauseId, 'token-replaced' | 'token-damaged' | 'mdm-server-removed'>;

/**
 * Judges the credentials in use for one of the three causes; exactly one of them answers. The word leads where it names
 * something else than the token (the consumer key); else our own record does: a token that was never recognised since
 * its upload is not one that Apple "no longer" accepts.
 */
export function judgeRefusedToken(
  cause: RefusedTokenCause,
  history: TokenHistory,
  now: Date,
): Verdict | null {
  const refused = refusals(history, now);
  if (!refused || causeOf(refused, history) !== cause) return null;
  return {
    since: refused.since,
    evidenceIds: idsOf(refused.answers),
    seenOnce: refused.seenOnce,
    candidates: rejectionCandidates(history, refused.answers),
    parameters: tokenParameters(history),
  };
}

/** Nothing once the date has passed: token-expired says it then. */
function refusals(history: TokenHistory, now: Date): Confirmed | null {
  if (!history.credentials || history.credentials.expiresAt <= now) return null;
  return confirmed(sinceLastGood(underCurrentCredentials(history)), refusesToken, history.oneMoment);
}

function causeOf(refused: Confirmed, history: TokenHistory): RefusedTokenCause {
  const aboutServer = confirmed(refused.answers, namesMdmServer, history.oneMoment);
  if (aboutServer && namesMdmServer(refused.last)) return 'mdm-server-removed';
  return neverAcceptedSince(history) ? 'token-damaged' : 'token-replaced';
}
