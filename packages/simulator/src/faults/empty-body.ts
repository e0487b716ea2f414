import { ENDPOINTS } from '@adept/apple/wire/endpoints';
import type { Fault } from './fault.ts';

/** 200 and nothing in it. */
export const emptyBody: Fault = {
  slug: 'empty-body',
  provokes: null,
  level: 'transport',
  endpoints: ENDPOINTS,
  apply: () => ({ status: 200, headers: { 'content-type': 'application/json;charset=UTF-8' }, body: '' }),
};
