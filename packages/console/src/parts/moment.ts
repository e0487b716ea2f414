const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export interface RelativeMoment {
  value: number;
  unit: 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';
}

/** How far `at` lies from `now`, in the unit a person would use; past is negative, halves are cut towards now. */
export function relativeMoment(at: Date, now: Date): RelativeMoment {
  const apart = at.getTime() - now.getTime();
  const size = Math.abs(apart);
  const whole = (unit: number) => Math.trunc(apart / unit) || 0;
  if (size < MINUTE) return { value: 0, unit: 'second' };
  if (size < HOUR) return { value: whole(MINUTE), unit: 'minute' };
  if (size < DAY) return { value: whole(HOUR), unit: 'hour' };
  if (size < 90 * DAY) return { value: whole(DAY), unit: 'day' };
  if (size < 730 * DAY) return { value: whole(30.44 * DAY), unit: 'month' };
  return { value: whole(365.25 * DAY), unit: 'year' };
}

/** Whole days until `at` (negative: since), as a person counts them: a started day isn't a day. */
export function daysUntil(at: Date, now: Date): number {
  return Math.trunc((at.getTime() - now.getTime()) / DAY) || 0;
}
