import { AppleRefusal, refusalReply } from '../dep/apple-call.ts';
import type { Fault } from './fault.ts';

/** Apple says of every profile that it isn't there, in the other word it has for that. It is there all the same. */
export const profileNotFound: Fault = {
  slug: 'profile-not-found',
  provokes: 'profile-missing-at-apple',
  level: 'profile',
  endpoints: ['GET /profile', 'POST /profile/devices', 'PUT /profile/devices'],
  apply: () => refusalReply(new AppleRefusal(400, 'PROFILE_NOT_FOUND')),
};
