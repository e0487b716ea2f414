import { AppleRefusal, refusalReply } from '../dep/apple-call.ts';
import type { Fault } from './fault.ts';

/** The UUID is called missing, whatever it is. */
export const profileUuidRequired: Fault = {
  slug: 'profile-uuid-required',
  provokes: 'request-refused',
  level: 'transport',
  endpoints: ['GET /profile', 'POST /profile/devices', 'PUT /profile/devices'],
  apply: () => refusalReply(new AppleRefusal(400, 'PROFILE_UUID_REQUIRED')),
};
