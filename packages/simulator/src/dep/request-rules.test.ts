import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSimulator, type Simulator } from '../simulator.ts';
import {
  type ConnectedServer,
  connectServer,
  makeOpensslKeyPair,
  removeKeyPair,
} from '../testing/connected-server.ts';
import { HEADERS } from '../testing/apple-client.ts';
import { send } from '../testing/send.ts';

const keys = makeOpensslKeyPair();
let simulator: Simulator;
let mac: ConnectedServer;
let pad: ConnectedServer;

beforeAll(async () => {
  simulator = await createSimulator({ seed: 5, calm: true });
  mac = await connectServer(simulator, keys, { name: 'Macs', devices: 3, family: 'Mac' });
  pad = await connectServer(simulator, keys, { name: 'Pads', type: 'edu', devices: 3, family: 'iPad' });
});
afterAll(async () => {
  await simulator.stop();
  removeKeyPair(keys);
});

const without = (name: string): Record<string, string> =>
  Object.fromEntries(Object.entries(HEADERS).filter(([header]) => header !== name));

describe('headers', () => {
  it('wants a User-Agent that begins with a product', async () => {
    expect(await send(`${simulator.url}/account`, { headers: without('user-agent') })).toMatchObject({
      status: 400,
      body: '"USER_AGENT_MISSING"\n',
    });
    expect(await mac.client.call('GET', '/account', undefined, { 'user-agent': '(((' })).toMatchObject({
      status: 400,
      body: '"USER_AGENT_INVALID"\n',
    });
  });

  it('wants exactly the documented Content-Type, and says so in the request log only', async () => {
    for (const contentType of [
      'application/json',
      'application/json; charset=UTF-8',
      'application/json;charset=utf8',
      'nonsense',
    ]) {
      const answer = await mac.client.call('GET', '/account', undefined, { 'content-type': contentType });
      expect(answer, contentType).toMatchObject({ status: 400, body: '"MALFORMED_REQUEST_BODY"\n' });
      const posted = await mac.client.call(
        'POST',
        '/devices',
        { devices: ['X'] },
        { 'content-type': contentType },
      );
      expect(posted, contentType).toMatchObject({ status: 400, body: '"MALFORMED_REQUEST_BODY"\n' });
    }
    const answer = await send(`${simulator.url}/account`, { headers: without('content-type') });
    expect(Object.keys(answer.headers).filter((name) => /simulator|hint/i.test(name))).toEqual([]);
    const log = JSON.parse((await send(`${simulator.controlUrl}/requests`)).body) as {
      items: { hint?: string }[];
    };
    expect(log.items.at(-1)?.hint).toContain('application/json;charset=UTF8');
  });

  it('names method, path and what exists for a path that does not', async () => {
    const answer = await send(`${simulator.url}/profiles?x=1`, {
      method: 'PUT',
      headers: HEADERS,
      body: '{}',
    });
    expect(answer.status).toBe(404);
    const document = JSON.parse(answer.body) as { detail: string; offered: string[] };
    expect(document.detail).toBe('There is no PUT /profiles.');
    expect(document.offered).toContain('POST /server/devices');
  });
});

describe('protocol versions', () => {
  const first = async (server: ConnectedServer, version: string | null): Promise<Record<string, unknown>> => {
    if (server.client.session === '') await server.client.renew();
    const headers = {
      ...without('x-server-protocol-version'),
      'x-adm-auth-session': server.client.session,
      ...(version ? { 'x-server-protocol-version': version } : {}),
    };
    const answer = await send(`${simulator.url}/server/devices`, { method: 'POST', headers, body: '{}' });
    return (JSON.parse(answer.body) as { devices: Record<string, unknown>[] }).devices[0] ?? {};
  };

  it('shows os and family from 2, iPadOS from 7, addresses from 10', async () => {
    for (const version of [null, '1', 'nonsense'])
      expect(await first(pad, version)).not.toHaveProperty('device_family');
    expect(await first(pad, '2')).toMatchObject({ os: 'iOS', device_family: 'iPad' });
    expect(await first(pad, '6')).toMatchObject({ os: 'iOS' });
    expect(await first(pad, '7')).toMatchObject({ os: 'iPadOS' });
    expect(await first(mac, '7')).toMatchObject({ os: 'OSX', device_family: 'Mac' });
    expect(await first(pad, '9')).not.toHaveProperty('wifi_mac_address');
    expect(await first(pad, '10')).toHaveProperty('wifi_mac_address');
    expect(await first(pad, '99')).toHaveProperty('is_replacement_device', false);
  });

  it('shows the organization in the account from 3', async () => {
    const old = JSON.parse(
      (await pad.client.call('GET', '/account', undefined, { 'x-server-protocol-version': '2' })).body,
    ) as object;
    expect(old).toMatchObject({ server_name: 'Pads server', server_uuid: pad.server, org_name: 'Pads' });
    expect(old).not.toHaveProperty('org_type');
    const current = JSON.parse((await pad.client.call('GET', '/account')).body) as object;
    expect(current).toMatchObject({ org_type: 'edu', org_id: pad.organization, org_version: 'v2' });
  });
});
