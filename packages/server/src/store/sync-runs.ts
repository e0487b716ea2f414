import { sql } from 'kysely';
import { isId } from '../domain/ids.ts';
import type { Lease } from '../domain/lease.ts';
import type { SyncMode, SyncRun } from '../domain/sync-run.ts';
import type { Viewer } from '../domain/viewer.ts';
import { appendAudit } from './audit.ts';
import { countOutcomes, endedRuns, type EndedRunsFilter, runAt } from './ended-runs.ts';
import { appendEvent } from './events.ts';
import { holdLease } from './leases.ts';
import { runOf, type SyncRunsRow } from './sync-run-rows.ts';
import { type Page, pageById, type StoreContext } from './store-context.ts';
import { type Connection, inTransaction } from './transaction.ts';

/** How a run ended. */
export interface SyncRunEnd {
  state: 'succeeded' | 'failed';
  errorCode: string | null;
  /** The list was read to its end: also when a lost cursor made a run of changes full. Absent: as the run's mode says. */
  readWholeList?: boolean | undefined;
  nextSyncAt: Date | null;
  /** After a whole list: when the next one is wanted before its turn. */
  fullSyncAt?: Date | null | undefined;
}

/** A list of at least so many devices leaves statistics behind: without any, a page of devices is read from all of them. */
const MANY_DEVICES = 10_000;

export class SyncRuns {
  readonly #context: StoreContext;

  constructor(context: StoreContext) {
    this.#context = context;
  }

  /** Queues a run. One that is queued already is returned instead; asked for `full`, it becomes a full one. */
  async create(viewer: Viewer, run: { tokenId: string; mode: SyncMode }): Promise<SyncRun> {
    const { database } = this.#context;
    // What Adept does by the clock is told by the runs themselves; what somebody asks for has its row.
    if (viewer.kind === 'system') return this.#queue(database, run);
    const { tokenId, mode } = run;
    return inTransaction(database, async (connection) => {
      const queued = await this.#queue(connection, run);
      const note = { action: 'sync.requested', tokenId, details: { mode, run: queued.id } } as const;
      await appendAudit(connection, this.#context, viewer, note);
      return queued;
    });
  }

  async #queue(connection: Connection, run: { tokenId: string; mode: SyncMode }): Promise<SyncRun> {
    const { newId, clock } = this.#context;
    const result = await sql<SyncRunsRow>`
      INSERT INTO sync_runs AS run (id, token_id, mode, state, requested_at)
      VALUES (${newId()}, ${run.tokenId}, ${run.mode}, 'queued', ${clock.now()})
      ON CONFLICT (token_id) WHERE state = 'queued'
      DO UPDATE SET mode = CASE WHEN excluded.mode = 'full' THEN 'full' ELSE run.mode END
      RETURNING *`.execute(connection);
    const [row] = result.rows;
    if (!row) throw new Error('INSERT … RETURNING gave no row');
    return runOf(row);
  }

  /**
   * Begins it, or takes over what a lost worker left.
   * @returns the run as it was begun: until then a request can still make it a full one; null when there is none to begin
   * @throws LeaseLost
   */
  async start(_viewer: Viewer, lease: Lease, runId: string): Promise<SyncRun | null> {
    const now = this.#context.clock.now();
    const run = await inTransaction(this.#context.database, async (connection) => {
      await holdLease(connection, lease);
      // A full list that was read before says how long this one will be; the count of a half-read first one doesn't.
      const started = await sql<SyncRunsRow>`
        UPDATE sync_runs SET state = 'running', started_at = ${now}, begun_at = ${now}, begun_devices = devices,
          expected_devices = coalesce(expected_devices, (
            SELECT device_count FROM tokens WHERE id = ${lease.tokenId} AND last_full_sync_at IS NOT NULL))
        WHERE id = ${runId} AND token_id = ${lease.tokenId} AND state IN ('queued', 'running')
        RETURNING *`.execute(connection);
      const [row] = started.rows;
      if (row) await this.#tell(connection, 'sync.progress', runOf(row));
      return row ? runOf(row) : null;
    });
    this.#context.written.events();
    return run;
  }

  async #tell(connection: Connection, type: 'sync.progress' | 'sync.finished', run: SyncRun): Promise<void> {
    await appendEvent(connection, this.#context, run.tokenId, { type, run });
  }

  /** Ends the run and sets the token's next one; a good end is noted on the token. @throws LeaseLost */
  async finish(_viewer: Viewer, lease: Lease, runId: string, end: SyncRunEnd): Promise<void> {
    const now = this.#context.clock.now();
    const { database } = this.#context;
    const readMany = await inTransaction(database, async (connection) => {
      await holdLease(connection, lease);
      const run = await connection
        .updateTable('sync_runs')
        .set({ state: end.state, ended_at: now, error_code: end.errorCode })
        .where('id', '=', runId)
        .where('token_id', '=', lease.tokenId)
        .returningAll()
        .executeTakeFirst();
      const good = end.state === 'succeeded';
      const whole = good && (end.readWholeList ?? run?.mode === 'full');
      await connection
        .updateTable('tokens')
        .set({
          next_sync_at: end.nextSyncAt,
          ...(good ? { last_good_sync_at: now } : {}),
          ...(whole ? { last_full_sync_at: now, full_sync_at: end.fullSyncAt ?? null } : {}),
        })
        .where('id', '=', lease.tokenId)
        .execute();
      if (run) await this.#tell(connection, 'sync.finished', runOf(run));
      return whole && run !== undefined && run.devices >= MANY_DEVICES;
    });
    this.#context.written.events();
    // The embedded store has nobody who would do it; PostgreSQL's own turn comes a minute later.
    if (readMany) await sql`ANALYZE devices`.execute(database);
  }

  /** Newest first. */
  async list(
    _viewer: Viewer,
    tokenId: string,
    page: { after?: string | null | undefined; limit: number },
  ): Promise<Page<SyncRun>> {
    const query = this.#context.database.selectFrom('sync_runs').selectAll().where('token_id', '=', tokenId);
    return pageById(query, page, runOf, { newestFirst: true });
  }

  /** See ended-runs.ts. */
  async outcomes(_viewer: Viewer, places: { from: Date; step: number; buckets: number }) {
    return countOutcomes(this.#context.database, places);
  }

  /** See ended-runs.ts. @throws AdeptError `invalid-after` */
  async ended(_viewer: Viewer, filter: EndedRunsFilter): Promise<Page<SyncRun>> {
    return endedRuns(this.#context.database, filter);
  }

  /** See ended-runs.ts. */
  async at(_viewer: Viewer, tokenId: string, moment: Date): Promise<SyncRun | null> {
    return runAt(this.#context.database, tokenId, moment);
  }

  /** Newest run of each token; tokens without one are absent. */
  async newest(_viewer: Viewer, tokenIds: readonly string[]): Promise<Map<string, SyncRun>> {
    if (tokenIds.length === 0) return new Map();
    const rows = await this.#context.database
      .selectFrom('sync_runs')
      .distinctOn('token_id')
      .selectAll()
      .where('token_id', 'in', [...tokenIds])
      .orderBy('token_id')
      .orderBy('id', 'desc')
      .execute();
    return new Map(rows.map((row) => [row.token_id, runOf(row)]));
  }

  /**
   * What the token's next worker should do: a run left `running` by a worker that died (whoever holds the lease knows
   * that nobody else works on it), else the queued one.
   */
  async nextQueued(_viewer: Viewer, tokenId: string): Promise<SyncRun | null> {
    if (!isId(tokenId)) return null;
    const row = await this.#context.database
      .selectFrom('sync_runs')
      .selectAll()
      .where('token_id', '=', tokenId)
      .where('state', 'in', ['queued', 'running'])
      .orderBy(sql`state = 'running' DESC`)
      .orderBy('id')
      .limit(1)
      .executeTakeFirst();
    return row ? runOf(row) : null;
  }
}
