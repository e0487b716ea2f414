import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSimulator, type Simulator } from '../simulator.ts';
import {
  type ConnectedServer,
  connectServer,
  downloadToken,
  makeOpensslKeyPair,
  openTokenFile,
  removeKeyPair,
} from '../testing/connected-server.ts';
import { AppleClient } from '../testing/apple-client.ts';
import { sendJson } from '../testing/send.ts';

const keys = makeOpensslKeyPair();
let simulator: Simulator;

beforeAll(async () => {
  simulator = await createSimulator({ seed: 21, calm: true });
});
afterAll(async () => {
  await simulator.stop();
  removeKeyPair(keys);
});

const serialsOf = (pages: { devices: { serial_number: string }[] }[]): string[] =>
  pages.flatMap((page) => page.devices.map((device) => device.serial_number));
const refusal = async (server: ConnectedServer, path: string, body: unknown): Promise<string> => {
  const answer = await server.client.call('POST', path, body);
  return `${answer.status} ${answer.body.trim()}`;
};

describe('POST /server/devices', () => {
  it('gives 100 devices a page unless told, at most 1000', async () => {
    const own = await connectServer(simulator, keys, { name: 'Pages', devices: 1203 });
    expect((await own.client.page('/server/devices', {})).devices).toHaveLength(100);
    const pages = await own.client.pages('/server/devices', undefined, 5000);
    expect(pages.map((page) => page.devices.length)).toEqual([1000, 203]);
    expect(serialsOf(pages)).toEqual(own.serials);
    expect(pages[0]?.devices[0]).toMatchObject({ profile_status: 'empty', device_family: 'iPad' });
    expect(pages[0]?.devices[0]).not.toHaveProperty('op_type');
    expect(pages[0]?.devices[0]).not.toHaveProperty('profile_uuid');
  });

  it('gives smaller pages where it was told a largest one, and names it in the account', async () => {
    const small = await createSimulator({ seed: 22, calm: true, largestPage: 4 });
    try {
      const own = await connectServer(small, keys, { name: 'Small', devices: 10 });
      const pages = await own.client.pages('/server/devices', undefined, 1000);
      expect(pages.map((page) => page.devices.length)).toEqual([4, 4, 2]);
      const account = await own.client.call('GET', '/account');
      expect(account.body).toContain('"limit":{"default":4,"maximum":4}');
    } finally {
      await small.stop();
    }
  });

  it('sends a list that is through on to the sync', async () => {
    const own = await connectServer(simulator, keys, { name: 'Exhausted', devices: 2 });
    const page = await own.client.page('/server/devices', {});
    expect(page.more_to_follow).toBe(false);
    expect(await refusal(own, '/server/devices', { cursor: page.cursor })).toBe('400 "EXHAUSTED_CURSOR"');
  });

  it('gives one empty page to a server without devices', async () => {
    const own = await connectServer(simulator, keys, { name: 'Empty' });
    expect(await own.client.page('/server/devices', {})).toMatchObject({
      devices: [],
      more_to_follow: false,
    });
  });

  it('refuses what is no request for a page', async () => {
    const own = await connectServer(simulator, keys, { name: 'Malformed', devices: 1 });
    for (const body of ['{', '[]', '"x"', { limit: 0 }, { limit: 1.5 }, { limit: '10' }, { cursor: 5 }]) {
      expect(await refusal(own, '/server/devices', body), JSON.stringify(body)).toBe(
        '400 "MALFORMED_REQUEST_BODY"',
      );
    }
    expect(await refusal(own, '/server/devices', { cursor: 'x'.repeat(1001) })).toBe('400 "INVALID_CURSOR"');
  });
});

describe('POST /devices/sync', () => {
  it('tells additions, moves and removals in order, and a new cursor even when idle', async () => {
    const own = await connectServer(simulator, keys, { name: 'Changes', devices: 3 });
    const other = await connectServer(simulator, keys, { name: 'Other', organization: own.organization });
    const { cursor } = await own.client.page('/server/devices', {});
    const idle = await own.client.page('/devices/sync', { cursor });
    expect(idle).toMatchObject({ devices: [], more_to_follow: false });
    expect(idle.cursor).not.toBe(cursor);

    const [first = '', second = '', third = ''] = own.serials;
    const otherCursor = (await other.client.page('/server/devices', {})).cursor;
    await sendJson(`${own.portal}/devices/${first}/move`, 'POST', { mdmServer: other.server });
    await sendJson(`${own.portal}/devices/${second}/release`, 'POST');
    await sendJson(`${own.portal}/devices/${third}/move`, 'POST', { mdmServer: null });
    await sendJson(`${own.portal}/devices/${third}/move`, 'POST', { mdmServer: own.server });
    const page = await own.client.page('/devices/sync', { cursor: idle.cursor });
    expect(page.devices.map((device) => [device.serial_number, device.op_type])).toEqual([
      [first, 'deleted'],
      [second, 'deleted'],
      [third, 'deleted'],
      [third, 'added'],
    ]);
    const dates = page.devices.map((device) => device.op_date ?? '');
    expect([...dates].sort()).toEqual(dates);
    expect(dates[3]).not.toBe(dates[2]);
    expect(page.devices[3]?.device_assigned_date).toBe(dates[3]);
    expect((await other.client.page('/devices/sync', { cursor: otherCursor })).devices).toMatchObject([
      { serial_number: first, op_type: 'added' },
    ]);
  });

  it('tells what happened behind a fetch that was under way', async () => {
    const own = await connectServer(simulator, keys, { name: 'Behind', devices: 4 });
    const { cursor: half } = await own.client.page('/server/devices', { limit: 2 });
    await sendJson(`${own.portal}/devices/${own.serials[0]}/release`, 'POST');
    const rest = await own.client.pages('/server/devices', half, 2);
    const sync = await own.client.pages('/devices/sync', rest.at(-1)?.cursor, 100);
    expect(sync[0]?.devices).toMatchObject([{ serial_number: own.serials[0], op_type: 'deleted' }]);
  });

  it('refuses cursors that are missing, unknown, unfinished, of another server, or seven days old', async () => {
    const world = await createSimulator({ seed: 22, calm: true });
    try {
      const own = await connectServer(world, keys, { name: 'Own', devices: 3 });
      const other = await connectServer(world, keys, { name: 'Other', devices: 3 });
      const { cursor } = await own.client.page('/server/devices', {});
      const unfinished = (await own.client.page('/server/devices', { limit: 1 })).cursor;
      expect(await refusal(own, '/devices/sync', {})).toBe('400 "CURSOR_REQUIRED"');
      expect(await refusal(own, '/devices/sync', { cursor: 'bm9uc2Vuc2U=' })).toBe('400 "INVALID_CURSOR"');
      expect(await refusal(own, '/devices/sync', { cursor: unfinished })).toBe('400 "INVALID_CURSOR"');
      expect(await refusal(other, '/devices/sync', { cursor })).toBe('400 "INVALID_CURSOR"');
      expect(await refusal(other, '/server/devices', { cursor })).toBe('400 "INVALID_CURSOR"');
      await sendJson(`${world.controlUrl}/clock`, 'POST', { advance: 'P6DT23H' });
      await own.client.renew();
      expect((await own.client.call('POST', '/devices/sync', { cursor })).status).toBe(200);
      await sendJson(`${world.controlUrl}/clock`, 'POST', { advance: 'PT2H' });
      await own.client.renew();
      expect(await refusal(own, '/devices/sync', { cursor })).toBe('400 "EXPIRED_CURSOR"');
      expect(await refusal(own, '/server/devices', { cursor: unfinished })).toBe('400 "INVALID_CURSOR"');
    } finally {
      await world.stop();
    }
  });

  it('keeps a cursor good over a renewal of the token', async () => {
    const own = await connectServer(simulator, keys, { name: 'Renewed', devices: 1 });
    const { cursor } = await own.client.page('/server/devices', {});
    const fresh = new AppleClient(
      simulator.url,
      openTokenFile((await downloadToken(own.portalServer)).bytes, keys),
      () => new Date(),
    );
    expect((await fresh.page('/devices/sync', { cursor })).devices).toEqual([]);
  });

  it('refuses every altered cursor', async () => {
    const own = await connectServer(simulator, keys, { name: 'Altered', devices: 1 });
    const { cursor } = await own.client.page('/server/devices', {});
    let tried = 0;
    await fc.assert(
      fc.asyncProperty(fc.nat(cursor.length - 4), fc.constantFrom('A', 'B', 'x', '9'), async (at, sign) => {
        const altered = cursor.slice(0, at) + sign + cursor.slice(at + 1);
        fc.pre(altered !== cursor);
        tried += 1;
        expect(await refusal(own, '/devices/sync', { cursor: altered })).toBe('400 "INVALID_CURSOR"');
      }),
      { numRuns: 40 },
    );
    console.log(`inputs tried: ${tried}`);
  });
});

describe('POST /devices', () => {
  it('answers for each serial by itself', async () => {
    const own = await connectServer(simulator, keys, { name: 'Details', devices: 1 });
    const other = await connectServer(simulator, keys, { name: 'Elsewhere', devices: 1 });
    const [mine = ''] = own.serials;
    const [theirs = ''] = other.serials;
    const answer = await own.client.call('POST', '/devices', { devices: [mine, theirs, 'NOSUCHTHING'] });
    expect(JSON.parse(answer.body)).toMatchObject({
      devices: {
        [mine]: { serial_number: mine, response_status: 'SUCCESS', profile_status: 'empty' },
        [theirs]: { response_status: 'NOT_ACCESSIBLE' },
        NOSUCHTHING: { response_status: 'NOT_FOUND' },
      },
    });
    expect(await refusal(own, '/devices', {})).toBe('400 "DEVICE_ID_REQUIRED"');
    expect(await refusal(own, '/devices', { devices: [] })).toBe('400 "DEVICE_ID_REQUIRED"');
    expect(await refusal(own, '/devices', { devices: [1] })).toBe('400 "MALFORMED_REQUEST_BODY"');
  });
});
