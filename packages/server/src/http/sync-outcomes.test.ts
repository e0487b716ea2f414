import type { SyncOutcomes, SyncRunList } from '@adept/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SYSTEM } from '../domain/viewer.ts';
import { openClonedStore, type ClonedStore } from '../store/testing/cloned-store.ts';
import { createAdminServer, type AdminServer } from './testing/admin-server.ts';

let cloned: ClonedStore;
let admin: AdminServer;
let now = new Date('2026-11-14T10:20:00.000Z');
const clock = { now: () => now };
let tokenId = '';
let goneId = '';

/** A run of the token that ends at this time. */
async function runOf(token: string, at: string, errorCode: string | null): Promise<string> {
  const { store } = cloned;
  now = new Date(at);
  const run = await store.syncRuns.create(SYSTEM, { tokenId: token, mode: 'changes' });
  const lease = await store.leases.take(SYSTEM, token, 'test', 60);
  if (!lease) throw new Error('the lease is taken');
  await store.syncRuns.start(SYSTEM, lease, run.id);
  const state = errorCode === null ? 'succeeded' : 'failed';
  await store.syncRuns.finish(SYSTEM, lease, run.id, { state, errorCode, nextSyncAt: null });
  await store.leases.release(SYSTEM, lease);
  return run.id;
}

beforeAll(async () => {
  cloned = await openClonedStore({ clock });
  const { store } = cloned;
  tokenId = (await store.tokens.create(SYSTEM, { name: 'Berlin stores' })).id;
  goneId = (await store.tokens.create(SYSTEM, { name: 'Gone' })).id;
  await runOf(tokenId, '2026-11-14T10:20:00.000Z', null);
  await runOf(tokenId, '2026-11-19T23:00:00.000Z', 'apple-unreachable');
  await runOf(tokenId, '2026-11-21T08:59:59.999Z', null);
  await runOf(tokenId, '2026-11-21T09:00:00.000Z', 'apple-unreachable');
  await runOf(goneId, '2026-11-21T09:10:00.000Z', null);
  await runOf(tokenId, '2026-11-21T10:05:00.000Z', null);
  await store.syncRuns.create(SYSTEM, { tokenId, mode: 'full' });
  now = new Date('2026-11-21T10:20:00.000Z');
  await store.tokens.delete(SYSTEM, goneId);
  admin = await createAdminServer({ store, clock });
});
afterAll(async () => {
  await admin?.app.close();
  await cloned?.remove();
});

async function get<T>(path: string, status = 200): Promise<T> {
  const answer = await admin.app.inject({ url: `/api/v1${path}`, headers: admin.headers });
  expect(answer.statusCode, answer.body).toBe(status);
  return answer.json<T>();
}
const told = ({ buckets }: SyncOutcomes) =>
  buckets.flatMap(({ from, succeeded, failed }) => (succeeded + failed ? [[from, succeeded, failed]] : []));

describe('how syncs ended', () => {
  it('is counted in twelve parts of a day, each end in the part it belongs to', async () => {
    const day = await get<SyncOutcomes>('/sync-outcomes');
    expect(day.buckets).toHaveLength(12);
    expect([day.from, day.until]).toEqual(['2026-11-20T11:00:00.000Z', '2026-11-21T11:00:00.000Z']);
    expect(told(day)).toEqual([
      ['2026-11-21T07:00:00.000Z', 1, 0],
      ['2026-11-21T09:00:00.000Z', 1, 1],
    ]);
  });

  it('is counted in the days of a week, without runs before it, open ones and those of deleted tokens', async () => {
    const week = await get<SyncOutcomes>('/sync-outcomes?window=week');
    expect(week.buckets).toHaveLength(7);
    expect(told(week)).toEqual([
      ['2026-11-19T11:00:00.000Z', 0, 1],
      ['2026-11-20T11:00:00.000Z', 2, 1],
    ]);
  });

  it('leads to the runs behind a count, newest first, page by page', async () => {
    const part = '/sync-runs?since=2026-11-21T09:00:00.000Z&until=2026-11-21T11:00:00.000Z';
    const { items } = await get<SyncRunList>(part);
    expect(items.map(({ state, endedAt }) => [state, endedAt])).toEqual([
      ['succeeded', '2026-11-21T10:05:00.000Z'],
      ['failed', '2026-11-21T09:00:00.000Z'],
    ]);
    const failed = await get<SyncRunList>('/sync-runs?state=failed&limit=1');
    expect(failed.items).toMatchObject([{ tokenId, errorCode: 'apple-unreachable' }]);
    const rest = await get<SyncRunList>(`/sync-runs?state=failed&after=${failed.next}`);
    expect(rest.items.map(({ endedAt }) => endedAt)).toEqual(['2026-11-19T23:00:00.000Z']);
    expect(rest.next).toBeNull();
  });

  it('refuses a window and a moment that there are not', async () => {
    expect(await get('/sync-outcomes?window=year', 400)).toMatchObject({ code: 'invalid-request' });
    expect(await get('/sync-runs?since=yesterday', 400)).toMatchObject({ code: 'invalid-request' });
    expect(await get('/sync-runs?after=x', 400)).toMatchObject({ status: 400 });
  });
});
