import { describe, expect, it } from 'vitest';
import { dayIn, startOfDay } from './calendar-day.ts';

describe('the start of a day', () => {
  it.each([
    ['UTC', '2026-11-21', '2026-11-21T00:00:00.000Z'],
    ['Europe/Berlin', '2026-07-01', '2026-06-30T22:00:00.000Z'],
    ['Asia/Kathmandu', '2026-11-21', '2026-11-20T18:15:00.000Z'],
    ['Pacific/Kiritimati', '2026-11-21', '2026-11-20T10:00:00.000Z'],
    ['Pacific/Marquesas', '2026-11-21', '2026-11-21T09:30:00.000Z'],
    // Midnight itself was left out that night: the day began at one o’clock.
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00.000Z'],
    // Of the two hours after midnight the first.
    ['America/Havana', '2026-11-01', '2026-11-01T04:00:00.000Z'],
  ])('in %s of %s', (zone, day, moment) => {
    const start = startOfDay(zone, day);
    expect(start.toISOString()).toBe(moment);
    expect(dayIn(zone, start)).toBe(day);
    expect(dayIn(zone, new Date(start.getTime() - 1)) < day).toBe(true);
  });
});
