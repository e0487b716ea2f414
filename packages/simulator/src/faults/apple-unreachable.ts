import { ENDPOINTS } from '@adept/apple/wire/endpoints';
import type { Fault } from './fault.ts';

/** The connection is cut before anything is said: a firewall, a network that is gone. */
export const appleUnreachable: Fault = {
  slug: 'apple-unreachable',
  provokes: 'apple-unreachable',
  level: 'transport',
  endpoints: ENDPOINTS,
  apply: (call) => ({ ...call.honest(), delivery: { hangUp: true } }),
};
