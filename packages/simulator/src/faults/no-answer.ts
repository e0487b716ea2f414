import { ENDPOINTS } from '@adept/apple/wire/endpoints';
import type { Fault } from './fault.ts';

/** The connection stands and nothing ever comes: what time-outs are for. */
export const noAnswer: Fault = {
  slug: 'no-answer',
  provokes: 'apple-unreachable',
  level: 'transport',
  endpoints: ENDPOINTS,
  apply: (call) => ({ ...call.honest(), delivery: { silent: true } }),
};
