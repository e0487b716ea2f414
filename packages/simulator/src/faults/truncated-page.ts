import { type Fault, PAGES } from './fault.ts';

/** The right page, ended in the middle as if that were all: its length says nothing of the loss. */
export const truncatedPage: Fault = {
  slug: 'truncated-page',
  provokes: null,
  level: 'transport',
  endpoints: PAGES,
  apply(call) {
    const reply = call.honest();
    return { ...reply, body: reply.body.slice(0, Math.floor(reply.body.length / 2)) };
  },
};
