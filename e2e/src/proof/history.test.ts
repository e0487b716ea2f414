import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { history, isTimed } from './history.ts';
import { Laboratory } from './laboratory.ts';
import { Life } from './live-through.ts';

/** At least so many, however slow the machine; more while the time lasts. */
const FEWEST = 40;
const SECONDS = Number(process.env.ADEPT_TEST_HISTORY_SECONDS ?? 45);
/** One history in so many is lived through twice. */
const TWICE = 8;

const counted = (times: ReadonlyMap<string, number>): string =>
  [...times]
    .map(([slug, n]) => `${slug} ${n}`)
    .sort()
    .join(', ');

describe('any history at Apple, with any fault and any death of a worker', () => {
  let laboratory: Laboratory;
  beforeAll(async () => {
    laboratory = await Laboratory.open();
  });
  afterAll(() => laboratory.close());

  it('ends with the same devices here as there, none lost, invented, or buried alive', async () => {
    let tried = 0;
    let deaths = 0;
    const faults = new Map<string, number>();
    const until = performance.now() + SECONDS * 1000;
    const property = fc.asyncProperty(history, async (lived) => {
      // One that has begun is lived to its end: fast-check's own limit would leave it running behind our back.
      if (performance.now() > until && tried >= FEWEST) return;
      const life = new Life(laboratory, lived);
      await life.live();
      tried += 1;
      deaths += life.deaths;
      for (const step of lived.steps)
        if (step.do === 'fault') faults.set(step.slug, (faults.get(step.slug) ?? 0) + 1);
      expect(life.findings).toEqual([]);
      if (tried % TWICE !== 0 || isTimed(lived)) return;
      // Same seed, same simulator, same bytes: all that Apple answered is the same once more.
      const answers = laboratory.tap.digest();
      const rows = await laboratory.rows();
      await new Life(laboratory, lived).live();
      expect(laboratory.tap.digest()).toBe(answers);
      expect(await laboratory.rows()).toEqual(rows);
    });
    await fc.assert(property, {
      numRuns: 5000,
      endOnFailure: process.env.ADEPT_TEST_SHRINK === undefined,
    });
    console.log(
      `histories tried on ${inject('store')}: ${tried}, deaths of a worker in them: ${deaths}; faults set: ${counted(faults)}`,
    );
    expect(tried, 'histories tried').toBeGreaterThanOrEqual(FEWEST);
  });
});
