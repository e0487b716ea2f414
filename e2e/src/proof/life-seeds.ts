import fc from 'fast-check';
import { inject } from 'vitest';

/**
 * The lives that this Vitest project goes through, of so many on both stores together; all from the run's seed. One alone
 * (a failure names it) is lived again with `ADEPT_TEST_LIFE=<seed>`.
 */
export function seedsOfThisStore(count: number): number[] {
  const one = process.env.ADEPT_TEST_LIFE;
  if (one !== undefined) return [Number(one)];
  const { seed = 1 } = fc.readConfigureGlobal();
  const seeds = fc.sample(fc.integer({ min: 1, max: 2 ** 31 - 1 }), { seed, numRuns: count });
  const mine = inject('store') === 'postgres' ? 1 : 0;
  return seeds.filter((_seed, at) => at % 2 === mine);
}
