import { AppleRefusal, refusalReply } from '../dep/apple-call.ts';
import type { Fault } from './fault.ts';

/** Apple calls the token expired, whatever its date says. */
export const tokenExpired: Fault = {
  slug: 'token-expired',
  provokes: 'token-expired',
  level: 'token',
  endpoints: ['GET /session'],
  endsSessions: true,
  apply: () => refusalReply(new AppleRefusal(401, 'token_expired')),
};
