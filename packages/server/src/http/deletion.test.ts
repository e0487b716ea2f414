import type { Deletion, ProblemDocument, Token, TokenList } from '@adept/contract';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SYSTEM } from '../domain/viewer.ts';
import { type ClonedStore, openClonedStore } from '../store/testing/cloned-store.ts';
import { credentialsOf, deviceState, diagnosed, judged, pageOf } from '../store/testing/test-rows.ts';
import { maintain } from '../wiring/maintain.ts';
import { type AdminServer, createAdminServer } from './testing/admin-server.ts';

let now = new Date('2026-11-21T10:00:00.000Z');
const clock = { now: () => now };
const DAY = 86_400_000;
let cloned: ClonedStore;
let admin: AdminServer;
let number = 0;
let token: Token;

const send = (method: 'GET' | 'POST' | 'DELETE', url: string, payload?: object, more = {}) =>
  admin.app.inject({
    method,
    url: `/api/v1${url}`,
    headers: { ...admin.headers, ...more },
    ...(payload && { payload }),
  });
const codeOf = (answer: { statusCode: number; body: string }) => [
  answer.statusCode,
  (JSON.parse(answer.body) as ProblemDocument).code,
];
const deletedOnes = async () => (await send('GET', '/tokens?deleted=true')).json<TokenList>().items;

beforeAll(async () => {
  cloned = await openClonedStore({ clock });
  admin = await createAdminServer({ store: cloned.store, clock });
});
afterAll(async () => {
  await admin.app.close();
  await cloned.remove();
});
beforeEach(async () => {
  number += 1;
  token = (await send('POST', '/tokens', { name: `Token ${number}` })).json<Token>();
});

async function withDevices(): Promise<void> {
  const { store } = cloned;
  await store.credentials.replace(SYSTEM, {
    tokenId: token.id,
    keyPairId: null,
    credentials: credentialsOf(`CK_${number}`),
  });
  const lease = await store.leases.take(SYSTEM, token.id, 'worker', 60);
  const run = await store.syncRuns.create(SYSTEM, { tokenId: token.id, mode: 'full' });
  if (!lease) throw new Error('no lease');
  const devices = [
    deviceState('A1', { profileStatus: 'pushed' }),
    deviceState('A2', { profileStatus: 'assigned' }),
    deviceState('A3'),
  ];
  const walk = { tokenId: token.id, lease, runId: run.id };
  await store.devices.applyPage(SYSTEM, lease, pageOf(walk, devices));
  await store.syncRuns.start(SYSTEM, lease, run.id);
  const end = { state: 'succeeded', errorCode: null, nextSyncAt: null } as const;
  await store.syncRuns.finish(SYSTEM, lease, run.id, end);
  await store.leases.release(SYSTEM, lease);
  const candidates = [{ causeId: 'terms-not-signed' as const, for: [], against: [] }];
  const problem = judged('terms-not-signed', { candidates });
  await store.problems.reconcile(SYSTEM, token.id, diagnosed(problem), now);
}

describe('GET /tokens/{id}/deletion', () => {
  it('counts what would end and says what goes on, and changes nothing', async () => {
    await withDevices();
    const deletion = (await send('GET', `/tokens/${token.id}/deletion`)).json<Deletion>();
    expect(deletion).toMatchObject({
      tokenId: token.id,
      name: token.name,
      devices: { total: 3, enrolled: 1, assigned: 1, unassigned: 1 },
      openProblems: 1,
      restorableUntil: new Date(now.getTime() + 30 * DAY).toISOString(),
    });
    expect(deletion.consequences.map(({ id }) => id)).toEqual([
      'no-sync',
      'no-watch',
      'enrolled-go-on',
      'assigned-still-enroll',
      'apple-unchanged',
      'restorable',
    ]);
    for (const { text } of deletion.consequences) expect(text).toMatch(/\w+.*\.$/);
    const polish = await send('GET', `/tokens/${token.id}/deletion`, undefined, { 'accept-language': 'pl' });
    expect(polish.body).toContain('Apple nic się nie zmienia');
    expect((await send('GET', `/tokens/${token.id}`)).statusCode).toBe(200);
  });

  it('of a token that never had a file speaks of no devices', async () => {
    const { consequences } = (await send('GET', `/tokens/${token.id}/deletion`)).json<Deletion>();
    expect(consequences.map(({ id }) => id)).toEqual(['no-watch', 'restorable']);
  });
});

describe('DELETE /tokens/{id}', () => {
  it('takes a confirmation that is the name, and refuses another', async () => {
    const refused = await send('DELETE', `/tokens/${token.id}?confirm=Token`);
    expect(codeOf(refused)).toEqual([409, 'deletion-not-confirmed']);
    expect(refused.json<ProblemDocument>().detail).toContain(token.name);
    expect((await send('GET', `/tokens/${token.id}`)).statusCode).toBe(200);
    const good = `/tokens/${token.id}?confirm=${encodeURIComponent(token.name)}`;
    expect((await send('DELETE', good)).statusCode).toBe(204);
    expect(codeOf(await send('DELETE', good))).toEqual([404, 'token-not-found']);
  });

  it('leaves nothing to be seen at any address of the token', async () => {
    await withDevices();
    const before = (await send('GET', '/overview')).json<{ counts: Record<string, number> }>().counts;
    expect((await send('DELETE', `/tokens/${token.id}`)).statusCode).toBe(204);
    for (const url of ['', '/diagnosis', '/sync-runs', '/deletion']) {
      expect(codeOf(await send('GET', `/tokens/${token.id}${url}`))).toEqual([404, 'token-not-found']);
    }
    for (const [url, body] of [
      ['/sync', {}],
      ['/key-pairs', undefined],
      ['/verify', undefined],
    ] as const) {
      expect(codeOf(await send('POST', `/tokens/${token.id}${url}`, body))).toEqual([404, 'token-not-found']);
    }
    for (const list of ['/tokens', '/problems', `/devices?q=A1`]) {
      expect((await send('GET', list)).body).not.toContain(token.id);
    }
    const after = (await send('GET', '/overview')).json<{ counts: Record<string, number> }>().counts;
    const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0);
    expect(sum(after)).toBe(sum(before) - 1);
  });
});

describe('POST /tokens/{id}/restore', () => {
  it('brings it back with its devices and has the whole list read at once', async () => {
    await withDevices();
    await send('DELETE', `/tokens/${token.id}`);
    expect((await deletedOnes()).find(({ id }) => id === token.id)).toMatchObject({
      name: token.name,
      state: 'unknown',
      deletedAt: now.toISOString(),
      restorableUntil: new Date(now.getTime() + 30 * DAY).toISOString(),
    });
    const restored = await send('POST', `/tokens/${token.id}/restore`);
    expect(restored.statusCode, restored.body).toBe(200);
    expect(restored.json<Token>()).toMatchObject({
      id: token.id,
      counts: { devices: 3 },
      lastSync: { mode: 'full', state: 'queued' },
    });
    expect(restored.json<Token>().deletedAt).toBeUndefined();
    expect((await deletedOnes()).find(({ id }) => id === token.id)).toBeUndefined();
    expect(codeOf(await send('POST', `/tokens/${token.id}/restore`))).toEqual([409, 'token-not-deleted']);
  });

  it('asks for another name where the old one is taken, and takes it', async () => {
    await send('DELETE', `/tokens/${token.id}`);
    await send('POST', '/tokens', { name: token.name });
    const refused = await send('POST', `/tokens/${token.id}/restore`, {});
    expect(codeOf(refused)).toEqual([409, 'restore-name-taken']);
    expect(refused.json<ProblemDocument>().detail).toContain(token.name);
    expect(codeOf(await send('POST', `/tokens/${token.id}/restore`, { name: ' ' }))).toEqual([
      400,
      'token-name-empty',
    ]);
    const name = `${token.name} again`;
    expect((await send('POST', `/tokens/${token.id}/restore`, { name })).json<Token>().name).toBe(name);
  });

  it('with the same Idempotency-Key gives the first answer', async () => {
    await send('DELETE', `/tokens/${token.id}`);
    const once = { 'idempotency-key': `restore-${number}` };
    const first = await send('POST', `/tokens/${token.id}/restore`, {}, once);
    const second = await send('POST', `/tokens/${token.id}/restore`, {}, once);
    expect([second.statusCode, second.headers['idempotency-replayed']]).toEqual([200, 'true']);
    expect(second.json()).toEqual(first.json());
  });

  it('works for 30 days; then the token is erased for good', async () => {
    await withDevices();
    await send('DELETE', `/tokens/${token.id}`);
    const before = now;
    try {
      now = new Date(before.getTime() + 30 * DAY - 1);
      await maintain(cloned.store, clock);
      expect((await deletedOnes()).map(({ id }) => id)).toContain(token.id);
      now = new Date(before.getTime() + 30 * DAY);
      await maintain(cloned.store, clock);
      expect((await deletedOnes()).map(({ id }) => id)).not.toContain(token.id);
      expect(codeOf(await send('POST', `/tokens/${token.id}/restore`))).toEqual([404, 'token-not-found']);
    } finally {
      now = before;
    }
    const { rows } = await cloned.store.jobsDatabase.executeSql(
      `SELECT (SELECT count(*)::int FROM token_credentials WHERE token_id = $1::uuid) AS credentials,
        (SELECT count(*)::int FROM devices WHERE token_id = $1::uuid) AS devices`,
      [token.id],
    );
    expect(rows).toEqual([{ credentials: 0, devices: 0 }]);
  });
});
