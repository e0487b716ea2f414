import { CAUSE_IDS } from '@adept/diagnosis/cause-id';
import { SYSTEM } from '@adept/server/domain/viewer';
import { openClonedStore } from '@adept/server/store/testing/cloned-store';
import type { TestStore } from '@adept/server/store/testing/test-store';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { FAULTS, NOTICED, SPOKEN_OF, TokenLife } from './token-life.ts';
import { seedsOfThisStore } from './life-seeds.ts';

const DAYS = 400;
/** On both stores together; each lives through its half. */
const LIVES = Number(process.env.ADEPT_TEST_LIVES ?? 200);
/** Lives side by side, day by day: what prunes the store then prunes all of them at their own date. */
const TOGETHER = 20;
/** One life in so many is judged by the real store at every moment. */
const WHOLE = 50;
const PRUNED_EVERY_DAYS = 9;

const seen = new Set<string>();
let shared: TestStore;
beforeAll(async () => {
  shared = await openClonedStore();
});
afterAll(() => shared.remove());

async function liveTogether(lives: readonly TokenLife[]): Promise<void> {
  for (let day = 0; day < DAYS; day += 1) {
    await Promise.all(lives.map((life) => life.liveADay()));
    const [first] = lives;
    if (first && day % PRUNED_EVERY_DAYS === 0) await shared.store.evidence.prune(SYSTEM, first.now());
  }
  for (const life of lives) {
    for (const each of life.seen) seen.add(each);
    await life.end();
  }
  await shared.store.maintain();
}

// Two minutes of work; a machine with much else to do takes many times as long.
describe('four hundred days of a token', { timeout: 2_700_000 }, () => {
  it('tell each day what is true that day: opened when due, closed when cured, never before', async () => {
    const seeds = seedsOfThisStore(LIVES);
    let judged = 0;
    let judgedOnBoth = 0;
    let whole = 0;
    for (let from = 0; from < seeds.length; from += TOGETHER) {
      const lives = await Promise.all(
        seeds
          .slice(from, from + TOGETHER)
          .map((seed, at) => TokenLife.begin({ seed, shared, whole: (from + at) % WHOLE === 0 })),
      );
      await liveTogether(lives);
      for (const life of lives) {
        judged += life.judged;
        judgedOnBoth += life.judgedOnBoth;
        if (life.judged === life.judgedOnBoth) whole += 1;
      }
    }
    console.log(
      `token lives on ${inject('store')}: ${seeds.length}, of ${DAYS} days each; judgements ${judged}, of them ${judgedOnBoth} by the real store too; ${whole} lives at every moment`,
    );
    expect(whole).toBe(Math.ceil(seeds.length / WHOLE));
    expect([...SPOKEN_OF].filter((cause) => !(CAUSE_IDS as readonly string[]).includes(cause))).toEqual([]);
    if (seeds.length >= 50)
      expect([...SPOKEN_OF, ...Object.values(FAULTS), ...NOTICED].filter((each) => !seen.has(each))).toEqual(
        [],
      );
  });
});
