import { AppleRefusal, refusalReply } from '../dep/apple-call.ts';
import type { Fault } from './fault.ts';

/** Every profile is said to have no support phone number, which Apple once asked for. */
export const profilePhoneRequired: Fault = {
  slug: 'profile-phone-required',
  provokes: 'profile-refused',
  level: 'profile',
  endpoints: ['POST /profile'],
  apply: () => refusalReply(new AppleRefusal(400, 'SUPPORT_PHONE_REQUIRED')),
};
