import type { CauseId } from '@adept/diagnosis';
import { SYSTEM } from '@adept/server/domain/viewer';
import { openClonedStore } from '@adept/server/store/testing/cloned-store';
import type { TestStore } from '@adept/server/store/testing/test-store';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { seedsOfThisStore } from './life-seeds.ts';
import { SPOKEN_OF, SyncLife } from './sync-life.ts';

const DAYS = 400;
/** On both stores together. */
const LIVES = Number(process.env.ADEPT_TEST_SYNC_LIVES ?? 6);
const PRUNED_EVERY_DAYS = 9;
let shared: TestStore;
beforeAll(async () => {
  shared = await openClonedStore();
});
afterAll(() => shared.remove());

// Two minutes of work; a machine with much else to do takes many times as long.
describe('four hundred days of real runs', { timeout: 2_700_000 }, () => {
  it('open and close what is wrong with the sync when it is due, and bury nothing', async () => {
    const lives = await Promise.all(seedsOfThisStore(LIVES).map((seed) => SyncLife.begin(seed, shared)));
    for (let day = 0; day < DAYS; day += 1) {
      await Promise.all(lives.map((life) => life.liveADay()));
      const [first] = lives;
      if (first && day % PRUNED_EVERY_DAYS === 0) await shared.store.evidence.prune(SYSTEM, first.now());
    }
    const opened = new Map<CauseId, number>();
    let runs = 0;
    for (const life of lives) {
      await life.cure();
      for (const [cause, times] of await life.opened()) opened.set(cause, (opened.get(cause) ?? 0) + times);
      runs += life.runs;
      await life.end();
    }
    const times = [...opened].map(([cause, count]) => `${cause} ${count}`).sort();
    console.log(
      `sync lives on ${inject('store')}: ${lives.length}, of ${DAYS} days each, ${runs} runs; opened: ${times.join(', ')}`,
    );
    if (lives.length >= 3) expect(SPOKEN_OF.filter((cause) => !opened.has(cause))).toEqual([]);
  });
});
