import { ENDPOINTS } from '@adept/apple/wire/endpoints';
import { AppleRefusal, refusalReply } from '../dep/apple-call.ts';
import type { Fault } from './fault.ts';

/** A word that nobody has written down: ours, so that no code table can ever know it. */
const NEW_WORD = 'A_WORD_NOBODY_KNOWS';

/** Apple refuses everything and says why in a word that is new to the world. */
export const unknownAppleError: Fault = {
  slug: 'unknown-apple-error',
  provokes: 'unknown-apple-error',
  level: 'token',
  endpoints: ENDPOINTS,
  apply: () => refusalReply(new AppleRefusal(403, NEW_WORD)),
};
