import { describe, expect, it } from 'vitest';
import { LeaseLost } from '../../../domain/lease-lost.ts';
import { SYSTEM } from '../../../domain/viewer.ts';
import type { Store } from '../../store.ts';
import { deviceState, later, pageOf, startWalk } from '../test-rows.ts';

export function leaseBattery(store: () => Store): void {
  describe('leases', () => {
    it('one holder at a time; the fence grows with each', async () => {
      const { leases } = store();
      const { id } = await store().tokens.create(SYSTEM, { name: 'lease' });
      const first = await leases.take(SYSTEM, id, 'one', 60);
      if (!first) throw new Error('free leases are given');
      expect(first.fence).toBe(1);
      expect(await leases.take(SYSTEM, id, 'two', 60)).toBeNull();
      expect(await leases.take(SYSTEM, id, 'one', 60)).toBeNull();
      expect(await leases.renew(SYSTEM, first, 0)).toBe(true);
      const second = await leases.take(SYSTEM, id, 'two', 60);
      expect(second).toEqual({ tokenId: id, holder: 'two', fence: 2 });
      expect(await leases.renew(SYSTEM, first, 60)).toBe(false);
      await leases.release(SYSTEM, first);
      expect(await leases.take(SYSTEM, id, 'three', 60)).toBeNull();
      if (second) await leases.release(SYSTEM, second);
      expect(await leases.take(SYSTEM, id, 'three', 60)).toMatchObject({ fence: 3 });
      expect(await leases.take(SYSTEM, '01a1fdc2-0a9e-7312-9ddd-a5110ce97318', 'x', 60)).toBeNull();
    });

    it('twenty at once: one gets it', async () => {
      const { id } = await store().tokens.create(SYSTEM, { name: 'lease of twenty' });
      const takes = Array.from({ length: 20 }, (_, n) => store().leases.take(SYSTEM, id, `holder ${n}`, 60));
      expect((await Promise.all(takes)).filter((lease) => lease !== null)).toHaveLength(1);
    });

    it('end with their token, and its devices with it', async () => {
      const walk = await startWalk(store());
      const page = pageOf(walk, [deviceState('C0DELETED')]);
      await store().devices.applyPage(SYSTEM, walk.lease, page);
      const [deleted] = await Promise.allSettled([
        store().tokens.delete(SYSTEM, walk.tokenId),
        store().devices.applyPage(SYSTEM, walk.lease, page),
      ]);
      expect(deleted).toEqual({ status: 'fulfilled', value: true });
      await expect(store().devices.applyPage(SYSTEM, walk.lease, page)).rejects.toBeInstanceOf(LeaseLost);
      expect(await store().devices.bySerial(SYSTEM, 'C0DELETED')).toEqual([]);
    });

    it('refuse every write of a worker that lost its lease', async () => {
      const walk = await startWalk(store());
      await store().devices.applyPage(SYSTEM, walk.lease, pageOf(walk, [deviceState('C0LOST1')]));
      await store().leases.renew(SYSTEM, walk.lease, 0);
      await store().leases.take(SYSTEM, walk.tokenId, 'another', 60);
      const page = pageOf(walk, [deviceState('C0LOST2')], { cursor: 'of the lost' });
      await expect(store().devices.applyPage(SYSTEM, walk.lease, page)).rejects.toBeInstanceOf(LeaseLost);
      await expect(store().syncRuns.start(SYSTEM, walk.lease, walk.runId)).rejects.toBeInstanceOf(LeaseLost);
      const end = { state: 'succeeded' as const, errorCode: null, readWholeList: true, nextSyncAt: later(5) };
      await expect(store().syncRuns.finish(SYSTEM, walk.lease, walk.runId, end)).rejects.toBeInstanceOf(
        LeaseLost,
      );
      expect(await store().devices.bySerial(SYSTEM, 'C0LOST2')).toEqual([]);
      expect(await store().cursors.get(SYSTEM, walk.tokenId)).toMatchObject({ cursor: 'cursor' });
      const run = (await store().syncRuns.newest(SYSTEM, [walk.tokenId])).get(walk.tokenId);
      expect(run).toMatchObject({ state: 'running', pages: 1, devices: 1 });
      expect(await store().tokens.get(SYSTEM, walk.tokenId)).toMatchObject({
        lastGoodSyncAt: null,
        nextSyncAt: null,
      });
    });
  });
}

export function syncRunBattery(store: () => Store): void {
  describe('sync runs', () => {
    it('are queued once, worked once, and noted on the token', async () => {
      const { syncRuns, tokens } = store();
      const walk = await startWalk(store());
      const queued = await syncRuns.create(SYSTEM, { tokenId: walk.tokenId, mode: 'changes' });
      expect(await syncRuns.create(SYSTEM, { tokenId: walk.tokenId, mode: 'changes' })).toEqual(queued);
      expect(await syncRuns.create(SYSTEM, { tokenId: walk.tokenId, mode: 'full' })).toEqual({
        ...queued,
        mode: 'full',
      });
      expect(await syncRuns.create(SYSTEM, { tokenId: walk.tokenId, mode: 'changes' })).toMatchObject({
        mode: 'full',
      });
      expect(await syncRuns.nextQueued(SYSTEM, walk.tokenId)).toMatchObject({
        id: walk.runId,
        state: 'running',
      });
      const end = {
        state: 'failed' as const,
        errorCode: 'T_C_NOT_SIGNED',
        readWholeList: true,
        nextSyncAt: later(5),
      };
      await syncRuns.finish(SYSTEM, walk.lease, walk.runId, end);
      expect(await tokens.get(SYSTEM, walk.tokenId)).toMatchObject({
        lastGoodSyncAt: null,
        nextSyncAt: later(5),
      });
      expect(await syncRuns.nextQueued(SYSTEM, walk.tokenId)).toMatchObject({ id: queued.id });
      expect(await syncRuns.start(SYSTEM, walk.lease, queued.id)).toMatchObject({
        id: queued.id,
        mode: 'full',
        state: 'running',
      });
      await syncRuns.finish(SYSTEM, walk.lease, queued.id, {
        state: 'succeeded',
        errorCode: null,
        readWholeList: true,
        nextSyncAt: null,
      });
      const token = await tokens.get(SYSTEM, walk.tokenId);
      expect(token?.lastGoodSyncAt).toBeInstanceOf(Date);
      expect(token?.lastFullSyncAt).toEqual(token?.lastGoodSyncAt);
      expect(await syncRuns.nextQueued(SYSTEM, walk.tokenId)).toBeNull();
      expect(await syncRuns.start(SYSTEM, walk.lease, queued.id)).toBeNull();
      const page = await syncRuns.list(SYSTEM, walk.tokenId, { limit: 1 });
      expect(page.items).toMatchObject([{ id: queued.id, state: 'succeeded', errorCode: null }]);
      const rest = await syncRuns.list(SYSTEM, walk.tokenId, { after: page.next, limit: 5 });
      expect(rest.items).toMatchObject([{ id: walk.runId, state: 'failed', errorCode: 'T_C_NOT_SIGNED' }]);
      expect(rest.next).toBeNull();
      expect(await syncRuns.newest(SYSTEM, [])).toEqual(new Map());
    });
  });
}
