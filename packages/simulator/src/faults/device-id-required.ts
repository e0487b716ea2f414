import { AppleRefusal, refusalReply } from '../dep/apple-call.ts';
import type { Fault } from './fault.ts';

/** The list of serial numbers is called empty, whatever it holds. */
export const deviceIdRequired: Fault = {
  slug: 'device-id-required',
  provokes: 'request-refused',
  level: 'transport',
  endpoints: ['POST /devices'],
  apply: () => refusalReply(new AppleRefusal(400, 'DEVICE_ID_REQUIRED')),
};
