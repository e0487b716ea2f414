import { AppleRefusal, refusalReply } from '../dep/apple-call.ts';
import type { Fault } from './fault.ts';

/** The cursor is not seen, as if none had been sent. A full fetch works and gives another, which meets the same. */
export const cursorRequired: Fault = {
  slug: 'cursor-required',
  provokes: 'cursor-lost',
  level: 'token',
  endpoints: ['POST /devices/sync'],
  apply: () => refusalReply(new AppleRefusal(400, 'CURSOR_REQUIRED')),
};
