import { ENDPOINTS } from '@adept/apple/wire/endpoints';
import { AppleRefusal, refusalReply } from '../dep/apple-call.ts';
import type { Fault } from './fault.ts';

/** The server may not do this. */
export const accessDenied: Fault = {
  slug: 'access-denied',
  provokes: 'access-denied',
  level: 'token',
  endpoints: ENDPOINTS,
  apply: () => refusalReply(new AppleRefusal(403, 'ACCESS_DENIED')),
};
