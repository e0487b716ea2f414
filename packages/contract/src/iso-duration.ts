const FORM =
  /^P(?:(?<weeks>\d+)W|(?:(?<days>\d+)D)?(?:T(?:(?<hours>\d+)H)?(?:(?<minutes>\d+)M)?(?:(?<seconds>\d+)S)?)?)$/;
const SECONDS = { weeks: 604_800, days: 86_400, hours: 3_600, minutes: 60, seconds: 1 } as const;

/**
 * An ISO 8601 duration (`PT5M`, `P1D`, `P1DT12H`, `P2W`) in milliseconds, or null when it is none or is zero.
 * Years and months are refused: they have no fixed length.
 */
export function parseDuration(text: string): number | null {
  const groups = FORM.exec(text.trim())?.groups;
  if (!groups) return null;
  let seconds = 0;
  for (const [unit, length] of Object.entries(SECONDS)) seconds += Number(groups[unit] ?? 0) * length;
  return Number.isSafeInteger(seconds) && seconds > 0 ? seconds * 1000 : null;
}
