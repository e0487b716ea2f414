import { answersOf, confirmed, idsOf, saysOneOf } from '../apple-answers.ts';
import type { Cause } from '../cause.ts';
import { appleAnswered } from '../reasons.ts';
import { portalStep, proofStep, tokenParameters, verifyStep } from '../remedy-steps.ts';
import { sinceWorked } from '../since-worked.ts';

/**
 * Apple knows the token and refuses it access (reference §6). What is behind it, no answer tells: the MDM server may be
 * gone or have lost the right.
 */
export const accessDenied: Cause = {
  id: 'access-denied',
  severity: 'error',
  appleCodes: ['ACCESS_DENIED'],
  intuneRow: 'Access denied',
  symptoms: ['devices-not-syncing', 'assignments-failing', 'enrollments-failing'],
  candidates: ['access-denied', 'mdm-server-removed'],
  simulatedBy: ['access-denied'],
  rank: 30,
  remedyOrder: 20,
  rules: {
    opens:
      'Apple answers ACCESS_DENIED on any endpoint twice with the same credentials and no answer between that would close it. FORBIDDEN belongs to token-forbidden.',
    closes:
      'The first good answer of an endpoint that needs a session. GET /session alone does not close it: the refusal can come from any endpoint. Where a list (POST /server/devices, POST /devices/sync) was refused: its own first success; a good account alone does not close it.',
  },
  judge(history) {
    const refused = confirmed(sinceWorked(answersOf(history)), saysOneOf('ACCESS_DENIED'), history.oneMoment);
    if (!refused) return null;
    return {
      since: refused.since,
      evidenceIds: idsOf(refused.answers),
      seenOnce: refused.seenOnce,
      candidates: [
        { causeId: 'access-denied', for: [appleAnswered(refused.answers)], against: [] },
        { causeId: 'mdm-server-removed', for: [{ id: 'removal-not-named', parameters: {} }], against: [] },
      ],
      parameters: tokenParameters(history),
    };
  },
  remedy(history) {
    return [portalStep('check-mdm-server', history), verifyStep(history), proofStep(history)];
  },
};
