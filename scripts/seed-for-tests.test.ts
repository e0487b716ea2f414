import fc from 'fast-check';
import { describe, expect, inject, it } from 'vitest';
import { chooseSeed } from './seed-for-tests.ts';

describe('the seed of a run', () => {
  it('is the one asked for, or a new one', () => {
    expect(chooseSeed('42')).toBe(42);
    expect(chooseSeed('')).toBeGreaterThan(0);
    expect(chooseSeed(undefined)).not.toBe(chooseSeed(undefined));
    expect(() => chooseSeed('x')).toThrow('--seed takes a whole number, not x.');
  });

  it('is what every property draws from', () => {
    const drawn = (seed?: number): number[] => {
      const numbers: number[] = [];
      fc.assert(
        fc.property(fc.integer(), (n) => void numbers.push(n)),
        { numRuns: 20, ...(seed === undefined ? {} : { seed }) },
      );
      return numbers;
    };
    expect(drawn()).toEqual(drawn(inject('seed')));
    expect(drawn()).not.toEqual(drawn(inject('seed') + 1));
  });
});
