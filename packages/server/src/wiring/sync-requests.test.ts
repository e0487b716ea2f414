import { afterAll, beforeAll, expect, it } from 'vitest';
import { SYSTEM } from '../domain/viewer.ts';
import type { Store } from '../store/store.ts';
import { type ClonedStore, openClonedStore } from '../store/testing/cloned-store.ts';
import { syncToken } from '../sync/sync-token.ts';
import { AppleList } from './testing/apple-list.ts';

const clock = { now: () => new Date() };
const pace = { changesEvery: null, fullEvery: null, random: () => 0.5 };

let cloned: ClonedStore;
beforeAll(async () => {
  cloned = await openClonedStore();
});
afterAll(() => cloned.remove());

async function turn(tokenId: string, apple: AppleList, store: Store): Promise<void> {
  const lease = await cloned.store.leases.take(SYSTEM, tokenId, crypto.randomUUID(), 60);
  if (lease === null) throw new Error('the lease was left behind');
  const source = { source: apple, writeEvidence: async () => undefined };
  const options = { store, open: async () => source, judge: async () => undefined, pace, clock };
  await syncToken(lease, new AbortController().signal, options);
  await cloned.store.leases.release(SYSTEM, lease);
}

it('a full list asked for while the queued changes are about to begin is read', async () => {
  const { store } = cloned;
  const { id: tokenId } = await store.tokens.create(SYSTEM, { name: 'asked in between' });
  const apple = new AppleList(clock);
  apple.add(3, true);
  await store.syncRuns.create(SYSTEM, { tokenId, mode: 'full' });
  await turn(tokenId, apple, store);
  apple.asked.length = 0;
  const queued = await store.syncRuns.create(SYSTEM, { tokenId, mode: 'changes' });
  // Between the worker's choice of the run and its beginning.
  const syncRuns = new Proxy(store.syncRuns, {
    get: (runs, name) =>
      name === 'start'
        ? async (...begun: Parameters<Store['syncRuns']['start']>) => {
            await runs.create(SYSTEM, { tokenId, mode: 'full' });
            return runs.start(...begun);
          }
        : (Reflect.get(runs, name) as (...args: unknown[]) => unknown).bind(runs),
  });
  await turn(
    tokenId,
    apple,
    new Proxy(store, {
      get: (all, name) => (name === 'syncRuns' ? syncRuns : (Reflect.get(all, name) as unknown)),
    }),
  );
  expect((await store.syncRuns.list(SYSTEM, tokenId, { limit: 1 })).items).toMatchObject([
    { id: queued.id, mode: 'full', state: 'succeeded' },
  ]);
  expect(apple.asked).toContain('POST /server/devices');
});
