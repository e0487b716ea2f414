import type { Cause, Verdict } from '../cause.ts';
import type { TokenHistory } from '../diagnosis.ts';
import { judgeRefusedToken } from '../refused-token.ts';
import { portalStep, proofStep, uploadStep, verifyStep } from '../remedy-steps.ts';
import { isUntried, judgeByGeneration } from '../token-generations.ts';

/**
 * Apple does not know the consumer key, which belongs to the MDM server: it was deleted in the portal. The words come from
 * an extension of OAuth; that Apple uses them for a deleted server is unverified (reference §6), so another answer leaves
 * the deleted server a candidate of token-replaced or access-denied.
 */
export const mdmServerRemoved: Cause = {
  id: 'mdm-server-removed',
  severity: 'error',
  appleCodes: ['consumer_key_unknown', 'consumer_key_rejected'],
  intuneRow: 'Expired or invalid token',
  symptoms: ['devices-not-syncing', 'assignments-failing', 'enrollments-failing'],
  rank: 20,
  remedyOrder: 28,
  rules: {
    opens:
      'Apple answers consumer_key_unknown or consumer_key_rejected twice with the credentials in use, with no good answer between, the last refusal of the token was such a word, and the expiration date has not passed. That Apple says these words of a deleted MDM server is not proven; for every other answer a deleted server stays a candidate of token-replaced, token-damaged, token-forbidden or access-denied.',
    closes:
      'The first good answer of an endpoint that needs a session, with the credentials in use. Uploading a token of another MDM server does not close it by itself: the problem stays until Apple gives it a good answer (or refuses it for another, confirmed reason). It gives way to token-expired once the date has passed.',
  },
  judge: (history, now) => judgeByGeneration(judgeGeneration, history, now),
  remedy(history, now) {
    if (isUntried(judgeGeneration, history, now)) return [verifyStep(history), proofStep(history)];
    return [
      portalStep('check-mdm-server', history),
      portalStep('download-token', history),
      uploadStep(history),
      proofStep(history),
    ];
  },
};

function judgeGeneration(history: TokenHistory, now: Date): Verdict | null {
  return judgeRefusedToken('mdm-server-removed', history, now);
}
