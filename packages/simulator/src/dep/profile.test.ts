import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ConnectedServer, makeOpensslKeyPair, removeKeyPair } from '../testing/connected-server.ts';
import { FaultedWorld, wordOf } from '../testing/faulted-server.ts';

const keys = makeOpensslKeyPair();
let world: FaultedWorld;
let own: ConnectedServer;

beforeAll(async () => {
  world = await FaultedWorld.start(keys, 515);
  own = await world.connect({ devices: 2 });
});
beforeEach(async () => {
  await world.clearFaults();
  await own.client.renew();
});
afterAll(async () => {
  await world.stop();
  removeKeyPair(keys);
});

const GOOD = { profile_name: 'Staff', url: 'https://mdm.example.com/enroll' };
const define = (more: object = {}, server = own) =>
  server.client.call('POST', '/profile', { ...GOOD, ...more });
const read = (uuid: string, server = own) => server.client.call('GET', `/profile?profile_uuid=${uuid}`);

interface Defined {
  profile_uuid: string;
  devices: Record<string, string>;
}
async function defined(more: object = {}): Promise<Defined> {
  const answer = await define(more);
  expect(answer.status, answer.body).toBe(200);
  return JSON.parse(answer.body) as Defined;
}

describe('POST and GET /profile', () => {
  it('keep a profile as it was defined, each time under another UUID', async () => {
    const content = { ...GOOD, skip_setup_items: ['AppleID'], is_supervised: true, is_mdm_removable: false };
    const { profile_uuid: uuid, devices } = await defined(content);
    expect(uuid).toMatch(/^[0-9A-F]{32}$/);
    expect(devices).toEqual({});
    expect(JSON.parse((await read(uuid)).body)).toEqual({ ...content, profile_uuid: uuid });
    const dashed = `${uuid.slice(0, 8)}-${uuid.slice(8).toLowerCase()}`;
    expect(JSON.parse((await read(dashed)).body)).toMatchObject({ profile_uuid: uuid });
    expect((await defined(content)).profile_uuid).not.toBe(uuid);
  });

  it('assign it to the devices that come with it, and say of each what came of it', async () => {
    const [serial = ''] = own.serials;
    const { profile_uuid: uuid, devices } = await defined({ devices: [serial, 'NOBODYS'] });
    expect(devices).toEqual({ [serial]: 'SUCCESS', NOBODYS: 'NOT_ACCESSIBLE' });
    const details = JSON.parse((await own.client.call('POST', '/devices', { devices: [serial] })).body) as {
      devices: object;
    };
    expect(details.devices).toMatchObject({ [serial]: { profile_status: 'assigned', profile_uuid: uuid } });
  });

  it('show a profile to nobody but the server that defined it', async () => {
    const other = await world.connect({ name: 'Other' });
    const { profile_uuid: uuid } = await defined();
    expect(wordOf(await read(uuid, other))).toBe('400 NOT_FOUND');
    expect(wordOf(await read('0'.repeat(32)))).toBe('400 NOT_FOUND');
    expect(wordOf(await own.client.call('GET', '/profile'))).toBe('400 PROFILE_UUID_REQUIRED');
    expect(wordOf(await own.client.call('PUT', '/profile', GOOD))).toBe('405');
  });
});

describe('what Apple refuses in a profile', () => {
  it.each([
    [{ profile_name: undefined }, 'CONFIG_NAME_REQUIRED'],
    [{ profile_name: '' }, 'CONFIG_NAME_INVALID'],
    [{ profile_name: 'ü'.repeat(126) }, 'CONFIG_NAME_INVALID'],
    [{ url: undefined }, 'CONFIG_URL_REQUIRED'],
    [{ url: 'mdm.example.com' }, 'CONFIG_URL_INVALID'],
    [{ configuration_web_url: 'http://mdm.example.com' }, 'CONFIG_URL_INVALID'],
    [{ department: '' }, 'DEPARTMENT_INVALID'],
    [{ department: 'd'.repeat(126) }, 'DEPARTMENT_INVALID'],
    [{ support_phone_number: '1'.repeat(51) }, 'SUPPORT_PHONE_INVALID'],
    [{ support_email_address: '' }, 'SUPPORT_EMAIL_INVALID'],
    [{ org_magic: 'm'.repeat(257) }, 'MAGIC_INVALID'],
    [{ is_mdm_removable: false }, 'FLAGS_INVALID'],
    [{ language: 'German' }, 'LOCALE_INVALID'],
    [{ language: 'DE' }, 'LOCALE_INVALID'],
    [{ region: 'de' }, 'LOCALE_INVALID'],
    [{ is_supervised: 'yes' }, 'MALFORMED_REQUEST_BODY'],
    [{ devices: 'C02' }, 'MALFORMED_REQUEST_BODY'],
  ])('%o: %s', async (more, word) => {
    expect(wordOf(await define(more))).toBe(`400 ${word}`);
  });

  it('takes 125 characters of any alphabet, and what it does not know', async () => {
    await defined({ profile_name: '😀'.repeat(125), skip_setup_items: ['Tomorrow'], tomorrow: 1 });
  });
});

describe('profile-missing-at-apple', () => {
  it('loses the profile that is asked for, for good; others stay', async () => {
    const [lost, kept] = [await defined(), await defined()];
    await world.setFault('profile-missing-at-apple', { mdmServer: own.server, count: 1 });
    expect(wordOf(await read('0'.repeat(32)))).toBe('400 NOT_FOUND');
    expect((await world.faultsSet()).map(({ remaining }) => remaining)).toEqual([1]);
    expect(wordOf(await read(lost.profile_uuid))).toBe('400 NOT_FOUND');
    expect(await world.faultsSet()).toEqual([]);
    expect(wordOf(await read(lost.profile_uuid))).toBe('400 NOT_FOUND');
    expect((await read(kept.profile_uuid)).status).toBe(200);
  });
});
