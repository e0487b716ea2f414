import { AppleRefusal, refusalReply } from '../dep/apple-call.ts';
import { type Fault, IN_SESSION } from './fault.ts';

/** Apple knows no session, however new it is: seen after the account behind a token was revoked (portal-steps reference §3). */
export const forbidden: Fault = {
  slug: 'forbidden',
  provokes: 'token-forbidden',
  level: 'token',
  endpoints: IN_SESSION,
  apply: () => refusalReply(new AppleRefusal(403, 'FORBIDDEN')),
};
