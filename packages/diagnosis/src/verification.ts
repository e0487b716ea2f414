import type { AppleEndpoint } from '@adept/apple/wire/endpoints';

/** The call or calls to Apple that prove a cause gone, in the order they are made. */
export interface VerificationPlan {
  calls: readonly AppleEndpoint[];
  /** Where a session of before would be believed: the session has to be new, since refusals come with it. */
  newSession: boolean;
}

/**
 * One plan for all causes so far: a new session (token, signature, terms), then the account (the right to anything,
 * terms again). Both read only; GET /account also says which organisation and MDM server answer. Every cause is closed
 * by the good answer of the second call, see each cause's closing rule.
 */
export const VERIFICATION: VerificationPlan = { calls: ['GET /session', 'GET /account'], newSession: true };
