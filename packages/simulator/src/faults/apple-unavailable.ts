import { ENDPOINTS } from '@adept/apple/wire/endpoints';
import type { Fault } from './fault.ts';

/** An outage: 503 without a word. */
export const appleUnavailable: Fault = {
  slug: 'apple-unavailable',
  provokes: 'apple-unavailable',
  level: 'transport',
  endpoints: ENDPOINTS,
  apply: () => ({ status: 503, headers: {}, body: '' }),
};
