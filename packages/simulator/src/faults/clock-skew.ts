import { ENDPOINTS } from '@adept/apple/wire/endpoints';
import type { Fault } from './fault.ts';

const SKEW_MS = 60 * 60_000;

/** Apple's clock and ours are an hour apart: the Date header shows it, and GET /session refuses the time stamp. */
export const clockSkew: Fault = {
  slug: 'clock-skew',
  provokes: 'clock-skew',
  level: 'transport',
  endpoints: ENDPOINTS,
  apply(call) {
    const skewed = new Date(call.wallNow.getTime() + SKEW_MS);
    const reply = call.honest({ wallNow: skewed });
    return { ...reply, headers: { ...reply.headers, date: skewed.toUTCString() } };
  },
};
