import { ENDPOINTS } from '@adept/apple/wire/endpoints';
import { AppleRefusal, refusalReply } from '../dep/apple-call.ts';
import type { Fault } from './fault.ts';

/** Apple's terms are unsigned, as far as this server is told; the portal does the same for a whole organisation. */
export const termsNotSigned: Fault = {
  slug: 'terms-not-signed',
  provokes: 'terms-not-signed',
  level: 'token',
  endpoints: ENDPOINTS,
  apply: () => refusalReply(new AppleRefusal(403, 'T_C_NOT_SIGNED')),
};
