import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SYSTEM } from '../domain/viewer.ts';
import { type ClonedStore, openClonedStore } from '../store/testing/cloned-store.ts';
import { hashCredential } from './credential.ts';
import { EventHub, MOST_STREAMS } from './event-hub.ts';
import { type AdminServer, createAdminServer } from './testing/admin-server.ts';
import { EventReader } from './testing/event-reader.ts';

const clock = { now: () => new Date() };
const STILL_HERE = ': still here';
const CODE = 'code-of-the-owner';
const PASSWORD = 'quartz ferry lantern';

describe('a stream of events while nothing happens', () => {
  let cloned: ClonedStore;
  let server: AdminServer;
  let hub: EventHub;
  let base: string;
  beforeAll(async () => {
    cloned = await openClonedStore({ clock });
    hub = new EventHub(cloned.store.events, { warn: () => undefined }, { commentEveryMilliseconds: 20 });
    server = await createAdminServer({ store: cloned.store, clock, more: { events: hub } });
    base = await server.listen();
    await cloned.store.access.createSetUpCode(SYSTEM, {
      hash: hashCredential(CODE),
      createdAt: clock.now(),
    });
  });
  afterAll(async () => {
    await server.app.close();
    await cloned.remove();
  });

  const open = (headers: Record<string, string>): Promise<EventReader> =>
    EventReader.open(fetch, `${base}/api/v1/events`, headers);
  const byToken = (): Record<string, string> => ({ authorization: `Bearer ${server.apiToken}` });

  async function signIn(): Promise<{ cookie: string; csrfToken: string }> {
    const made = await fetch(`${base}/api/v1/set-up`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code: CODE, email: 'owner@example.org', password: PASSWORD }),
    });
    expect(made.status).toBe(201);
    const { csrfToken } = (await made.json()) as { csrfToken: string };
    return { cookie: made.headers.getSetCookie()[0]!.split(';', 1)[0]!, csrfToken };
  }

  it('says every 15 s that it still stands', async () => {
    expect(new EventHub(cloned.store.events, { warn: () => undefined }).commentEveryMilliseconds).toBe(
      15_000,
    );
    const reader = await open(byToken());
    await reader.untilComment(STILL_HERE, 3);
    expect(reader.all).toEqual([]);
    reader.leave();
    await reader.untilEnd();
  });

  it('ends soon after its reader signed out, and other readers go on', async () => {
    const { cookie, csrfToken } = await signIn();
    const other = await open(byToken());
    const reader = await open({ cookie });
    await reader.untilComment(STILL_HERE);
    const left = await fetch(`${base}/api/v1/session`, {
      method: 'DELETE',
      headers: { cookie, 'x-csrf-token': csrfToken },
    });
    expect(left.status).toBe(204);
    await reader.untilEnd();
    await expect(open({ cookie })).rejects.toThrow('401');
    await other.untilComment(STILL_HERE, other.comments.length + 2);
    other.leave();
  });

  it('ends soon after its API token was revoked', async () => {
    const reader = await open(byToken());
    await reader.untilComment(STILL_HERE);
    const [token] = (await cloned.store.access.listApiTokens(SYSTEM, { limit: 1 })).items;
    await cloned.store.access.revokeApiToken(SYSTEM, token!.id, clock.now());
    await reader.untilEnd();
  });

  it(`is given to ${MOST_STREAMS} readers at a time; the next one is told so, and gets the place of one who left`, async () => {
    const lone = await createAdminServer({ store: cloned.store, clock });
    const url = `${await lone.listen()}/api/v1/events`;
    const headers = { authorization: `Bearer ${lone.apiToken}` };
    const readers: EventReader[] = [];
    while (readers.length < MOST_STREAMS)
      readers.push(
        ...(await Promise.all(Array.from({ length: 50 }, () => EventReader.open(fetch, url, headers)))),
      );
    expect(lone.events.numbers().streams).toBe(MOST_STREAMS);
    const refused = await fetch(url, { headers });
    expect(refused.status).toBe(503);
    expect(await refused.json()).toMatchObject({ code: 'too-many-event-streams' });
    readers[0]!.leave();
    while (lone.events.numbers().streams === MOST_STREAMS) await cloned.store.ping();
    const next = await EventReader.open(fetch, url, headers);
    await expect(EventReader.open(fetch, url, headers)).rejects.toThrow('too-many-event-streams');
    next.leave();
    await lone.app.close();
    await Promise.all(readers.map((reader) => reader.untilEnd()));
  });
});
