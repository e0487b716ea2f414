import { AppleRefusal, refusalReply } from '../dep/apple-call.ts';
import { requestedCursor } from '../dep/faulted-page.ts';
import { type Fault, PAGES } from './fault.ts';

/** Every cursor is called used up: a normal turn from fetch to sync, and in the sync a turn to nowhere. */
export const cursorExhausted: Fault = {
  slug: 'cursor-exhausted',
  provokes: null,
  level: 'token',
  endpoints: PAGES,
  apply: (call) =>
    requestedCursor(call.request) === null
      ? call.honest()
      : refusalReply(new AppleRefusal(400, 'EXHAUSTED_CURSOR')),
};
