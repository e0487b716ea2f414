import type { AppleDevice } from '@adept/apple/wire/device';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldPage } from './fold-page.ts';

const at = (second: number): string => new Date(Date.UTC(2026, 7, 1, 0, 0, second)).toISOString();

describe('foldPage', () => {
  it('keeps one state per serial, the newest op_date winning whatever the order in the page', () => {
    const folded = foldPage([
      { serial_number: 'A', model: 'new', op_type: 'modified', op_date: at(9) },
      { serial_number: 'B', model: 'b', op_type: 'added', op_date: at(2) },
      { serial_number: 'A', model: 'old', op_type: 'added', op_date: at(1) },
    ]);
    expect(folded.map(({ serial, model, opAt }) => ({ serial, model, opAt }))).toEqual([
      { serial: 'A', model: 'new', opAt: new Date(at(9)) },
      { serial: 'B', model: 'b', opAt: new Date(at(2)) },
    ]);
  });

  it('takes a date that no database can write for none, and keeps what was sent', () => {
    const sent = [
      '0000-01-01T00:00:00Z',
      '0001-01-01T00:00:00+14:00',
      '9999-12-31T23:59:59-01:00',
      '2026-13-01',
    ];
    for (const stamp of sent) {
      const [device] = foldPage([{ serial_number: 'A', op_date: stamp, profile_push_time: stamp }]);
      expect(device).toMatchObject({
        opAt: null,
        pushedAt: null,
        extra: { op_date: stamp, profile_push_time: stamp },
      });
    }
  });

  it('merges an added and a modified of one serial into one state', () => {
    const [device] = foldPage([
      {
        serial_number: 'A',
        model: 'iPhone',
        color: 'black',
        profile_status: 'assigned',
        profile_uuid: 'P1',
        op_type: 'added',
        op_date: at(1),
      },
      { serial_number: 'A', model: 'iPhone', profile_status: 'empty', op_type: 'MODIFIED', op_date: at(1) },
    ]);
    expect(device).toMatchObject({
      removed: false,
      color: 'black',
      profileStatus: 'empty',
      profileUuid: null,
      addedAt: new Date(at(1)),
    });
  });

  it('lets deleted win a tie, on either side of it', () => {
    const deleted: AppleDevice = { serial_number: 'A', op_type: 'deleted', op_date: at(5) };
    const modified: AppleDevice = { serial_number: 'A', op_type: 'modified', op_date: at(5) };
    expect(foldPage([deleted, modified])[0]?.removed).toBe(true);
    expect(foldPage([modified, deleted])[0]?.removed).toBe(true);
  });

  it('brings a device back that was added after its removal, with nothing of its former life', () => {
    const [device] = foldPage([
      { serial_number: 'A', asset_tag: 'T1', op_type: 'modified', op_date: at(1) },
      { serial_number: 'A', op_type: 'deleted', op_date: at(2) },
      { serial_number: 'A', op_type: 'added', op_date: at(3) },
    ]);
    expect(device).toMatchObject({ removed: false, assetTag: null, opAt: new Date(at(3)) });
  });

  it('tolerates dates that are none and keeps them as Apple sent them', () => {
    const [device] = foldPage([
      {
        serial_number: 'A',
        profile_push_time: 'soon',
        op_type: 'modified',
        op_date: '',
        device_assigned_date: '2026-13-45T00:00:00Z',
      },
    ]);
    expect(device).toMatchObject({ pushedAt: null, opAt: null, addedAt: null });
    expect(device?.extra).toEqual({
      profile_push_time: 'soon',
      device_assigned_date: '2026-13-45T00:00:00Z',
    });
  });

  it('takes a status of more than 255 characters for none and keeps it as Apple sent it', () => {
    const [status, endless] = ['s'.repeat(255), 's'.repeat(10_000)];
    const folded = foldPage([
      { serial_number: 'A', profile_status: status, profile_uuid: 'P1' },
      { serial_number: 'B', profile_status: endless, profile_uuid: 'P1' },
    ]);
    expect(folded).toMatchObject([
      { profileStatus: status, profileUuid: 'P1', extra: {} },
      { profileStatus: null, profileUuid: 'P1', extra: { profile_status: endless } },
    ]);
  });

  it('takes a change without a date to be as old as the one before it in the page', () => {
    const [device] = foldPage([
      { serial_number: 'A', model: 'first', op_type: 'added', op_date: at(4) },
      { serial_number: 'A', model: 'second', op_type: 'modified' },
    ]);
    expect(device).toMatchObject({ model: 'second', opAt: new Date(at(4)) });
  });

  it('keeps members and op types it has never heard of', () => {
    const unknown = {
      serial_number: 'A',
      op_type: 'transferred',
      op_date: at(1),
      is_replacement_device: true,
      future: { a: [1] },
    };
    const [device] = foldPage([unknown]);
    expect(device?.removed).toBe(false);
    expect(device?.extra).toEqual({
      op_type: 'transferred',
      is_replacement_device: true,
      future: { a: [1] },
    });
  });

  it('agrees with the rule for any history, and a page seen twice changes nothing (property)', () => {
    let tried = 0;
    const op = fc.record({
      serial_number: fc.constantFrom('A', 'B', 'C'),
      op_type: fc.constantFrom('added', 'modified', 'deleted'),
      op_date: fc.integer({ min: 0, max: 5 }).map(at),
      model: fc.constantFrom('x', 'y'),
    });
    fc.assert(
      fc.property(fc.array(op, { maxLength: 12 }), (ops) => {
        tried += 1;
        const folded = foldPage(ops);
        expect(new Set(folded.map((device) => device.serial))).toEqual(
          new Set(ops.map((each) => each.serial_number)),
        );
        for (const device of folded) {
          const own = ops.filter((each) => each.serial_number === device.serial);
          const newest = own
            .map((each) => each.op_date)
            .sort()
            .at(-1);
          expect(device.opAt?.toISOString()).toBe(newest);
          expect(device.removed).toBe(
            own.some((each) => each.op_date === newest && each.op_type === 'deleted'),
          );
        }
        expect(
          foldPage([...ops, ...ops]).map(({ serial, removed, opAt, model }) => ({
            serial,
            removed,
            opAt,
            model,
          })),
        ).toEqual(folded.map(({ serial, removed, opAt, model }) => ({ serial, removed, opAt, model })));
      }),
    );
    console.log(`inputs tried: ${tried}`);
  });
});
