import { answersOf, confirmed, idsOf, saysOneOf, sinceLastGood } from '../apple-answers.ts';
import type { Cause } from '../cause.ts';
import { appleAnswered } from '../reasons.ts';
import { portalStep, proofStep, tokenParameters } from '../remedy-steps.ts';

/**
 * The organisation has not accepted Apple's current terms (reference §6). The token stays good and a new one cures
 * nothing; each organisation accepts for itself, and the answer can clear some time after the acceptance.
 */
export const termsNotSigned: Cause = {
  id: 'terms-not-signed',
  severity: 'error',
  appleCodes: ['T_C_NOT_SIGNED'],
  intuneRow: 'T&C not accepted',
  symptoms: ['devices-not-syncing', 'assignments-failing', 'enrollments-failing'],
  candidates: ['terms-not-signed'],
  simulatedBy: ['terms-not-signed'],
  rank: 10,
  remedyOrder: 10,
  rules: {
    opens:
      'Apple answers T_C_NOT_SIGNED on any endpoint twice with the same credentials and no good answer between: the first answer after one confirming retry.',
    closes:
      'The first good answer of an endpoint that needs a session (GET /account or any call after it). GET /session alone does not close it: the refusal can come from any endpoint.',
  },
  judge(history) {
    const refused = confirmed(
      sinceLastGood(answersOf(history)),
      saysOneOf('T_C_NOT_SIGNED'),
      history.oneMoment,
    );
    if (!refused) return null;
    return {
      since: refused.since,
      evidenceIds: idsOf(refused.answers),
      seenOnce: refused.seenOnce,
      candidates: [{ causeId: 'terms-not-signed', for: [appleAnswered(refused.answers)], against: [] }],
      parameters: tokenParameters(history),
    };
  },
  remedy(history) {
    return [portalStep('accept-terms', history), proofStep(history)];
  },
};
