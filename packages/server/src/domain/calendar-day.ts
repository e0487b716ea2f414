const MILLISECONDS = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** The day that it is there, as `2027-03-20`. @param timeZone IANA name */
export function dayIn(timeZone: string, at: Date): string {
  let format = formats.get(timeZone);
  if (!format) {
    // Canada writes year, month, day.
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
    formats.set(timeZone, format);
  }
  return format.format(at);
}

const QUARTER_HOUR = 900_000;
/** No zone is further from UTC. */
const FURTHEST = 15 * 3_600_000;

/** The first moment of a day there, whatever its clocks do that night. @param day `2027-03-20` */
export function startOfDay(timeZone: string, day: string): Date {
  const noted = Date.parse(`${day}T00:00:00Z`);
  // Zones differ from UTC by whole quarters of an hour, and days follow one another: halving finds the first of this one.
  let before = noted - FURTHEST - QUARTER_HOUR;
  let within = noted + FURTHEST;
  while (within - before > QUARTER_HOUR) {
    const middle = before + Math.floor((within - before) / QUARTER_HOUR / 2) * QUARTER_HOUR;
    if (dayIn(timeZone, new Date(middle)) < day) before = middle;
    else within = middle;
  }
  return new Date(within);
}

/** Days from one day to another; negative backwards. Counted on the calendar: a day of 23 or 25 hours is a day. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS);
}

export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
