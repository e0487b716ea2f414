import type { Diagnosis, SyncRun, Token } from '@adept/contract';
import { createSimulator } from '@adept/simulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ConnectedToken, connectToken, untilToken } from './connected-token.ts';
import { setFault } from './faults-of-token.ts';
import { ServerProcess } from './server-in-process.ts';
import { makeWorldStore } from './store-of-world.ts';
import { ended, newestRun, ourSerials } from './sync-of-token.ts';
import { api, call, startWorld, until, type World } from './world.ts';

interface RequestLog {
  items: { n: number; path: string; mdmServer: string | null; status: number }[];
}

/** Asks for a run and waits for its end. */
async function syncNow(
  world: World,
  token: ConnectedToken,
  mode: 'changes' | 'full' = 'changes',
): Promise<SyncRun> {
  const asked = await api<SyncRun>(world, `/tokens/${token.tokenId}/sync`, {
    method: 'POST',
    body: { mode },
  });
  const runs = (): Promise<SyncRun[]> =>
    api<{ items: SyncRun[] }>(world, `/tokens/${token.tokenId}/sync-runs`).then(({ items }) => items);
  const all = await until('the run ends', runs, (items) =>
    items.some((run) => run.id === asked.id && ended(run)),
  );
  return all.find((run) => run.id === asked.id)!;
}

async function connected(world: World, name: string, devices: number): Promise<ConnectedToken> {
  const token = await connectToken(world, { name, devices });
  await until(
    `${name} is synced`,
    () => newestRun(world, token),
    (run) => run.state === 'succeeded',
  );
  return token;
}

describe('sync', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld({ seed: 41, calm: true });
  });
  afterAll(() => world.stop());

  it.each([
    { slug: 'lost-session', count: 2 },
    { slug: 'rate-limited', count: 1 },
    { slug: 'cut-answer', count: 1 },
    { slug: 'truncated-page', count: 1 },
    { slug: 'html-answer', count: 1 },
    { slug: 'redirect', count: 1 },
    { slug: 'empty-body', count: 1 },
  ])('has every device once $slug is over, whatever it did to the pages', async ({ slug, count }) => {
    const token = await connected(world, `Through ${slug}`, 20);
    const { serials } = await call<{ serials: string[] }>(
      `${world.simulator.url}/portal/api/organizations/${token.organization}/devices`,
      {
        method: 'POST',
        body: { count: 15, family: 'iPhone', mdmServer: token.mdmServer },
      },
    );
    await setFault(world, token, slug, { count, endpoint: 'POST /devices/sync' });
    const hit = await syncNow(world, token);
    expect(['succeeded', 'failed']).toContain(hit.state);
    if (hit.state === 'failed') expect(hit.errorCode).toBeTruthy();
    await until(
      'a good run',
      () => syncNow(world, token),
      (run) => run.state === 'succeeded',
    );
    expect(await ourSerials(world, token)).toEqual([...token.serials, ...serials].sort());
  });

  it('heals a cursor that is too old by reading the whole list, in the same run', async () => {
    const lone = await startWorld({ seed: 42, calm: true });
    try {
      const token = await connected(lone, 'Long asleep', 12);
      await call(`${lone.simulator.controlUrl}/clock`, { method: 'POST', body: { advance: 'P8D' } });
      const run = await syncNow(lone, token);
      expect(run).toMatchObject({ state: 'succeeded', mode: 'changes', devices: 12 });
      const { items } = await call<RequestLog>(`${lone.simulator.controlUrl}/requests`);
      const pages = items.filter((item) => item.path.includes('devices')).slice(-3);
      expect(pages.map((item) => `${item.path} ${item.status}`)).toEqual([
        '/devices/sync 400',
        '/server/devices 200',
        '/devices/sync 200',
      ]);
    } finally {
      await lone.stop();
    }
  });

  it("verifies while a sync waits for Apple: the answer doesn't wait for the sync", async () => {
    const token = await connected(world, 'Two at once', 3);
    const { id } = await setFault(world, token, 'slow-answer', { endpoint: 'POST /devices/sync' });
    const asked = await api<SyncRun>(world, `/tokens/${token.tokenId}/sync`, {
      method: 'POST',
      body: { mode: 'changes' },
    });
    await until(
      'the run has begun',
      () => newestRun(world, token),
      (run) => run.id === asked.id && run.state === 'running',
    );
    const diagnosis = await api<Diagnosis>(world, `/tokens/${token.tokenId}/verify`, { method: 'POST' });
    expect(diagnosis.state).toBe('ok');
    expect((await newestRun(world, token)).state).toBe('running');
    await call(`${world.simulator.controlUrl}/faults/${id}`, { method: 'DELETE' });
    await until('the run ends', () => newestRun(world, token), ended);
  });

  it('says why a run of a refused token failed, and asks again later', async () => {
    const token = await connected(world, 'Refused', 2);
    await setFault(world, token, 'access-denied');
    expect(await syncNow(world, token)).toMatchObject({ state: 'failed', errorCode: 'ACCESS_DENIED' });
    const now = await untilToken(world, token, 'judged', (each) => each.state === 'error');
    expect(now.problems[0]?.causeId).toBe('access-denied');
    expect(new Date(now.nextSyncAt!).getTime()).toBeGreaterThan(Date.now());
  });
});

// Most of it is waiting: for slow answers, on PostgreSQL for the dead server's lease too.
describe.concurrent.each(['SIGKILL', 'SIGTERM'] as const)(
  'a server that ends by %s in the middle of a full list',
  (signal) => {
    it('goes on at the stored page after its restart and loses nothing', async () => {
      const simulator = await createSimulator({ seed: 43, port: 0, controlPort: 0, calm: true });
      const store = await makeWorldStore();
      let server = await ServerProcess.start(simulator, store.options);
      try {
        const token = await connectToken(server.world, { name: 'Cut short', devices: 1 });
        await until(
          'synced',
          () => newestRun(server.world, token),
          (run) => run.state === 'succeeded',
        );
        const { serials } = await call<{ serials: string[] }>(
          `${simulator.url}/portal/api/organizations/${token.organization}/devices`,
          {
            method: 'POST',
            body: { count: 3000, family: 'Mac', mdmServer: token.mdmServer },
          },
        );
        const pagesAsked = async (): Promise<number> => {
          const { items } = await call<RequestLog>(`${simulator.controlUrl}/requests`);
          return items.filter((item) => item.path === '/server/devices').length;
        };
        // The upload asked for one, and the first list for its own.
        const before = await pagesAsked();
        await setFault(server.world, token, 'slow-answer', { endpoint: 'POST /server/devices' });
        await api(server.world, `/tokens/${token.tokenId}/sync`, { method: 'POST', body: { mode: 'full' } });
        const cut = await until(
          'a page is stored',
          () => newestRun(server.world, token),
          (run) => run.pages >= 1,
        );
        expect(await server.end(signal)).toBe(signal === 'SIGTERM' ? 0 : null);
        await call(`${simulator.controlUrl}/faults`, { method: 'DELETE' });

        server = await ServerProcess.start(simulator, store.options);
        const run = await until('the same run ends', () => newestRun(server.world, token), ended);
        expect(run).toMatchObject({ id: cut.id, state: 'succeeded' });
        expect(await ourSerials(server.world, token)).toEqual([...token.serials, ...serials].sort());
        // Four pages, and at most the one that was under way at the end is asked for twice.
        expect(
          (await pagesAsked()) - before,
          'pages that were stored are not read again',
        ).toBeLessThanOrEqual(5);
        const now = await api<Token>(server.world, `/tokens/${token.tokenId}`);
        expect(now.counts.devices).toBe(3001);
      } finally {
        await server.end('SIGTERM');
        await simulator.stop();
        await store.remove();
      }
    });
  },
);
