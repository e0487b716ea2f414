import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSimulator, type Simulator } from '../simulator.ts';
import { authorization, AppleClient, HEADERS, type Signing } from '../testing/apple-client.ts';
import {
  type ConnectedServer,
  connectServer,
  downloadToken,
  makeOpensslKeyPair,
  openTokenFile,
  removeKeyPair,
} from '../testing/connected-server.ts';
import { send, sendJson } from '../testing/send.ts';

const keys = makeOpensslKeyPair();
let simulator: Simulator;
let connected: ConnectedServer;

beforeAll(async () => {
  simulator = await createSimulator({ seed: 11, calm: true });
  connected = await connectServer(simulator, keys);
});
afterAll(async () => {
  await simulator.stop();
  removeKeyPair(keys);
});

const nowSeconds = (): number => Math.floor(Date.now() / 1000);
const asked = async (signing: Partial<Signing>, headers?: Record<string, string>) => {
  const { status, body } = await connected.client.askSession(signing, headers);
  return { status, body };
};

describe('the signature of these tests', () => {
  it('agrees with the vector of the reference', () => {
    const credentials = {
      consumer_key: 'CK_test0001',
      consumer_secret: 'CS_test0001',
      access_token: 'AT_test0001',
      access_secret: 'AS_test0001',
      access_token_expiry: '',
    };
    const header = authorization('https://mdmenrollment.apple.com/session', credentials, {
      timestamp: 1700000000,
      nonce: '0123456789abcdef',
    });
    expect(header).toContain(`oauth_signature="${encodeURIComponent('dQxe4cnbqQRFslh+U571MmBW+LE=')}"`);
  });
});

describe('GET /session', () => {
  it('gives a session for a signed request', async () => {
    const answer = await connected.client.askSession();
    expect(answer.status).toBe(200);
    expect(Object.keys(JSON.parse(answer.body) as object)).toEqual(['auth_session_token']);
  });

  it('takes a header without realm, and signs the port that was called', async () => {
    const header = authorization(`${simulator.url}/session`, connected.client.credentials, {
      timestamp: nowSeconds(),
    });
    const bare = header.replace('realm="ADM", ', '');
    expect(
      (await send(`${simulator.url}/session`, { headers: { ...HEADERS, authorization: bare } })).status,
    ).toBe(200);
    const otherPort = authorization('http://127.0.0.1/session', connected.client.credentials, {
      timestamp: nowSeconds(),
    });
    const answer = await send(`${simulator.url}/session`, {
      headers: { ...HEADERS, authorization: otherPort },
    });
    expect([answer.status, answer.body]).toEqual([401, 'signature_invalid']);
  });

  it('refuses malformed OAuth with 400 and no word', async () => {
    const malformed: Partial<Signing>[] = [
      { change: { oauth_nonce: null } },
      { change: { oauth_consumer_key: '' } },
      { change: { oauth_timestamp: 'soon' } },
      { change: { oauth_timestamp: null } },
      { change: { oauth_signature_method: 'HMAC-SHA256' } },
      { change: { oauth_version: '2.0' } },
      { change: { oauth_callback: 'oob' } },
      { append: ', oauth_nonce="again"' },
      { append: ', nonsense' },
    ];
    for (const signing of malformed)
      expect(await asked(signing), JSON.stringify(signing)).toEqual({ status: 400, body: '' });
    expect(await asked({}, { authorization: 'Bearer x' })).toEqual({ status: 400, body: '' });
    expect(await asked({}, { authorization: 'OAuth oauth_token="%zz"' })).toEqual({ status: 400, body: '' });
    const header = authorization(`${simulator.url}/session`, connected.client.credentials, {
      timestamp: nowSeconds(),
    });
    expect(
      (await send(`${simulator.url}/session?a=b`, { headers: { ...HEADERS, authorization: header } })).status,
    ).toBe(400);
    expect((await send(`${simulator.url}/session`, { headers: HEADERS })).status).toBe(400);
  });

  it('names what is wrong with a well-formed one', async () => {
    expect(await asked({ change: { oauth_consumer_key: 'CK_nobody' } })).toEqual({
      status: 401,
      body: 'consumer_key_unknown',
    });
    expect(await asked({ change: { oauth_token: 'AT_nobody' } })).toEqual({
      status: 401,
      body: 'token_rejected',
    });
    expect(await asked({ change: { oauth_signature: 'AAAA' } })).toEqual({
      status: 401,
      body: 'signature_invalid',
    });
    expect(await asked({ method: 'POST' })).toEqual({ status: 401, body: 'signature_invalid' });
    expect(await asked({ timestamp: nowSeconds() - 3600 })).toEqual({
      status: 401,
      body: 'timestamp_refused',
    });
    expect(await asked({ timestamp: nowSeconds() + 3600 })).toEqual({
      status: 401,
      body: 'timestamp_refused',
    });
  });

  it('refuses a nonce used before', async () => {
    const signing = { nonce: 'once-only', timestamp: nowSeconds() };
    expect((await asked(signing)).status).toBe(200);
    expect(await asked(signing)).toEqual({ status: 401, body: 'nonce_used' });
    expect((await asked({ ...signing, timestamp: signing.timestamp + 1 })).status).toBe(200);
  });

  it('answers another method with 405 and names the right one', async () => {
    const answer = await send(`${simulator.url}/session`, { method: 'POST', headers: HEADERS, body: '{}' });
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET']);
    expect((await send(`${simulator.url}/devices`, { method: 'DELETE', headers: HEADERS })).status).toBe(405);
  });
});

describe('the end of a token', () => {
  it('refuses the former token and ends its session once a new one is downloaded', async () => {
    const own = await connectServer(simulator, keys, { name: 'Replaced' });
    expect((await own.client.call('GET', '/account')).status).toBe(200);
    const fresh = openTokenFile((await downloadToken(own.portalServer)).bytes, keys);
    expect(fresh.consumer_key).toBe(own.client.credentials.consumer_key);
    expect(fresh.access_token).not.toBe(own.client.credentials.access_token);
    expect(await own.client.call('GET', '/account')).toMatchObject({ status: 401, body: '"UNAUTHORIZED"\n' });
    expect(await own.client.askSession()).toMatchObject({ status: 401, body: 'token_rejected' });
    expect((await new AppleClient(simulator.url, fresh, () => new Date()).askSession()).status).toBe(200);
  });

  it('calls a token expired by the virtual clock, and its session ended', async () => {
    const world = await createSimulator({ seed: 3, calm: true });
    try {
      const own = await connectServer(world, keys);
      expect((await own.client.call('GET', '/account')).status).toBe(200);
      await sendJson(`${world.controlUrl}/clock`, 'POST', { advance: 'P1Y' });
      expect((await own.client.call('GET', '/account')).status).toBe(401);
      expect(await own.client.askSession()).toMatchObject({ status: 401, body: 'token_expired' });
      const renewed = openTokenFile((await downloadToken(own.portalServer)).bytes, keys);
      expect((await new AppleClient(world.url, renewed, () => new Date()).askSession()).status).toBe(200);
    } finally {
      await world.stop();
    }
  });

  it('takes an end in the past from the portal', async () => {
    const own = await connectServer(simulator, keys, { name: 'Late' });
    const past = openTokenFile(
      (await downloadToken(own.portalServer, { expiresAt: '2020-01-01T00:00:00Z' })).bytes,
      keys,
    );
    expect(past.access_token_expiry).toBe('2020-01-01T00:00:00Z');
    const client = new AppleClient(simulator.url, past, () => new Date());
    expect(await client.askSession()).toMatchObject({ status: 401, body: 'token_expired' });
  });

  it('knows nothing of a deleted server', async () => {
    const own = await connectServer(simulator, keys, { name: 'Deleted', devices: 2 });
    await own.client.renew();
    await sendJson(own.portalServer, 'DELETE');
    expect((await own.client.call('GET', '/account')).status).toBe(401);
    expect(await own.client.askSession()).toMatchObject({ status: 401, body: 'consumer_key_unknown' });
    const listed = await sendJson<{ items: { mdmServer: string | null }[] }>(`${own.portal}/devices`);
    expect(listed.items.map((device) => device.mdmServer)).toEqual([null, null]);
  });
});

describe('sessions and terms', () => {
  it('answers an unknown session with 403 FORBIDDEN and one that aged with 401', async () => {
    const world = await createSimulator({ seed: 4, calm: true });
    try {
      const own = await connectServer(world, keys);
      expect(await send(`${world.url}/account`, { headers: HEADERS })).toMatchObject({
        status: 403,
        body: '"FORBIDDEN"\n',
      });
      const unknown = { ...HEADERS, 'x-adm-auth-session': 'never given' };
      expect(await send(`${world.url}/account`, { headers: unknown })).toMatchObject({
        status: 403,
        body: '"FORBIDDEN"\n',
      });
      await own.client.renew();
      await sendJson(`${world.controlUrl}/clock`, 'POST', { advance: 'PT31M' });
      expect(await own.client.call('GET', '/account')).toMatchObject({
        status: 401,
        body: '"UNAUTHORIZED"\n',
      });
    } finally {
      await world.stop();
    }
  });

  it('answers everything with T_C_NOT_SIGNED until the organization accepts', async () => {
    const own = await connectServer(simulator, keys, { name: 'Terms', devices: 1 });
    await own.client.renew();
    await sendJson(`${own.portal}/terms/publish`, 'POST');
    for (const [method, path, body] of [
      ['GET', '/account'],
      ['POST', '/server/devices', {}],
      ['POST', '/devices', { devices: own.serials }],
    ] as const) {
      expect(await own.client.call(method, path, body)).toMatchObject({
        status: 403,
        body: '"T_C_NOT_SIGNED"\n',
      });
    }
    expect(await own.client.askSession()).toMatchObject({ status: 403, body: '"T_C_NOT_SIGNED"\n' });
    expect((await connected.client.askSession()).status).toBe(200);
    await sendJson(`${own.portal}/terms/accept`, 'POST');
    expect((await own.client.call('GET', '/account')).status).toBe(200);
  });
});
