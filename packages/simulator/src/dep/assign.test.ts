import { describe, expect, it } from 'vitest';
import { type FaultedWorld, inFaultedWorld, wordOf } from '../testing/faulted-server.ts';
import type { ConnectedServer } from '../testing/connected-server.ts';

let world: FaultedWorld;
let own: ConnectedServer;
inFaultedWorld({ seed: 222, devices: 3 }, (place) => {
  ({ world, own } = place);
});

const PATH = '/profile/devices';
const NOBODYS = 'C02NOBODYS00';

async function define(): Promise<string> {
  const profile = { profile_name: 'Staff', url: 'https://mdm.example.com/enroll' };
  const { body } = await own.client.call('POST', '/profile', profile);
  return (JSON.parse(body) as { profile_uuid: string }).profile_uuid;
}

async function statuses(): Promise<string[]> {
  const { body } = await own.client.call('POST', '/devices', { devices: own.serials });
  const { devices } = JSON.parse(body) as {
    devices: Record<string, { response_status: string; profile_status?: string; profile_uuid?: string }>;
  };
  return own.serials.map((serial) => {
    const { response_status, profile_status = '-', profile_uuid = '-' } = devices[serial]!;
    return `${response_status} ${profile_status} ${profile_uuid}`;
  });
}

describe('profiles and devices', () => {
  it.each(['POST', 'PUT'])('%s assigns, and DELETE takes the profile away', async (method) => {
    const profile_uuid = await define();
    const [first = '', second = ''] = own.serials;
    const assigned = await own.client.call(method, PATH, { profile_uuid, devices: [first, second, NOBODYS] });
    expect(JSON.parse(assigned.body)).toEqual({
      profile_uuid,
      devices: { [first]: 'SUCCESS', [second]: 'SUCCESS', [NOBODYS]: 'NOT_ACCESSIBLE' },
    });
    expect((await statuses()).slice(0, 2)).toEqual([0, 1].map(() => `SUCCESS assigned ${profile_uuid}`));
    const removed = await own.client.call('DELETE', PATH, { devices: [first, NOBODYS] });
    expect(JSON.parse(removed.body)).toEqual({
      devices: { [first]: 'SUCCESS', [NOBODYS]: 'NOT_ACCESSIBLE' },
    });
    expect((await statuses()).slice(0, 2)).toEqual(['SUCCESS removed -', `SUCCESS assigned ${profile_uuid}`]);
  });

  it.each([
    ['PUT', PATH, {}, '400 DEVICE_ID_REQUIRED'],
    ['PUT', PATH, { devices: [] }, '400 DEVICE_ID_REQUIRED'],
    ['PUT', PATH, { devices: [7] }, '400 MALFORMED_REQUEST_BODY'],
    ['PUT', PATH, { devices: ['A'] }, '400 PROFILE_UUID_REQUIRED'],
    ['PUT', PATH, { devices: ['A'], profile_uuid: 7 }, '400 MALFORMED_REQUEST_BODY'],
    ['PUT', PATH, { devices: ['A'], profile_uuid: 'B'.repeat(32) }, '404 PROFILE_NOT_FOUND'],
    ['DELETE', PATH, {}, '400 DEVICE_ID_REQUIRED'],
    ['POST', '/devices/disown', { devices: 'A' }, '400 MALFORMED_REQUEST_BODY'],
    ['GET', PATH, undefined, '405'],
  ])('%s %s with %j is %s', async (method, path, body, word) => {
    expect(wordOf(await own.client.call(method, path, body))).toBe(word);
  });

  it('a device that is disowned is gone for good, and its server is told', async () => {
    const [, , last = ''] = own.serials;
    const { body } = await own.client.call('POST', '/devices/disown', { devices: [last, NOBODYS] });
    expect(JSON.parse(body)).toEqual({ devices: { [last]: 'SUCCESS', [NOBODYS]: 'NOT_ACCESSIBLE' } });
    expect((await statuses()).at(-1)).toMatch(/^NOT_ACCESSIBLE/);
    const again = await own.client.call('POST', '/devices/disown', { devices: [last] });
    expect(JSON.parse(again.body)).toEqual({ devices: { [last]: 'NOT_ACCESSIBLE' } });
    expect(await world.faultsSet()).toEqual([]);
  });
});
