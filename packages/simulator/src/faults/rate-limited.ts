import { ENDPOINTS } from '@adept/apple/wire/endpoints';
import { AppleRefusal, refusalReply } from '../dep/apple-call.ts';
import type { Fault } from './fault.ts';

/** Too many requests; come back in a second. */
export const rateLimited: Fault = {
  slug: 'rate-limited',
  provokes: 'rate-limited',
  level: 'transport',
  endpoints: ENDPOINTS,
  apply: () => refusalReply(new AppleRefusal(429, 'TOO_MANY_REQUESTS', null, { 'retry-after': '1' })),
};
