import { ENDPOINTS } from '@adept/apple/wire/endpoints';
import type { Fault } from './fault.ts';

const SLOW_MS = 4_000;

/** The right answer, four seconds late. */
export const slowAnswer: Fault = {
  slug: 'slow-answer',
  provokes: null,
  level: 'transport',
  endpoints: ENDPOINTS,
  apply: (call) => ({ ...call.honest(), delivery: { delayMs: SLOW_MS } }),
};
