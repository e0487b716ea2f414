import { setTimeout as wait } from 'node:timers/promises';
import type { Device, SyncRun, Token } from '@adept/contract';
import { createSimulator, type Simulator } from '@adept/simulator';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type ConnectedToken, connectToken } from '../connected-token.ts';
import { makeWorldStore, type WorldStore } from '../store-of-world.ts';
import { api, call, until, type World } from '../world.ts';
import { Standby } from './standby.ts';

/** On PostgreSQL each takes as long as the dead server's lease lasts. */
const KILLS = Number(process.env.ADEPT_TEST_KILLS ?? (inject('store') === 'postgres' ? 12 : 50));
const PAGE = 10;
/** Pages of a run at least: a kill at a random one of them leaves others to follow. */
const PAGES = 24;
/** A kill comes at most so long after the page it was meant for was seen as stored; two pages fit into that. */
const LATE_MS = 15;
const LATE_PAGES = 2;

/** Numbers from the run's seed. */
function randomFrom(seed: number): (below: number) => number {
  const many = fc.array(fc.nat(), { minLength: 1000, maxLength: 1000 });
  const [numbers = []] = fc.sample(many, { seed, numRuns: 1 });
  let at = 0;
  return (below) => (numbers[(at += 1) % numbers.length] ?? 0) % below;
}

/** A dead server's run goes on within 15 s on a machine that has time. */
const RESUMED_WITHIN_MS = 180_000;

type Serials = (after: string) => Promise<{ items: { serial: string }[]; next: string | null }>;

async function allSerials(list: Serials): Promise<string[]> {
  const found: string[] = [];
  for (let after = ''; ;) {
    const page = await list(after);
    found.push(...page.items.map((item) => item.serial));
    if (!page.next) return found.sort();
    after = `&after=${encodeURIComponent(page.next)}`;
  }
}

const finished = (run: SyncRun | undefined): boolean => run?.state === 'succeeded' || run?.state === 'failed';

describe('a server that is killed in the middle of a sync, again and again', () => {
  let simulator: Simulator;
  let store: WorldStore;
  let servers: Standby;
  const seed = fc.readConfigureGlobal().seed ?? 1;
  const random = randomFrom(seed);

  beforeAll(async () => {
    simulator = await createSimulator({ seed, port: 0, controlPort: 0, largestPage: PAGE });
    store = await makeWorldStore();
    servers = new Standby(simulator, store.options);
  });
  afterAll(async () => {
    await servers.stop();
    await simulator.stop();
    await store.remove();
  });

  const portal = (token: ConnectedToken): string =>
    `${simulator.url}/portal/api/organizations/${token.organization}/devices`;
  const newestRun = async (world: World, token: ConnectedToken): Promise<SyncRun | undefined> =>
    (await api<{ items: SyncRun[] }>(world, `/tokens/${token.tokenId}/sync-runs?limit=1`)).items[0];

  /** A device leaves, many come, and a run is asked for that tells of them. */
  async function change(world: World, token: ConnectedToken): Promise<void> {
    const leaves = token.serials.splice(random(token.serials.length), 1)[0];
    await call(`${portal(token)}/${leaves}/move`, { method: 'POST', body: { mdmServer: null } });
    const bought = { count: PAGE * PAGES, family: 'iPad', mdmServer: token.mdmServer };
    await call(portal(token), { method: 'POST', body: bought });
    await api(world, `/tokens/${token.tokenId}/sync`, { method: 'POST', body: { mode: 'changes' } });
  }

  /** Nothing lost, nothing invented, nothing miscounted. */
  async function expectEqual(world: World, token: ConnectedToken): Promise<number> {
    const ours = await allSerials((after) =>
      api<{ items: Device[]; next: string | null }>(
        world,
        `/devices?token=${token.tokenId}&limit=1000${after}`,
      ),
    );
    const theirs = await allSerials((after) =>
      call(`${portal(token)}?mdmServer=${token.mdmServer}&limit=1000${after}`),
    );
    expect(ours.length).toBe(theirs.length);
    expect(ours).toEqual(theirs);
    expect((await api<Token>(world, `/tokens/${token.tokenId}`)).counts.devices).toBe(ours.length);
    return ours.length;
  }

  it('loses and invents nothing', async () => {
    /** Page reached → kills at it, of runs that had pages left. */
    const byPage = new Map<number, number>();
    let kills = 0;
    let compared = 0;
    let devices = 0;
    let killedAt: number[] = [];
    const compare = async (world: World, token: ConnectedToken, run: SyncRun | undefined): Promise<void> => {
      expect(run?.state, `run ${run?.mode} ended with ${run?.errorCode}`).toBe('succeeded');
      devices = await expectEqual(world, token);
      compared += 1;
      for (const page of killedAt)
        if (page + LATE_PAGES < (run?.pages ?? 0)) byPage.set(page, (byPage.get(page) ?? 0) + 1);
      killedAt = [];
    };

    let world = await servers.start();
    // The full list is cut short by the first kills, streams of changes by the others.
    const token = await connectToken(world, { name: 'Killed', devices: PAGE * PAGES });
    while (kills < KILLS) {
      const begun = (await newestRun(world, token))?.pages ?? 0;
      const wanted = begun + 1 + random(PAGES / 3);
      const run = await until(
        'the page to be killed at',
        () => newestRun(world, token),
        (now) => (now?.pages ?? 0) >= wanted || finished(now),
        RESUMED_WITHIN_MS,
      );
      if (finished(run)) {
        await compare(world, token, run);
        await change(world, token);
        continue;
      }
      await wait(random(LATE_MS));
      await servers.kill();
      kills += 1;
      killedAt.push(run?.pages ?? 0);
      world = await servers.start();
    }
    const last = await until('the last run ends', () => newestRun(world, token), finished, RESUMED_WITHIN_MS);
    await compare(world, token, last);

    const pages = [...byPage].sort(([a], [b]) => a - b).map(([page, times]) => `${page}: ${times}`);
    const hit = [...byPage.values()].reduce((sum, times) => sum + times, 0);
    console.log(
      `kills survived on ${inject('store')}: ${kills} (${devices} devices, compared ${compared} times)`,
    );
    console.log(`kills by page reached, with pages left: ${pages.join(', ')}`);
    expect(hit, 'kills that hit a run with pages left').toBeGreaterThan(KILLS / 2);
  });
});
