import { sql } from 'kysely';
import { firstIdAt } from '../domain/ids.ts';
import type { SyncRun } from '../domain/sync-run.ts';
import { checkAfter, type Page, pageOf } from './store-context.ts';
import { runOf } from './sync-run-rows.ts';
import { deletedTokenIds } from './token-rows.ts';
import type { Connection } from './transaction.ts';

/** No run lasts longer than this from its request to its end: the bound that lets the primary key narrow by time. */
const LONGEST_RUN = 2 * 86_400_000;

/** Ends of runs by bucket; see TellStore. @param places `step` in milliseconds */
export async function countOutcomes(
  database: Connection,
  { from, step, buckets }: { from: Date; step: number; buckets: number },
): Promise<Map<number, { succeeded: number; failed: number }>> {
  const until = new Date(from.getTime() + buckets * step);
  const bucket = sql<number>`floor(extract(epoch from (ended_at - ${from}::timestamptz)) * 1000 / ${step}::float8)::int`;
  const rows = await database
    .selectFrom('sync_runs')
    .select([
      bucket.as('bucket'),
      sql<number>`count(*) FILTER (WHERE state = 'succeeded')::int`.as('succeeded'),
      sql<number>`count(*) FILTER (WHERE state = 'failed')::int`.as('failed'),
    ])
    .where('id', '>=', firstIdAt(new Date(from.getTime() - LONGEST_RUN)))
    .where('ended_at', '>=', from)
    .where('ended_at', '<', until)
    .where('token_id', 'not in', deletedTokenIds(database))
    .groupBy('bucket')
    .execute();
  return new Map(rows.map(({ bucket: index, succeeded, failed }) => [index, { succeeded, failed }]));
}

export interface EndedRunsFilter {
  state?: 'succeeded' | 'failed' | undefined;
  /** Included; about the end of a run, as `until`, which isn't. */
  since?: Date | undefined;
  until?: Date | undefined;
  after?: string | null | undefined;
  limit: number;
}

/** Runs of all tokens that have ended, newest first. @throws AdeptError `invalid-after` */
export async function endedRuns(database: Connection, filter: EndedRunsFilter): Promise<Page<SyncRun>> {
  const { state, since, until, limit } = filter;
  let query = database
    .selectFrom('sync_runs')
    .selectAll()
    .where('ended_at', 'is not', null)
    .where('token_id', 'not in', deletedTokenIds(database));
  if (state) query = query.where('state', '=', state);
  if (since) {
    query = query
      .where('id', '>=', firstIdAt(new Date(since.getTime() - LONGEST_RUN)))
      .where('ended_at', '>=', since);
  }
  if (until) query = query.where('ended_at', '<', until);
  const after = checkAfter(filter.after);
  if (after !== null) query = query.where('id', '<', after);
  const rows = await query
    .orderBy('id', 'desc')
    .limit(limit + 1)
    .execute();
  return pageOf(rows.map(runOf), limit, (last) => last.id);
}

/** The run of a token that was under way then; null: none was, or it is forgotten. */
export async function runAt(database: Connection, tokenId: string, moment: Date): Promise<SyncRun | null> {
  const row = await database
    .selectFrom('sync_runs')
    .selectAll()
    .where('token_id', '=', tokenId)
    .where('id', '>=', firstIdAt(new Date(moment.getTime() - LONGEST_RUN)))
    .where('started_at', '<=', moment)
    .where((run) => run.or([run('ended_at', '>=', moment), run('ended_at', 'is', null)]))
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row ? runOf(row) : null;
}
