import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { TokenCredentials } from '@adept/apple/token/token-credentials';
import { sql } from 'kysely';
import type { Lease } from '../domain/lease.ts';
import { SYSTEM } from '../domain/viewer.ts';
import { type ClonedStore, openClonedStore } from '../store/testing/cloned-store.ts';
import { createJobRunner, type JobRunner } from './job-runner.ts';

type Turn = (lease: Lease, signal: AbortSignal) => Promise<'done' | 'interrupted' | 'idle'>;

describe('job runner', () => {
  let cloned: ClonedStore;
  let runners: JobRunner[] = [];
  let logged: { message: string; facts: object }[] = [];
  let number = 0;

  beforeAll(async () => {
    cloned = await openClonedStore();
  });
  afterAll(() => cloned.remove());
  afterEach(async () => {
    await Promise.all(runners.map((runner) => runner.stop()));
    runners = [];
    logged = [];
  });

  async function start(turn: Turn, options: { lookAgainSeconds?: number } = {}): Promise<JobRunner> {
    const write = (facts: object, message: string): void => void logged.push({ facts, message });
    const runner = createJobRunner({
      store: cloned.store,
      jobsDatabase: cloned.store.jobsDatabase,
      embedded: cloned.store.kind === 'embedded',
      turn,
      judgeAll: async () => undefined,
      lookForVerifications: async () => undefined,
      maintain: async () => undefined,
      clock: { now: () => new Date() },
      log: { info: write, warn: write, error: write },
      ...options,
    });
    runners.push(runner);
    await runner.start();
    return runner;
  }

  /** A token whose credentials make it due at once. */
  async function makeToken(): Promise<string> {
    number += 1;
    const { id } = await cloned.store.tokens.create(SYSTEM, { name: `Token ${number}` });
    const credentials = new TokenCredentials(
      { consumerKey: 'CK', consumerSecret: 'CS', accessToken: 'AT', accessSecret: 'AS' },
      new Date('2099-01-01T00:00:00Z'),
    );
    await cloned.store.credentials.replace(SYSTEM, { tokenId: id, keyPairId: null, credentials });
    return id;
  }

  /** One turn for a token: the queued run ends well, then there is nothing left. */
  const oneRun =
    (worked: (tokenId: string) => void): Turn =>
    async (lease) => {
      const run = await cloned.store.syncRuns.nextQueued(SYSTEM, lease.tokenId);
      if (run === null) return 'idle';
      await cloned.store.syncRuns.start(SYSTEM, lease, run.id);
      await cloned.store.syncRuns.finish(SYSTEM, lease, run.id, {
        state: 'succeeded',
        errorCode: null,
        nextSyncAt: new Date('2099-01-01T00:00:00Z'),
      });
      worked(lease.tokenId);
      return 'done';
    };

  it('works on a token at once when it is woken, until nothing is left', async () => {
    const worked = Promise.withResolvers<string>();
    const runner = await start(oneRun(worked.resolve));
    const tokenId = await makeToken();
    await cloned.store.syncRuns.create(SYSTEM, { tokenId, mode: 'full' });
    await runner.wake(tokenId);
    expect(await worked.promise).toBe(tokenId);
  });

  it('finds by its tick what is due, without being woken', async () => {
    const tokenId = await makeToken();
    const turned = Promise.withResolvers<string>();
    const runner = await start(async (lease) => {
      await cloned.store.tokens.scheduleSync(SYSTEM, lease.tokenId, null);
      if (lease.tokenId === tokenId) turned.resolve(lease.tokenId);
      return 'idle';
    });
    runner.startTicks();
    expect(await turned.promise).toBe(tokenId);
  });

  it('never works on one token twice at a time, with two servers on one store', async () => {
    const tokens = await Promise.all([makeToken(), makeToken()]);
    const working = new Set<string>();
    let overlaps = 0;
    let turns = 0;
    const enough = Promise.withResolvers<void>();
    const turn: Turn = async (lease) => {
      if (working.has(lease.tokenId)) overlaps += 1;
      working.add(lease.tokenId);
      // Long enough for every other worker to come by: several round trips to the same database.
      for (let each = 0; each < 10; each += 1) await cloned.store.ping();
      working.delete(lease.tokenId);
      turns += 1;
      if (turns >= 6) enough.resolve();
      return 'idle';
    };
    const servers = [await start(turn), await start(turn)];
    while (turns < 6) {
      for (const server of servers) for (const tokenId of tokens) await server.wake(tokenId);
    }
    await enough.promise;
    expect(overlaps).toBe(0);
  });

  it("goes on with a token when a dead worker's lease has ended", async () => {
    const tokenId = await makeToken();
    const dead = await cloned.store.leases.take(SYSTEM, tokenId, 'dead', 1);
    expect(dead).not.toBeNull();
    const taken = Promise.withResolvers<Lease>();
    const runner = await start(async (lease) => {
      if (lease.tokenId === tokenId) taken.resolve(lease);
      return 'idle';
    });
    await runner.wake(tokenId);
    expect((await taken.promise).fence).toBeGreaterThan(dead?.fence ?? 0);
  });

  it('works on a token at once when somebody asks, though one job of it is put off', async () => {
    const { store, database } = cloned;
    const tokenId = await makeToken();
    const other = (await store.leases.take(SYSTEM, tokenId, 'another server', 600))!;
    const turned = Promise.withResolvers<void>();
    const runner = await start(
      async (lease) => {
        if (lease.tokenId === tokenId) turned.resolve();
        return 'idle';
      },
      // Longer than this test may take: only a job of its own can bring the turn.
      { lookAgainSeconds: 3600 },
    );
    await runner.wake(tokenId);
    const putOff = async (): Promise<boolean> => {
      const jobs = await sql<{ one: 1 }>`
        SELECT 1 AS one FROM jobs.job WHERE data->>'tokenId' = ${tokenId} AND state = 'created'
          AND start_after > now() + interval '30 minutes'`.execute(database);
      return jobs.rows.length > 0;
    };
    while (!(await putOff())) await store.ping();
    await store.leases.release(SYSTEM, other);
    await runner.wake(tokenId);
    await turned.promise;
  });

  it('finds by its tick a run whose job used up its tries, long before the next one would be due', async () => {
    const { store, database } = cloned;
    const tokenId = await makeToken();
    await store.tokens.scheduleSync(SYSTEM, tokenId, new Date('2099-01-01T00:00:00Z'));
    await store.syncRuns.create(SYSTEM, { tokenId, mode: 'changes' });
    const failing = await start(async (lease) => {
      if (lease.tokenId === tokenId) throw new Error('a fault');
      return 'idle';
    });
    await failing.wake(tokenId);
    // The queue's own tries end by and by; here its job is taken for one that had them all.
    const isRetried = sql<{ id: string }>`
      DELETE FROM jobs.job WHERE data->>'tokenId' = ${tokenId} AND state = 'retry' RETURNING id`;
    while ((await isRetried.execute(database)).rows.length === 0) await store.ping();
    await failing.stop();
    const worked = Promise.withResolvers<string>();
    const runner = await start(
      oneRun((worker) => {
        if (worker === tokenId) worked.resolve(worker);
      }),
    );
    runner.startTicks();
    expect(await worked.promise).toBe(tokenId);
  });

  it('stops a running turn, hands its lease back, and leaves the work for the next start', async () => {
    const tokenId = await makeToken();
    const begun = Promise.withResolvers<void>();
    const runner = await start(async (lease, signal) => {
      if (lease.tokenId !== tokenId) return 'idle';
      begun.resolve();
      await new Promise((resolve) => signal.addEventListener('abort', resolve));
      return 'interrupted';
    });
    await runner.wake(tokenId);
    await begun.promise;
    await runner.stop();
    const lease = await cloned.store.leases.take(SYSTEM, tokenId, 'me', 5);
    expect(lease).not.toBeNull();
    if (lease) await cloned.store.leases.release(SYSTEM, lease);
    const again = Promise.withResolvers<void>();
    await start(async (next) => {
      if (next.tokenId === tokenId) again.resolve();
      return 'idle';
    });
    await again.promise;
  });

  it('logs a fault of ours and tries again', async () => {
    const tokenId = await makeToken();
    const again = Promise.withResolvers<void>();
    let tries = 0;
    const runner = await start(async (lease) => {
      if (lease.tokenId !== tokenId) return 'idle';
      tries += 1;
      if (tries === 1) throw new Error('a fault');
      again.resolve();
      return 'idle';
    });
    await runner.wake(tokenId);
    await again.promise;
    expect(logged.map(({ message }) => message)).toContain('the work on a token failed');
  });

  it('lets go of a token that was deleted', async () => {
    const tokenId = await makeToken();
    const other = await makeToken();
    await cloned.store.tokens.delete(SYSTEM, tokenId);
    const turned: string[] = [];
    const done = Promise.withResolvers<void>();
    const runner = await start(async (lease) => {
      turned.push(lease.tokenId);
      if (lease.tokenId === other) done.resolve();
      return 'idle';
    });
    await runner.wake(tokenId);
    await runner.wake(other);
    await done.promise;
    expect(turned).not.toContain(tokenId);
  });
});
