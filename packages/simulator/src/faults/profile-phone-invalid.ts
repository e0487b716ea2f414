import { AppleRefusal, refusalReply } from '../dep/apple-call.ts';
import type { Fault } from './fault.ts';

/** Every support phone number is refused. */
export const profilePhoneInvalid: Fault = {
  slug: 'profile-phone-invalid',
  provokes: 'profile-refused',
  level: 'profile',
  endpoints: ['POST /profile'],
  apply: () => refusalReply(new AppleRefusal(400, 'SUPPORT_PHONE_INVALID')),
};
