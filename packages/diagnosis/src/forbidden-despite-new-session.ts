import { isGood } from './apple-answers.ts';
import type { AppleAnswer } from './evidence.ts';

/**
 * FORBIDDEN that isn't about the session. Apple answers FORBIDDEN to a session it no longer knows, and a new session
 * cures that (reference §2). Where the session was new and no call had been good in it, the word is about the token:
 * access, or the account behind it (seen after an account was revoked, portal-steps §3).
 * @param answers all answers to one generation of credentials, oldest first
 */
export function forbiddenDespiteNewSession(answers: readonly AppleAnswer[]): AppleAnswer[] {
  let sessionIsNew = false;
  const found: AppleAnswer[] = [];
  for (const answer of answers) {
    if (answer.endpoint === 'GET /session') sessionIsNew = answer.outcome === 'success';
    else if (isGood(answer)) sessionIsNew = false;
    else if (answer.appleCode === 'FORBIDDEN') {
      if (sessionIsNew) found.push(answer);
      sessionIsNew = false;
    }
  }
  return found;
}
