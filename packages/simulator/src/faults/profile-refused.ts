import { AppleRefusal, refusalReply } from '../dep/apple-call.ts';
import type { Fault } from './fault.ts';

/** Apple refuses every profile for its name, however good: its rules may be others than the documented ones. */
export const profileRefused: Fault = {
  slug: 'profile-refused',
  provokes: 'profile-refused',
  level: 'profile',
  endpoints: ['POST /profile'],
  apply: () => refusalReply(new AppleRefusal(400, 'CONFIG_NAME_INVALID')),
};
