/** The clock as a parameter. `systemClock` is passed in by the composition root only. */
export interface Clock {
  now(): Date;
}

export const systemClock: Clock = { now: () => new Date() };
