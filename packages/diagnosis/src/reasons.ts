import { clockOffset } from './apple-answers.ts';
import type { Reason } from './diagnosis.ts';
import type { AppleAnswer } from './evidence.ts';

/** Beyond this OAuth time stamps are in doubt, and with them what a refusal says about the token. */
export const CLOCK_TOLERANCE_SECONDS = 300;

/** What Apple said, in its own word when there was one: `reason.apple-answered`. */
export function appleAnswered(answers: readonly AppleAnswer[]): Reason {
  const last = answers.at(-1);
  return {
    id: 'apple-answered',
    parameters: {
      code: last?.appleCode ?? 'none',
      status: last?.status ?? 0,
      endpoint: last?.endpoint ?? 'GET /session',
      count: answers.length,
      at: last?.at ?? new Date(0),
    },
  };
}

/**
 * Speaks for what Apple said when the clocks agree, or when the call was signed with Apple's own time; against it when
 * they don't; nothing when no answer told.
 */
export function clockReason(answers: readonly AppleAnswer[]): { for: Reason[]; against: Reason[] } {
  if (answers.at(-1)?.timeCorrectedSeconds !== undefined)
    return { for: [{ id: 'time-corrected', parameters: {} }], against: [] };
  const offset = clockOffset(answers);
  if (offset === null) return { for: [], against: [] };
  const seconds = Math.round(Math.abs(offset) * 10) / 10;
  return seconds > CLOCK_TOLERANCE_SECONDS
    ? { for: [], against: [{ id: 'clock-off', parameters: { seconds } }] }
    : { for: [{ id: 'clock-right', parameters: { seconds } }], against: [] };
}
