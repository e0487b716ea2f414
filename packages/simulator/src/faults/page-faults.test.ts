import { describe, expect, it } from 'vitest';
import type { ConnectedServer } from '../testing/connected-server.ts';
import { addDevices, type FaultedWorld, inFaultedWorld, wordOf } from '../testing/faulted-server.ts';
import { sendJson } from '../testing/send.ts';

let world: FaultedWorld;
let own: ConnectedServer;
let cursor = '';
inFaultedWorld({ seed: 211, devices: 30 }, (place) => {
  ({ world, own, cursor } = place);
});

type Told = [serial: string, opType: string | undefined];
const told = (page: { devices: { serial_number: string; op_type?: string }[] }): Told[] =>
  page.devices.map((device) => [device.serial_number, device.op_type]);
const sync = async (server: ConnectedServer, place: string, limit = 100) =>
  server.client.page('/devices/sync', { cursor: place, limit });
const move = (serial: string, from: ConnectedServer, to: ConnectedServer | null): Promise<unknown> =>
  sendJson(`${from.portal}/devices/${serial}/move`, 'POST', { mdmServer: to?.server ?? null });

describe('what the stream of changes may do', () => {
  it('sync-omits-devices passes the new ones by for good; a full fetch shows them', async () => {
    await world.setFault('sync-omits-devices', { mdmServer: own.server });
    const [added = ''] = await addDevices(own, 1);
    await move(own.serials[0] ?? '', own, null);
    const page = await sync(own, cursor);
    expect(told(page)).toEqual([[own.serials[0], 'deleted']]);
    await world.clearFaults();
    expect((await sync(own, page.cursor)).devices).toEqual([]);
    const list = await own.client.page('/server/devices', { limit: 1000 });
    expect(list.devices.map((device) => device.serial_number)).toContain(added);
  });

  it('cooldown tells the new server after 24 hours and the old one never', async () => {
    const other = await world.connect({ name: 'New server', organization: own.organization });
    let place = (await other.client.page('/server/devices', {})).cursor;
    await world.setFault('cooldown');
    const [, moved = '', back = ''] = own.serials;
    for (const serial of [moved, back]) await move(serial, own, other);
    expect((await sync(own, cursor)).devices).toEqual([]);
    const cool = await sync(other, place);
    expect(cool).toMatchObject({ devices: [], more_to_follow: false });
    place = cool.cursor;
    await world.clearFaults();
    await move(back, other, null);
    await world.advance('PT23H');
    await other.client.renew();
    await own.client.renew();
    const early = await sync(other, place);
    expect(told(early)).toEqual([[back, 'deleted']]);
    await world.advance('PT1H1M');
    await other.client.renew();
    await own.client.renew();
    const late = await sync(other, early.cursor);
    expect(told(late)).toEqual([[moved, 'added']]);
    expect((await sync(other, late.cursor)).devices).toEqual([]);
    expect((await sync(own, cursor)).devices).toEqual([]);
    const list = await own.client.page('/server/devices', { limit: 1000 });
    expect(list.devices.map((device) => device.serial_number)).not.toContain(moved);
  });

  it('cooldown holds back only what was moved, and says in the log when it acted', async () => {
    await world.setFault('cooldown', { count: 1 });
    const [added = ''] = await addDevices(own, 1);
    expect(told(await sync(own, cursor))).toEqual([[added, 'added']]);
    expect(await world.faultsSet()).toHaveLength(1);
  });

  it('replay-last-page sends the last page that told something again, byte for byte', async () => {
    await addDevices(own, 2);
    const first = await own.client.call('POST', '/devices/sync', { cursor });
    const page = JSON.parse(first.body) as { cursor: string };
    await world.setFault('replay-last-page', { count: 1 });
    expect((await own.client.call('POST', '/devices/sync', { cursor: page.cursor })).body).toBe(first.body);
    expect((await sync(own, page.cursor)).devices).toEqual([]);
  });

  it('replay-last-page has nothing to replay at first and is not spent', async () => {
    const fresh = await world.connect({ name: 'Fresh' });
    const place = (await fresh.client.page('/server/devices', {})).cursor;
    await world.setFault('replay-last-page', { count: 1, mdmServer: fresh.server });
    expect((await sync(fresh, place)).devices).toEqual([]);
    expect(await world.faultsSet()).toHaveLength(1);
  });

  it('added-and-modified tells both in one page, within the limit, and loses none', async () => {
    const added = await addDevices(own, 5);
    await world.setFault('added-and-modified');
    const seen: Told[] = [];
    for (let place = cursor, more = true; more;) {
      const page = await sync(own, place, 4);
      expect(page.devices.length).toBeLessThanOrEqual(4);
      seen.push(...told(page));
      const dates = page.devices.map((device) => device.op_date);
      for (let at = 0; at < dates.length; at += 2) expect(dates[at]).toBe(dates[at + 1]);
      [place, more] = [page.cursor, page.more_to_follow];
    }
    expect(seen).toEqual(
      added.flatMap((serial) => [
        [serial, 'added'],
        [serial, 'modified'],
      ]),
    );
  });

  it('deleted-and-added tells the going before the coming', async () => {
    const added = await addDevices(own, 2);
    await world.setFault('deleted-and-added', { count: 1 });
    const page = await sync(own, cursor);
    expect(told(page)).toEqual(
      added.flatMap((serial) => [
        [serial, 'deleted'],
        [serial, 'added'],
      ]),
    );
    const [gone, come] = page.devices;
    expect((gone?.op_date ?? '') < (come?.op_date ?? '')).toBe(true);
    expect(await world.faultsSet()).toEqual([]);
  });

  it.each(['added-and-modified', 'deleted-and-added'])('%s leaves what can not be doubled', async (slug) => {
    await addDevices(own, 1);
    await world.setFault(slug, { count: 1 });
    expect((await sync(own, cursor, 1)).devices).toHaveLength(1);
    const malformed = await own.client.call('POST', '/devices/sync', { cursor, limit: '10' });
    expect(wordOf(malformed)).toBe('400 MALFORMED_REQUEST_BODY');
    expect(wordOf(await own.client.call('POST', '/devices/sync', '{'))).toBe('400 MALFORMED_REQUEST_BODY');
    expect(await world.faultsSet()).toHaveLength(1);
  });
});

describe('what the full list may do', () => {
  it('devices-vanish leaves in one of ten; the details know them all', async () => {
    const vanishing = await world.connect({ name: 'Vanishing', devices: 30 });
    await world.setFault('devices-vanish', { mdmServer: vanishing.server });
    const list = await vanishing.client.page('/server/devices', {});
    expect(list).toMatchObject({ more_to_follow: false });
    expect(list.devices).toHaveLength(3);
    const details = await vanishing.client.call('POST', '/devices', { devices: vanishing.serials });
    expect(details.body.match(/SUCCESS/g)).toHaveLength(30);
    await world.clearFaults();
    expect((await vanishing.client.page('/server/devices', {})).devices).toHaveLength(30);
  });
});

describe('terms', () => {
  it('terms-clear-late keeps refusing for two virtual hours after the terms were accepted', async () => {
    const late = await world.connect({ name: 'Late' });
    await world.setFault('terms-clear-late');
    const account = async (): Promise<string> => {
      const session = await late.client.askSession();
      if (session.status !== 200) return wordOf(session);
      await late.client.renew();
      return wordOf(await late.client.call('GET', '/account')).slice(0, 3);
    };
    expect(await account()).toBe('200');
    await sendJson(`${late.portal}/terms/publish`, 'POST');
    expect(await account()).toBe('403 T_C_NOT_SIGNED');
    await sendJson(`${late.portal}/terms/accept`, 'POST');
    expect(await account()).toBe('403 T_C_NOT_SIGNED');
    await world.advance('PT1H59M');
    expect(await account()).toBe('403 T_C_NOT_SIGNED');
    await world.advance('PT2M');
    expect(await account()).toBe('200');
  });
});
