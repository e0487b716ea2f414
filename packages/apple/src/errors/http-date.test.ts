import { describe, expect, it } from 'vitest';
import { httpDate } from './http-date.ts';

const SUNDAY = Date.UTC(1994, 10, 6, 8, 49, 37);

describe('httpDate', () => {
  it.each([
    ['Sun, 06 Nov 1994 08:49:37 GMT', SUNDAY],
    [' Sun, 06 Nov 1994 08:49:37 GMT ', SUNDAY],
    ['Sunday, 06-Nov-94 08:49:37 GMT', SUNDAY],
    ['Sun Nov  6 08:49:37 1994', SUNDAY],
    [null, null],
    ['', null],
    ['5', null],
    ['2026-11-21', null],
    ['21/11/2026', null],
    ['Sun, the sixth of November', null],
    ['{{date}}', null],
  ])('%s: %s', (header, expected) => {
    expect(httpDate(header)).toBe(expected);
  });
});
