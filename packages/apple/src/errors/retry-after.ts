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
  // Date.parse takes nearly any digits; an HTTP date always names its month in letters.
  if (!/[a-z]{3}/i.test(text)) return null;
  const until = Date.parse(text);
  if (Number.isNaN(until)) return null;
  const said = Date.parse(dateHeader ?? '');
  return clamp((until - (Number.isNaN(said) ? now.getTime() : said)) / 1000);
}

function clamp(seconds: number): number {
  return Math.min(RETRY_AFTER_MAXIMUM_SECONDS, Math.max(0, Math.ceil(seconds)));
}
