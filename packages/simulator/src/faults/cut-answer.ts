import { ENDPOINTS } from '@adept/apple/wire/endpoints';
import type { Fault } from './fault.ts';

/** The connection breaks in the middle of the right answer. */
export const cutAnswer: Fault = {
  slug: 'cut-answer',
  provokes: null,
  level: 'transport',
  endpoints: ENDPOINTS,
  apply: (call) => ({ ...call.honest(), delivery: { cutAfter: 0.5 } }),
};
