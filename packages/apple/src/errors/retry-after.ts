import { httpDate } from './http-date.ts';

/** A longer wait than a day is not believed. */
export const RETRY_AFTER_MAXIMUM_SECONDS = 86_400;

/**
 * Whole seconds to wait, from a Retry-After header: seconds or an HTTP date (reference §2), clamped to 0…86,400.
 * A date is compared with the same answer's Date header when there is one, so that our own clock being wrong
 * doesn't matter. null when the header is absent or means nothing.
 */
export function retryAfterSeconds(
  header: string | null,
  now: Date,
  dateHeader: string | null,
): number | null {
  const text = header?.trim() ?? '';
  if (/^-?\d+(\.\d+)?$/.test(text)) return clamp(Number(text));
  const until = httpDate(text);
  if (until === null) return null;
  return clamp((until - (httpDate(dateHeader) ?? now.getTime())) / 1000);
}

function clamp(seconds: number): number {
  return Math.min(RETRY_AFTER_MAXIMUM_SECONDS, Math.max(0, Math.ceil(seconds)));
}
