import { describe, expect, it } from 'vitest';
import { parseIsoDuration } from './iso-duration.ts';

describe('parseIsoDuration', () => {
  it.each([
    ['PT5M', 300_000],
    ['PT1.5S', 1500],
    ['P1D', 86_400_000],
    ['P1W', 604_800_000],
    ['P1DT2H', 93_600_000],
  ])('reads %s', (text, milliseconds) => expect(parseIsoDuration(text)).toBe(milliseconds));

  it.each(['', 'P', 'PT', 'P1DT', '5m', 'P1Y', 'P1M', '-P1D', 'PT0S', 'PT5m'])('refuses "%s"', (text) =>
    expect(parseIsoDuration(text)).toBeNull(),
  );
});
