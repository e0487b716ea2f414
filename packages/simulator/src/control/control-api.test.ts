import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSimulator, type Simulator } from '../simulator.ts';
import {
  type ConnectedServer,
  connectServer,
  makeOpensslKeyPair,
  removeKeyPair,
} from '../testing/connected-server.ts';
import { send, sendJson } from '../testing/send.ts';

const keys = makeOpensslKeyPair();
let simulator: Simulator;
let own: ConnectedServer;
let other: ConnectedServer;

beforeAll(async () => {
  simulator = await createSimulator({ seed: 51, calm: true });
  own = await connectServer(simulator, keys, { name: 'Own', devices: 2 });
  other = await connectServer(simulator, keys, { name: 'Other' });
  await own.client.renew();
  await other.client.renew();
});
beforeEach(() => sendJson(`${simulator.controlUrl}/faults`, 'DELETE'));
afterAll(async () => {
  await simulator.stop();
  removeKeyPair(keys);
});

interface Fault {
  id: string;
  remaining: number | null;
}
const setFault = (body: unknown): Promise<Fault> => sendJson(`${simulator.controlUrl}/faults`, 'POST', body);
const refused = async (path: string, body: unknown): Promise<string> => {
  const answer = await send(`${simulator.controlUrl}${path}`, { method: 'POST', body: JSON.stringify(body) });
  return `${answer.status} ${(JSON.parse(answer.body) as { code: string }).code}`;
};
const account = async (server: ConnectedServer): Promise<number> =>
  (await server.client.call('GET', '/account')).status;

describe('faults', () => {
  it('sets, shows and deletes', async () => {
    const fault = await setFault({ slug: 'access-denied', mdmServer: own.server });
    expect(fault).toEqual({
      id: fault.id,
      slug: 'access-denied',
      mdmServer: own.server,
      endpoint: null,
      remaining: null,
    });
    expect(await sendJson(`${simulator.controlUrl}/faults`)).toEqual({ items: [fault] });
    expect(await account(own)).toBe(403);
    await sendJson(`${simulator.controlUrl}/faults/${fault.id}`, 'DELETE');
    expect(await account(own)).toBe(200);
    expect((await send(`${simulator.controlUrl}/faults/${fault.id}`, { method: 'DELETE' })).status).toBe(404);
  });

  it('counts, and scopes by server and endpoint', async () => {
    await setFault({ slug: 'apple-unavailable', mdmServer: own.server, endpoint: 'GET /account', count: 2 });
    expect(await account(other)).toBe(200);
    expect((await own.client.call('POST', '/server/devices', {})).status).toBe(200);
    expect([await account(own), await account(own), await account(own)]).toEqual([503, 503, 200]);
    expect(await sendJson(`${simulator.controlUrl}/faults`)).toEqual({ items: [] });
    await setFault({ slug: 'apple-unavailable', endpoint: '/account', count: 1 });
    expect([await account(other), await account(own)]).toEqual([503, 200]);
  });

  it('refuses what it does not know and names the nearest', async () => {
    const answer = await send(`${simulator.controlUrl}/faults`, {
      method: 'POST',
      body: '{"slug":"terms-unsigned"}',
    });
    expect(answer.status).toBe(404);
    expect(JSON.parse(answer.body)).toMatchObject({
      code: 'unknown-fault',
      nearest: ['terms-not-signed', expect.any(String), expect.any(String)] as unknown[],
    });
    expect(await refused('/faults', { slug: 'access-denied', mdmServer: 'nobody' })).toBe(
      '404 mdm-server-not-found',
    );
    expect(await refused('/faults', { slug: 'access-denied', endpoint: '/nowhere' })).toBe(
      '400 unknown-endpoint',
    );
    expect(await refused('/faults', { slug: 'token-expired', endpoint: '/account' })).toBe(
      '400 endpoint-not-affected',
    );
    expect(await refused('/faults', { slug: 'access-denied', count: 0 })).toBe('400 bad-request');
    expect(await refused('/faults', { slug: 'access-denied', often: 3 })).toBe('400 bad-request');
  });
});

describe('requests', () => {
  it('logs each call with a number, the server, the status and the fault', async () => {
    await own.client.renew();
    const { items } = await sendJson<{ items: { n: number; at: string }[] }>(
      `${simulator.controlUrl}/requests`,
    );
    const last = items.at(-1);
    expect(last).toMatchObject({ method: 'GET', path: '/session', mdmServer: own.server, status: 200 });
    expect(last).not.toHaveProperty('fault');
    await setFault({ slug: 'terms-not-signed' });
    await account(own);
    await sendJson(`${simulator.controlUrl}/faults`, 'DELETE');
    await account(other);
    const since = await sendJson<{ items: { n: number; at: string }[] }>(
      `${simulator.controlUrl}/requests?since=${last?.n}`,
    );
    const [first = { n: 0, at: '' }] = since.items;
    expect(since.items).toMatchObject([
      {
        n: (last?.n ?? 0) + 1,
        path: '/account',
        mdmServer: own.server,
        status: 403,
        fault: 'terms-not-signed',
      },
      { path: '/account', mdmServer: other.server, status: 200 },
    ]);
    const later = await sendJson<{ items: { n: number }[] }>(
      `${simulator.controlUrl}/requests?since=${encodeURIComponent(first.at)}`,
    );
    expect(later.items.map((entry) => entry.n)).toContain(first.n);
    expect((await send(`${simulator.controlUrl}/requests?since=yesterday`)).status).toBe(400);
  });
});

describe('clock', () => {
  it('advances while it runs, and stands where it is set', async () => {
    const before = await sendJson<{ now: string; running: boolean }>(`${simulator.controlUrl}/clock`);
    expect(before.running).toBe(true);
    const moved = await sendJson<{ now: string }>(`${simulator.controlUrl}/clock`, 'POST', {
      advance: 'P7D',
    });
    const days = (new Date(moved.now).getTime() - new Date(before.now).getTime()) / 86_400_000;
    expect(Math.round(days)).toBe(7);
    const set = { now: '2030-01-31T00:00:00.000Z', running: false };
    expect(await sendJson(`${simulator.controlUrl}/clock`, 'POST', { set: '2030-01-31T00:00:00Z' })).toEqual(
      set,
    );
    expect(await sendJson(`${simulator.controlUrl}/clock`)).toEqual(set);
    expect(await sendJson(`${simulator.controlUrl}/clock`, 'POST', { advance: 'P1YT1H' })).toMatchObject({
      now: '2031-01-31T01:00:00.000Z',
    });
  });

  it('refuses what is no time', async () => {
    expect(await refused('/clock', { advance: 'a week' })).toBe('400 not-a-duration');
    expect(await refused('/clock', { advance: 'P' })).toBe('400 not-a-duration');
    expect(await refused('/clock', { set: 'soon' })).toBe('400 not-an-instant');
    expect(await refused('/clock', {})).toBe('400 advance-or-set');
  });
});

describe('reset', () => {
  it('puts a fresh world in place, without faults and requests', async () => {
    const world = await createSimulator({ seed: 1, scenario: 'demo' });
    try {
      await sendJson(`${world.controlUrl}/faults`, 'POST', { slug: 'access-denied' });
      await send(`${world.url}/session`);
      expect(
        await send(`${world.controlUrl}/reset`, { method: 'POST', body: '{"scenario":"dmeo"}' }),
      ).toMatchObject({ status: 404 });
      expect((await sendJson<{ items: unknown[] }>(`${world.controlUrl}/faults`)).items).toHaveLength(1);
      await sendJson(`${world.controlUrl}/reset`, 'POST', { seed: 2, scenario: 'token-expiring' });
      expect((await sendJson<{ items: unknown[] }>(`${world.controlUrl}/faults`)).items).toEqual([]);
      expect((await sendJson<{ items: unknown[] }>(`${world.controlUrl}/requests`)).items).toEqual([]);
      const { items } = await sendJson<{ items: { name: string }[] }>(
        `${world.url}/portal/api/organizations`,
      );
      expect(items.map((organization) => organization.name)).toEqual(['Acme Retail']);
      await sendJson(`${world.controlUrl}/reset`, 'POST');
      expect((await sendJson<{ items: unknown[] }>(`${world.url}/portal/api/organizations`)).items).toEqual(
        [],
      );
    } finally {
      await world.stop();
    }
  });
});
