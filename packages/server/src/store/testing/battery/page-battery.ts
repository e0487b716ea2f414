import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DeviceState } from '../../../domain/device.ts';
import { SYSTEM } from '../../../domain/viewer.ts';
import type { TestStore } from '../test-store.ts';
import { StatementFailed } from '../failing-database.ts';
import { deviceState, later, pageOf, recount, startWalk, type Walk } from '../test-rows.ts';

const STATUSES = ['empty', 'assigned', 'pushed', 'removed', null, 'a new word of Apple'];

/** One change: which of four devices, when, gone or not, and with what status. */
const change = fc.record({
  serial: fc.constantFrom('P1', 'P2', 'P3', 'P4'),
  minute: fc.integer({ min: 0, max: 5 }),
  removed: fc.boolean(),
  status: fc.constantFrom(...STATUSES),
});
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;
const walkOfPages = fc.array(fc.array(change, { maxLength: 6 }), { minLength: 1, maxLength: 5 });

/** What is stored of one device, as far as these properties look. */
interface Model {
  minute: number;
  removed: boolean;
  status: string | null;
}

/** The rule, written a second time and plainly: newest minute; a removal wins a tie; else the later line. */
function fold(model: Map<string, Model>, { serial, minute, removed, status }: Change): void {
  const before = model.get(serial);
  if (before && minute < before.minute) return;
  if (before && minute === before.minute && before.removed && !removed) return;
  model.set(serial, { minute, removed, status });
}

function stateOf({ serial, minute, removed, status }: Change): DeviceState {
  return deviceState(serial, { opAt: later(minute), removed, profileStatus: status });
}

async function apply(test: TestStore, walk: Walk, changes: readonly Change[]): Promise<{ stored: number }> {
  return test.store.devices.applyPage(
    SYSTEM,
    walk.lease,
    pageOf(walk, changes.map(stateOf), { phase: 'sync' }),
  );
}

async function everything(test: TestStore, walk: Walk): Promise<unknown> {
  const devices = await test.store.devices.list(SYSTEM, {
    tokenId: walk.tokenId,
    includeRemoved: true,
    limit: 100,
  });
  const token = await test.store.tokens.get(SYSTEM, walk.tokenId);
  return {
    devices: devices.items,
    counts: token?.counts,
    cursor: await test.store.cursors.get(SYSTEM, walk.tokenId),
  };
}

export function pageBattery(test: () => TestStore): void {
  describe('pages, as properties', { timeout: 120_000 }, () => {
    it('any pages in any order of dates: the newest state of each device, counts as if counted anew', async () => {
      let tried = 0;
      const property = fc.asyncProperty(walkOfPages, async (pages) => {
        tried += 1;
        const walk = await startWalk(test().store);
        const model = new Map<string, Model>();
        for (const page of pages) {
          for (const one of page) fold(model, one);
          await apply(test(), walk, page);
          const token = await test().store.tokens.get(SYSTEM, walk.tokenId);
          expect(token?.counts).toEqual(await recount(test().store, walk.tokenId));
        }
        const all = { tokenId: walk.tokenId, includeRemoved: true, limit: 100 };
        const { items } = await test().store.devices.list(SYSTEM, all);
        const found = items.map((one) => [one.serial, one.opAt, one.removedAt !== null]);
        const expected = [...model].map(([serial, one]) => [serial, later(one.minute), one.removed]);
        expect(found).toEqual(expected.sort(([a], [b]) => String(a).localeCompare(String(b))));
        for (const { serial, removedAt, profileStatus } of items) {
          if (removedAt === null) expect(profileStatus).toBe(model.get(serial)?.status);
        }
      });
      await fc.assert(property, { numRuns: 60 });
      console.log(`newest state of each device: inputs tried: ${tried}`);
    });

    it('replaying any page, at once, twice or late, changes nothing (invariant 10)', async () => {
      let tried = 0;
      // One state per device and date: two states with one date have no order but that of the stream.
      const status = (one: Change): Change => ({ ...one, status: STATUSES[one.minute] ?? null });
      const property = fc.asyncProperty(walkOfPages, fc.nat(), async (drawn, choice) => {
        tried += 1;
        const pages = drawn.map((page) => page.map(status));
        const walk = await startWalk(test().store);
        for (const page of pages) {
          await apply(test(), walk, page);
          expect(await apply(test(), walk, page)).toEqual({ stored: 0 });
        }
        const before = await everything(test(), walk);
        const replayed = pages[choice % pages.length] ?? [];
        expect(await apply(test(), walk, replayed)).toEqual({ stored: 0 });
        expect(await apply(test(), walk, [...replayed, ...replayed].reverse())).toEqual({ stored: 0 });
        expect(await everything(test(), walk)).toEqual(before);
      });
      await fc.assert(property, { numRuns: 40 });
      console.log(`replaying a page: inputs tried: ${tried}`);
    });
  });
  failureBattery(test);
}

function failureBattery(test: () => TestStore): void {
  describe('pages and failures', { timeout: 120_000 }, () => {
    it('a cursor is never stored before its page: whichever statement fails, neither is (invariant 2)', async () => {
      let tried = 0;
      const property = fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const walk = await startWalk(test().store);
        await apply(test(), walk, [{ serial: 'P1', minute: 0, removed: false, status: 'assigned' }]);
        const before = await everything(test(), walk);
        const page = pageOf(walk, changes.map(stateOf), { cursor: 'next', phase: 'sync' });
        for (let n = 1; ; n += 1) {
          tried += 1;
          const failing = test().failingAt(n);
          const outcome = await failing.store.devices
            .applyPage(SYSTEM, walk.lease, page)
            .catch((error: unknown) => error);
          if (!failing.hasFailed()) break;
          expect(outcome).toBeInstanceOf(StatementFailed);
          expect(await everything(test(), walk)).toEqual(before);
        }
        expect(await test().store.cursors.get(SYSTEM, walk.tokenId)).toMatchObject({ cursor: 'next' });
      });
      await fc.assert(property, { numRuns: 15 });
      console.log(`a statement of a page fails: inputs tried: ${tried}`);
    });

    it('stores 10,000 devices by pages, each found and counted', async () => {
      const walk = await startWalk(test().store);
      for (let page = 0; page < 10; page += 1) {
        const devices = Array.from({ length: 1000 }, (_, n) =>
          deviceState(`BULK${String(page * 1000 + n).padStart(6, '0')}`, {
            profileStatus: STATUSES[n % 3] ?? null,
          }),
        );
        const applied = await test().store.devices.applyPage(SYSTEM, walk.lease, pageOf(walk, devices));
        expect(applied).toEqual({ stored: 1000 });
      }
      const token = await test().store.tokens.get(SYSTEM, walk.tokenId);
      expect(token?.counts).toEqual(await recount(test().store, walk.tokenId));
      expect(token?.counts.devices).toBe(10_000);
      const run = (await test().store.syncRuns.newest(SYSTEM, [walk.tokenId])).get(walk.tokenId);
      expect(run).toMatchObject({ pages: 10, devices: 10_000 });
      const inside = await test().store.devices.list(SYSTEM, {
        tokenId: walk.tokenId,
        q: 'k00999',
        limit: 100,
      });
      expect(inside.items).toHaveLength(10);
      let listed = 0;
      for (let after: string | null | undefined; after !== null;) {
        const page = await test().store.devices.list(SYSTEM, { tokenId: walk.tokenId, after, limit: 1000 });
        listed += page.items.length;
        after = page.next;
      }
      expect(listed).toBe(10_000);
      const ended = { state: 'succeeded', errorCode: null, nextSyncAt: null } as const;
      await test().store.syncRuns.finish(SYSTEM, walk.lease, walk.runId, ended);
      // What the planner of a page's query knows from then on.
      const known = await test().store.jobsDatabase.executeSql(
        `SELECT reltuples::int AS devices FROM pg_class WHERE oid = 'devices'::regclass`,
      );
      expect((known.rows[0] as { devices: number }).devices).toBeGreaterThanOrEqual(10_000);
    });
  });
}
