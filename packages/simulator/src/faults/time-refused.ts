import { AppleRefusal, refusalReply } from '../dep/apple-call.ts';
import type { Fault } from './fault.ts';

/** GET /session refuses every time stamp, Apple's own too: what no corrected time helps against. */
export const timeRefused: Fault = {
  slug: 'time-refused',
  provokes: 'clock-skew',
  level: 'token',
  endpoints: ['GET /session'],
  endsSessions: true,
  apply: () => refusalReply(new AppleRefusal(401, 'timestamp_refused')),
};
