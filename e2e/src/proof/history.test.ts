import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { DEATHS, dyingOfEach, history, isTimed, mistaken } from './history.ts';
import { Laboratory } from './laboratory.ts';
import { Life } from './live-through.ts';

/** On each store. Not bounded by time: a seed is the same histories on every machine. */
const HISTORIES = Number(process.env.ADEPT_TEST_HISTORIES ?? 48);
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
    const deaths = new Map<string, number>();
    const faults = new Map<string, number>();
    const mistakes = { refused: 0, taken: 0, opened: 0 };
    const property = fc.asyncProperty(history, async (lived) => {
      const life = new Life(laboratory, lived);
      await life.live();
      tried += 1;
      for (const [at, times] of life.deaths) deaths.set(at, (deaths.get(at) ?? 0) + times);
      for (const step of lived.steps)
        if (step.do === 'fault') faults.set(step.slug, (faults.get(step.slug) ?? 0) + 1);
      for (const what of ['refused', 'taken', 'opened'] as const)
        mistakes[what] += life.identity.counted[what];
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
      numRuns: HISTORIES,
      examples: [...dyingOfEach, ...mistaken].map((lived): [typeof lived] => [lived]),
      endOnFailure: process.env.ADEPT_TEST_SHRINK === undefined,
    });
    console.log(
      `histories tried on ${inject('store')}: ${tried}; deaths of a worker in them: ${counted(deaths)}; faults set: ${counted(faults)}; files of other MDM servers: ${counted(new Map(Object.entries(mistakes)))}`,
    );
    expect(tried, 'histories tried').toBe(HISTORIES);
    if (HISTORIES < dyingOfEach.length + mistaken.length) return;
    expect(
      Object.entries(mistakes).filter(([, times]) => times < mistaken.length),
      'ends that too few of them came to',
    ).toEqual([]);
    expect(
      DEATHS.filter((at) => !deaths.has(at)),
      'ways to die that no worker died',
    ).toEqual([]);
  });
});
