import { describe, expect, it } from 'vitest';
import { SYSTEM } from '../../../domain/viewer.ts';
import type { Store } from '../../store.ts';
import { AT, deviceState, later, pageOf, randomText, recount, startWalk } from '../test-rows.ts';

export function deviceBattery(store: () => Store): void {
  describe('devices', () => {
    it('come with their page, its cursor and the progress of the run', async () => {
      const walk = await startWalk(store());
      const full = deviceState('C0PAGE1', {
        profileStatus: 'pushed',
        profileUuid: 'p1',
        assignedAt: later(1),
        pushedAt: later(2),
        opAt: later(3),
        extra: { imei: ['1', '2'], odd: { a: null } },
      });
      const stored = await store().devices.applyPage(
        SYSTEM,
        walk.lease,
        pageOf(walk, [full, deviceState('C0PAGE2')]),
      );
      expect(stored).toEqual({ stored: 2 });
      const { removed: _removed, ...columns } = full;
      const nowhere = {
        ...{ removedAt: null, removedReason: null, missingSince: null },
        tokenId: walk.tokenId,
      };
      expect(await store().devices.bySerial(SYSTEM, 'C0PAGE1')).toEqual([{ ...columns, ...nowhere }]);
      expect(await store().cursors.get(SYSTEM, walk.tokenId)).toEqual({
        cursor: 'cursor',
        phase: 'fetch',
        generation: walk.runId,
        storedAt: AT,
        toldUntil: AT,
      });
      expect((await store().syncRuns.newest(SYSTEM, [walk.tokenId])).get(walk.tokenId)).toMatchObject({
        pages: 1,
        devices: 2,
      });
      const token = await store().tokens.get(SYSTEM, walk.tokenId);
      expect(token?.counts).toEqual({ devices: 2, unassigned: 1, assigned: 0, pushed: 1 });
    });

    it('hold 10,000 random characters in every text, and the longest serial and status there can be', async () => {
      const walk = await startWalk(store());
      const text = (): string => randomText(10_000);
      const texts = {
        model: text(),
        description: text(),
        family: text(),
        os: text(),
        color: text(),
        assetTag: text(),
        profileUuid: text(),
      };
      // A status above this is kept in `extra` (sync/fold-page.ts), a serial above it is refused.
      const [serial, profileStatus] = [randomText(255), randomText(255)];
      const extra = { profile_status: text(), eid: text(), imei: [text()] };
      const page = pageOf(walk, [deviceState(serial, { ...texts, profileStatus, extra })]);
      expect(await store().devices.applyPage(SYSTEM, walk.lease, page)).toEqual({ stored: 1 });
      expect(await store().devices.bySerial(SYSTEM, serial)).toMatchObject([{ ...texts, profileStatus }]);
      const { rows } = await store().jobsDatabase.executeSql(
        'SELECT extra FROM devices WHERE token_id = $1',
        [walk.tokenId],
      );
      expect(rows).toEqual([{ extra }]);
      // All of it, `extra` too, is compared with what is stored.
      expect(await store().devices.applyPage(SYSTEM, walk.lease, page)).toEqual({ stored: 0 });
    });

    it('are written only where something differs', async () => {
      const walk = await startWalk(store());
      const page = pageOf(walk, [deviceState('C0SAME1'), deviceState('C0SAME2')]);
      await store().devices.applyPage(SYSTEM, walk.lease, page);
      expect(await store().devices.applyPage(SYSTEM, walk.lease, page)).toEqual({ stored: 0 });
      const changed = pageOf(walk, [deviceState('C0SAME1', { color: 'GOLD' }), deviceState('C0SAME2')]);
      expect(await store().devices.applyPage(SYSTEM, walk.lease, changed)).toEqual({ stored: 1 });
      expect(await store().devices.applyPage(SYSTEM, walk.lease, pageOf(walk, []))).toEqual({ stored: 0 });
    });
  });

  foldingBattery(store);
  searchBattery(store);
}

function foldingBattery(store: () => Store): void {
  describe('changes by their date', () => {
    it.each([
      ['an older change never overwrites a newer', [1, 'GOLD'], [0, 'RED'], 'GOLD'],
      ['a newer change does', [0, 'GOLD'], [1, 'RED'], 'RED'],
      ['a removal wins a tie', [0, 'GOLD'], [0, 'gone'], 'gone'],
      ['and keeps it', [0, 'gone'], [0, 'GOLD'], 'gone'],
      ['an older change does not bring back', [1, 'gone'], [0, 'GOLD'], 'gone'],
      ['a newer one does', [0, 'gone'], [1, 'GOLD'], 'GOLD'],
    ] as const)('%s, over two pages and in one', async (_what, first, second, expected) => {
      const walk = await startWalk(store());
      const change = (serial: string, [minutes, color]: readonly [number, string]) =>
        deviceState(serial, { opAt: later(minutes), color, removed: color === 'gone' });
      const apply = (devices: Parameters<typeof pageOf>[1]) =>
        store().devices.applyPage(SYSTEM, walk.lease, pageOf(walk, devices, { phase: 'sync' }));
      await apply([change('C0TWO', first)]);
      await apply([change('C0TWO', second)]);
      await apply([change('C0ONE', first), change('C0ONE', second)]);
      for (const serial of ['C0ONE', 'C0TWO']) {
        const [device] = (await store().devices.bySerial(SYSTEM, serial)).filter(
          (one) => one.tokenId === walk.tokenId,
        );
        expect(device?.removedAt === null ? device.color : 'gone').toBe(expected);
      }
      const token = await store().tokens.get(SYSTEM, walk.tokenId);
      expect(token?.counts).toEqual(await recount(store(), walk.tokenId));
    });

    it('a removal keeps what was known, and the full list brings the device back', async () => {
      const walk = await startWalk(store());
      const apply = (devices: Parameters<typeof pageOf>[1]) =>
        store().devices.applyPage(SYSTEM, walk.lease, pageOf(walk, devices));
      await apply([deviceState('C0BACK', { profileStatus: 'assigned' })]);
      const bare = { model: null, description: null, family: null, os: null, color: null, addedAt: null };
      await apply([deviceState('C0BACK', { ...bare, profileStatus: null, removed: true, opAt: later(5) })]);
      const [gone] = await store().devices.bySerial(SYSTEM, 'C0BACK');
      expect(gone).toMatchObject({
        model: 'MacBook Air',
        removedAt: later(5),
        removedReason: 'deleted-by-apple',
      });
      expect((await store().tokens.get(SYSTEM, walk.tokenId))?.counts.devices).toBe(0);
      await apply([deviceState('C0BACK')]);
      const [back] = await store().devices.bySerial(SYSTEM, 'C0BACK');
      expect(back).toMatchObject({ removedAt: null, removedReason: null, opAt: later(5) });
    });
  });
}

function searchBattery(store: () => Store): void {
  describe('search', () => {
    it('finds by prefix, inside, status and model, page by page', async () => {
      const walk = await startWalk(store());
      const serials = ['ZQ100', 'ZQ200', 'ZQ300', 'XXQ2_0', 'XZQ20'];
      const devices = serials.map((serial, index) =>
        deviceState(serial, { model: `model ${index % 2}`, profileStatus: index < 2 ? 'pushed' : null }),
      );
      await store().devices.applyPage(SYSTEM, walk.lease, pageOf(walk, devices));
      const gone = deviceState('ZQ300', { removed: true });
      await store().devices.applyPage(SYSTEM, walk.lease, pageOf(walk, [gone]));
      const find = async (filter: Parameters<Store['devices']['list']>[1]) => {
        const page = await store().devices.list(SYSTEM, { tokenId: walk.tokenId, ...filter });
        return page.items.map((device) => device.serial);
      };
      expect(await find({ limit: 10 })).toEqual(['XXQ2_0', 'XZQ20', 'ZQ100', 'ZQ200']);
      expect(await find({ limit: 10, includeRemoved: true })).toHaveLength(5);
      expect(await find({ q: 'zq', limit: 10 })).toEqual(['ZQ100', 'ZQ200']);
      expect(await find({ q: 'q2', limit: 10 })).toEqual([]);
      expect(await find({ q: 'zq2', limit: 10 })).toEqual(['XZQ20', 'ZQ200']);
      expect(await find({ q: 'Q2_', limit: 10 })).toEqual(['XXQ2_0']);
      expect(await find({ q: 'Q%0', limit: 10 })).toEqual([]);
      expect(await find({ profileStatus: 'pushed', limit: 10 })).toEqual(['ZQ100', 'ZQ200']);
      expect(await find({ model: 'model 1', limit: 10 })).toEqual(['XXQ2_0', 'ZQ200']);
      expect(await find({ tokenId: 'nothing', limit: 10 })).toEqual([]);
      const first = await store().devices.list(SYSTEM, { tokenId: walk.tokenId, limit: 3 });
      expect(first.next).not.toBeNull();
      expect(await find({ after: first.next, limit: 3 })).toEqual(['ZQ200']);
      await expect(find({ after: 'ZQ200', limit: 3 })).rejects.toMatchObject({
        code: 'invalid-after',
        status: 400,
      });
    });

    it('finds by family, color and the beginning of an asset tag, however long they are', async () => {
      const walk = await startWalk(store());
      const [model, long] = [randomText(10_000), randomText(10_000)];
      const devices = [
        deviceState('VA100', { family: 'Vision', color: 'TEST RED', assetTag: 'Room-7/1' }),
        deviceState('VA200', { family: 'Vision', color: 'TEST BLUE', assetTag: 'ROOM-70' }),
        deviceState('VA300', { family: 'iPad', color: 'TEST RED', assetTag: '', model }),
        deviceState('VA400', { family: null, color: null, assetTag: long, model: '' }),
      ];
      await store().devices.applyPage(SYSTEM, walk.lease, pageOf(walk, devices));
      const find = async (filter: Omit<Parameters<Store['devices']['list']>[1], 'limit'>) => {
        const page = await store().devices.list(SYSTEM, { tokenId: walk.tokenId, limit: 10, ...filter });
        return page.items.map((device) => device.serial);
      };
      expect(await find({ family: 'Vision' })).toEqual(['VA100', 'VA200']);
      expect(await find({ color: 'TEST RED' })).toEqual(['VA100', 'VA300']);
      expect(await find({ color: 'TEST RED', family: 'iPad' })).toEqual(['VA300']);
      expect(await find({ color: 'TEST' })).toEqual([]);
      expect(await find({ model })).toEqual(['VA300']);
      expect(await find({ assetTag: 'room-7' })).toEqual(['VA100', 'VA200']);
      expect(await find({ assetTag: 'oom-7' })).toEqual([]);
      expect(await find({ assetTag: 'room_7' })).toEqual([]);
      expect(await find({ assetTag: 'room-7\\' })).toEqual([]);
      expect(await find({ assetTag: long })).toEqual(['VA400']);
      expect(await find({ assetTag: '' })).toHaveLength(4);
      const values = await store().devices.values(SYSTEM);
      expect(values.family).toEqual(expect.arrayContaining(['Vision', 'iPad']));
      expect(values.color).toEqual(expect.arrayContaining(['TEST BLUE', 'TEST RED']));
      expect(values.model).toContain([...model].slice(0, 100).join(''));
      for (const known of Object.values(values)) {
        expect(new Set(known).size).toBe(known.length);
        expect(known).not.toContain('');
      }
    });
  });

  describe('one device', () => {
    it('has all of its record, and the run that was under way when it went', async () => {
      const walk = await startWalk(store());
      const extra = { device_assigned_by: 'ada@acme.example', imei: ['1'] };
      await store().devices.applyPage(SYSTEM, walk.lease, pageOf(walk, [deviceState('VB100', { extra })]));
      const [record] = (await store().devices.bySerial(SYSTEM, 'VB100')).filter(
        (one) => one.tokenId === walk.tokenId,
      );
      expect(record).toMatchObject({ extra, missingSince: null });
      const run = (await store().syncRuns.newest(SYSTEM, [walk.tokenId])).get(walk.tokenId)!;
      const during = run.startedAt ?? run.requestedAt;
      expect((await store().syncRuns.at(SYSTEM, walk.tokenId, during))?.id).toBe(walk.runId);
      const before = new Date(during.getTime() - 1);
      expect(await store().syncRuns.at(SYSTEM, walk.tokenId, before)).toBeNull();
    });
  });
}
