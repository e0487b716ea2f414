import { AppleRefusal, refusalReply } from '../dep/apple-call.ts';
import { type Fault, PAGES } from './fault.ts';

/** Too many requests, at the lists alone and without end: the account answers, no sync comes through. */
export const syncStale: Fault = {
  slug: 'sync-stale',
  provokes: 'sync-stale',
  level: 'token',
  endpoints: PAGES,
  apply: () => refusalReply(new AppleRefusal(429, 'TOO_MANY_REQUESTS', null, { 'retry-after': '1' })),
};
