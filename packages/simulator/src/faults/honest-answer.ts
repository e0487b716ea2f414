import { ENDPOINTS } from '@adept/apple/wire/endpoints';
import type { Fault } from './fault.ts';

/** The right answer: counted and set before another fault, it lets so many calls through first. */
export const honestAnswer: Fault = {
  slug: 'honest-answer',
  provokes: null,
  level: 'transport',
  endpoints: ENDPOINTS,
  apply: (call) => ({ ...call.honest() }),
};
