import { ENDPOINTS } from '@adept/apple/wire/endpoints';
import { AppleRefusal, refusalReply } from '../dep/apple-call.ts';
import type { Fault } from './fault.ts';

/** 400 without a word: the request is called wrong and nobody says how. */
export const badRequest: Fault = {
  slug: 'bad-request',
  provokes: 'request-refused',
  level: 'transport',
  endpoints: ENDPOINTS,
  apply: () => refusalReply(new AppleRefusal(400, '')),
};
