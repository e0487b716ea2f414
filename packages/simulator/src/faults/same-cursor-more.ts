import { editPage, requestedCursor } from '../dep/faulted-page.ts';
import { type Fault, PAGES } from './fault.ts';

/** The page repeats the request's cursor and says that more follows: whoever believes it asks for ever (reference §7). */
export const sameCursorMore: Fault = {
  slug: 'same-cursor-more',
  provokes: 'cursor-stuck',
  level: 'token',
  endpoints: PAGES,
  apply(call) {
    const cursor = requestedCursor(call.request);
    return editPage(call.honest(), (page) =>
      cursor === null ? null : { ...page, cursor, more_to_follow: true },
    );
  },
};
