import { answersOf, confirmed, idsOf, saysOneOf, sinceLastGood } from '../apple-answers.ts';
import type { Cause } from '../cause.ts';
import type { Candidate, Reason } from '../diagnosis.ts';
import type { AppleAnswer } from '../evidence.ts';
import { forbiddenDespiteNewSession } from '../forbidden-despite-new-session.ts';
import { REJECTION_WORDS } from '../refuses-token.ts';
import { appleAnswered } from '../reasons.ts';
import { portalStep, proofStep, tokenParameters, verifyStep } from '../remedy-steps.ts';

/**
 * Apple knows the token and refuses it access (reference §6). What is behind it, no answer tells: the MDM server may be
 * gone or have lost the right; FORBIDDEN that a new session doesn't cure was seen after an account was revoked.
 */
export const accessDenied: Cause = {
  id: 'access-denied',
  severity: 'error',
  appleCodes: ['ACCESS_DENIED', 'FORBIDDEN'],
  intuneRow: 'Access denied',
  symptoms: ['devices-not-syncing', 'assignments-failing', 'enrollments-failing'],
  rank: 30,
  remedyOrder: 20,
  rules: {
    opens:
      'Apple answers ACCESS_DENIED on any endpoint, or FORBIDDEN in a new session, twice with the same credentials and no good answer between. FORBIDDEN in a session that had worked only means that the session ended; FORBIDDEN that is followed by a confirmed rejection of the token belongs to token-replaced.',
    closes:
      'The first good answer of an endpoint that needs a session. GET /session alone does not close it: the refusal can come from any endpoint.',
  },
  judge(history) {
    const answers = answersOf(history);
    const despite = new Set(forbiddenDespiteNewSession(answers));
    const refused = confirmed(
      sinceLastGood(answers),
      (answer) => answer.appleCode === 'ACCESS_DENIED' || despite.has(answer),
      history.oneMoment,
    );
    if (!refused || isPartOfRejection(refused.answers, sinceLastGood(answers), history.oneMoment))
      return null;
    return {
      since: refused.since,
      evidenceIds: idsOf(refused.answers),
      seenOnce: refused.seenOnce,
      candidates: candidates(refused.answers),
      parameters: tokenParameters(history),
    };
  },
  remedy(history) {
    return [portalStep('check-mdm-server', history), verifyStep(history), proofStep(history)];
  },
};

/**
 * FORBIDDEN that ended in a rejection of the token is a sign of token-replaced's candidates, not a cause of its own.
 * A rejection of former credentials says nothing of these.
 */
function isPartOfRejection(
  refused: readonly AppleAnswer[],
  answers: readonly AppleAnswer[],
  oneMoment: boolean,
): boolean {
  if (refused.some((answer) => answer.appleCode === 'ACCESS_DENIED')) return false;
  const same = answers.filter(({ credentialsId }) => credentialsId === refused.at(-1)?.credentialsId);
  return confirmed(same, saysOneOf(...REJECTION_WORDS), oneMoment) !== null;
}

function candidates(answers: readonly AppleAnswer[]): Candidate[] {
  const found: Candidate[] = [
    { causeId: 'access-denied', for: [appleAnswered(answers)], against: [] },
    { causeId: 'mdm-server-removed', for: [{ id: 'removal-not-named', parameters: {} }], against: [] },
  ];
  const forbidden = answers.find((answer) => answer.appleCode === 'FORBIDDEN');
  if (!forbidden) return found;
  const sign: Reason = { id: 'forbidden-in-new-session', parameters: { at: forbidden.at } };
  return [...found, { causeId: 'token-account-changed', for: [sign], against: [] }];
}
