import type { AskApple } from '../../intake/ask-apple.ts';

/** Apple as a server without a way to it sees it: nothing is answered in time. */
export const noApple: AskApple = async () => ({
  account: null,
  refusal: 'late',
  page: null,
  pageRefusal: null,
  facts: () => [],
});
