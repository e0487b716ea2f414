import type { AppleEndpoint } from '@adept/apple/wire/endpoints';
import { isGood } from './apple-answers.ts';
import type { AppleAnswer } from './evidence.ts';

/**
 * Apple's lists can fail by themselves while the account answers, and a check asks for the account alone: only a success
 * of a list shows that it works again. Whoever reads the changes has the full list behind him.
 */
const SHOWN_TO_WORK_BY: Partial<Record<AppleEndpoint, readonly AppleEndpoint[]>> = {
  'POST /server/devices': ['POST /server/devices', 'POST /devices/sync'],
  'POST /devices/sync': ['POST /devices/sync'],
};

/** Words about the session, which a new one cures: that they come says nothing of what comes after them. */
const ABOUT_SESSION: readonly unknown[] = ['UNAUTHORIZED', 'FORBIDDEN', 'EXPIRED_TOKEN'];
/** Refused at one of these, a call never gets as far as the lists: what was wrong with them is another story then. */
const BEFORE_LISTS: readonly AppleEndpoint[] = ['GET /session', 'GET /account'];

/** Whether this endpoint has to work by itself: another one's good answer is no proof. */
export function isJudgedAlone(endpoint: AppleEndpoint): boolean {
  return SHOWN_TO_WORK_BY[endpoint] !== undefined;
}

/**
 * Whether a later answer shows that the endpoint works: of a list its own success, of the others any good answer.
 */
export function showsToWork(endpoint: AppleEndpoint, later: AppleAnswer): boolean {
  const own = SHOWN_TO_WORK_BY[endpoint];
  return own === undefined ? isGood(later) : later.outcome === 'success' && own.includes(later.endpoint);
}

/**
 * Whether a later refusal in a word of Apple's ends what was wrong with the endpoint before: of a list one of its own, or
 * one that keeps calls from getting there; of the others any.
 */
export function speaksInstead(endpoint: AppleEndpoint, later: AppleAnswer): boolean {
  if (later.outcome !== 'refused' || later.appleCode === null) return false;
  if (!isJudgedAlone(endpoint) || later.endpoint === endpoint) return true;
  return BEFORE_LISTS.includes(later.endpoint) && !ABOUT_SESSION.includes(later.appleCode);
}

/**
 * Answers after which nothing has come that `ends` what they tell, oldest first.
 * @param answers all of a token, oldest first
 */
export function notEnded(
  answers: readonly AppleAnswer[],
  ends: (answer: AppleAnswer, later: AppleAnswer) => boolean,
): AppleAnswer[] {
  // What ends an answer depends on its endpoint and on little else, so the newest end is looked for once per kind.
  const begins = new Map<string, number>();
  return answers.filter((answer, index) => {
    const key = JSON.stringify([answer.endpoint, answer.outcome, answer.reason]);
    let begin = begins.get(key);
    if (begin === undefined) {
      begin = answers.findLastIndex((later) => ends(answer, later));
      begins.set(key, begin);
    }
    return index > begin;
  });
}

/** Answers of endpoints that have not been shown to work since, oldest first. */
export function sinceWorked(answers: readonly AppleAnswer[]): AppleAnswer[] {
  return notEnded(answers, ({ endpoint }, later) => showsToWork(endpoint, later));
}
