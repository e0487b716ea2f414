import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SYSTEM } from '../domain/viewer.ts';
import { type ClonedStore, openClonedStore } from '../store/testing/cloned-store.ts';
import { diagnosed, judged, later } from '../store/testing/test-rows.ts';
import { type AdminServer, createAdminServer } from './testing/admin-server.ts';
import { EventReader } from './testing/event-reader.ts';

/** A judgement that can be said in words. */
const cause = (causeId: Parameters<typeof judged>[0]) =>
  judged(causeId, { candidates: [{ causeId, for: [], against: [] }] });
const clock = { now: () => new Date() };

describe('the stream of events', () => {
  let cloned: ClonedStore;
  let server: AdminServer;
  let base: string;
  beforeAll(async () => {
    cloned = await openClonedStore({ clock });
    server = await createAdminServer({ store: cloned.store, clock });
    base = await server.listen();
  });
  afterAll(async () => {
    await server.app.close();
    await cloned.remove();
  });

  const headers = (): Record<string, string> => ({ authorization: `Bearer ${server.apiToken}` });
  const open = (lastEventId?: string, more: Record<string, string> = {}): Promise<EventReader> =>
    EventReader.open(fetch, `${base}/api/v1/events`, { ...headers(), ...more }, lastEventId);
  const judge = (tokenId: string, minutes: number, ...problems: Parameters<typeof diagnosed>) =>
    cloned.store.problems.reconcile(SYSTEM, tokenId, diagnosed(...problems), later(minutes));
  const makeToken = async (name: string): Promise<string> =>
    (await cloned.store.tokens.create(SYSTEM, { name })).id;

  /** Many large events at once, as if they had happened. */
  async function happen(count: number, size = 10): Promise<void> {
    await cloned.store.jobsDatabase.executeSql(
      `WITH before AS (SELECT last FROM event_counter),
         counted AS (UPDATE event_counter SET last = last + $1::int)
       INSERT INTO events (id, at, type, token_id, facts)
       SELECT before.last + n, now(), 'token.state', '018f0000-0000-7000-8000-000000000000',
         jsonb_build_object('name', repeat('x', $2::int), 'state', 'ok', 'before', null)
       FROM before, generate_series(1, $1::int) AS n`,
      [count, size],
    );
  }

  it('tells what happens, as it happens, in the language of the reader', async () => {
    const tokenId = await makeToken('Told');
    const reader = await open(undefined, { 'accept-language': 'pl' });
    await judge(tokenId, 0, cause('terms-not-signed'));
    const opened = await reader.until('it opens', ({ event }) => event === 'problem.opened');
    expect(opened).toMatchObject({
      id: /^\d+$/,
      data: { tokenId, causeId: 'terms-not-signed', state: 'open', severity: 'error' },
    });
    expect((opened.data as { title: string }).title).toBe(
      'Nowe warunki i zasady Apple nie zostały zaakceptowane',
    );
    await reader.until('the state', ({ event }) => event === 'token.state');
    expect(reader.all.at(-1)?.data).toMatchObject({ tokenId, name: 'Told', state: 'error', before: null });
    expect(reader.comments[0]).toBe(': events');
    reader.leave();
    await reader.untilEnd();
  });

  it('goes on behind Last-Event-ID and loses nothing that happened meanwhile', async () => {
    const tokenId = await makeToken('Resumed');
    const first = await open();
    await judge(tokenId, 0, cause('access-denied'));
    await first.until('the state', ({ event }) => event === 'token.state');
    first.leave();
    await first.untilEnd();
    await judge(tokenId, 1);
    await judge(tokenId, 2, cause('token-expired'));
    const second = await open(first.lastId);
    await judge(tokenId, 3);
    await second.until(
      'the last',
      ({ event, data }) => event === 'token.state' && data.before === 'error' && second.all.length >= 6,
    );
    expect([...first.all, ...second.all].map(({ event }) => event)).toEqual([
      ...['problem.opened', 'token.state', 'problem.closed', 'token.state'],
      ...['problem.opened', 'token.state', 'problem.closed', 'token.state'],
    ]);
    const ids = [...first.all, ...second.all].map(({ id }) => Number(id));
    expect(ids).toEqual(Array.from({ length: 8 }, (_, n) => (ids[0] ?? 0) + n));
    second.leave();
  });

  it('gives a reader who resumes all of the hour, also more than a thousand', async () => {
    const { newest } = await cloned.store.events.span(SYSTEM);
    await happen(2500);
    const reader = await open(String(newest));
    await reader.until('the last of them', ({ id }) => Number(id) === newest + 2500);
    expect(reader.all.map(({ id }) => Number(id))).toEqual(
      Array.from({ length: 2500 }, (_, n) => newest + 1 + n),
    );
    reader.leave();
  });

  it('finds what another server wrote, too', async () => {
    const reader = await open();
    await happen(1);
    expect(await reader.until('it', ({ event }) => event === 'token.state')).toMatchObject({
      data: { state: 'ok' },
    });
    reader.leave();
  });

  it('closes a reader who is more than a thousand behind, and says so', async () => {
    const { hostname, port } = new URL(base);
    const socket = connect(Number(port), hostname);
    socket.pause();
    socket.write(
      `GET /api/v1/events HTTP/1.1\r\nHost: ${hostname}:${port}\r\nAuthorization: Bearer ${server.apiToken}\r\n\r\n`,
    );
    const quick = await open();
    const dropped = () => server.events.numbers().dropped;
    const streams = () => server.events.numbers().streams;
    while (streams() < 2) await new Promise(setImmediate);
    const before = dropped();
    for (let round = 0; dropped() === before; round += 1) {
      expect(round, 'the slow reader was never closed').toBeLessThan(40);
      const { newest } = await cloned.store.events.span(SYSTEM);
      await happen(900, 10_000);
      await quick.until('the quick one has them', ({ id }) => Number(id) === newest + 900);
      expect(server.events.numbers().held).toBeLessThanOrEqual(1000);
    }
    quick.leave();
    let text = '';
    const ended = Promise.withResolvers<void>();
    socket.on('data', (chunk: Buffer) => {
      text = (text + chunk.toString('latin1')).slice(-2000);
      // The end of a chunked answer.
      if (text.endsWith('\r\n0\r\n\r\n')) ended.resolve();
    });
    socket.once('close', () => ended.resolve());
    socket.resume();
    await ended.promise;
    socket.destroy();
    expect(text).toContain('event: events.missed\ndata: {"reason":"too-far-behind"}');
  }, 60_000);

  it('says what it can not go on from: an event that is too old, or none of this store', async () => {
    const unknown = await open('999999999');
    expect(await unknown.until('it', () => true)).toMatchObject({
      event: 'events.missed',
      data: { reason: 'unknown-event' },
    });
    const { newest } = await cloned.store.events.span(SYSTEM);
    const words = await open('yesterday');
    expect(await words.until('it', () => true)).toMatchObject({ data: { reason: 'unknown-event' } });
    await cloned.store.events.prune(SYSTEM, new Date('2100-01-01T00:00:00Z'));
    const old = await open(String(newest - 1));
    expect(await old.until('it', () => true)).toMatchObject({
      id: String(newest),
      data: { reason: 'too-old' },
    });
    const upToDate = await open(String(newest));
    await happen(1);
    expect(await upToDate.until('it', () => true)).toMatchObject({ id: String(newest + 1) });
    for (const reader of [unknown, words, old, upToDate]) reader.leave();
  });

  it('is for nobody who is not signed in', async () => {
    const answer = await fetch(`${base}/api/v1/events`);
    expect(answer.status).toBe(401);
    await answer.text();
    expect((await fetch(`${base}/api/v1/events`, { method: 'HEAD', headers: headers() })).status).toBe(404);
  });

  it('ends when the server stops', async () => {
    const lone = await createAdminServer({ store: cloned.store, clock });
    const origin = await lone.listen();
    const reader = await EventReader.open(fetch, `${origin}/api/v1/events`, {
      authorization: `Bearer ${lone.apiToken}`,
    });
    await lone.app.close();
    await reader.untilEnd();
    expect(reader.all).toEqual([]);
  });
});
