import { expect, it } from 'vitest';
import { timeLeft } from './time-left.ts';

it.each([
  [0, 'seconds', 0],
  [89, 'seconds', 89],
  [90, 'minutes', 2],
  [5399, 'minutes', 90],
  [5400, 'hours', 2],
  [20_000, 'hours', 6],
] as const)('%i seconds are said in %s', (seconds, unit, count) => {
  expect(timeLeft(seconds)).toEqual({ unit, count });
});
