import { ENDPOINTS } from '@adept/apple/wire/endpoints';
import { AppleRefusal, refusalReply } from '../dep/apple-call.ts';
import type { Fault } from './fault.ts';

/** 405 without a word, whatever the method. */
export const invalidMethod: Fault = {
  slug: 'invalid-method',
  provokes: 'request-refused',
  level: 'transport',
  endpoints: ENDPOINTS,
  apply: () => refusalReply(new AppleRefusal(405, '')),
};
