import type { AuditEntry, AuditList } from '@adept/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SYSTEM } from '../domain/viewer.ts';
import { type ClonedStore, openClonedStore } from '../store/testing/cloned-store.ts';
import { hashCredential } from './credential.ts';
import { type AdminServer, createAdminServer, PUBLIC_URL } from './testing/admin-server.ts';

const NOW = new Date('2026-11-21T10:00:00.000Z');
const clock = { now: () => NOW };
const host = new URL(PUBLIC_URL).host;
const PASSWORD = 'quartz ferry lantern';
let cloned: ClonedStore;
let admin: AdminServer;

beforeAll(async () => {
  cloned = await openClonedStore({ clock });
  admin = await createAdminServer({ store: cloned.store, clock });
});
afterAll(async () => {
  await admin.app.close();
  await cloned.remove();
});

const send = (method: 'POST' | 'PATCH' | 'DELETE', url: string, payload?: object, headers = admin.headers) =>
  admin.app.inject({
    method,
    url: `/api/v1${url}`,
    headers,
    ...(payload && { payload }),
    remoteAddress: '192.0.2.7',
  });
async function audit(query = '', language = 'en'): Promise<AuditEntry[]> {
  const headers = { ...admin.headers, 'accept-language': language };
  const answer = await admin.app.inject({ url: `/api/v1/audit${query}`, headers });
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json<AuditList>().items;
}

describe('GET /audit', () => {
  it('names the API token, the action in words, the token and where it came from', async () => {
    const token = (await send('POST', '/tokens', { name: 'Berlin' })).json<{ id: string }>();
    await send('PATCH', `/tokens/${token.id}`, { name: 'Berlin stores', owner: 'ops@example.org' });
    const [changed, created] = await audit(`?token=${token.id}`);
    expect(changed).toMatchObject({
      at: NOW.toISOString(),
      actor: { kind: 'api-token', name: 'test' },
      action: 'token.changed',
      title: 'Token changed',
      tokenId: token.id,
      target: { id: token.id, name: 'Berlin stores' },
      result: 'done',
      details: {
        before: { name: 'Berlin', owner: null },
        after: { name: 'Berlin stores', owner: 'ops@example.org' },
      },
      address: '192.0.2.7',
    });
    expect(created).toMatchObject({ action: 'token.created', target: { name: 'Berlin' } });
    expect((await audit(`?token=${token.id}`, 'pl'))[0]?.title).toBe('Zmieniono token');
    await send('DELETE', `/tokens/${token.id}`);
    expect(
      (await audit(`?token=${token.id}&action=token.deleted`)).map(({ target }) => target?.name),
    ).toEqual(['Berlin stores']);
  });

  it('names the refused file by its code, and no attempt that only asked', async () => {
    const { id } = (await send('POST', '/tokens', { name: 'Refused' })).json<{ id: string }>();
    const file = { ...admin.headers, 'content-type': 'application/pkcs7-mime' };
    const upload = (query: string) =>
      admin.app.inject({
        method: 'POST',
        url: `/api/v1/tokens/${id}/token-file${query}`,
        headers: file,
        payload: '<html>',
      });
    expect((await upload('?dryRun=true')).statusCode).toBe(422);
    expect(await audit(`?token=${id}&action=token-file.refused`)).toEqual([]);
    expect((await upload('')).statusCode).toBe(422);
    expect(await audit(`?token=${id}&action=token-file.refused`)).toMatchObject([
      { result: 'refused', details: { code: 'token-file-looks-like-html' } },
    ]);
  });

  it('gives pages', async () => {
    const first = await admin.app.inject({ url: '/api/v1/audit?limit=1', headers: admin.headers });
    const { items, next } = first.json<AuditList>();
    expect(items).toHaveLength(1);
    const second = await audit(`?limit=1&after=${next}`);
    expect(second[0]?.id).not.toBe(items[0]?.id);
  });

  it.each([
    ['since=yesterday', 'invalid-request'],
    ['until=2026-06-31T00:00:00Z', 'invalid-request'],
    ['action=token.painted', 'invalid-request'],
    ['token=nothing', 'invalid-request'],
    ['who=ann', 'unknown-parameter'],
    ['after=nothing', 'invalid-request'],
  ])('refuses ?%s', async (query, code) => {
    const answer = await admin.app.inject({ url: `/api/v1/audit?${query}`, headers: admin.headers });
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([400, code]);
  });

  it('has no way to change anything', async () => {
    const [row] = await audit('?limit=1');
    for (const [method, url] of [
      ['DELETE', `/audit/${row?.id}`],
      ['PATCH', `/audit/${row?.id}`],
      ['POST', '/audit'],
      ['DELETE', '/audit'],
    ] as const) {
      expect((await send(method, url, {})).statusCode).toBe(404);
    }
  });
});

describe('people in the audit', () => {
  it('are named from the set-up on: in, refused, out', async () => {
    await cloned.store.access.createSetUpCode(SYSTEM, { hash: hashCredential('code'), createdAt: NOW });
    const atDoor = (url: string, payload: object) => send('POST', url, payload, { host });
    expect(
      (await atDoor('/set-up', { code: 'code', email: 'Ann@Example.org', password: PASSWORD })).statusCode,
    ).toBe(201);
    expect(
      (await atDoor('/session', { email: 'ann@example.org', password: 'wrong wrong wrong' })).statusCode,
    ).toBe(401);
    expect(
      (await atDoor('/session', { email: PASSWORD, password: 'typed in the wrong field' })).statusCode,
    ).toBe(401);
    const signedIn = await atDoor('/session', { email: 'ann@example.org', password: PASSWORD });
    const { csrfToken } = signedIn.json<{ csrfToken: string }>();
    const cookie = String(signedIn.headers['set-cookie']).split(';')[0] ?? '';
    const out = await send('DELETE', '/session', undefined, {
      host,
      cookie,
      'x-csrf-token': csrfToken,
    });
    expect(out.statusCode).toBe(204);
    const rows = (await audit()).filter(({ action }) => /^(session|set-up)\./.test(action));
    const ann = { kind: 'user', name: 'ann@example.org' };
    expect(rows.map(({ action, result, target }) => [action, result, target?.name])).toEqual([
      ['session.closed', 'done', undefined],
      ['session.opened', 'done', undefined],
      ['session.failed', 'refused', undefined],
      ['session.failed', 'refused', 'ann@example.org'],
      ['session.opened', 'done', undefined],
      ['set-up.done', 'done', 'ann@example.org'],
    ]);
    expect(rows.map(({ actor }) => actor)).toMatchObject([
      ann,
      ann,
      { kind: 'visitor', name: null },
      { kind: 'visitor', name: null },
      ann,
      ann,
    ]);
    expect(rows.every(({ address }) => address === '192.0.2.7')).toBe(true);
    expect(await audit('?actor=ANN@example.org')).toHaveLength(4);
    expect(JSON.stringify(await audit())).not.toContain(PASSWORD);
  });
});
