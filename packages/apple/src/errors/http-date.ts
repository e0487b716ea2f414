/** Each form of HTTP's dates begins with the day of the week (RFC 9110 §5.6.7); the third form names no zone. */
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? /i;

/**
 * A date of a header, in milliseconds since 1970; null when it can't be read. Stricter than Date.parse, which makes a
 * date of nearly any digits: a clock must not be called wrong because of those.
 */
export function httpDate(header: string | null): number | null {
  const text = header?.trim() ?? '';
  if (!WEEKDAY.test(text)) return null;
  const at = Date.parse(/(?:GMT|UTC|[+-]\d{4})$/i.test(text) ? text : `${text} GMT`);
  return Number.isNaN(at) ? null : at;
}
