import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { history } from './history.ts';
import { Laboratory } from './laboratory.ts';
import { Life } from './live-through.ts';

const SECONDS = Number(process.env.ADEPT_TEST_HISTORY_SECONDS ?? 45);
/** One history in so many is lived through twice. */
const TWICE = 8;

describe('any history at Apple, with any fault and any death of a worker', () => {
  let laboratory: Laboratory;
  beforeAll(async () => {
    laboratory = await Laboratory.open();
  });
  afterAll(() => laboratory.close());

  it('ends with the same devices here as there, none lost, invented, or buried alive', async () => {
    let tried = 0;
    let deaths = 0;
    const until = performance.now() + SECONDS * 1000;
    const property = fc.asyncProperty(history, async (lived) => {
      // One that has begun is lived to its end: fast-check's own limit would leave it running behind our back.
      if (performance.now() > until) return;
      const life = new Life(laboratory, lived);
      await life.live();
      tried += 1;
      deaths += life.deaths;
      expect(life.findings).toEqual([]);
      if (tried % TWICE !== 0) return;
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
    console.log(`histories tried: ${tried}, deaths of a worker in them: ${deaths}`);
    expect(tried, 'histories tried').toBeGreaterThan(3);
  });
});
