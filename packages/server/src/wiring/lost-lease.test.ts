import { AppleError } from '@adept/apple/errors/apple-error';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createUpdateProblems } from '../diagnose/update-problems.ts';
import { LeaseLost } from '../domain/lease-lost.ts';
import type { Lease } from '../domain/lease.ts';
import { SYSTEM } from '../domain/viewer.ts';
import { type ClonedStore, openClonedStore } from '../store/testing/cloned-store.ts';
import type { DeviceSource } from '../sync/device-source.ts';
import { syncToken } from '../sync/sync-token.ts';
import { AppleList } from './testing/apple-list.ts';

const pace = { changesEvery: null, fullEvery: null, random: () => 0.5 };
let cloned: ClonedStore;
let now = Date.parse('2026-08-01T12:00:00Z');
const clock = { now: () => new Date((now += 1000)) };
beforeAll(async () => {
  cloned = await openClonedStore({ clock });
});
afterAll(() => cloned.remove());

async function take(tokenId: string, holder: string): Promise<Lease> {
  const lease = await cloned.store.leases.take(SYSTEM, tokenId, holder, 60);
  if (lease === null) throw new Error('the token is held');
  return lease;
}

const turn = (lease: Lease, source: DeviceSource): Promise<string> => {
  const { store } = cloned;
  const judge = createUpdateProblems(store, clock);
  const opened = { source, writeEvidence: async () => undefined };
  return syncToken(lease, new AbortController().signal, {
    store,
    open: async () => opened,
    judge,
    pace,
    clock,
  });
};

const facts = async (tokenId: string): Promise<string[]> =>
  (await cloned.store.evidence.forJudging(SYSTEM, tokenId)).map(({ kind }) => kind);

/** A token whose list was read once, a run that is due, and a worker that loses the lease while it asks `during`. */
async function loseLease(
  during: 'syncDevices' | 'deviceDetails',
  spoil: (apple: AppleList) => Partial<DeviceSource> = () => ({}),
): Promise<{ tokenId: string; apple: AppleList; error: unknown; taker: Lease }> {
  const { store } = cloned;
  const { id: tokenId } = await store.tokens.create(SYSTEM, { name: crypto.randomUUID() });
  const apple = new AppleList(clock);
  apple.add(5, true);
  const first = await take(tokenId, 'first');
  await store.syncRuns.create(SYSTEM, { tokenId, mode: 'full' });
  await turn(first, apple);
  await store.leases.release(SYSTEM, first);
  apple.remove(['S0001'], false);
  await store.syncRuns.create(SYSTEM, { tokenId, mode: during === 'deviceDetails' ? 'full' : 'changes' });
  const loser = await take(tokenId, 'loser');
  let taker: Lease | undefined;
  const spoilt = spoil(apple);
  const ask = spoilt[during] ?? apple[during].bind(apple);
  const source: DeviceSource = {
    account: () => apple.account(),
    fetchDevices: (cursor) => apple.fetchDevices(cursor),
    syncDevices: (cursor) => apple.syncDevices(cursor),
    deviceDetails: (serials) => apple.deviceDetails(serials),
    confirm: () => apple.confirm(),
    [during]: async (asked: never) => {
      // Its time ran out, and another worker was there first.
      await store.leases.renew(SYSTEM, loser, -1);
      taker = await take(tokenId, 'taker');
      return (ask as (asked: never) => Promise<unknown>)(asked);
    },
  };
  const error: unknown = await turn(loser, source).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!taker) throw new Error('nobody took the lease');
  return { tokenId, apple, error, taker };
}

describe('a worker whose lease was taken over', () => {
  it('tells no end of its run when Apple refuses the call after it; the new worker does', async () => {
    const refuse = (apple: AppleList) => ({
      syncDevices: (cursor: string) => {
        apple.failingCall = 1;
        return apple.syncDevices(cursor);
      },
    });
    const { tokenId, apple, error, taker } = await loseLease('syncDevices', refuse);
    expect(error).toBeInstanceOf(LeaseLost);
    expect(await facts(tokenId)).toEqual(['device-count', 'sync-finished']);
    expect(await turn(taker, apple)).toBe('done');
    expect(await facts(tokenId)).toEqual(['device-count', 'sync-finished', 'sync-finished']);
    const [run] = (await cloned.store.syncRuns.list(SYSTEM, tokenId, { limit: 1 })).items;
    expect(run?.state).toBe('succeeded');
  });

  it('tells no count of devices, and no end, when it lost it while it asked about the missing ones', async () => {
    const { tokenId, apple, error, taker } = await loseLease('deviceDetails');
    expect(error).toBeInstanceOf(LeaseLost);
    expect(await facts(tokenId)).toEqual(['device-count', 'sync-finished']);
    expect(await turn(taker, apple)).toBe('done');
    expect(await facts(tokenId)).toEqual(['device-count', 'sync-finished', 'device-count', 'sync-finished']);
    expect((await cloned.store.tokens.get(SYSTEM, tokenId))?.counts.devices).toBe(4);
  });

  it('tells no count, and no end, where Apple calls nobody gone any more', async () => {
    const back = (apple: AppleList) => ({
      deviceDetails: (serials: readonly string[]) => {
        apple.again('S0001', false);
        return apple.deviceDetails(serials);
      },
    });
    const { tokenId, error } = await loseLease('deviceDetails', back);
    expect(error).toBeInstanceOf(LeaseLost);
    expect(await facts(tokenId)).toEqual(['device-count', 'sync-finished']);
  });

  it('tells no lost cursor: whoever has the token now meets it again', async () => {
    const expired = () => ({
      syncDevices: async () => {
        throw new AppleError({
          kind: 'refused',
          endpoint: 'POST /devices/sync',
          status: 400,
          appleCode: 'EXPIRED_CURSOR',
          reason: null,
          retry: { mode: 'never' },
          body: null,
        } as ConstructorParameters<typeof AppleError>[0]);
      },
    });
    const { tokenId, error } = await loseLease('syncDevices', expired);
    expect(error).toBeInstanceOf(LeaseLost);
    expect(await facts(tokenId)).toEqual(['device-count', 'sync-finished']);
  });
});
