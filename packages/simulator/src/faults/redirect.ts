import { ENDPOINTS } from '@adept/apple/wire/endpoints';
import type { Fault } from './fault.ts';

/** A detour to a page that is not Apple's service: a client must not carry its keys there. */
export const redirect: Fault = {
  slug: 'redirect',
  provokes: null,
  level: 'transport',
  endpoints: ENDPOINTS,
  apply: () => ({ status: 302, headers: { location: '/portal' }, body: '' }),
};
