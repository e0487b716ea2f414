import { describe, expect, it } from 'vitest';
import { retryAfterSeconds } from './retry-after.ts';

const NOW = new Date('2026-03-01T12:00:00Z');

describe('retryAfterSeconds', () => {
  it.each([
    [null, null],
    ['', null],
    ['120', 120],
    [' 5 ', 5],
    ['0', 0],
    ['1.2', 2],
    ['-3', 0],
    ['999999999', 86_400],
    ['1e9', null],
    ['soon', null],
    ['Sun, 01 Mar 2026 12:01:30 GMT', 90],
    ['Sun, 01 Mar 2026 11:00:00 GMT', 0],
    ['Tue, 01 Mar 2050 11:00:00 GMT', 86_400],
  ])('%s: %s', (header, expected) => {
    expect(retryAfterSeconds(header, NOW, null)).toBe(expected);
  });

  it("counts a date from Apple's own clock when the answer names it", () => {
    const retryAfter = 'Sun, 01 Mar 2026 13:00:30 GMT';
    expect(retryAfterSeconds(retryAfter, NOW, 'Sun, 01 Mar 2026 13:00:00 GMT')).toBe(30);
    expect(retryAfterSeconds(retryAfter, NOW, 'nonsense')).toBe(3630);
  });
});
