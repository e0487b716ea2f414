import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysUntil, relativeMoment } from './moment.ts';

const now = new Date('2026-11-21T10:00:00Z');
const later = (ms: number) => new Date(now.getTime() + ms);
const hour = 3_600_000;

describe('relativeMoment', () => {
  it.each([
    [0, { value: 0, unit: 'second' }],
    [-59_999, { value: 0, unit: 'second' }],
    [-60_000, { value: -1, unit: 'minute' }],
    [3 * hour, { value: 3, unit: 'hour' }],
    [-9.4 * 24 * hour, { value: -9, unit: 'day' }],
    [6.9 * 24 * hour, { value: 6, unit: 'day' }],
    [100 * 24 * hour, { value: 3, unit: 'month' }],
    [800 * 24 * hour, { value: 2, unit: 'year' }],
  ])('%i ms away is %o', (ms, expected) => {
    expect(relativeMoment(later(ms), now)).toEqual(expected);
  });

  it('never says zero of anything but seconds, and keeps the direction', () => {
    let tried = 0;
    fc.assert(
      fc.property(fc.integer({ min: -4e11, max: 4e11 }), (ms) => {
        tried++;
        const { value, unit } = relativeMoment(later(ms), now);
        if (unit !== 'second') expect(Math.sign(value)).toBe(Math.sign(ms));
      }),
    );
    process.stdout.write(`inputs tried: ${tried}\n`);
  });
});

describe('daysUntil', () => {
  it('counts whole days in both directions', () => {
    expect(daysUntil(later(6.5 * 24 * hour), now)).toBe(6);
    expect(daysUntil(later(-9.5 * 24 * hour), now)).toBe(-9);
    expect(daysUntil(later(-hour), now)).toBe(0);
  });
});
