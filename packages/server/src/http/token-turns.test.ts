import type { TokenStates, TokenTurnList } from '@adept/contract';
import { LANGUAGES } from '@adept/messages';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SYSTEM } from '../domain/viewer.ts';
import { type ClonedStore, openClonedStore } from '../store/testing/cloned-store.ts';
import { appleAnswer, AT, diagnosed, judged, later } from '../store/testing/test-rows.ts';
import { type AdminServer, createAdminServer } from './testing/admin-server.ts';

const DAY = 24 * 60;
let cloned: ClonedStore;
let admin: AdminServer;
let id: string;
let refusal: string;

beforeAll(async () => {
  const clock = { now: () => later(5 * DAY) };
  cloned = await openClonedStore({ clock });
  admin = await createAdminServer({ store: cloned.store, clock });
  const { store } = cloned;
  ({ id } = await store.tokens.create(SYSTEM, { name: 'Berlin' }));
  await store.problems.reconcile(SYSTEM, id, diagnosed(), AT);
  const [seen] = await store.evidence.append(SYSTEM, id, [appleAnswer(later(DAY), 'refused')]);
  refusal = seen!.id;
  const terms = judged('terms-not-signed', { candidates: [], evidenceIds: [refusal] });
  await store.problems.reconcile(SYSTEM, id, diagnosed(terms), later(DAY));
  await store.evidence.append(SYSTEM, id, [appleAnswer(later(3 * DAY), 'success')]);
  await store.problems.reconcile(SYSTEM, id, diagnosed(), later(3 * DAY));
});
afterAll(async () => {
  await admin.app.close();
  await cloned.remove();
});

const ask = (path: string, language = 'en') =>
  admin.app.inject({
    url: `/api/v1/tokens/${id}${path}`,
    headers: { ...admin.headers, 'accept-language': language },
  });

describe('how the state of a token went', () => {
  it('is a state for each day, today included', async () => {
    const { days, from, until } = (await ask('/states?days=6')).json<TokenStates>();
    expect(days.map(({ day, state, turns }) => [day, state, turns])).toEqual([
      ['2026-03-01', 'ok', 1],
      ['2026-03-02', 'error', 1],
      ['2026-03-03', 'error', 0],
      ['2026-03-04', 'error', 1],
      ['2026-03-05', 'ok', 0],
      ['2026-03-06', 'ok', 0],
    ]);
    expect([from, until]).toEqual(['2026-03-01T00:00:00.000Z', '2026-03-07T00:00:00.000Z']);
    expect((await ask('/states')).json<TokenStates>().days).toHaveLength(90);
    expect((await ask('/states?days=0')).statusCode).toBe(400);
    expect((await ask('/states?days=401')).statusCode).toBe(400);
  });

  it.each(LANGUAGES)(
    'tells at each turn which cause opened or closed, and what was seen, in %s',
    async (language) => {
      const { items, next } = (await ask('/turns', language)).json<TokenTurnList>();
      expect(next).toBe(null);
      expect(items).toMatchObject([
        { before: 'error', state: 'ok', opened: [], closed: [{ causeId: 'terms-not-signed' }], changed: [] },
        {
          before: 'ok',
          state: 'error',
          opened: [{ causeId: 'terms-not-signed', severity: 'error' }],
          closed: [],
        },
        { before: null, state: 'ok', opened: [], closed: [] },
      ]);
      const [healed, broke] = items;
      expect(healed?.evidence.map(({ outcome }) => outcome)).toEqual(['good', 'refused']);
      expect(broke?.evidence).toMatchObject([
        { id: refusal, status: 403, appleCode: 'T_C_NOT_SIGNED', body: 'body' },
      ]);
      expect(broke?.opened[0]?.title).toBe(healed?.closed[0]?.title);
      expect(broke?.opened[0]?.title).not.toBe('');
      const problem = await admin.app.inject({
        url: `/api/v1/problems/${broke?.opened[0]?.id}`,
        headers: admin.headers,
      });
      expect(problem.json()).toMatchObject({ causeId: 'terms-not-signed', state: 'closed' });
    },
  );

  it('is given by page and by time; what isn’t a time or a page is refused', async () => {
    const first = (await ask('/turns?limit=1')).json<TokenTurnList>();
    expect(first.items).toHaveLength(1);
    expect((await ask(`/turns?after=${first.next}`)).json<TokenTurnList>().items).toHaveLength(2);
    const day = `since=${later(DAY).toISOString()}&until=${later(2 * DAY).toISOString()}`;
    expect((await ask(`/turns?${day}`)).json<TokenTurnList>().items).toMatchObject([{ state: 'error' }]);
    for (const query of ['since=yesterday', 'until=2026-06-31T00:00:00Z', 'after=2', 'day=1'])
      expect((await ask(`/turns?${query}`)).statusCode, query).toBe(400);
  });
});
