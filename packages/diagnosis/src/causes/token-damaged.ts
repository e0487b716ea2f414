import type { Cause, Verdict } from '../cause.ts';
import type { TokenHistory } from '../diagnosis.ts';
import { judgeRefusedToken } from '../refused-token.ts';
import { portalStep, proofStep, uploadStep, verifyStep } from '../remedy-steps.ts';
import { isUntried, judgeByGeneration } from '../token-generations.ts';

/**
 * Apple has not recognised the token once since it was uploaded here: its secrets are not those that Apple knows, or the
 * file was not the newest one. Only our own record tells it from a token that was replaced; a single look can't.
 */
export const tokenDamaged: Cause = {
  id: 'token-damaged',
  severity: 'error',
  // The same words as a replaced token's: none of them leads here by itself.
  appleCodes: [],
  intuneRow: 'Expired or invalid token',
  symptoms: ['devices-not-syncing', 'assignments-failing', 'enrollments-failing'],
  rank: 20,
  remedyOrder: 30,
  rules: {
    opens:
      'Apple refuses the credentials in use as for token-replaced, twice, and has not recognised them once since their upload (no answer of success, T_C_NOT_SIGNED or ACCESS_DENIED). signature_invalid puts damaged secrets first among the candidates, every other answer a newer file; how old the file was at its upload, and a newer token of the same MDM server here, speak for one or the other. Never from a single look (doctor), which does not know the upload: there it is a candidate below token-replaced.',
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
  return judgeRefusedToken('token-damaged', history, now);
}
