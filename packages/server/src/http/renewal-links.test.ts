import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import type {
  MadeRenewalLink,
  ProblemDocument,
  RenewalInvitation,
  RenewalLinkList,
  TokenFileReport,
  TokenKeyPairList,
} from '@adept/contract';
import { TOKEN_FILE_MAX_BYTES } from '@adept/apple';
import { LARGEST_TOKEN_FILE } from '@adept/contract/largest-token-file';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { stageKeyPair } from '../intake/stage-key-pair.ts';
import { SYSTEM } from '../domain/viewer.ts';
import { type ClonedStore, openClonedStore } from '../store/testing/cloned-store.ts';
import { diagnosed, judged } from '../store/testing/test-rows.ts';
import { maintain } from '../wiring/maintain.ts';
import { makeTokenFile } from '../wiring/testing/make-token-file.ts';
import { type AdminServer, createAdminServer, PUBLIC_URL } from './testing/admin-server.ts';

const host = new URL(PUBLIC_URL).host;
const DAY = 86_400_000;
let now = new Date('2026-08-01T12:00:00.000Z');
const clock = { now: () => now };
let cloned: ClonedStore;
let server: AdminServer;
let tokenId = '';
let number = 0;

beforeAll(async () => {
  cloned = await openClonedStore({ clock });
  server = await createAdminServer({ store: cloned.store, clock });
});
afterAll(async () => {
  await server.app.close();
  await cloned.remove();
});
beforeEach(async () => {
  number += 1;
  tokenId = (await cloned.store.tokens.create(SYSTEM, { name: `Secret name ${number}` })).id;
});

async function owner<T = ProblemDocument>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) {
  const answer = await server.app.inject({
    method,
    url: `/api/v1/tokens/${tokenId}${path}`,
    headers: server.headers,
    ...(body ? { payload: body } : {}),
  });
  return { status: answer.statusCode, body: (answer.body === '' ? null : answer.json()) as T };
}
async function makeLink(wish: object = { expiresInDays: 14 }): Promise<{ id: string; secret: string }> {
  const { body } = await owner<MadeRenewalLink>('POST', '/renewal-links', wish);
  return { id: body.id, secret: new URL(body.url).hash.slice(1) };
}
interface Visit {
  method?: 'GET' | 'POST';
  body?: Buffer;
  headers?: Record<string, string>;
  from?: string;
}
/** As a page without a session asks, each visitor from an address of his own. */
async function visit<T = ProblemDocument>(secret: string, path = '', options: Visit = {}) {
  const { method = 'GET', body, headers, from = `10.0.${number}.1` } = options;
  const answer = await server.app.inject({
    method,
    url: `/api/v1/renewal-link${path}`,
    remoteAddress: from,
    headers: {
      host,
      'renewal-link': secret,
      ...(body ? { 'content-type': 'application/pkcs7-mime' } : {}),
      ...headers,
    },
    ...(body ? { payload: body } : {}),
  });
  const isJson = String(answer.headers['content-type']).includes('json');
  return {
    status: answer.statusCode,
    text: answer.body,
    headers: answer.headers,
    body: (isJson ? answer.json() : answer.body) as T,
  };
}
const upload = (secret: string, body: Buffer) =>
  visit<TokenFileReport & ProblemDocument>(secret, '/token-file', { method: 'POST', body });
async function tokenFile(secret: string, token = {}): Promise<Buffer> {
  return makeTokenFile((await visit<string>(secret, '/public-key')).body, token);
}
const linksNow = async () => (await owner<RenewalLinkList>('GET', '/renewal-links')).body.items;

describe('a renewal link', () => {
  it('is shown once, with its secret where only browsers see it, and listed without it', async () => {
    const made = await owner<MadeRenewalLink>('POST', '/renewal-links', { expiresInDays: 7, language: 'pl' });
    expect(made.status).toBe(201);
    const url = new URL(made.body.url);
    expect([url.origin, url.pathname, url.search]).toEqual([PUBLIC_URL, '/renew', '?language=pl']);
    expect(url.hash).toMatch(/^#adl_[\w-]{43}$/);
    expect(made.body).toMatchObject({
      tokenId,
      state: 'open',
      language: 'pl',
      createdBy: 'test',
      expiresAt: new Date(now.getTime() + 7 * DAY).toISOString(),
    });
    const listed = await linksNow();
    expect(listed).toHaveLength(1);
    expect(JSON.stringify(listed)).not.toContain(url.hash.slice(1));
    const { rows } = await cloned.store.jobsDatabase.executeSql(
      'SELECT l::text AS text FROM renewal_links l',
    );
    expect(JSON.stringify(rows)).not.toContain(url.hash.slice(1));
  });

  it('shows what to do and nothing else, and is used up by no look at it', async () => {
    const { secret } = await makeLink();
    await cloned.store.tokens.create(SYSTEM, { name: `Somebody else ${number}` });
    for (let look = 0; look < 5; look++) expect((await visit(secret)).status).toBe(200);
    const { body, headers } = await visit<RenewalInvitation>(secret, '', {
      headers: { 'accept-language': 'pl' },
    });
    expect(Object.keys(body).sort()).toEqual([
      'apple',
      'keyCreatedAt',
      'linkExpiresAt',
      'organization',
      'server',
      'steps',
      'task',
      'tokenExpiresAt',
    ]);
    expect(body).toMatchObject({ task: 'create', steps: [], tokenExpiresAt: null });
    expect(JSON.stringify(body)).not.toContain('Somebody else');
    // Before Apple has named the server: neither here nor in the certificate the name that only people here use.
    expect(JSON.stringify(body)).not.toContain('Secret name');
    const { text: pem } = await visit(secret, '/public-key');
    expect(new X509Certificate(pem).subject).toBe('CN=Adept');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cache-control']).toBe('no-store');
    expect((await linksNow())[0]?.state).toBe('open');
  });

  it('takes one good file, says what was checked, and is used up; the audit names the link', async () => {
    const { id, secret } = await makeLink();
    const file = await tokenFile(secret, { consumerKey: `CK_LINK_${number}` });
    const taken = await upload(secret, file);
    expect(taken.status, taken.text).toBe(200);
    expect(taken.body.accepted).toBe(true);
    expect(taken.body.checks.map(({ id: check }) => check)).toContain('expiry');
    // No word of Apple's in this test: the page says so by the outcome.
    expect(taken.body.checks).toContainEqual(
      expect.objectContaining({ id: 'apple', result: 'warning', outcome: 'unsure' }),
    );
    expect((await cloned.store.tokens.get(SYSTEM, tokenId))?.credentialsId).not.toBeNull();
    expect(await linksNow()).toMatchObject([{ state: 'used', usedAt: now.toISOString() }]);
    const { items } = await cloned.store.audit.list(SYSTEM, { tokenId, limit: 10 });
    expect(items.map(({ action, actor }) => [action, actor.kind, actor.id])).toContainEqual([
      'token-file.accepted',
      'link',
      id,
    ]);
    // The key was taken once before the file came, and that is told too.
    expect(items.filter(({ action }) => action === 'key-pair.downloaded')).toMatchObject([
      { actor: { kind: 'link', id }, details: { kid: expect.any(String) as string } },
    ]);
    const renewal = await makeLink();
    const { body: next } = await visit<RenewalInvitation>(renewal.secret);
    expect([next.task, next.server]).toEqual(['renew', 'the organization’s MDM server']);
    const again = await upload(secret, file);
    expect([again.status, again.body.code]).toEqual([404, 'renewal-link-not-usable']);
  });

  it('of two uploads at once lets one through', async () => {
    const { secret } = await makeLink();
    const file = await tokenFile(secret, { consumerKey: `CK_TWICE_${number}` });
    const both = await Promise.all([upload(secret, file), upload(secret, file)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 404]);
    const { rows } = await cloned.store.jobsDatabase.executeSql(
      'SELECT id FROM token_credentials WHERE token_id = $1::uuid',
      [tokenId],
    );
    expect(rows).toHaveLength(1);
  });

  it('stays as it was after a wrong file', async () => {
    const { secret } = await makeLink();
    const expired = await tokenFile(secret, { expiresAt: new Date('2026-01-01T00:00:00Z') });
    for (const [file, code] of [
      [Buffer.from('<html>sign in</html>'), 'token-file-looks-like-html'],
      [Buffer.alloc(0), 'token-file-empty'],
      [expired, 'renewal-link-file-expired'],
    ] as const) {
      const refused = await upload(secret, file);
      expect([refused.status, refused.body.code]).toEqual([422, code]);
    }
    expect((await linksNow())[0]?.state).toBe('open');
    const { items } = await cloned.store.audit.list(SYSTEM, {
      tokenId,
      action: 'token-file.refused',
      limit: 9,
    });
    expect(items.map(({ actor }) => actor.kind)).toEqual(['link', 'link', 'link']);
    expect(
      (await upload(secret, await tokenFile(secret, { consumerKey: `CK_AFTER_${number}` }))).status,
    ).toBe(200);
  });

  it('names no other token, whose ever the file is', async () => {
    const mine = tokenId;
    const other = await cloned.store.tokens.create(SYSTEM, { name: `Another customer ${number}` });
    const pair = await stageKeyPair(SYSTEM, other.id, { store: cloned.store, clock });
    const otherFile = makeTokenFile(pair.certificatePem, { consumerKey: `CK_OTHER_${number}` });
    tokenId = other.id;
    const theirs = await makeLink();
    expect((await upload(theirs.secret, otherFile)).status).toBe(200);
    tokenId = mine;
    const { secret } = await makeLink();
    await upload(secret, await tokenFile(secret, { consumerKey: `CK_MINE_${number}` }));
    const next = await makeLink();
    const addressed = await upload(next.secret, otherFile);
    expect([addressed.status, addressed.body.code]).toEqual([422, 'token-file-other-key']);
    const foreign = await upload(
      next.secret,
      await tokenFile(next.secret, { consumerKey: `CK_OTHER_${number}` }),
    );
    // Whose the consumer key is, is a hint only: Apple said nothing, so it waits for its account.
    expect(foreign.status).toBe(200);
    expect((await cloned.store.tokens.get(SYSTEM, mine))?.identitySettled).toBe(false);
    expect(foreign.text).not.toContain('Another customer');
    expect(foreign.text).not.toContain(other.id);
  });
});

describe('a link that can’t be used', () => {
  it('is one answer, whatever is wrong with it', async () => {
    const used = await makeLink();
    await upload(used.secret, await tokenFile(used.secret, { consumerKey: `CK_USED_${number}` }));
    const revoked = await makeLink();
    expect((await owner('DELETE', `/renewal-links/${revoked.id}`)).status).toBe(204);
    const again = await owner('DELETE', `/renewal-links/${revoked.id}`);
    expect([again.status, again.body.code]).toEqual([404, 'renewal-link-not-found']);
    const over = await makeLink({ expiresInDays: 1 });
    const before = now;
    now = new Date(now.getTime() + DAY);
    const secrets = [used.secret, revoked.secret, over.secret, `adl_${'x'.repeat(43)}`, 'nonsense', '', ' '];
    const answers = await Promise.all(
      secrets.flatMap((secret) => [
        visit(secret),
        visit(secret, '/public-key'),
        visit(secret, '/token-file', { method: 'POST', body: Buffer.from('x') }),
      ]),
    );
    now = before;
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect((await linksNow()).map(({ state }) => state)).toEqual(['open', 'revoked', 'used']);
  });

  it('is listed for 90 days after its end, and one that can be used as long as it can', async () => {
    const revoked = await makeLink();
    await owner('DELETE', `/renewal-links/${revoked.id}`);
    const open = await makeLink({ expiresInDays: 90 });
    const short = await makeLink({ expiresInDays: 1 });
    const listed = async () => (await linksNow()).map(({ id }) => id);
    const before = now;
    try {
      now = new Date(before.getTime() + 90 * DAY - 1);
      await maintain(cloned.store, clock);
      expect(await listed()).toEqual([short.id, open.id, revoked.id]);
      now = new Date(before.getTime() + 90 * DAY);
      await maintain(cloned.store, clock);
      expect(await listed()).toEqual([short.id, open.id]);
      now = new Date(before.getTime() + 91 * DAY);
      await maintain(cloned.store, clock);
      expect(await listed()).toEqual([open.id]);
    } finally {
      now = before;
    }
  });

  it('ends with its token, also when that comes back; the preview of the deletion counts it', async () => {
    const { secret } = await makeLink();
    await makeLink();
    const preview = await owner<{ openLinks: number; consequences: { text: string }[] }>('GET', '/deletion');
    expect(preview.body.openLinks).toBe(2);
    expect(preview.body.consequences.map(({ text }) => text).join('\n')).toMatch(/2 renewal links/);
    expect((await owner('DELETE', '')).status).toBe(204);
    expect((await visit(secret)).status).toBe(404);
    await cloned.store.deletedTokens.restore(SYSTEM, tokenId, null);
    expect((await visit(secret)).status).toBe(404);
    expect((await linksNow()).map(({ state }) => state)).toEqual(['revoked', 'revoked']);
  });
});

describe('the doors of a link', () => {
  it('open for no session and no API token, and a link opens no other door', async () => {
    const { secret } = await makeLink();
    const { authorization = '' } = server.headers;
    expect((await visit('', '', { headers: { authorization } })).status).toBe(404);
    for (const url of [`/api/v1/tokens/${tokenId}`, '/api/v1/tokens', '/api/v1/audit', '/metrics']) {
      const answer = await server.app.inject({ url, headers: { host, 'renewal-link': secret } });
      expect([url, answer.statusCode]).toEqual([url, 401]);
    }
  });

  it('refuse pages of other sites and other hosts', async () => {
    const { secret } = await makeLink();
    const foreign = await visit(secret, '', { headers: { origin: 'https://evil.example' } });
    expect([foreign.status, foreign.body.code]).toEqual([403, 'origin-not-allowed']);
    const rebound = await visit(secret, '', { headers: { host: 'evil.example' } });
    expect([rebound.status, rebound.body.code]).toEqual([421, 'host-not-allowed']);
  });

  it('close for a minute on who tries too often, by address and by link', async () => {
    const { secret } = await makeLink();
    const from = `10.9.${number}.1`;
    const guesses = [];
    for (let guess = 0; guess < 61; guess++)
      guesses.push((await visit(`adl_${String(guess).padStart(43, 'g')}`, '', { from })).status);
    expect([guesses.slice(0, 60).every((status) => status === 404), guesses[60]]).toEqual([true, 429]);
    expect((await visit(secret, '', { from })).status).toBe(429);
    const looks = [];
    for (let look = 0; look < 61; look++)
      looks.push((await visit(secret, '', { from: `10.8.${number}.${look}` })).status);
    expect([looks[0], looks[59], looks[60]]).toEqual([200, 200, 429]);
  });

  it('refuse 10 MB before they are sent', async () => {
    const { secret } = await makeLink();
    const listening = await createAdminServer({ store: cloned.store, clock });
    const port = Number(new URL(await listening.listen()).port);
    const socket = connect(port, '127.0.0.1');
    // The head of the request alone: an answer now was given without the body.
    socket.write(
      [
        'POST /api/v1/renewal-link/token-file HTTP/1.1',
        `Host: 127.0.0.1:${port}`,
        `Renewal-Link: ${secret}`,
        'Content-Type: application/pkcs7-mime',
        `Content-Length: ${10 * 1024 * 1024}`,
        '',
        '',
      ].join('\r\n'),
    );
    const [answer] = (await once(socket, 'data')) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1.1 413 /);
    socket.destroy();
    await listening.app.close();
    expect((await visit(secret)).status).toBe(200);
  });

  it('take what a token file may have at most, and say the limit truly one byte above it', async () => {
    const { secret } = await makeLink();
    expect(LARGEST_TOKEN_FILE).toBe(TOKEN_FILE_MAX_BYTES);
    const largest = await upload(secret, Buffer.alloc(LARGEST_TOKEN_FILE, 65));
    expect([largest.status, largest.body.code]).toEqual([422, 'token-file-not-recognised']);
    const larger = await upload(secret, Buffer.alloc(LARGEST_TOKEN_FILE + 1, 65));
    expect([larger.status, larger.body.code]).toEqual([413, 'token-file-too-large']);
    expect(larger.body.detail).toContain(`above ${LARGEST_TOKEN_FILE / 1024} KiB`);
  });

  it('leave no secret in log, audit or errors', async () => {
    const { secret } = await makeLink();
    await upload(secret, Buffer.from('junk'));
    await server.app.inject({ url: `/renew?${secret}`, headers: { host } });
    await server.app.inject({ url: `/api/v1/nowhere/${secret}`, headers: server.headers });
    expect(server.logged()).not.toContain(secret);
    const { items } = await cloned.store.audit.list(SYSTEM, { limit: 1000 });
    expect(JSON.stringify(items)).not.toContain(secret);
  });
});

describe('the key pairs of a token', () => {
  const pairsNow = async () => (await owner<TokenKeyPairList>('GET', '/key-pairs')).body.items;

  it('are all kept, newest first, with their age and when their public key was taken', async () => {
    const before = now;
    const first = await owner<{ kid: string; certificateUrl: string }>('POST', '/key-pairs');
    now = new Date(now.getTime() + 3 * DAY);
    const second = await owner<{ kid: string }>('POST', '/key-pairs');
    expect(await pairsNow()).toMatchObject([
      { kid: second.body.kid, state: 'staged', ageDays: 0, downloadedAt: null, fileProbablyMade: false },
      { kid: first.body.kid, state: 'staged', ageDays: 3, downloadedAt: null },
    ]);
    // Asking for the head alone takes nothing.
    const { secret } = await makeLink();
    await server.app.inject({ method: 'HEAD', url: first.body.certificateUrl, headers: server.headers });
    await server.app.inject({
      method: 'HEAD',
      url: '/api/v1/renewal-link/public-key',
      headers: { host, 'renewal-link': secret },
    });
    expect(await pairsNow()).toMatchObject([{ downloadedAt: null }, { downloadedAt: null }]);
    await server.app.inject({ url: first.body.certificateUrl, headers: server.headers });
    expect(await pairsNow()).toMatchObject([
      { downloadedAt: null },
      { downloadedAt: now.toISOString(), certificateUrl: first.body.certificateUrl },
    ]);
    now = before;
    const page = await owner<TokenKeyPairList>('GET', '/key-pairs?limit=1');
    expect(page.body.items).toHaveLength(1);
    const rest = await owner<TokenKeyPairList>('GET', `/key-pairs?limit=1&after=${page.body.next}`);
    expect([rest.body.items[0]?.kid, rest.body.next]).toEqual([first.body.kid, null]);
    expect(
      (await server.app.inject({ url: '/api/v1/tokens/x/key-pairs', headers: server.headers })).statusCode,
    ).toBe(404);
  });

  it('tell of a file that was probably made at Apple and never came here', async () => {
    const before = now;
    const { secret } = await makeLink();
    await upload(secret, await tokenFile(secret, { consumerKey: `CK_PROBABLY_${number}` }));
    now = new Date(now.getTime() + DAY);
    const { body } = await owner<{ kid: string }>('POST', '/key-pairs');
    const probable = async () => (await pairsNow()).map(({ fileProbablyMade }) => fileProbablyMade);
    await cloned.store.problems.reconcile(SYSTEM, tokenId, diagnosed(judged('token-replaced')), now);
    // No key left the house: then it was renewed with the one in use.
    expect(await probable()).toEqual([false, true]);
    await server.app.inject({
      url: `/api/v1/tokens/${tokenId}/key-pairs/${body.kid}/certificate`,
      headers: server.headers,
    });
    expect(await probable()).toEqual([true, false]);
    await cloned.store.problems.reconcile(SYSTEM, tokenId, diagnosed(), now);
    expect(await probable()).toEqual([false, false]);
    now = before;
  });
});
