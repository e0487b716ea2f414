import { describe, expect, it } from 'vitest';
import type { ConnectedServer } from '../testing/connected-server.ts';
import { type FaultedWorld, inFaultedWorld, wordOf } from '../testing/faulted-server.ts';

let world: FaultedWorld;
let own: ConnectedServer;
let cursor = '';
inFaultedWorld({ seed: 201, devices: 6 }, (place) => {
  ({ world, own, cursor } = place);
});

const sync = async (place = cursor): Promise<string> =>
  wordOf(await own.client.call('POST', '/devices/sync', { cursor: place }));

describe('a cursor that is refused, and refused again', () => {
  it.each([
    ['cursor-expired', '400 EXPIRED_CURSOR'],
    ['cursor-invalid', '400 INVALID_CURSOR'],
    ['cursor-required', '400 CURSOR_REQUIRED'],
    ['cursor-exhausted', '400 EXHAUSTED_CURSOR'],
  ])('%s: a full fetch works, its cursor meets the same', async (slug, word) => {
    await world.setFault(slug, { mdmServer: own.server });
    expect(await sync()).toBe(word);
    const page = await own.client.page('/server/devices', {});
    expect(page.devices).toHaveLength(6);
    expect(await sync(page.cursor)).toBe(word);
    await world.clearFaults();
    expect(await sync()).toMatch(/^200 /);
  });

  it.each(['cursor-invalid', 'cursor-exhausted'])(
    '%s refuses in the middle of a fetch, and is spent by no page that has no cursor',
    async (slug) => {
      await world.setFault(slug, { count: 1 });
      const first = await own.client.page('/server/devices', { limit: 2 });
      expect(await world.faultsSet()).toMatchObject([{ slug, remaining: 1 }]);
      const answer = await own.client.call('POST', '/server/devices', { limit: 2, cursor: first.cursor });
      expect(answer.status).toBe(400);
      expect(await world.faultsSet()).toEqual([]);
    },
  );

  it('same-cursor-more repeats the cursor and promises more, and harms no first page', async () => {
    await world.setFault('same-cursor-more');
    const first = await own.client.page('/server/devices', { limit: 4 });
    expect(first).toMatchObject({ more_to_follow: true });
    for (const [path, place] of [
      ['/server/devices', first.cursor],
      ['/devices/sync', cursor],
    ] as const) {
      const page = await own.client.page(path, { cursor: place, limit: 4 });
      expect(page).toMatchObject({ cursor: place, more_to_follow: true });
      expect(await own.client.page(path, { cursor: place, limit: 4 })).toEqual(page);
    }
  });

  it('sync-stale gives a page that promises more and turns the call for it away, over and over', async () => {
    await world.setFault('sync-stale');
    let place = cursor;
    for (let walk = 0; walk < 3; walk += 1) {
      const page = await own.client.page('/devices/sync', { cursor: place });
      expect(page.more_to_follow).toBe(true);
      expect(page.cursor).not.toBe(place);
      place = page.cursor;
      expect((await own.client.call('POST', '/devices/sync', { cursor: place })).status).toBe(503);
    }
    const first = await own.client.page('/server/devices', {});
    expect(first.more_to_follow).toBe(true);
    expect((await own.client.call('POST', '/server/devices', { cursor: first.cursor })).status).toBe(503);
    expect((await own.client.call('GET', '/account')).status).toBe(200);
    expect((await own.client.askSession()).status).toBe(200);
    await world.clearFaults();
    expect(await own.client.page('/devices/sync', { cursor: place })).toMatchObject({
      more_to_follow: false,
    });
  });
});
