import { AppleRefusal, refusalReply } from '../dep/apple-call.ts';
import { requestedCursor } from '../dep/faulted-page.ts';
import { type Fault, PAGES } from './fault.ts';

/** No cursor is known any more, in the middle of a fetch neither. A fetch that begins anew gets its first page. */
export const cursorInvalid: Fault = {
  slug: 'cursor-invalid',
  provokes: 'cursor-lost',
  level: 'token',
  endpoints: PAGES,
  apply: (call) =>
    requestedCursor(call.request) === null
      ? call.honest()
      : refusalReply(new AppleRefusal(400, 'INVALID_CURSOR')),
};
