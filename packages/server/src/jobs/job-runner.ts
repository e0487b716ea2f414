import { type ConstructorOptions, PgBoss } from 'pg-boss';
import type { Clock } from '../domain/clock.ts';
import { SYSTEM } from '../domain/viewer.ts';
import type { JobLog } from './job-store.ts';
import { syncTokenJob, type SyncTokenJobOptions } from './sync-token.job.ts';
import { startTick, type Tick } from './tick.ts';

const SYNC_TOKEN = 'sync-token';
/** Sync runs at a time in one process (design §9). */
const WORKERS = 4;
const MINUTE = 60_000;
/** Somebody waits in front of the remedy: whose turn it is to be checked is looked for this often. */
export const VERIFY_TICK = 5000;
/** More are due than this: the next minute takes the rest. */
const DUE_AT_ONCE = 1000;
/** A token that another worker holds is looked at again after so long: soon after a dead worker's lease ended. */
const LOOK_AGAIN_SECONDS = 3;

/**
 * Why a token is worked on. Jobs of one kind and token wait once; of different kinds they wait side by side, so that one
 * that somebody asked for is held up neither by one that is put off nor by the many that are due.
 */
type JobKind = 'asked' | 'due' | 'later';

export interface JobRunnerOptions extends Omit<SyncTokenJobOptions, 'renewEveryMilliseconds'> {
  jobsDatabase: NonNullable<ConstructorOptions['db']>;
  embedded: boolean;
  /** Tests lengthen it. */
  lookAgainSeconds?: number | undefined;
  /** Judges every token by the clock: an expiry opens without a call. */
  judgeAll: () => Promise<void>;
  /** Begins the checks with Apple that are due by themselves. */
  lookForVerifications: () => Promise<void>;
  /** The store's own upkeep. */
  maintain: () => Promise<void>;
  clock: Clock;
  log: JobLog;
}

export interface JobRunner {
  /** Workers and queue; from here on `wake` works. */
  start(): Promise<void>;
  /** What is due by the clock, at once and from then on. */
  startTicks(): void;
  /** Has the token worked on at once, not only at the next tick. */
  wake: (tokenId: string) => Promise<void>;
  /** Jobs by what they wait for. */
  depth(): Promise<{ ready: number; deferred: number; active: number }>;
  /** No new job; runs stop at their page; leases are handed back. */
  stop(): Promise<void>;
}

/** Workers, ticks and their queue. One queue is enough: what is to be done is read from the store under the token's lease. */
export function createJobRunner(options: JobRunnerOptions): JobRunner {
  const { log, clock, store } = options;
  const boss = openQueue(options);
  const stopping = new AbortController();
  let workers: string[] = [];
  let ticks: Tick[] = [];

  async function send(tokenId: string, kind: JobKind, startAfter = 0): Promise<void> {
    if (stopping.signal.aborted && kind !== 'later') return;
    await boss.send(
      SYNC_TOKEN,
      { tokenId },
      {
        singletonKey: `${tokenId} ${kind}`,
        priority: kind === 'asked' ? 1 : 0,
        ...(startAfter > 0 && { startAfter }),
      },
    );
    if (kind !== 'later') for (const worker of workers) boss.notifyWorker(worker);
  }

  async function handle(tokenId: string): Promise<void> {
    const ended = await syncTokenJob(tokenId, stopping.signal, options).catch((error: unknown) => {
      // A fault of ours, never an answer of Apple. The queue tries again; the log says why.
      log.error({ err: error, tokenId }, 'the work on a token failed');
      throw error;
    });
    if (ended === 'busy') await send(tokenId, 'later', options.lookAgainSeconds ?? LOOK_AGAIN_SECONDS);
    if (ended === 'more') await send(tokenId, 'asked');
    // Another server, or this one after its restart, goes on at the stored cursor.
    if (ended === 'interrupted') await send(tokenId, 'later', 1);
  }

  async function sendDue(): Promise<void> {
    for (const tokenId of await store.tokens.due(SYSTEM, clock.now(), DUE_AT_ONCE))
      await send(tokenId, 'due');
  }

  return {
    async start() {
      await boss.start();
      await boss.createQueue(SYNC_TOKEN, QUEUE);
      // One `work` call each: only so can every worker be woken.
      const work = (): Promise<string> =>
        boss.work<{ tokenId: string }>(SYNC_TOKEN, { pollingIntervalSeconds: 2 }, async (jobs) => {
          for (const job of jobs) await handle(job.data.tokenId);
        });
      for (let each = 0; each < WORKERS; each += 1) workers = [...workers, await work()];
    },
    startTicks() {
      ticks = [
        startTick({ name: 'due', everyMilliseconds: MINUTE }, sendDue, log),
        startTick({ name: 'verify', everyMilliseconds: VERIFY_TICK }, options.lookForVerifications, log),
        startTick({ name: 'judge', everyMilliseconds: 60 * MINUTE }, options.judgeAll, log),
        startTick({ name: 'maintain', everyMilliseconds: 15 * MINUTE, atOnce: false }, options.maintain, log),
      ];
    },
    wake: (tokenId) => send(tokenId, 'asked'),
    depth: () => depthOf(boss),
    async stop() {
      stopping.abort();
      await Promise.all(ticks.map((tick) => tick.stop()));
      await boss.offWork(SYNC_TOKEN, { wait: true });
      await boss.stop({ graceful: false, close: false });
    },
  };
}

function openQueue(options: JobRunnerOptions): PgBoss {
  const { log } = options;
  const boss = new PgBoss(bossOptions(options));
  // An emitter without listeners would end the process.
  boss.on('error', (error) => log.error({ err: error }, 'the job queue reported an error'));
  boss.on('warning', (warning) => log.warn({ warning: warning.message }, 'the job queue reported a warning'));
  return boss;
}

async function depthOf(boss: PgBoss): Promise<{ ready: number; deferred: number; active: number }> {
  const queue = await boss.getQueue(SYNC_TOKEN);
  return {
    ready: queue?.readyCount ?? 0,
    deferred: queue?.deferredCount ?? 0,
    active: queue?.activeCount ?? 0,
  };
}

/**
 * `short`: at most one waiting job per token and kind, so ticks and requests never pile up. The heartbeat brings a killed
 * worker's job back; jobs fail only by a fault of ours, never by an answer of Apple.
 */
const QUEUE = {
  policy: 'short',
  heartbeatSeconds: 10,
  expireInSeconds: 12 * 3600,
  retryLimit: 5,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 60,
  deleteAfterSeconds: 600,
  retentionSeconds: 86_400,
} as const;

function bossOptions({ jobsDatabase, embedded }: JobRunnerOptions): ConstructorOptions {
  return {
    db: jobsDatabase,
    backend: embedded ? 'pglite' : 'postgres',
    schema: 'jobs',
    schedule: false,
    superviseIntervalSeconds: 2,
    monitorIntervalSeconds: 2,
    maintenanceIntervalSeconds: 300,
    flowIntervalSeconds: 60,
    bamIntervalSeconds: 60,
    // The store has a schedule of its own for these.
    reindex: false,
    monitorVacuum: false,
  };
}
