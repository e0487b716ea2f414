import { confirmed, idsOf, sinceLastGood, underCurrentCredentials } from '../apple-answers.ts';
import type { Cause, Verdict } from '../cause.ts';
import type { TokenHistory } from '../diagnosis.ts';
import { portalStep, proofStep, tokenParameters, uploadStep, verifyStep } from '../remedy-steps.ts';
import { REJECTION_WORDS, refusesToken } from '../refuses-token.ts';
import { rejectionCandidates } from '../rejection-candidates.ts';
import { isUntried, judgeByGeneration } from '../token-generations.ts';

/**
 * Apple no longer accepts the token though its date hasn't passed (reference §6). No answer tells why: the problem is
 * named after the likeliest reason, and the candidates say what else it can be and what would decide (portal-steps §3:
 * one code never proves one event).
 */
export const tokenReplaced: Cause = {
  id: 'token-replaced',
  severity: 'error',
  appleCodes: [...REJECTION_WORDS],
  intuneRow: 'Expired or invalid token',
  symptoms: ['devices-not-syncing', 'assignments-failing', 'enrollments-failing'],
  rank: 20,
  remedyOrder: 30,
  rules: {
    opens:
      'Apple answers token_rejected, signature_invalid, consumer_key_unknown or consumer_key_rejected on any endpoint, or refuses GET /session with 401 and no other word (EXPIRED_TOKEN, UNAUTHORIZED, none), twice with the credentials in use, with no good answer between, and their expiration date has not passed. Clocks more than 300 seconds apart are shown as a reason against it.',
    closes:
      'The first good answer of an endpoint that needs a session, with the credentials in use. Uploading a new token does not close it by itself: the problem stays until Apple gives the new token a good answer (or refuses it for another, confirmed reason). It gives way to token-expired once the date has passed.',
  },
  judge: (history, now) => judgeByGeneration(judgeGeneration, history, now),
  remedy(history, now) {
    if (isUntried(judgeGeneration, history, now)) return [verifyStep(history), proofStep(history)];
    return [portalStep('download-token', history), uploadStep(history), proofStep(history)];
  },
};

function judgeGeneration(history: TokenHistory, now: Date): Verdict | null {
  if (!history.credentials || history.credentials.expiresAt <= now) return null;
  const answers = underCurrentCredentials(history);
  const refused = confirmed(sinceLastGood(answers), refusesToken, history.oneMoment);
  if (!refused) return null;
  return {
    since: refused.since,
    evidenceIds: idsOf(refused.answers),
    seenOnce: refused.seenOnce,
    candidates: rejectionCandidates(history, refused.answers),
    parameters: tokenParameters(history),
  };
}
