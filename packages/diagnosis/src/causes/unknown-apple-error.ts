import { APPLE_CODE_CAUSES } from '../apple-code-explanations.ts';
import { answersOf, idsOf } from '../apple-answers.ts';
import type { Cause } from '../cause.ts';
import type { Candidate, Reason, TokenHistory } from '../diagnosis.ts';
import { isProfileCode } from '@adept/apple/wire/profile-codes';
import type { AppleAnswer } from '../evidence.ts';
import { lastingRefusal } from '../lasting-refusal.ts';
import { appleAnswered } from '../reasons.ts';
import { refusedDespiteNewSession } from '../refused-despite-new-session.ts';
import { refusesToken } from '../refuses-token.ts';
import { hiddenWhile } from '../rank-problems.ts';
import { reportStep, retryStep, tokenParameters } from '../remedy-steps.ts';
import { blamesRequest } from '../request-mistake.ts';
import { symptomsOfEndpoint } from '../symptoms-of-endpoint.ts';

/** How much of Apple's raw answer a sentence shows; the evidence has all that is kept (4 KiB). */
const SHOWN_CHARACTERS = 160;

/** A step of the protocol, never a riddle. */
const UNDERSTOOD: readonly string[] = ['EXHAUSTED_CURSOR'];

/**
 * Apple refuses with an answer that no cause explains: a word nobody has written down, a known one where it makes no
 * sense, or a status alone. The raw answer is all there is, so it is shown.
 */
export const unknownAppleError: Cause = {
  id: 'unknown-apple-error',
  severity: 'error',
  appleCodes: [],
  intuneRow: null,
  symptoms: ['devices-not-syncing', 'assignments-failing', 'enrollments-failing'],
  candidates: ['unknown-apple-error', 'captive-portal'],
  simulatedBy: ['unknown-apple-error'],
  rank: 45,
  remedyOrder: 72,
  rules: {
    opens: `One endpoint refuses (4xx, not 429) with a word or a lack of one that leads to no other cause: the same status and word twice to the same credentials, with no success of this endpoint between. 401 in a session that had worked only means that the session ended. ${hiddenWhile('unknown-apple-error')}`,
    closes:
      'The first success of the same endpoint; for POST /server/devices and POST /devices also what closes request-refused.',
  },
  judge(history) {
    const despite = new Set(refusedDespiteNewSession(answersOf(history), isAboutSession));
    const refused = lastingRefusal(
      history,
      (answer) => isUnexplained(answer) && (!isAboutSession(answer) || despite.has(answer)),
    );
    if (!refused) return null;
    const { appleCode, status, endpoint, body } = refused.last;
    return {
      since: refused.since,
      symptoms: symptomsOfEndpoint(endpoint),
      evidenceIds: idsOf(refused.answers),
      seenOnce: refused.seenOnce,
      candidates: candidates(refused.answers),
      parameters: {
        ...tokenParameters(history),
        code: appleCode ?? 'none',
        status: status ?? 0,
        endpoint,
        answer: shown(body),
      },
    };
  },
  remedy(history: TokenHistory) {
    return [reportStep(history), retryStep(history)];
  },
};

/** A page instead of Apple's few words comes from a proxy or a sign-in page as well. */
function candidates(refused: readonly AppleAnswer[]): Candidate[] {
  const itself: Candidate = {
    causeId: 'unknown-apple-error',
    for: [appleAnswered(refused)],
    against: [],
  };
  if (refused.at(-1)?.reason !== 'html') return [itself];
  const page: Reason = { id: 'answer-not-apples', parameters: { reason: 'html' } };
  return [itself, { causeId: 'captive-portal', for: [page], against: [] }];
}

function isUnexplained(answer: AppleAnswer): boolean {
  const { outcome, appleCode } = answer;
  if (outcome !== 'refused' || refusesToken(answer) || blamesRequest(answer)) return false;
  if (appleCode === null) return true;
  const explained = APPLE_CODE_CAUSES[appleCode] !== null && isReadByItsCause(answer);
  return !explained && !UNDERSTOOD.includes(appleCode);
}

/** Some words mean what they mean at one endpoint only: elsewhere no cause reads them. */
function isReadByItsCause({ appleCode, endpoint, profileId }: AppleAnswer): boolean {
  const aboutProfile = profileId !== undefined;
  if (isProfileCode(appleCode)) return endpoint === 'POST /profile' && aboutProfile;
  if (appleCode === 'NOT_FOUND' || appleCode === 'PROFILE_NOT_FOUND')
    return endpoint === 'GET /profile' && aboutProfile;
  // With 429 it would not be a refusal.
  return appleCode !== 'TOO_MANY_REQUESTS';
}

/** 401 of anything but GET /session: the session may just have ended. */
function isAboutSession({ endpoint, status }: AppleAnswer): boolean {
  return status === 401 && endpoint !== 'GET /session';
}

/** One line without signs that steer a terminal, and `none` for nothing: what a sentence can hold. */
function shown(body: string | null): string {
  const line = (body ?? '').replaceAll(/[\s\p{C}]+/gu, ' ').trim();
  if (line === '') return 'none';
  const characters = [...line];
  return characters.length > SHOWN_CHARACTERS ? `${characters.slice(0, SHOWN_CHARACTERS).join('')}…` : line;
}
