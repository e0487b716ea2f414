import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSimulator, type Simulator } from '../simulator.ts';
import {
  type ConnectedServer,
  connectServer,
  downloadToken,
  makeOpensslKeyPair,
  openssl,
  openTokenFile,
  removeKeyPair,
} from '../testing/connected-server.ts';
import { send, sendJson } from '../testing/send.ts';

const keys = makeOpensslKeyPair();
let simulator: Simulator;
let own: ConnectedServer;

beforeAll(async () => {
  simulator = await createSimulator({ seed: 31, calm: true });
  own = await connectServer(simulator, keys, { name: 'Lycée', devices: 5 });
});
afterAll(async () => {
  await simulator.stop();
  removeKeyPair(keys);
});

const code = async (path: string, method: string, body?: string | Buffer): Promise<string> => {
  const answer = await send(path, { method, ...(body === undefined ? {} : { body }) });
  return `${answer.status} ${answer.body ? (JSON.parse(answer.body) as { code: string }).code : ''}`;
};

describe('organizations and servers', () => {
  it('starts empty and shows what was made', async () => {
    const empty = await createSimulator({ seed: 1 });
    try {
      const all = `${empty.url}/portal/api/organizations`;
      expect(await sendJson(all)).toEqual({ items: [], next: null });
      const made = await sendJson<{ id: string }>(all, 'POST', { name: 'School', type: 'edu' });
      const server = await sendJson<{ id: string }>(`${all}/${made.id}/mdm-servers`, 'POST', { name: 'One' });
      expect(server.id).toMatch(/^[0-9A-F]{32}$/);
      expect(await sendJson(all)).toMatchObject({
        items: [
          {
            id: made.id,
            name: 'School',
            type: 'edu',
            termsSigned: true,
            mdmServers: [{ id: server.id, name: 'One', token: null }],
          },
        ],
      });
    } finally {
      await empty.stop();
    }
  });

  it('refuses unknown places, taken and reserved names, and bodies that do not fit', async () => {
    const all = `${simulator.url}/portal/api/organizations`;
    expect(await code(`${all}/0/mdm-servers`, 'GET')).toBe('404 organization-not-found');
    expect(await code(`${own.portal}/mdm-servers/0`, 'DELETE')).toBe('404 mdm-server-not-found');
    expect(await code(`${own.portal}/mdm-servers`, 'POST', '{"name":"Lycée server"}')).toBe('409 name-taken');
    expect(await code(`${own.portal}/mdm-servers`, 'POST', '{"name":"Unassigned"}')).toBe('409 name-taken');
    for (const body of [
      '{',
      '{}',
      '{"name":"x","type":"club"}',
      '{"name":"x","type":"org","more":1}',
      '{"name":5,"type":"org"}',
    ]) {
      expect(await code(all, 'POST', body), body).toBe('400 bad-request');
    }
    expect(await code(`${own.portalServer}/token`, 'POST', '{"expiresAt":5}')).toBe('400 bad-request');
    expect(await code(`${own.portalServer}/token`, 'POST', '{"expiresAt":"soon"}')).toBe(
      '400 not-an-instant',
    );
    expect(await code(`${simulator.url}/portal/api/nothing`, 'GET')).toBe('404 not-found');
  });
});

describe('public key', () => {
  it('refuses what Apple refuses and keeps the key in use', async () => {
    const key = `${own.portalServer}/public-key`;
    const trusted = openssl(['x509', '-in', keys.certificateFile, '-trustout']);
    const elliptic = `${keys.directory}/ec.pem`;
    openssl([
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
      '-nodes',
      '-keyout',
      '/dev/null',
      '-out',
      elliptic,
      '-subj',
      '/CN=ec',
    ]);
    const short = `${keys.directory}/short.pem`;
    openssl([
      'req',
      '-x509',
      '-newkey',
      'rsa:1024',
      '-nodes',
      '-keyout',
      '/dev/null',
      '-out',
      short,
      '-subj',
      '/CN=short',
    ]);
    const publicKey = openssl(['x509', '-in', keys.certificateFile, '-pubkey', '-noout']);
    expect(await code(key, 'PUT', trusted)).toBe('422 public-key-trusted-certificate');
    expect(await code(key, 'PUT', openssl(['x509', '-in', elliptic]))).toBe('422 public-key-not-rsa');
    expect(await code(key, 'PUT', openssl(['x509', '-in', short]))).toBe('422 public-key-too-short');
    expect(await code(key, 'PUT', openssl(['rsa', '-in', keys.keyFile]))).toBe(
      '422 public-key-is-private-key',
    );
    expect(await code(key, 'PUT', publicKey)).toBe('422 public-key-not-a-certificate');
    expect(await code(key, 'PUT', 'hello')).toBe('422 public-key-not-a-certificate');
    expect(await code(key, 'PUT', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----')).toBe(
      '422 public-key-not-a-certificate',
    );
    expect(await code(key, 'PUT', '')).toBe('422 public-key-empty');
    expect(await code(key, 'PUT', Buffer.alloc(70_000, 65))).toBe('422 public-key-too-large');
    const file = (await downloadToken(own.portalServer)).bytes;
    expect(openTokenFile(file, keys).consumer_key).toMatch(/^CK_/);
  });

  it('takes PEM and DER with any Content-Type, and leaves the token in use alone', async () => {
    const server = await connectServer(simulator, keys, { name: 'Keys' });
    const der = openssl(['x509', '-in', keys.certificateFile, '-outform', 'DER']);
    const other = makeOpensslKeyPair();
    try {
      for (const [body, contentType] of [
        [der, 'application/x-x509-ca-cert'],
        [keys.certificate, 'text/plain'],
        [other.certificate, 'application/json'],
      ] as const) {
        const answer = await send(`${server.portalServer}/public-key`, {
          method: 'PUT',
          body,
          headers: { 'content-type': contentType },
        });
        expect(answer.status, contentType).toBe(200);
      }
      expect((await server.client.askSession()).status).toBe(200);
      const file = (await downloadToken(server.portalServer)).bytes;
      expect(() => openTokenFile(file, keys)).toThrow();
      expect(openTokenFile(file, other).consumer_key).toBe(server.client.credentials.consumer_key);
    } finally {
      removeKeyPair(other);
    }
  });

  it('hands out no token before there is a key, and harms nothing', async () => {
    const made = await sendJson<{ id: string }>(`${own.portal}/mdm-servers`, 'POST', { name: 'No key' });
    expect(await code(`${own.portal}/mdm-servers/${made.id}/token`, 'POST')).toBe('409 public-key-missing');
    const { items } = await sendJson<{ items: { id: string; token: unknown }[] }>(
      `${own.portal}/mdm-servers`,
    );
    expect(items.find((server) => server.id === made.id)?.token).toBeNull();
  });
});

describe('token file', () => {
  it('opens with openssl smime and openssl cms and holds the five keys', async () => {
    const answer = await downloadToken(own.portalServer, { adminId: 'ops@acme.example' });
    expect(answer.headers['content-type']).toBe('application/pkcs7-mime');
    expect(answer.headers['content-disposition']).toMatch(
      /^attachment; filename="Lycee server_Token_\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ_smime\.p7m"; filename\*=UTF-8''Lyc%C3%A9e%20server_Token_/,
    );
    for (const command of ['smime', 'cms'] as const) {
      expect(openTokenFile(answer.bytes, keys, command)).toEqual({
        consumer_key: expect.stringMatching(/^CK_[0-9a-f]+$/) as string,
        consumer_secret: expect.stringMatching(/^CS_[0-9a-f]+$/) as string,
        access_token: expect.stringMatching(/^AT_/) as string,
        access_secret: expect.stringMatching(/^AS_[0-9a-f]+$/) as string,
        access_token_expiry: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/) as string,
      });
    }
    own.client.credentials.access_token = openTokenFile(answer.bytes, keys).access_token;
    Object.assign(own.client.credentials, openTokenFile(answer.bytes, keys));
    const account = JSON.parse((await own.client.call('GET', '/account')).body) as { admin_id: string };
    expect(account.admin_id).toBe('ops@acme.example');
  });

  it("is BER with indefinite lengths in S/MIME lines, as in Apple's sample", async () => {
    const text = (await downloadToken(own.portalServer)).bytes.toString('latin1');
    const [headers = '', body = ''] = text.split('\r\n\r\n');
    expect(headers).toContain('Content-Transfer-Encoding: base64');
    expect(body.startsWith('MIAG')).toBe(true);
    expect(Math.max(...body.split('\r\n').map((line) => line.length))).toBe(76);
  });
});

describe('devices', () => {
  it('lists, pages and filters', async () => {
    const all = await sendJson<{ items: { serial: string }[] }>(
      `${own.portal}/devices?mdmServer=${own.server}`,
    );
    expect(all.items[0]).toEqual({
      serial: own.serials[0],
      family: 'iPad',
      mdmServer: own.server,
      profileStatus: 'empty',
      profileUuid: null,
      released: false,
    });
    const first = await sendJson<{ items: { serial: string }[]; next: string }>(
      `${own.portal}/devices?limit=2`,
    );
    const second = await sendJson<{ items: { serial: string }[]; next: string }>(
      `${own.portal}/devices?limit=2&after=${first.next}`,
    );
    expect([...first.items, ...second.items].map((device) => device.serial)).toEqual(own.serials.slice(0, 4));
    expect(await code(`${own.portal}/devices?sort=up`, 'GET')).toBe('400 unknown-parameter');
    expect(await code(`${own.portal}/devices?limit=0`, 'GET')).toBe('400 bad-limit');
  });

  it('adds named and unassigned ones, with a profile when told', async () => {
    const added = await sendJson<{ serials: string[] }>(`${own.portal}/devices`, 'POST', {
      serials: ['C02AAAA11111'],
      family: 'Mac',
    });
    expect(added.serials).toEqual(['C02AAAA11111']);
    expect(await code(`${own.portal}/devices`, 'POST', '{"serials":["C02AAAA11111"],"family":"Mac"}')).toBe(
      '409 device-exists',
    );
    expect(await code(`${own.portal}/devices`, 'POST', '{"family":"Mac"}')).toBe('400 count-or-serials');
    expect(await code(`${own.portal}/devices`, 'POST', '{"count":1,"family":"Toaster"}')).toBe(
      '400 bad-request',
    );
    expect(await code(`${own.portal}/devices`, 'POST', '{"count":1,"mdmServer":"nobody"}')).toBe(
      '404 mdm-server-not-found',
    );
    const { serials } = await sendJson<{ serials: string[] }>(`${own.portal}/devices`, 'POST', {
      count: 1,
      family: 'Mac',
      mdmServer: own.server,
      profileStatus: 'assigned',
    });
    const on = await sendJson(`${own.portal}/devices/${serials[0]}/switch-on`, 'POST');
    expect(on).toMatchObject({
      profileStatus: 'pushed',
      profileUuid: expect.stringMatching(/^[0-9A-F]{32}$/) as string,
    });
    expect(await sendJson(`${own.portal}/devices/${own.serials[1]}/switch-on`, 'POST')).toMatchObject({
      profileStatus: 'empty',
    });
  });

  it('releases for good', async () => {
    const [, , , , last = ''] = own.serials;
    expect(await sendJson(`${own.portal}/devices/${last}/release`, 'POST')).toMatchObject({
      released: true,
      mdmServer: null,
    });
    expect(await code(`${own.portal}/devices/${last}/move`, 'POST', `{"mdmServer":"${own.server}"}`)).toBe(
      '409 device-released',
    );
    expect(await code(`${own.portal}/devices/NOSUCHTHING/release`, 'POST')).toBe('404 device-not-found');
  });
});
