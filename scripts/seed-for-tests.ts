import { randomInt } from 'node:crypto';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** What every property test of this run draws from. */
    seed: number;
  }
}

/** The seed that was asked for (`npm test -- --seed N`), else a new one. */
export function chooseSeed(asked: string | undefined): number {
  if (asked === undefined || asked === '') return randomInt(1, 2 ** 31);
  const seed = Number(asked);
  if (Number.isSafeInteger(seed)) return seed;
  throw new Error(`--seed takes a whole number, not ${asked}.`);
}

/** Once per Vitest run, for all projects: `npm test` has chosen (and printed) one already; a run by hand does it here. */
export default function setUp(project: TestProject): void {
  const seed = chooseSeed(process.env.ADEPT_TEST_SEED);
  if (!process.env.ADEPT_TEST_SEED) console.log(`seed: ${seed}`);
  project.provide('seed', seed);
}
