import type { Cause, Verdict } from '../cause.ts';
import type { TokenHistory } from '../diagnosis.ts';
import { judgeRefusedToken } from '../refused-token.ts';
import { portalStep, proofStep, uploadStep, verifyStep } from '../remedy-steps.ts';
import { isUntried, judgeByGeneration } from '../token-generations.ts';

/**
 * Apple no longer accepts a token that it did accept, though its date hasn't passed (reference §6). No answer tells why:
 * the problem is named after the likeliest reason, and the candidates say what else it can be and what would decide
 * (portal-steps §3: one code never proves one event).
 */
export const tokenReplaced: Cause = {
  id: 'token-replaced',
  severity: 'error',
  appleCodes: ['token_rejected', 'signature_invalid'],
  intuneRow: 'Expired or invalid token',
  symptoms: ['devices-not-syncing', 'assignments-failing', 'enrollments-failing'],
  rank: 20,
  remedyOrder: 30,
  rules: {
    opens:
      'Apple answers token_rejected or signature_invalid on any endpoint, or refuses GET /session with 401 and no other word (EXPIRED_TOKEN, UNAUTHORIZED, none), twice with the credentials in use, with no good answer between, and their expiration date has not passed; and Apple recognised these credentials before (an answer of success, T_C_NOT_SIGNED or ACCESS_DENIED), or their past is unknown (doctor). Credentials that were never recognised since their upload belong to token-damaged, a word about the consumer key to mdm-server-removed. Clocks more than 300 seconds apart are shown as a reason against it.',
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
  return judgeRefusedToken('token-replaced', history, now);
}
