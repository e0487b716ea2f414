import { describe, expect, it } from 'vitest';
import type { AdeptEvent } from '../../../domain/event.ts';
import { SYSTEM } from '../../../domain/viewer.ts';
import type { Store } from '../../store.ts';
import { AT, deviceState, diagnosed, judged, later, pageOf, startWalk } from '../test-rows.ts';
import type { TestStore } from '../test-store.ts';

/** What happened to one token since. */
async function eventsOf(store: Store, tokenId: string, since: number): Promise<AdeptEvent[]> {
  const events = await store.events.after(SYSTEM, since, 1000);
  return events.filter((event) => event.tokenId === tokenId);
}

export function eventBattery(test: () => TestStore): void {
  const store = (): Store => test().store;
  const newest = async (): Promise<number> => (await store().events.span(SYSTEM)).newest;

  describe('events', () => {
    it('tell what a judgement changed, and nothing when it changed nothing', async () => {
      const { events, problems, tokens } = store();
      const { id } = await tokens.create(SYSTEM, { name: 'events' });
      const since = await newest();
      let woken = 0;
      const end = events.onWritten(() => {
        woken += 1;
      });
      await problems.reconcile(SYSTEM, id, diagnosed(judged('terms-not-signed')), AT);
      await problems.reconcile(SYSTEM, id, diagnosed(judged('terms-not-signed')), later(1));
      await problems.reconcile(SYSTEM, id, diagnosed(), later(2));
      end();
      const told = await eventsOf(store(), id, since);
      expect(told).toMatchObject([
        { type: 'problem.opened', problem: { causeId: 'terms-not-signed', openedAt: AT, closedAt: null } },
        { type: 'token.state', name: 'events', state: 'error', before: null },
        { type: 'problem.closed', problem: { causeId: 'terms-not-signed', closedAt: later(2) } },
        { type: 'token.state', state: 'ok', before: 'error' },
      ]);
      expect(told[0]?.at).toBeInstanceOf(Date);
      expect(woken).toBe(3);
    });

    it('tell the progress of a run: its start, its first two pages, its end', async () => {
      const { devices, syncRuns } = store();
      const since = await newest();
      const walk = await startWalk(store());
      const serials = (page: number) => [`E${page}A`, `E${page}B`].map((serial) => deviceState(serial));
      for (const page of [1, 2])
        await devices.applyPage(SYSTEM, walk.lease, pageOf(walk, serials(page), { cursor: `c${page}` }));
      const end = { state: 'succeeded' as const, errorCode: null, readWholeList: true, nextSyncAt: null };
      await syncRuns.finish(SYSTEM, walk.lease, walk.runId, end);
      expect(await eventsOf(store(), walk.tokenId, since)).toMatchObject([
        { type: 'sync.progress', run: { state: 'running', pages: 0, devices: 0 } },
        { type: 'sync.progress', run: { id: walk.runId, pages: 1, devices: 2 } },
        { type: 'sync.progress', run: { pages: 2, devices: 4, progress: { expectedDevices: null } } },
        { type: 'sync.finished', run: { state: 'succeeded', pages: 2 } },
      ]);
      const again = await syncRuns.create(SYSTEM, { tokenId: walk.tokenId, mode: 'full' });
      await syncRuns.start(SYSTEM, walk.lease, again.id);
      const run = (await syncRuns.newest(SYSTEM, [walk.tokenId])).get(walk.tokenId);
      expect(run?.progress).toMatchObject({ expectedDevices: 4, secondsLeft: null });
    });
  });

  transactionBattery(test);
}

/** How events stand to the transactions that they tell. */
function transactionBattery(test: () => TestStore): void {
  const store = (): Store => test().store;
  const newest = async (): Promise<number> => (await store().events.span(SYSTEM)).newest;

  describe('events and transactions', () => {
    it('are of the transaction: whichever statement of a judgement fails, nothing is told', async () => {
      const { tokens, problems } = store();
      const { id } = await tokens.create(SYSTEM, { name: 'events and failures' });
      const since = await newest();
      let failures = 0;
      for (let n = 1; ; n += 1) {
        const failing = test().failingAt(n);
        const judgement = diagnosed(judged('terms-not-signed'));
        const outcome = await failing.store.problems
          .reconcile(SYSTEM, id, judgement, AT)
          .catch((error: unknown) => error);
        if (!failing.hasFailed()) break;
        failures += 1;
        expect(outcome).toBeInstanceOf(Error);
        expect(await problems.open(SYSTEM, id)).toEqual([]);
        expect(await eventsOf(store(), id, since)).toEqual([]);
      }
      expect(failures).toBeGreaterThan(3);
      expect(await eventsOf(store(), id, since)).toHaveLength(2);
    });

    it('have ids without gaps in the order of their commits, however many write at once', async () => {
      const { events, problems, tokens } = store();
      const since = await newest();
      const made = await Promise.all(
        Array.from({ length: 12 }, (_, n) => tokens.create(SYSTEM, { name: `events at once ${n}` })),
      );
      await Promise.all(
        made.map(({ id }) => problems.reconcile(SYSTEM, id, diagnosed(judged('access-denied')), AT)),
      );
      const ids = (await events.after(SYSTEM, since, 1000)).map((event) => event.id);
      expect(ids).toEqual(Array.from({ length: 24 }, (_, n) => since + 1 + n));
      expect(await events.after(SYSTEM, since, 5)).toHaveLength(5);
    });

    it('go after their time, from the front', async () => {
      const { events } = store();
      const { newest: last } = await events.span(SYSTEM);
      expect(await events.prune(SYSTEM, new Date(0))).toBe(0);
      expect(await events.prune(SYSTEM, new Date('2100-01-01T00:00:00Z'))).toBeGreaterThan(0);
      expect(await events.span(SYSTEM)).toEqual({ oldest: last + 1, newest: last });
      expect(await events.after(SYSTEM, 0, 10)).toEqual([]);
    });
  });
}
