const UNITS = [604_800_000, 86_400_000, 3_600_000, 60_000, 1000] as const;

/**
 * An ISO 8601 duration of weeks, days, hours, minutes and seconds in milliseconds; null when it isn't one.
 * Years and months have no fixed length and are refused.
 */
export function parseIsoDuration(text: string): number | null {
  const match =
    /^P(?=[\dT])(?:(\d+)W)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(text);
  if (!match) return null;
  const total = UNITS.reduce((sum, unit, index) => sum + Number(match[index + 1] ?? 0) * unit, 0);
  return total > 0 ? total : null;
}
