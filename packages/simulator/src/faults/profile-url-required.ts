import { AppleRefusal, refusalReply } from '../dep/apple-call.ts';
import type { Fault } from './fault.ts';

/** Every profile is said to have no address. */
export const profileUrlRequired: Fault = {
  slug: 'profile-url-required',
  provokes: 'profile-refused',
  level: 'profile',
  endpoints: ['POST /profile'],
  apply: () => refusalReply(new AppleRefusal(400, 'CONFIG_URL_REQUIRED')),
};
