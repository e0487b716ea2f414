import { isGood } from './apple-answers.ts';
import type { AppleAnswer } from './evidence.ts';

/**
 * Refusals that aren't about the session. Apple answers FORBIDDEN or 401 to a session it no longer knows, and a new one
 * cures that (reference §2). Where the session was new and no call had been good in it, the answer is about something
 * else: FORBIDDEN about the account behind the token (seen after one was revoked, portal-steps §3).
 * @param answers all answers to one generation of credentials, oldest first
 * @param speaks which answers are meant
 */
export function refusedDespiteNewSession(
  answers: readonly AppleAnswer[],
  speaks: (answer: AppleAnswer) => boolean,
): AppleAnswer[] {
  let sessionIsNew = false;
  const found: AppleAnswer[] = [];
  for (const answer of answers) {
    if (answer.endpoint === 'GET /session') sessionIsNew = answer.outcome === 'success';
    else if (isGood(answer)) sessionIsNew = false;
    else if (speaks(answer)) {
      if (sessionIsNew) found.push(answer);
      sessionIsNew = false;
    }
  }
  return found;
}
