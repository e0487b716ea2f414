import type { DeviceCount } from '@adept/diagnosis';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createUpdateProblems } from '../diagnose/update-problems.ts';
import type { Device } from '../domain/device.ts';
import type { MissingDevice } from '../domain/list-comparison.ts';
import type { SyncMode } from '../domain/sync-run.ts';
import { SYSTEM } from '../domain/viewer.ts';
import type { Store } from '../store/store.ts';
import { type ClonedStore, openClonedStore } from '../store/testing/cloned-store.ts';
import { StatementFailed } from '../store/testing/failing-database.ts';
import { COLLAPSE_DEVICES, COLLAPSE_SHARE } from '../sync/reconcile-list.ts';
import { syncToken } from '../sync/sync-token.ts';
import { AppleList } from './testing/apple-list.ts';

const HOUR = 3_600_000;
const pace = { changesEvery: null, fullEvery: null, random: () => 0.5 };

let cloned: ClonedStore;
let now = Date.parse('2026-08-01T12:00:00Z');
/** A second a look: no two operations share a date. */
const clock = { now: () => new Date((now += 1000)) };
beforeAll(async () => {
  cloned = await openClonedStore({ clock });
});
afterAll(() => cloned.remove());

/** One token here, its list at Apple, and the work between them. */
class Sync {
  readonly apple = new AppleList(clock);
  readonly tokenId: string;

  private constructor(tokenId: string) {
    this.tokenId = tokenId;
  }

  static async begin(devices: number): Promise<Sync> {
    const token = await cloned.store.tokens.create(SYSTEM, { name: crypto.randomUUID() });
    const sync = new Sync(token.id);
    sync.apple.add(devices, true);
    await sync.run('full');
    return sync;
  }

  /** One run, over as many turns as it takes: a crash leaves it to the next worker. */
  async run(mode: SyncMode, crashAt: number | null = null): Promise<string> {
    const { id } = await cloned.store.syncRuns.create(SYSTEM, { tokenId: this.tokenId, mode });
    const failing = crashAt === null ? null : cloned.failingAt(crashAt).store;
    if (failing) await this.#turn(failing).catch(onlyStatementFailed);
    await this.#turn(cloned.store);
    const { items } = await cloned.store.syncRuns.list(SYSTEM, this.tokenId, { limit: 5 });
    return items.find((each) => each.id === id)?.state ?? 'gone';
  }

  async #turn(store: Store): Promise<void> {
    const lease = await cloned.store.leases.take(SYSTEM, this.tokenId, crypto.randomUUID(), 60);
    if (lease === null) throw new Error('the lease was left behind');
    const judge = createUpdateProblems(store, clock);
    const source = { source: this.apple, writeEvidence: async () => undefined };
    const options = { store, open: async () => source, judge, pace, clock };
    try {
      let turned: string;
      do turned = await syncToken(lease, new AbortController().signal, options);
      while (turned === 'done' && (await store.syncRuns.nextQueued(SYSTEM, this.tokenId)) !== null);
    } finally {
      await cloned.store.leases.release(SYSTEM, lease);
    }
  }

  async devices(): Promise<Device[]> {
    const filter = { tokenId: this.tokenId, includeRemoved: true, limit: 1000 };
    return (await cloned.store.devices.list(SYSTEM, filter)).items;
  }

  missing(): Promise<MissingDevice[]> {
    return cloned.store.devices.missing(SYSTEM, this.tokenId, { after: '', limit: 1000 });
  }

  async present(): Promise<string[]> {
    return (await this.devices()).filter((device) => device.removedAt === null).map(({ serial }) => serial);
  }

  async open(): Promise<string[]> {
    return (await cloned.store.problems.open(SYSTEM, this.tokenId)).map(({ causeId }) => causeId);
  }

  async lastCount(): Promise<DeviceCount | undefined> {
    const evidence = await cloned.store.evidence.forJudging(SYSTEM, this.tokenId);
    return evidence.findLast((fact) => fact.kind === 'device-count');
  }

  async counts(): Promise<number | undefined> {
    return (await cloned.store.tokens.get(SYSTEM, this.tokenId))?.counts.devices;
  }
}

function onlyStatementFailed(error: unknown): void {
  if (!(error instanceof StatementFailed)) throw error;
}

describe('a full list at its end', { timeout: 120_000 }, () => {
  it('removes what it lacks once Apple says of each that it is gone, with the reason', async () => {
    const sync = await Sync.begin(40);
    const gone = sync.apple.serials().slice(0, 5);
    sync.apple.remove(gone, false);
    await sync.run('changes');
    expect(await sync.counts()).toBe(40);
    await sync.run('full');
    expect(await sync.present()).toEqual(sync.apple.serials());
    expect(await sync.counts()).toBe(35);
    const removed = (await sync.devices()).filter((device) => device.removedAt !== null);
    expect(removed.map(({ serial, removedReason }) => `${serial} ${removedReason}`)).toEqual(
      gone.map((serial) => `${serial} absent-from-full-fetch`),
    );
    expect(await sync.lastCount()).toMatchObject({ known: 40, missing: 5, gone: 5, shown: 0, removed: 5 });
    expect(await sync.open()).toEqual([]);
  });

  it('keeps what Apple still shows, and says that it was left out of the list', async () => {
    const sync = await Sync.begin(12);
    sync.apple.leftOut.add('S0003');
    await sync.run('full');
    expect(await sync.present()).toEqual(sync.apple.serials());
    expect(await sync.lastCount()).toMatchObject({ missing: 1, gone: 0, shown: 1, removed: 0 });
    expect(await sync.open()).toEqual(['sync-incomplete']);
    sync.apple.leftOut.clear();
    await sync.run('full');
    expect(await sync.open()).toEqual([]);
  });

  it('asks about nobody where nobody is missing, and writes no device again that did not change', async () => {
    const sync = await Sync.begin(30);
    const rows = async (): Promise<unknown> =>
      (
        await cloned.store.jobsDatabase.executeSql(
          'SELECT serial, xmin::text AS written FROM devices WHERE token_id = $1 ORDER BY serial',
          [sync.tokenId],
        )
      ).rows;
    const before = await rows();
    sync.apple.asked.length = 0;
    await sync.run('full');
    expect(sync.apple.asked).not.toContain('POST /devices');
    expect(await rows()).toEqual(before);
  });

  it('removes nothing when Apple gives no answer on the missing ones, and wants the list again in an hour', async () => {
    const sync = await Sync.begin(30);
    sync.apple.remove(['S0001'], false);
    const calls = 1 + 3 + 1;
    sync.apple.failingCall = calls + 1;
    expect(await sync.run('full')).toBe('succeeded');
    expect(sync.apple.asked.at(-1)).toBe('POST /devices');
    expect(await sync.present()).toContain('S0001');
    const token = await cloned.store.tokens.get(SYSTEM, sync.tokenId);
    expect(Math.round((token!.fullSyncAt!.getTime() - now) / HOUR)).toBe(1);
    await sync.run('full');
    expect(await sync.present()).not.toContain('S0001');
    expect((await cloned.store.tokens.get(SYSTEM, sync.tokenId))?.fullSyncAt).toBeNull();
  });

  it.each([
    { devices: 100, lost: 21, collapses: true },
    { devices: 100, lost: 20, collapses: false },
    { devices: 105, lost: 21, collapses: false },
    { devices: 25, lost: 20, collapses: false },
    { devices: 25, lost: 25, collapses: true },
  ])('$lost of $devices gone at once: collapse $collapses', async (row) => {
    const sync = await Sync.begin(row.devices);
    sync.apple.remove(sync.apple.serials().slice(0, row.lost), false);
    await sync.run('full');
    expect(await sync.counts()).toBe(row.collapses ? row.devices : row.devices - row.lost);
    expect(await sync.open()).toEqual(row.collapses ? ['device-count-collapsed'] : []);
  });

  it('believes a collapse when a second list an hour later says the same, and not earlier', async () => {
    const sync = await Sync.begin(60);
    sync.apple.remove(sync.apple.serials().slice(0, 40), false);
    await sync.run('full');
    await sync.run('full');
    expect(await sync.open()).toEqual(['device-count-collapsed']);
    expect(await sync.counts()).toBe(60);
    now += 2 * HOUR;
    await sync.run('full');
    expect(await sync.present()).toEqual(sync.apple.serials());
    expect(await sync.open()).toEqual([]);
  });

  it('removes nobody of a collapse whom Apple still shows, however many lists lack them', async () => {
    const sync = await Sync.begin(60);
    for (const serial of sync.apple.serials().slice(0, 40)) sync.apple.leftOut.add(serial);
    await sync.run('full');
    expect(await sync.open()).toEqual(['device-count-collapsed']);
    now += 2 * HOUR;
    await sync.run('full');
    expect(await sync.counts()).toBe(60);
    expect(await sync.open()).toEqual(['sync-incomplete']);
  });

  it('still tells of them when that list was never compared: its run failed among the changes after it', async () => {
    const sync = await Sync.begin(5);
    sync.apple.add(2, false);
    now += 30 * HOUR;
    await sync.run('changes');
    // The account, the one page of the list, and then no answer.
    sync.apple.failingCall = 3;
    expect(await sync.run('full')).toBe('failed');
    expect(await sync.counts()).toBe(7);
    expect(await sync.run('full')).toBe('succeeded');
    expect(await sync.lastCount()).toMatchObject({ unannounced: 2 });
    expect(await sync.open()).toEqual(['sync-incomplete']);
    await sync.run('full');
    expect(await sync.open()).toEqual([]);
  });

  it('brings nobody back by a change that is older than the confirmed absence, and everybody by a newer one', async () => {
    const sync = await Sync.begin(12);
    sync.apple.add(2, false);
    const late = ['S0013', 'S0014'];
    await sync.run('full');
    sync.apple.remove(late, false);
    await sync.run('full');
    expect(await sync.present()).toEqual(sync.apple.serials());
    sync.apple.tellLate();
    sync.apple.again('S0014', true);
    await sync.run('changes');
    expect(await sync.present()).toEqual(sync.apple.serials());
    expect(await sync.present()).toContain('S0014');
    expect(await sync.counts()).toBe(13);
    // And whom the changes never tell of again comes back with the next list.
    sync.apple.again('S0013', false);
    await sync.run('full');
    expect(await sync.counts()).toBe(14);
  });

  it('counts devices that the changes never announced, and not those that are too new for them', async () => {
    const sync = await Sync.begin(5);
    sync.apple.add(2, false);
    now += 30 * HOUR;
    await sync.run('changes');
    sync.apple.add(1, false);
    await sync.run('full');
    expect(await sync.lastCount()).toMatchObject({ unannounced: 2 });
    expect(await sync.present()).toEqual(sync.apple.serials());
    expect(await sync.open()).toEqual(['sync-incomplete']);
  });
});

const some = fc.integer({ min: 1, max: 35 });
const run = fc.record({
  do: fc.constant('run' as const),
  mode: fc.constantFrom<SyncMode>('changes', 'full', 'full'),
  crashAt: fc.option(fc.integer({ min: 1, max: 60 })),
  failingCall: fc.option(fc.integer({ min: 1, max: 12 }), { freq: 2 }),
});
const step = fc.oneof(
  fc.record({ do: fc.constant('add' as const), count: some, told: fc.boolean() }),
  fc.record({ do: fc.constant('remove' as const), count: some, told: fc.boolean() }),
  fc.record({ do: fc.constant('leave-out' as const), count: some }),
  fc.record({ do: fc.constant('tell-late' as const) }),
  // Seen in a list, and gone before any change told of them.
  fc.record({ do: fc.constant('come-and-go' as const), count: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ do: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 40 }) }),
  { arbitrary: run, weight: 5 },
);

describe('full lists over random histories, failing calls and crashes', { timeout: 300_000 }, () => {
  it('never conclude "gone" from silence, bury no collapse, and end with what Apple has (invariants 1 and 3)', async () => {
    let tried = 0;
    let runs = 0;
    const property = fc.asyncProperty(
      fc.array(step, { minLength: 4, maxLength: 12, size: 'max' }),
      fc.nat(),
      async (steps, choice) => {
        tried += 1;
        const sync = await Sync.begin(40);
        for (const each of steps) {
          const { apple } = sync;
          const chosen = (count: number): string[] => {
            const all = apple.serials();
            const from = choice % Math.max(1, all.length);
            return [...all.slice(from), ...all.slice(0, from)].slice(0, count);
          };
          if (each.do === 'add') apple.add(each.count, each.told);
          if (each.do === 'remove') apple.remove(chosen(each.count), each.told);
          if (each.do === 'leave-out') for (const serial of chosen(each.count)) apple.leftOut.add(serial);
          if (each.do === 'come-and-go') {
            const before = new Set(apple.serials());
            apple.add(each.count, false);
            await sync.run('full');
            const came = apple.serials().filter((serial) => !before.has(serial));
            apple.remove(came, false);
          }
          if (each.do === 'tell-late') apple.tellLate();
          if (each.do === 'wait') now += each.hours * HOUR;
          if (each.do !== 'run') continue;
          runs += 1;
          const before = await sync.devices();
          const earlier = new Set((await sync.missing()).map(({ serial }) => serial));
          apple.failingCall = each.failingCall;
          await sync.run(each.mode, each.crashAt);
          apple.failingCall = null;
          checkRemovals(sync, { before, after: await sync.devices(), earlier });
          expect(await sync.counts()).toBe((await sync.present()).length);
        }
        sync.apple.leftOut.clear();
        // Faults stop. A list that was half read then is read to its end: it saw devices that have gone since.
        expect(await sync.run('full')).toBe('succeeded');
        // The second list after that, more than an hour later, settles what the first one didn't dare to believe.
        for (let list = 0; list < 2; list += 1) {
          now += 2 * HOUR;
          expect(await sync.run('full')).toBe('succeeded');
        }
        expect(await sync.present()).toEqual(sync.apple.serials());
        expect(await sync.open()).not.toContain('device-count-collapsed');
        const known = await sync.devices();
        sync.apple.tellLate();
        await sync.run('changes');
        checkRemovals(sync, { before: known, after: await sync.devices(), earlier: new Set() });
        // Whom no list ever showed nobody has confirmed as gone: the next list does.
        await sync.run('full');
        expect(await sync.present()).toEqual(sync.apple.serials());
        const settled = await sync.devices();
        await sync.run('full');
        await sync.run('changes');
        expect(await sync.devices(), 'reading it all again changes nothing').toEqual(settled);
      },
    );
    await fc.assert(property, { numRuns: 25 });
    console.log(`full lists: inputs tried: ${tried}, runs with faults: ${runs}`);
  });
});

/**
 * Who was removed by the run is gone at Apple, and who was gone by then is brought back only by Apple; and of those whom no earlier list had lacked, the list alone took not too many.
 */
function checkRemovals(
  { apple }: Sync,
  { before, after, earlier }: { before: Device[]; after: Device[]; earlier: ReadonlySet<string> },
): void {
  const known = new Set(before.filter(({ removedAt }) => removedAt === null).map(({ serial }) => serial));
  const buried = new Set(
    before
      .filter(({ removedReason }) => removedReason === 'absent-from-full-fetch')
      .map(({ serial }) => serial),
  );
  const risen = after.filter(({ serial, removedAt }) => removedAt === null && buried.has(serial));
  expect(risen.filter(({ serial }) => !apple.has(serial))).toEqual([]);
  const removed = after.filter(({ serial, removedAt }) => removedAt !== null && known.has(serial));
  expect(removed.filter(({ serial }) => apple.has(serial))).toEqual([]);
  const byListAlone = removed.filter(
    ({ serial, removedReason }) => removedReason === 'absent-from-full-fetch' && !earlier.has(serial),
  );
  const tooMany = byListAlone.length > COLLAPSE_DEVICES && byListAlone.length > COLLAPSE_SHARE * known.size;
  expect(tooMany, `${byListAlone.length} of ${known.size}`).toBe(false);
}
