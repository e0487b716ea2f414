import { ENDPOINTS } from '@adept/apple/wire/endpoints';
import { AppleRefusal, refusalReply } from '../dep/apple-call.ts';
import type { Fault } from './fault.ts';

/** 401 in every call, GET /session included: no session lasts, and no new one is given. */
export const unauthorized: Fault = {
  slug: 'unauthorized',
  provokes: null,
  level: 'transport',
  endpoints: ENDPOINTS,
  apply: () => refusalReply(new AppleRefusal(401, 'UNAUTHORIZED')),
};
