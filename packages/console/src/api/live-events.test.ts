import type { ApiEvent, SyncRun, SyncRunList, Token, Verification } from '@adept/contract';
import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { takeEvent } from './live-events.ts';
import { QUERIES } from './queries.ts';

const run = (members: Partial<SyncRun> = {}): SyncRun => ({
  id: 'run',
  tokenId: 'one',
  mode: 'full',
  state: 'running',
  startedAt: null,
  endedAt: null,
  pages: 1,
  devices: 10,
  expectedDevices: null,
  devicesPerSecond: null,
  secondsLeft: null,
  ...members,
});

/** A console that looks at one token and at the list. */
function looking(): QueryClient {
  const queries = new QueryClient();
  const token = { id: 'one', lastSync: null } as Token;
  queries.setQueryData(QUERIES.tokens.queryKey, [token, { id: 'other', lastSync: null } as Token]);
  queries.setQueryData(QUERIES.token('one').queryKey, token);
  queries.setQueryData(QUERIES.verifications('one').queryKey, { items: [], next: null });
  queries.setQueryData(QUERIES.syncRuns('one').queryKey, { items: [run({ pages: 0 })], next: null });
  return queries;
}
const isStale = (queries: QueryClient, key: readonly string[]): boolean | undefined =>
  queries.getQueryState([...key])?.isInvalidated;

describe('an event in the console', () => {
  it('sync.progress is shown at once, where the token and where the list is looked at, and asks nothing', () => {
    const queries = looking();
    takeEvent(queries, { event: 'sync.progress', data: run({ pages: 2, devices: 20 }) });
    const runs = queries.getQueryData<SyncRunList>(QUERIES.syncRuns('one').queryKey);
    expect(runs?.items).toEqual([run({ pages: 2, devices: 20 })]);
    const [one, other] = queries.getQueryData<Token[]>(QUERIES.tokens.queryKey) ?? [];
    expect(one?.lastSync?.devices).toBe(20);
    expect(other?.lastSync).toBeNull();
    expect(isStale(queries, QUERIES.tokens.queryKey)).toBe(false);
    takeEvent(queries, { event: 'sync.progress', data: run({ id: 'next' }) });
    const now = queries.getQueryData<SyncRunList>(QUERIES.syncRuns('one').queryKey);
    expect(now?.items.map(({ id }) => id)).toEqual(['next', 'run']);
  });

  it('of a token that nobody looks at changes nothing', () => {
    const queries = new QueryClient();
    takeEvent(queries, { event: 'sync.progress', data: run() });
    expect(queries.getQueryData(QUERIES.syncRuns('one').queryKey)).toBeUndefined();
  });

  it.each<ApiEvent>([
    { event: 'sync.finished', data: run({ state: 'succeeded' }) },
    { event: 'token.state', data: { tokenId: 'one', name: 'One', state: 'error', before: 'ok', at: '' } },
    { event: 'verification.finished', data: { tokenId: 'one' } as Verification },
    { event: 'events.missed', data: { reason: 'too-old' } },
  ])('$event has what is shown asked for again', (event) => {
    const queries = looking();
    takeEvent(queries, event);
    expect(isStale(queries, QUERIES.tokens.queryKey)).toBe(true);
    expect(isStale(queries, QUERIES.token('one').queryKey)).toBe(true);
    expect(isStale(queries, QUERIES.verifications('one').queryKey)).toBe(true);
  });
});
