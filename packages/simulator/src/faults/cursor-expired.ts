import { AppleRefusal, refusalReply } from '../dep/apple-call.ts';
import type { Fault } from './fault.ts';

/** Every cursor is called too old, whatever its age. A full fetch works and gives another, which meets the same. */
export const cursorExpired: Fault = {
  slug: 'cursor-expired',
  provokes: 'cursor-lost',
  level: 'token',
  endpoints: ['POST /devices/sync'],
  apply: () => refusalReply(new AppleRefusal(400, 'EXPIRED_CURSOR')),
};
