import { AppleRefusal, refusalReply } from '../dep/apple-call.ts';
import { type Fault, IN_SESSION } from './fault.ts';

/** The session ends before its time; a new one is given freely. */
export const lostSession: Fault = {
  slug: 'lost-session',
  provokes: null,
  level: 'transport',
  endpoints: IN_SESSION,
  apply(call) {
    if (call.mdmServer) call.world.sessions.end(call.mdmServer);
    return refusalReply(new AppleRefusal(401, 'UNAUTHORIZED'));
  },
};
