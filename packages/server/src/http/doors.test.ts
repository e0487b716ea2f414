import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SYSTEM } from '../domain/viewer.ts';
import { openClonedStore, type ClonedStore } from '../store/testing/cloned-store.ts';
import { hashCredential, newApiToken } from './credential.ts';
import { prepareFirstAccess, setUpUrl } from './first-access.ts';
import { createAdminServer, type AdminServer, PUBLIC_URL } from './testing/admin-server.ts';

let cloned: ClonedStore;
let admin: AdminServer;
let now = new Date('2026-11-21T10:00:00.000Z');
const clock = { now: () => now };
const host = new URL(PUBLIC_URL).host;
const PASSWORD = 'quartz ferry lantern';

beforeAll(async () => {
  cloned = await openClonedStore({ clock });
  admin = await createAdminServer({ store: cloned.store, clock });
});
afterAll(async () => {
  await admin.app.close();
  await cloned.remove();
});

const codeOf = (answer: { json(): { code?: string } }) => answer.json().code;

/** Status of a GET whose target stands in the request line as it is given. */
async function statusOf(port: string, target: string, headers: Record<string, string | undefined>) {
  const asked = get({
    host: '127.0.0.1',
    port,
    path: target,
    headers: { host: `127.0.0.1:${port}`, ...headers },
  });
  const [answer] = (await once(asked, 'response')) as [IncomingMessage];
  answer.resume();
  return answer.statusCode;
}

describe('an API token', () => {
  it.each([
    ['none', undefined, 'not-signed-in'],
    ['a word', 'Bearer nonsense', 'api-token-invalid'],
    ['another scheme', 'Basic dXNlcjpwYXNz', 'api-token-invalid'],
    ['one nobody made', `Bearer adp_${'x'.repeat(43)}`, 'api-token-invalid'],
  ])('%s is refused', async (_name, authorization, code) => {
    const headers = { host, ...(authorization === undefined ? {} : { authorization }) };
    for (const url of ['/api/v1/tokens', '/api/v1/nowhere', '/openapi.json']) {
      const answer = await admin.app.inject({ url, headers });
      expect([answer.statusCode, codeOf(answer)]).toEqual([401, code]);
      expect(answer.headers['content-type']).toMatch('application/problem+json');
      expect(answer.headers['www-authenticate']).toBe('Bearer');
    }
  });

  it('is asked for however the address is written', async () => {
    const origin = await admin.listen();
    const { port } = new URL(origin);
    for (const target of [
      '/api/v1/causes',
      '/%61pi/v1/causes',
      '/%6fpenapi.json',
      `${origin}/api/v1/causes`,
      'http://elsewhere.example/openapi.json',
    ]) {
      expect([target, await statusOf(port, target, {})]).toEqual([target, 401]);
      const { authorization } = admin.headers;
      expect([target, await statusOf(port, target, { authorization })]).toEqual([target, 200]);
    }
  });

  it('is shown once, listed without itself, and dead when revoked', async () => {
    const made = await admin.app.inject({
      method: 'POST',
      url: '/api/v1/api-tokens',
      headers: admin.headers,
      payload: { name: 'automation' },
    });
    expect(made.statusCode).toBe(201);
    const { id, apiToken } = made.json<{ id: string; apiToken: string }>();
    expect(apiToken).toMatch(/^adp_[A-Za-z0-9_-]{43}$/);
    const headers = { host, authorization: `Bearer ${apiToken}` };
    const listed = await admin.app.inject({ url: '/api/v1/api-tokens', headers });
    expect(listed.statusCode).toBe(200);
    expect(listed.body).toContain('automation');
    expect(listed.body).not.toContain(apiToken);
    expect(listed.body).not.toContain(hashCredential(apiToken));
    const revoke = () =>
      admin.app.inject({ method: 'DELETE', url: `/api/v1/api-tokens/${id}`, headers: admin.headers });
    expect((await revoke()).statusCode).toBe(204);
    expect(codeOf(await admin.app.inject({ url: '/api/v1/api-tokens', headers }))).toBe('api-token-invalid');
    expect(codeOf(await revoke())).toBe('api-token-not-found');
  });

  it('takes precedence over a cookie: a bad one is refused whatever else is there', async () => {
    const cookies = { adept_session: 'anything' };
    const headers = { host, authorization: 'Bearer bad' };
    expect(codeOf(await admin.app.inject({ url: '/api/v1/overview', headers, cookies }))).toBe(
      'api-token-invalid',
    );
  });
});

describe('set-up and sessions', () => {
  let code: string;
  let cookie: string;
  let csrfToken: string;
  const post = (url: string, payload: object, headers: Record<string, string> = {}) =>
    admin.app.inject({ method: 'POST', url, headers: { host, ...headers }, payload });
  const cookieOf = (answer: { headers: Record<string, unknown> }) =>
    String(answer.headers['set-cookie']).replace(/^adept_session=([^;]*).*$/s, '$1');

  it('offers a link whose code no server sees', async () => {
    const made = await prepareFirstAccess({ access: cloned.store.access, clock, random: randomBytes });
    code = made ?? '';
    expect(code).toMatch(/^[\w-]{43}$/);
    const url = new URL(setUpUrl('http://127.0.0.1:4480/', code));
    expect([url.pathname, url.search, url.hash]).toEqual(['/set-up', '', `#code=${code}`]);
  });

  it('refuses a wrong code and a short password', async () => {
    const wrong = await post('/api/v1/set-up', { code: 'wrong', email: 'a@b', password: PASSWORD });
    expect([wrong.statusCode, codeOf(wrong)]).toEqual([403, 'set-up-code-invalid']);
    const short = await post('/api/v1/set-up', { code, email: 'owner@example.org', password: 'eleven char' });
    expect([short.statusCode, codeOf(short)]).toEqual([400, 'password-too-short']);
    expect(short.json<{ detail: string }>().detail).toContain('12');
  });

  it('makes the owner once and signs in', async () => {
    const made = await post('/api/v1/set-up', { code, email: ' Owner@Example.org', password: PASSWORD });
    expect(made.statusCode).toBe(201);
    expect(made.json()).toMatchObject({ user: { email: 'owner@example.org' } });
    expect(made.headers['set-cookie']).toMatch(/HttpOnly; SameSite=Strict/);
    const again = await post('/api/v1/set-up', { code, email: 'x@example.org', password: PASSWORD });
    expect([again.statusCode, codeOf(again)]).toEqual([409, 'set-up-code-used']);
    expect(await prepareFirstAccess({ access: cloned.store.access, clock, random: randomBytes })).toBeNull();
  });

  it('refuses a second owner by another code', async () => {
    await cloned.store.access.createSetUpCode(SYSTEM, { hash: hashCredential('other'), createdAt: now });
    const second = await post('/api/v1/set-up', {
      code: 'other',
      email: 'x@example.org',
      password: PASSWORD,
    });
    expect([second.statusCode, codeOf(second)]).toEqual([409, 'owner-exists']);
  });

  it('answers an unknown address and a wrong password alike', async () => {
    const unknown = await post('/api/v1/session', { email: 'nobody@example.org', password: PASSWORD });
    const wrong = await post('/api/v1/session', {
      email: 'owner@example.org',
      password: 'quartz ferry lanterns',
    });
    expect(unknown.statusCode).toBe(401);
    expect(codeOf(unknown)).toBe('sign-in-refused');
    expect(unknown.body).toBe(wrong.body);
  });

  it('signs in, and gives the CSRF token again to a page loaded again', async () => {
    const signedIn = await post('/api/v1/session', { email: 'owner@example.ORG', password: PASSWORD });
    expect(signedIn.statusCode).toBe(201);
    cookie = cookieOf(signedIn);
    ({ csrfToken } = signedIn.json<{ csrfToken: string }>());
    const again = await admin.app.inject({
      url: '/api/v1/session',
      headers: { host },
      cookies: { adept_session: cookie },
    });
    expect(again.json()).toEqual(signedIn.json());
    expect(codeOf(await admin.app.inject({ url: '/api/v1/session', headers: admin.headers }))).toBe(
      'not-signed-in',
    );
  });

  it('reads with the cookie alone and changes only with the CSRF token', async () => {
    const cookies = { adept_session: cookie };
    expect((await admin.app.inject({ url: '/api/v1/tokens', headers: { host }, cookies })).statusCode).toBe(
      200,
    );
    const change = (csrf: Record<string, string>) =>
      admin.app.inject({
        method: 'POST',
        url: '/api/v1/tokens',
        headers: { host, ...csrf },
        cookies,
        payload: { name: 'By cookie' },
      });
    for (const csrf of [{}, { 'x-csrf-token': 'wrong' }, { 'x-csrf-token': '' }]) {
      const refused = await change(csrf as Record<string, string>);
      expect([refused.statusCode, codeOf(refused)]).toEqual([403, 'csrf-token-invalid']);
    }
    expect((await change({ 'x-csrf-token': csrfToken })).statusCode).toBe(201);
  });

  it('ends after 12 hours', async () => {
    const cookies = { adept_session: cookie };
    const before = now;
    now = new Date(before.getTime() + 12 * 3600_000);
    const ended = await admin.app.inject({ url: '/api/v1/session', headers: { host }, cookies });
    now = before;
    expect([ended.statusCode, codeOf(ended)]).toEqual([401, 'not-signed-in']);
  });

  it('signs out: the cookie is worth nothing afterwards', async () => {
    const signedIn = await post('/api/v1/session', { email: 'owner@example.org', password: PASSWORD });
    const cookies = { adept_session: cookieOf(signedIn) };
    const headers = { host, 'x-csrf-token': signedIn.json<{ csrfToken: string }>().csrfToken };
    const out = await admin.app.inject({ method: 'DELETE', url: '/api/v1/session', headers, cookies });
    expect(out.statusCode).toBe(204);
    expect(out.headers['set-cookie']).toMatch(/^adept_session=; /);
    expect(codeOf(await admin.app.inject({ url: '/api/v1/session', headers: { host }, cookies }))).toBe(
      'not-signed-in',
    );
  });

  it('keeps only hashes', async () => {
    const { rows } = await cloned.store.jobsDatabase.executeSql(
      'SELECT (SELECT json_agg(s) FROM sessions s) AS sessions, (SELECT json_agg(c) FROM set_up_codes c) AS codes, (SELECT json_agg(u) FROM users u) AS users, (SELECT json_agg(t) FROM api_tokens t) AS tokens',
    );
    const stored = JSON.stringify(rows);
    for (const secret of [code, cookie, csrfToken, PASSWORD, admin.apiToken])
      expect(stored).not.toContain(secret);
  });

  it('makes the cookie Secure and host-bound where people come by https', async () => {
    const secure = await createAdminServer({
      store: cloned.store,
      clock,
      more: { publicUrl: 'https://adept.example' },
    });
    const answer = await secure.app.inject({
      method: 'POST',
      url: '/api/v1/session',
      headers: { host: 'adept.example:443', origin: 'https://adept.example' },
      payload: { email: 'owner@example.org', password: PASSWORD },
    });
    expect(answer.headers['set-cookie']).toMatch(
      /^__Host-adept_session=[^;]+; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    expect(answer.headers['strict-transport-security']).toBe('max-age=31536000');
    const sessionId = /^__Host-adept_session=([^;]+)/.exec(String(answer.headers['set-cookie']))?.[1] ?? '';
    const readWith = async (name: string) => {
      const headers = { host: 'adept.example', cookie: `${name}=${sessionId}` };
      return (await secure.app.inject({ url: '/api/v1/session', headers })).statusCode;
    };
    // Another host of the domain can set the plain name, with a session of its own choice.
    expect([await readWith('__Host-adept_session'), await readWith('adept_session')]).toEqual([200, 401]);
    await secure.app.close();
  });
});

describe('the initial API token', () => {
  it('is taken in on an empty store and ignored later', async () => {
    const empty = await openClonedStore({ clock });
    const { access } = empty.store;
    const first = newApiToken(randomBytes);
    const later = newApiToken(randomBytes);
    await prepareFirstAccess({ access, clock, random: randomBytes, initialApiToken: first });
    await prepareFirstAccess({ access, clock, random: randomBytes, initialApiToken: later });
    expect(await access.findApiTokenByHash(SYSTEM, hashCredential(first))).not.toBeNull();
    expect(await access.findApiTokenByHash(SYSTEM, hashCredential(later))).toBeNull();
    await empty.remove();
  });
});

describe('Host and Origin', () => {
  it.each([
    [{ host: 'evil.example' }, 421, 'host-not-allowed'],
    [{ host: 'adept.test:8080' }, 421, 'host-not-allowed'],
    [{ host, origin: 'https://evil.example' }, 403, 'origin-not-allowed'],
    [{ host, origin: 'null' }, 403, 'origin-not-allowed'],
    [{ host, origin: 'https://adept.test' }, 403, 'origin-not-allowed'],
  ])('%o is refused before anything is looked at', async (headers, status, code) => {
    for (const url of ['/api/v1/overview', '/', '/openapi.json']) {
      const answer = await admin.app.inject({
        url,
        headers: { ...headers, authorization: `Bearer ${admin.apiToken}` },
      });
      expect([answer.statusCode, codeOf(answer)]).toEqual([status, code]);
    }
  });

  it('accepts the public URL', async () => {
    const headers = { ...admin.headers, origin: PUBLIC_URL };
    expect((await admin.app.inject({ url: '/api/v1/overview', headers })).statusCode).toBe(200);
  });

  it('accepts the loopback names with the port it listens on, and no other port', async () => {
    const local = await createAdminServer({ store: cloned.store, clock });
    const origin = await local.listen();
    const { port } = new URL(origin);
    const get = (name: string) =>
      fetch(`${origin}/api/v1/overview`, {
        headers: { authorization: `Bearer ${local.apiToken}`, 'x-name': name },
      });
    expect((await get('plain')).status).toBe(200);
    for (const [value, status] of [
      [`localhost:${port}`, 200],
      [`[::1]:${port}`, 200],
      ['localhost', 421],
      [`127.0.0.1:${Number(port) - 1}`, 421],
    ] as const) {
      expect([
        value,
        await statusFor(origin, { host: value, authorization: `Bearer ${local.apiToken}` }),
      ]).toEqual([value, status]);
    }
    await local.app.close();
  });

  it('accepts the number of the address it was reached at', async () => {
    const local = await createAdminServer({ store: cloned.store, clock });
    const origin = await local.app.listen({ host: '127.0.0.2', port: 0 });
    const { host: number, port } = new URL(origin);
    const authorization = `Bearer ${local.apiToken}`;
    expect(await statusFor(origin, { host: number, authorization })).toBe(200);
    expect(await statusFor(origin, { host: `127.0.0.3:${port}`, authorization })).toBe(421);
    await local.app.close();
  });
});

/** node:http, because fetch doesn't let a Host be chosen. */
async function statusFor(origin: string, headers: Record<string, string>): Promise<number> {
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    request(`${origin}/api/v1/overview`, { headers: { ...headers, connection: 'close' } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

describe('health', () => {
  it('is anonymous, under any host, and says nothing but whether it is there', async () => {
    for (const url of ['/healthz', '/readyz']) {
      const answer = await admin.app.inject({ url, headers: { host: '10.1.2.3:4480' } });
      expect([answer.statusCode, answer.body]).toEqual([200, '{"status":"ok"}']);
    }
  });

  it('is not ready while it stops', async () => {
    const stopping = await createAdminServer({ store: cloned.store, clock, more: { stopping: () => true } });
    expect((await stopping.app.inject({ url: '/readyz' })).statusCode).toBe(503);
    expect((await stopping.app.inject({ url: '/healthz' })).statusCode).toBe(200);
    await stopping.app.close();
  });
});

describe('too many attempts', () => {
  it('stops guessing at one account, whatever the address, and says for how long', async () => {
    const guarded = await createAdminServer({
      store: cloned.store,
      clock,
      more: { trustedProxies: ['127.0.0.1'] },
    });
    const guess = (index: number, email = 'owner@example.org') =>
      guarded.app.inject({
        method: 'POST',
        url: '/api/v1/session',
        headers: { host, 'x-forwarded-for': `192.0.2.${index}` },
        payload: { email, password: `guess number ${index}` },
      });
    const answers = await Promise.all(Array.from({ length: 11 }, (_, index) => guess(index)));
    const counted = answers.map((answer) => answer.statusCode).sort();
    expect(counted).toEqual([...Array<number>(10).fill(401), 429]);
    const refused = answers.find((answer) => answer.statusCode === 429);
    expect(refused?.json()).toMatchObject({ code: 'too-many-requests' });
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0);
    expect((await guess(99, 'other@example.org')).statusCode).toBe(401);
    await guarded.app.close();
  });

  it('stops one address that tries codes', async () => {
    const guarded = await createAdminServer({ store: cloned.store, clock });
    const guess = () =>
      guarded.app.inject({
        method: 'POST',
        url: '/api/v1/set-up',
        headers: { host },
        payload: { code: 'x', email: 'a@b', password: 'short' },
      });
    const answers = await Promise.all(Array.from({ length: 11 }, guess));
    expect(answers.map((answer) => answer.statusCode).sort()).toEqual([...Array<number>(10).fill(400), 429]);
    await guarded.app.close();
  });
});
