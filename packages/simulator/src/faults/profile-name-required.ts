import { AppleRefusal, refusalReply } from '../dep/apple-call.ts';
import type { Fault } from './fault.ts';

/** Every profile is said to have no name. */
export const profileNameRequired: Fault = {
  slug: 'profile-name-required',
  provokes: 'profile-refused',
  level: 'profile',
  endpoints: ['POST /profile'],
  apply: () => refusalReply(new AppleRefusal(400, 'CONFIG_NAME_REQUIRED')),
};
