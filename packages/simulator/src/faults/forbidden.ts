import { AppleRefusal, refusalReply } from '../dep/apple-call.ts';
import { type Fault, IN_SESSION } from './fault.ts';

/** Apple knows no session, however new it is. */
export const forbidden: Fault = {
  slug: 'forbidden',
  provokes: null,
  level: 'token',
  endpoints: IN_SESSION,
  apply: () => refusalReply(new AppleRefusal(403, 'FORBIDDEN')),
};
