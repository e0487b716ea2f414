import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TokenCredentials } from '@adept/apple/token/token-credentials';
import { AdeptError } from '../domain/adept-error.ts';
import { SYSTEM } from '../domain/viewer.ts';
import { openClonedStore, type ClonedStore } from '../store/testing/cloned-store.ts';
import { createAdminServer, type AdminServer, PUBLIC_URL } from './testing/admin-server.ts';

let cloned: ClonedStore;
let admin: AdminServer;
let now = new Date('2026-11-21T10:00:00.000Z');
const clock = { now: () => now };
const NOWHERE = '0190a0a0-0000-7000-8000-000000000000';
const FILE = Buffer.from('-----BEGIN NOTHING----- marker-of-a-file\n');

beforeAll(async () => {
  cloned = await openClonedStore({ clock });
  admin = await createAdminServer({ store: cloned.store, clock });
});
afterAll(async () => {
  await admin.app.close();
  await cloned.remove();
});

interface Request {
  payload?: object | string | Buffer;
  headers?: Record<string, string>;
}
const send = (method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, request: Request = {}) =>
  admin.app.inject({
    method,
    url: `/api/v1${path}`,
    headers: { ...admin.headers, ...request.headers },
    ...(request.payload === undefined ? {} : { payload: request.payload }),
  });
const get = (path: string, headers: Record<string, string> = {}) => send('GET', path, { headers });
const idOf = (answer: { json(): unknown }) => (answer.json() as { id: string }).id;
const codeOf = (answer: { statusCode: number; json(): unknown }) => [
  answer.statusCode,
  (answer.json() as { code?: string }).code,
];
const newToken = async (name: string) => idOf(await send('POST', '/tokens', { payload: { name } }));

describe('tokens', () => {
  it('are made, read, changed, listed page by page and deleted', async () => {
    const made = await send('POST', '/tokens', { payload: { name: 'Berlin stores' } });
    expect(made.statusCode).toBe(201);
    const id = idOf(made);
    expect(made.headers['location']).toBe(`/api/v1/tokens/${id}`);
    expect(made.json()).toEqual({
      id,
      name: 'Berlin stores',
      origin: 'adept',
      state: 'unknown',
      expiresAt: null,
      organization: { name: null, type: null },
      mdmServer: { name: null, uuid: null },
      apple: 'simulated',
      counts: { devices: 0, unassigned: 0 },
      problems: [],
      notes: [],
      impact: null,
      lastSync: null,
      lastGoodSyncAt: null,
      nextSyncAt: null,
      owner: null,
      deputy: null,
      tags: [],
      adminId: null,
      adminIsKnown: null,
      identity: 'settled',
      createdAt: '2026-11-21T10:00:00.000Z',
    });
    const change = { name: 'Berlin shops', owner: 'ops@example.org', deputy: null, tags: ['retail'] };
    expect((await send('PATCH', `/tokens/${id}`, { payload: change })).json()).toMatchObject(change);
    await newToken('Second');
    const first = (await get('/tokens?limit=1')).json<{ items: unknown[]; next: string }>();
    expect(first.items).toHaveLength(1);
    const second = (await get(`/tokens?limit=1&after=${first.next}`)).json<{ items: unknown[] }>();
    expect(second.items).toMatchObject([{ name: 'Second' }]);
    expect((await send('DELETE', `/tokens/${id}`)).statusCode).toBe(204);
    expect(codeOf(await get(`/tokens/${id}`))).toEqual([404, 'token-not-found']);
    expect(codeOf(await send('DELETE', `/tokens/${id}`))).toEqual([404, 'token-not-found']);
  });

  it('refuse a name twice', async () => {
    await newToken('Twice');
    expect(codeOf(await send('POST', '/tokens', { payload: { name: 'twice' } }))).toEqual([
      409,
      'token-name-taken',
    ]);
    const id = await newToken('Other');
    expect(codeOf(await send('PATCH', `/tokens/${id}`, { payload: { name: 'TWICE' } }))).toEqual([
      409,
      'token-name-taken',
    ]);
  });

  it.each([
    ['GET', '/tokens/{id}'],
    ['PATCH', '/tokens/{id}'],
    ['DELETE', '/tokens/{id}'],
    ['POST', '/tokens/{id}/key-pairs'],
    ['POST', '/tokens/{id}/token-file'],
    ['POST', '/tokens/{id}/sync'],
    ['GET', '/tokens/{id}/sync-runs'],
    ['GET', '/tokens/{id}/diagnosis'],
    ['POST', '/tokens/{id}/verify'],
    ['GET', '/tokens/{id}/verifications'],
    ['GET', '/tokens/{id}/states'],
    ['GET', '/tokens/{id}/turns'],
    ['POST', '/tokens/{id}/remedy-opened'],
  ] as const)('%s %s of a token that is not there', async (method, path) => {
    for (const id of [NOWHERE, 'not-an-id']) {
      const upload = path.endsWith('token-file');
      const answer = await send(method, path.replace('{id}', id), {
        ...(method === 'PATCH' ? { payload: {} } : {}),
        ...(upload ? { payload: FILE, headers: { 'content-type': 'application/pkcs7-mime' } } : {}),
      });
      expect(codeOf(answer)).toEqual([404, 'token-not-found']);
    }
  });

  it('have a name of more than spaces, when they are changed too', async () => {
    const id = await newToken(' Trimmed ');
    const rename = (name: string) => send('PATCH', `/tokens/${id}`, { payload: { name } });
    expect((await get(`/tokens/${id}`)).json()).toMatchObject({ name: 'Trimmed' });
    expect(codeOf(await rename('  '))).toEqual([400, 'token-name-empty']);
    expect((await rename(' Renamed ')).json()).toMatchObject({ name: 'Renamed' });
    await newToken('Taken');
    expect(codeOf(await rename(' taken'))).toEqual([409, 'token-name-taken']);
    expect((await send('PATCH', `/tokens/${id}`, { payload: { owner: 'a@b' } })).json()).toMatchObject({
      name: 'Renamed',
      owner: 'a@b',
    });
  });

  it('refuse an owner or deputy that is no single e-mail address, and a tag that is none', async () => {
    const id = await newToken('Owned');
    const patch = (payload: object) => send('PATCH', `/tokens/${id}`, { payload });
    for (const address of ['ops', 'a@b.c, d@e.f', 'a@b.c\r\nBcc: d@e.f', 'Ops <a@b.c>']) {
      expect(codeOf(await patch({ owner: address }))).toEqual([400, 'email-address-invalid']);
      expect(codeOf(await patch({ deputy: address }))).toEqual([400, 'email-address-invalid']);
    }
    for (const tag of [' ', 'a\nb'])
      expect(codeOf(await patch({ tags: [tag] }))).toEqual([400, 'tag-invalid']);
    expect((await get(`/tokens/${id}`)).json()).toMatchObject({ owner: null, deputy: null, tags: [] });
    const changed = await patch({ owner: ' ops@example.org ', deputy: '', tags: [' a', 'b', 'a'] });
    expect(changed.json()).toMatchObject({ owner: 'ops@example.org', deputy: null, tags: ['a', 'b'] });
  });

  it('tell whether Apple’s account is the owner’s or the deputy’s', async () => {
    const id = await newToken('Whose');
    const known = async (payload: object) =>
      (await send('PATCH', `/tokens/${id}`, { payload })).json<{ adminIsKnown: boolean | null }>()
        .adminIsKnown;
    expect(await known({ owner: 'ops@example.org' })).toBeNull();
    const account = {
      organization: { id: 'o', name: 'Acme', type: 'org' },
      mdmServer: { uuid: 'u', name: 'Server' },
      adminId: 'Ada@Example.org',
    };
    await cloned.store.tokens.recordAccount(SYSTEM, id, account, null);
    expect(await known({})).toBe(false);
    expect(await known({ deputy: 'ada@example.ORG' })).toBe(true);
    expect(await known({ owner: null, deputy: null })).toBeNull();
  });

  it('queue a sync run, once, with and without a body', async () => {
    const id = await newToken('Synced');
    expect(codeOf(await send('POST', `/tokens/${id}/sync`))).toEqual([409, 'token-without-file']);
    const secrets = {
      consumerKey: 'CK_1',
      consumerSecret: 'CS_1',
      accessToken: 'AT_1',
      accessSecret: 'AS_1',
    };
    const credentials = new TokenCredentials(secrets, new Date('2027-11-21T00:00:00Z'));
    await cloned.store.credentials.replace(SYSTEM, { tokenId: id, keyPairId: null, credentials });
    const run = await send('POST', `/tokens/${id}/sync`, { payload: { mode: 'full' } });
    expect([run.statusCode, run.json()]).toMatchObject([
      202,
      { tokenId: id, mode: 'full', state: 'queued', startedAt: null, pages: 0 },
    ]);
    const again = await send('POST', `/tokens/${id}/sync`, {
      headers: { 'content-type': 'application/json' },
    });
    expect(idOf(again)).toBe(idOf(run));
    expect((await get(`/tokens/${id}/sync-runs`)).json()).toEqual({ items: [run.json()], next: null });
    expect(codeOf(await send('POST', `/tokens/${id}/sync`, { payload: { mode: 'all' } }))).toEqual([
      400,
      'invalid-request',
    ]);
  });

  it('answer 202 with the last diagnosis while Apple keeps silent, 200 with the new one otherwise', async () => {
    const id = await newToken('Verified');
    expect((await send('POST', `/tokens/${id}/verify`)).statusCode).toBe(202);
    const answering = await createAdminServer({
      store: cloned.store,
      clock,
      actions: { verify: async () => ({ verification: null }) },
    });
    const verified = await answering.app.inject({
      method: 'POST',
      url: `/api/v1/tokens/${id}/verify`,
      headers: answering.headers,
    });
    expect([verified.statusCode, verified.json()]).toMatchObject([
      200,
      { state: 'unknown', apple: 'simulated', account: null, problems: [] },
    ]);
    await answering.app.close();
  });
});

describe('key pairs and token files', () => {
  it('gives a certificate for the portal, and nothing private', async () => {
    const id = await newToken('With key');
    const staged = await send('POST', `/tokens/${id}/key-pairs`);
    expect(staged.statusCode).toBe(201);
    const { kid, certificateUrl } = staged.json<{ kid: string; certificateUrl: string }>();
    expect(certificateUrl).toBe(`/api/v1/tokens/${id}/key-pairs/${kid}/certificate`);
    const certificate = await get(`/tokens/${id}/key-pairs/${kid}/certificate`);
    expect(certificate.headers['content-type']).toMatch('application/x-pem-file');
    expect(certificate.body).toMatch(/^-----BEGIN CERTIFICATE-----/);
    expect(certificate.body).not.toContain('PRIVATE');
    for (const other of [NOWHERE, 'x']) {
      expect(codeOf(await get(`/tokens/${id}/key-pairs/${other}/certificate`))).toEqual([
        404,
        'key-pair-not-found',
      ]);
    }
  });

  it('takes a file as the body or as the field of a form, and refuses the same way', async () => {
    const id = await newToken('Uploaded');
    const raw = await send('POST', `/tokens/${id}/token-file`, {
      payload: FILE,
      headers: { 'content-type': 'application/octet-stream' },
    });
    const form = new FormData();
    form.append('file', new Blob([FILE]), 'x.p7m');
    const encoded = new Response(form);
    const formed = await send('POST', `/tokens/${id}/token-file?dryRun=true`, {
      payload: Buffer.from(await encoded.arrayBuffer()),
      headers: { 'content-type': encoded.headers.get('content-type') ?? '' },
    });
    expect(codeOf(raw)).toEqual([422, 'token-file-not-recognised']);
    expect(formed.json()).toEqual(raw.json());
    expect(raw.body).not.toContain('marker-of-a-file');
  });

  it('refuses an empty file, a form without one, another kind of content and a switch that is none', async () => {
    const id = await newToken('Refused');
    const path = `/tokens/${id}/token-file`;
    const form = new FormData();
    form.append('other', new Blob([FILE]), 'x.p7m');
    const encoded = new Response(form);
    expect(codeOf(await send('POST', path))).toEqual([422, 'token-file-empty']);
    expect(
      codeOf(
        await send('POST', path, { payload: '', headers: { 'content-type': 'application/pkcs7-mime' } }),
      ),
    ).toEqual([422, 'token-file-empty']);
    const formed = {
      payload: Buffer.from(await encoded.arrayBuffer()),
      headers: { 'content-type': encoded.headers.get('content-type') ?? '' },
    };
    expect(codeOf(await send('POST', path, formed))).toEqual([400, 'token-file-missing']);
    expect(codeOf(await send('POST', path, { payload: { file: 'x' } }))).toEqual([
      415,
      'unsupported-media-type',
    ]);
    expect(
      codeOf(await send('POST', path, { payload: 'x', headers: { 'content-type': 'text/plain' } })),
    ).toEqual([415, 'unsupported-media-type']);
    const wrong = await send('POST', `${path}?dryRun=maybe`, {
      payload: FILE,
      headers: { 'content-type': 'application/pkcs7-mime' },
    });
    expect(codeOf(wrong)).toEqual([400, 'invalid-request']);
    expect(wrong.json<{ detail: string }>().detail).toContain('dryRun');
  });

  it('names a file of 10 MB as too large, over a real connection too', async () => {
    const large = Buffer.alloc(10_000_000, 0x5a);
    const server = await createAdminServer({ store: cloned.store, clock });
    const origin = await server.listen();
    const id = await newToken('Large');
    const form = new FormData();
    form.append('file', new Blob([large]), 'large.p7m');
    for (const body of [large, form]) {
      const answer = await fetch(`${origin}/api/v1/tokens/${id}/token-file`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${server.apiToken}`,
          ...(body === large ? { 'content-type': 'application/pkcs7-mime' } : {}),
        },
        body,
      });
      // As every refused token file, whichever limit it meets first.
      expect(answer.status).toBe(422);
      expect(await answer.json()).toMatchObject({ code: 'token-file-too-large' });
    }
    const dry = await fetch(`${origin}/api/v1/tokens/${id}/token-file?dryRun=true`, {
      method: 'POST',
      headers: { authorization: `Bearer ${server.apiToken}`, 'content-type': 'application/pkcs7-mime' },
      body: large,
    });
    expect(dry.status).toBe(422);
    await server.app.close();
    // Each refusal is written down, a mere check isn't.
    const { items } = await cloned.store.audit.list(SYSTEM, {
      tokenId: id,
      action: 'token-file.refused',
      limit: 10,
    });
    expect(items.map(({ result, details }) => [result, details])).toEqual(
      Array(2).fill(['refused', { code: 'token-file-too-large' }]),
    );
  });
});

describe('what is asked wrongly', () => {
  it('names an unknown parameter and those there are', async () => {
    const answer = await get('/devices?profilestatus=empty');
    expect(codeOf(answer)).toEqual([400, 'unknown-parameter']);
    expect(answer.json<{ detail: string }>().detail).toMatch(
      /“profilestatus” that means nothing here\. Known: profileStatus, /,
    );
    expect((await get('/overview?x=1')).json<{ detail: string }>().detail).toMatch(/means nothing here\.$/);
    expect(codeOf(await get('/tokens?__proto__=1'))).toEqual([400, 'unknown-parameter']);
  });

  it.each([
    ['/tokens?limit=0', 'limit'],
    ['/tokens?limit=1001', 'limit'],
    ['/tokens?limit=ten', 'limit'],
    ['/tokens?limit=1&limit=2', 'limit'],
    ['/tokens?after=x', 'after'],
    ['/problems?state=shut', 'state'],
    ['/problems?token=x', 'token'],
  ])('%s names %s', async (path, member) => {
    const answer = await get(path);
    expect(codeOf(answer)).toEqual([400, 'invalid-request']);
    expect(answer.json<{ detail: string }>().detail).toContain(`“${member}”`);
  });

  it.each([
    [{}, '“name” is missing'],
    [{ name: 5 }, '“name” is of the wrong kind'],
    [{ name: '' }, '“name” is too short'],
    [{ name: 'x'.repeat(201) }, '“name” is too long'],
    [{ name: 'x', colour: 'red' }, '“colour” is not known'],
    [[], '“body” is of the wrong kind'],
  ])('POST /tokens %j: %s', async (payload, detail) => {
    const answer = await send('POST', '/tokens', { payload });
    expect(codeOf(answer)).toEqual([400, 'invalid-request']);
    expect(answer.json<{ detail: string }>().detail).toContain(detail);
  });

  it('refuses NUL, which no database keeps in a text, wherever it stands', async () => {
    const id = await newToken('without NUL');
    const queries = [
      '/devices?q=%00',
      '/devices?model=a%00',
      `/devices?after=%00~${NOWHERE}`,
      '/problems?cause=%00',
    ];
    for (const path of [...queries, '/devices/%00', '/causes/a%00']) {
      expect([path, ...codeOf(await get(path))]).toEqual([path, 400, 'invalid-request']);
    }
    const headers = { 'content-type': 'application/json' };
    for (const payload of [
      String.raw`{"name":"a\u0000"}`,
      String.raw`{"owner":"\\\u0000"}`,
      '{"tags":["\0"]}',
    ]) {
      expect(codeOf(await send('PATCH', `/tokens/${id}`, { headers, payload }))).toEqual([
        400,
        'invalid-request',
      ]);
    }
    const written = String.raw`{"name":"a \\u0000"}`;
    expect((await send('PATCH', `/tokens/${id}`, { headers, payload: written })).statusCode).toBe(200);
  });

  it('refuses what is no JSON, poisoned JSON and too much of it', async () => {
    const json = { 'content-type': 'application/json' };
    expect(codeOf(await send('POST', '/tokens', { payload: '{"name":', headers: json }))).toEqual([
      400,
      'invalid-json',
    ]);
    expect(
      codeOf(await send('POST', '/tokens', { payload: '{"name":"x","__proto__":{}}', headers: json })),
    ).toEqual([400, 'invalid-json']);
    expect(codeOf(await send('POST', '/tokens', { payload: { name: 'x'.repeat(300_000) } }))).toEqual([
      413,
      'body-too-large',
    ]);
    expect(
      codeOf(
        await send('POST', '/tokens', {
          payload: 'name=x',
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
        }),
      ),
    ).toEqual([415, 'unsupported-media-type']);
  });

  it('answers unknown addresses, methods and things with a document too', async () => {
    expect(codeOf(await get('/nowhere'))).toEqual([404, 'not-found']);
    expect(codeOf(await send('DELETE', '/overview'))).toEqual([404, 'not-found']);
    expect(codeOf(await get('/tokens/%E0%A4%A'))).toEqual([404, 'not-found']);
    expect(codeOf(await get(`/problems/${NOWHERE}`))).toEqual([404, 'problem-not-found']);
    expect(codeOf(await get('/devices/C02NOWHERE'))).toEqual([404, 'device-not-found']);
    const cause = await get('/causes/terms-not-singed');
    expect(codeOf(cause)).toEqual([404, 'cause-not-found']);
    expect(cause.json<{ detail: string }>().detail).toContain('terms-not-signed');
    expect(codeOf(await get('/devices?after=x'))).toEqual([400, 'invalid-after']);
  });

  it('speaks the language asked for, and says which', async () => {
    const answer = await get('/nowhere', { 'accept-language': 'pl, en;q=0.5' });
    expect(answer.headers['content-language']).toBe('pl');
    expect(answer.headers['vary']).toMatch(/Accept-Language/i);
  });
});

describe('Idempotency-Key', () => {
  const post = (key: string, payload: object, headers: Record<string, string> = {}) =>
    send('POST', '/tokens', { payload, headers: { 'idempotency-key': key, ...headers } });

  it('gives the first answer again, whatever happened since', async () => {
    const first = await post('k1', { name: 'Once' });
    const again = await post('k1', { name: 'Once' });
    expect([again.statusCode, again.body, again.headers['location']]).toEqual([
      201,
      first.body,
      first.headers['location'],
    ]);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(again.headers['content-type']).toBe(first.headers['content-type']);
    const refused = await post('k2', { name: 'Once' });
    expect(codeOf(refused)).toEqual([409, 'token-name-taken']);
    await send('DELETE', `/tokens/${idOf(first)}`);
    expect((await post('k2', { name: 'Once' })).body).toBe(refused.body);
  });

  it('refuses another body and another path', async () => {
    await post('k3', { name: 'Third' });
    expect(codeOf(await post('k3', { name: 'Fourth' }))).toEqual([409, 'idempotency-key-reused']);
    expect(
      codeOf(
        await send('POST', '/api-tokens', {
          payload: { name: 'Third' },
          headers: { 'idempotency-key': 'k3' },
        }),
      ),
    ).toEqual([409, 'idempotency-key-reused']);
  });

  it('counts per caller and for 24 hours', async () => {
    await post('k4', { name: 'Fifth' });
    const other = await createAdminServer({ store: cloned.store, clock });
    const answer = await other.app.inject({
      method: 'POST',
      url: '/api/v1/tokens',
      headers: { ...other.headers, 'idempotency-key': 'k4' },
      payload: { name: 'Sixth' },
    });
    expect(answer.statusCode).toBe(201);
    await other.app.close();
    const before = now;
    now = new Date(before.getTime() + 24 * 3600_000 + 1);
    expect((await post('k4', { name: 'Seventh' })).statusCode).toBe(201);
    now = before;
  });

  it('refuses a key that is none, and a repetition while the first is under way', async () => {
    expect(codeOf(await post('two words', { name: 'x' }))).toEqual([400, 'idempotency-key-invalid']);
    let release = () => {};
    const held = new Promise<void>((done) => (release = done));
    let begun = () => {};
    const started = new Promise<void>((done) => (begun = done));
    const slow = await createAdminServer({
      store: cloned.store,
      clock,
      actions: {
        async createToken(viewer, token) {
          begun();
          await held;
          return cloned.store.tokens.create(viewer, token);
        },
      },
    });
    const ask = () =>
      slow.app.inject({
        method: 'POST',
        url: '/api/v1/tokens',
        headers: { ...slow.headers, 'idempotency-key': 'slow' },
        payload: { name: 'Slow' },
      });
    const first = ask();
    await started;
    expect(codeOf(await ask())).toEqual([409, 'idempotency-key-in-use']);
    release();
    expect((await first).statusCode).toBe(201);
    expect((await ask()).body).toBe((await first).body);
    await slow.app.close();
  });

  it('is free again after a failure of ours, which tells nothing but an id', async () => {
    let broken = true;
    const failing = await createAdminServer({
      store: cloned.store,
      clock,
      actions: {
        async createToken(viewer, token) {
          if (broken) throw new Error('disk full near marker-of-the-inside');
          return cloned.store.tokens.create(viewer, token);
        },
      },
    });
    const ask = () =>
      failing.app.inject({
        method: 'POST',
        url: '/api/v1/tokens',
        headers: { ...failing.headers, 'idempotency-key': 'f' },
        payload: { name: 'After all' },
      });
    const failed = await ask();
    expect(codeOf(failed)).toEqual([500, 'unexpected']);
    expect(failed.body).not.toContain('marker-of-the-inside');
    const id = /look for ([0-9a-f]{16})/.exec(failed.json<{ detail: string }>().detail)?.[1] ?? 'none';
    expect(failing.logged()).toContain(id);
    expect(failing.logged()).toContain('marker-of-the-inside');
    broken = false;
    expect((await ask()).statusCode).toBe(201);
    await failing.app.close();
  });

  it('keeps an answer with an API token sealed', async () => {
    const make = () =>
      send('POST', '/api-tokens', { payload: { name: 'kept' }, headers: { 'idempotency-key': 'sealed' } });
    const first = await make();
    const { apiToken } = first.json<{ apiToken: string }>();
    expect((await make()).body).toBe(first.body);
    const { rows } = await cloned.store.jobsDatabase.executeSql(
      'SELECT row_to_json(k) AS kept FROM idempotency_keys k',
    );
    expect(JSON.stringify(rows)).not.toContain(apiToken);
    const hex = Buffer.from(apiToken).toString('hex');
    expect(JSON.stringify(rows)).not.toContain(hex);
  });
});

describe('refusals of stages', () => {
  it('carry their checks and their cause', async () => {
    const refusal = Object.assign(
      new AdeptError('token-file-other-key', 422, { issuer: 'CN=x', serial: '01' }),
      {
        checks: [{ id: 'key', result: 'refused', detail: 'made for another key' }],
        causeId: 'token-replaced',
      },
    );
    const server = await createAdminServer({
      store: cloned.store,
      clock,
      actions: { uploadTokenFile: () => Promise.reject(refusal) },
    });
    const answer = await server.app.inject({
      method: 'POST',
      url: `/api/v1/tokens/${NOWHERE}/token-file`,
      headers: { ...server.headers, 'content-type': 'application/pkcs7-mime' },
      payload: FILE,
    });
    expect(answer.json()).toMatchObject({
      status: 422,
      code: 'token-file-other-key',
      causeId: 'token-replaced',
      docs: '/docs/causes/token-replaced.md',
      checks: [{ id: 'key', result: 'refused', detail: 'made for another key' }],
    });
    await server.app.close();
  });
});

describe('/openapi.json', () => {
  interface Description {
    openapi: string;
    paths: Record<string, Record<string, { security?: unknown[] }>>;
    components: { schemas: Record<string, unknown> };
  }
  const describeApi = async () =>
    (await admin.app.inject({ url: '/openapi.json', headers: admin.headers })).json<Description>();

  it('names its components by the contract, and points at nothing that is not there', async () => {
    const description = await describeApi();
    const text = JSON.stringify(description);
    expect(text).not.toMatch(/def-\d/);
    const names = Object.keys(description.components.schemas);
    expect(names).toEqual(
      expect.arrayContaining(['Token', 'Problem', 'Diagnosis', 'Device', 'Overview', 'ProblemDocument']),
    );
    const references = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference]) => reference);
    expect(references.length).toBeGreaterThan(10);
    for (const reference of references) {
      expect(names.map((name) => `#/components/schemas/${name}`)).toContain(reference);
    }
  });

  it('says that every error is a problem document, and which body may be left out', async () => {
    const { paths } = await describeApi();
    const problem = { schema: { $ref: '#/components/schemas/ProblemDocument' } };
    for (const [path, methods] of Object.entries(paths)) {
      if (!path.startsWith('/api/')) continue;
      for (const operation of Object.values(methods))
        expect(operation, path).toMatchObject({
          responses: { default: { content: { 'application/problem+json': problem } } },
        });
    }
    expect(paths['/api/v1/tokens/{id}/sync']?.['post']).toMatchObject({ requestBody: { required: false } });
    expect(paths['/api/v1/tokens']?.['post']).toMatchObject({ requestBody: { required: true } });
    expect(JSON.stringify(paths)).not.toContain('x-body-optional');
  });

  it('has every route that the listener has', async () => {
    const { paths } = await describeApi();
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(described.sort()).toEqual(
      [
        'DELETE /api/v1/api-tokens/{id}',
        'DELETE /api/v1/calendar-feeds/{id}',
        'DELETE /api/v1/notice-rules/{id}',
        'DELETE /api/v1/profiles/{id}',
        'DELETE /api/v1/session',
        'DELETE /api/v1/tokens/{id}',
        'DELETE /api/v1/tokens/{id}/renewal-links/{link}',
        'GET /api/v1/about',
        'GET /api/v1/renewal-link',
        'GET /api/v1/renewal-link/public-key',
        'GET /api/v1/api-tokens',
        'GET /api/v1/audit',
        'GET /api/v1/calendar-feeds',
        'GET /api/v1/causes',
        'GET /api/v1/causes/{id}',
        'GET /api/v1/device-values',
        'GET /api/v1/devices',
        'GET /api/v1/devices/{serial}',
        'GET /api/v1/devices/{serial}/timeline',
        'GET /api/v1/events',
        'GET /api/v1/metrics',
        'GET /api/v1/notice-rules',
        'GET /api/v1/notice-rules/{id}',
        'GET /api/v1/notices',
        'GET /api/v1/overview',
        'GET /api/v1/problems',
        'GET /api/v1/problems/{id}',
        'GET /api/v1/profiles',
        'GET /api/v1/profiles/{id}',
        'GET /api/v1/session',
        'GET /api/v1/sync-outcomes',
        'GET /api/v1/sync-runs',
        'GET /api/v1/tokens',
        'GET /api/v1/tokens/{id}',
        'GET /api/v1/tokens/{id}/deletion',
        'GET /api/v1/tokens/{id}/diagnosis',
        'GET /api/v1/tokens/{id}/key-pairs',
        'GET /api/v1/tokens/{id}/key-pairs/{kid}/certificate',
        'GET /api/v1/tokens/{id}/renewal-links',
        'GET /api/v1/tokens/{id}/states',
        'GET /api/v1/tokens/{id}/sync-runs',
        'GET /api/v1/tokens/{id}/turns',
        'GET /api/v1/tokens/{id}/verifications',
        'GET /api/v1/work-items',
        'GET /calendar.ics',
        'GET /docs/causes/README.json',
        'GET /docs/causes/README.md',
        'GET /docs/causes/{id}.json',
        'GET /docs/causes/{id}.md',
        'GET /docs/guide/errors.md',
        'GET /healthz',
        'GET /metrics',
        'GET /readyz',
        'PATCH /api/v1/tokens/{id}',
        'POST /api/v1/api-tokens',
        'POST /api/v1/calendar-feeds',
        'POST /api/v1/notice-rules',
        'POST /api/v1/notice-rules/{id}/test',
        'POST /api/v1/notices/{id}/replay',
        'POST /api/v1/profiles',
        'POST /api/v1/profiles/validate',
        'POST /api/v1/renewal-link/token-file',
        'POST /api/v1/session',
        'POST /api/v1/set-up',
        'POST /api/v1/tokens',
        'POST /api/v1/tokens/{id}/key-pairs',
        'POST /api/v1/tokens/{id}/renewal-links',
        'POST /api/v1/tokens/{id}/remedy-opened',
        'POST /api/v1/tokens/{id}/restore',
        'POST /api/v1/tokens/{id}/sync',
        'POST /api/v1/tokens/{id}/token-file',
        'POST /api/v1/tokens/{id}/verify',
        'POST /api/v1/work-items/{id}/acknowledge',
        'POST /api/v1/work-items/{id}/verify',
        'PUT /api/v1/notice-rules/{id}',
        'PUT /api/v1/profiles/{id}',
      ].sort(),
    );
  });

  it('lets nobody in unsigned but where it says so', async () => {
    const { paths } = await describeApi();
    const host = new URL(PUBLIC_URL).host;
    for (const [path, methods] of Object.entries(paths)) {
      for (const [method, { security }] of Object.entries(methods)) {
        const url = path.replaceAll(/\{\w+\}/g, NOWHERE);
        const answer = await admin.app.inject({
          method: method.toUpperCase() as 'GET',
          url,
          headers: { host },
        });
        const open = security?.length === 0;
        expect([method, path, answer.statusCode === 401]).toEqual([method, path, !open]);
      }
    }
  });
});

describe('headers', () => {
  it('keep answers out of caches and pages out of frames', async () => {
    const { headers } = await get('/overview');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['content-security-policy']).toMatch(/default-src 'self'.*frame-ancestors 'none'/);
    expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
    expect(headers['strict-transport-security']).toBeUndefined();
    expect(headers['x-content-type-options']).toBe('nosniff');
  });
});

describe('secrets', () => {
  it('are in no log line: not the API token, not a password, not a query, not a file', async () => {
    await send('POST', '/session', { payload: { email: 'a@example.org', password: 'marker-of-a-password' } });
    await get('/devices?q=MARKEROFAQUERY', { cookie: 'adept_session=marker-of-a-cookie' });
    await admin.app.inject({
      url: '/api/v1/tokens',
      headers: { ...admin.headers, authorization: 'Bearer adp_marker_of_a_wrong_token' },
    });
    const logged = admin.logged();
    expect(logged).toContain('/api/v1/devices');
    for (const secret of [
      admin.apiToken,
      'marker-of-a-password',
      'MARKEROFAQUERY',
      'marker-of-a-cookie',
      'marker-of-a-file',
      'marker_of_a_wrong',
      'PRIVATE KEY',
    ]) {
      expect([secret, logged.includes(secret)]).toEqual([secret, false]);
    }
  });
});
