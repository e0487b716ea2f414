import { AppleRefusal, refusalReply } from '../dep/apple-call.ts';
import type { Fault } from './fault.ts';

/** Apple refuses the token as one that no longer counts. */
export const tokenReplaced: Fault = {
  slug: 'token-replaced',
  provokes: 'token-replaced',
  level: 'token',
  endpoints: ['GET /session'],
  endsSessions: true,
  apply: () => refusalReply(new AppleRefusal(401, 'token_rejected')),
};
