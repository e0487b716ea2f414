import type { AppleErrorFacts } from '@adept/apple/errors/apple-error';

/** After a Retry-After of at most so many seconds the work goes on (the client's pace waits it out), so often in a row. */
const SHORT_WAIT_SECONDS = 5;
export const SHORT_WAITS = 3;

/** Apple asks for a moment's patience; a longer one is left to the next run. */
export function isShortWait({ kind, retry }: AppleErrorFacts): boolean {
  return kind === 'rate-limited' && retry.afterSeconds !== null && retry.afterSeconds <= SHORT_WAIT_SECONDS;
}
