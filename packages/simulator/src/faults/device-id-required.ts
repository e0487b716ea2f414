import { AppleRefusal, refusalReply } from '../dep/apple-call.ts';
import { type Fault, NAMING_DEVICES } from './fault.ts';

/** The list of serial numbers is called empty, whatever it holds. */
export const deviceIdRequired: Fault = {
  slug: 'device-id-required',
  provokes: 'request-refused',
  level: 'transport',
  endpoints: NAMING_DEVICES,
  apply: () => refusalReply(new AppleRefusal(400, 'DEVICE_ID_REQUIRED')),
};
