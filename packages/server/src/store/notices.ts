import { sql } from 'kysely';
import { isId } from '../domain/ids.ts';
import type { Delivery, ExpiryFacts, NewNotice, Notice, NoticeState, Settled } from '../domain/notice.ts';
import type { Viewer } from '../domain/viewer.ts';
import { appendAudit } from './audit.ts';
import { latecomersOf } from './late-expiries.ts';
import { addNotices } from './notice-outbox.ts';
import type { NoticesTable } from './notice-schema.ts';
import { checkAfter, type Page, pageOf, type StoreContext } from './store-context.ts';
import { inTransaction } from './transaction.ts';

/** An attempt is given up for dead after so long, and made again. */
const CLAIM_SECONDS = 180;

export interface NoticeFilter {
  state?: NoticeState | undefined;
  ruleId?: string | undefined;
  after?: string | null | undefined;
  limit: number;
}

type NoticeRow = Omit<NoticesTable, 'repeat' | 'attempts' | 'expiry' | 'message'> & {
  repeat: boolean;
  attempts: number;
  expiry: unknown;
  message: unknown;
};

function noticeOf(row: NoticeRow): Notice {
  return {
    id: row.id,
    kind: row.kind,
    channel: row.channel,
    address: row.address,
    ruleId: row.rule_id,
    workItemId: row.work_item_id,
    expiry: row.expiry as ExpiryFacts | null,
    state: row.state,
    attempts: row.attempts,
    createdAt: row.created_at,
    nextAttemptAt: row.next_attempt_at,
    sentAt: row.sent_at,
    subject: row.subject,
    message: row.message,
  };
}

/** The outbox: messages waiting to be sent, and what became of them. */
export class Notices {
  readonly #context: StoreContext;

  constructor(context: StoreContext) {
    this.#context = context;
  }

  /**
   * Each is in once, whatever is added again; a token that comes to an expiry's message too late gets one of its own.
   * @returns how many are new
   */
  async add(_viewer: Viewer, notices: readonly NewNotice[]): Promise<number> {
    const { database } = this.#context;
    return addNotices(database, this.#context, [...notices, ...(await latecomersOf(database, notices))]);
  }

  /**
   * Takes messages that are due, for one attempt each; the database's clock decides when an attempt counts as dead.
   * Opened ones wait while their work item is quiet, closed ones until it ended and only where something was told.
   */
  async claim(_viewer: Viewer, now: Date, limit: number): Promise<Notice[]> {
    const { rows } = await sql<NoticeRow>`
      UPDATE notices SET claimed_until = now() + make_interval(secs => ${CLAIM_SECONDS}::float8), attempts = attempts + 1
      WHERE id IN (
        SELECT one.id FROM notices AS one LEFT JOIN work_items AS item ON item.id = one.work_item_id
        WHERE one.state = 'waiting' AND one.next_attempt_at <= ${now}
          AND (one.claimed_until IS NULL OR one.claimed_until < now())
          AND (one.claimed_until IS NOT NULL OR one.repeat OR one.kind = 'expiry'
            OR (one.kind = 'opened' AND item.quiet_since IS NULL)
            OR (one.kind = 'still-open' AND item.quiet_since IS NULL AND item.acknowledged_at IS NULL)
            OR (one.kind = 'closed' AND item.ended_at IS NOT NULL AND EXISTS (
              SELECT 1 FROM notices AS told WHERE told.work_item_id = one.work_item_id
                AND told.destination = one.destination AND told.kind <> 'closed' AND told.state = 'sent')))
        ORDER BY one.next_attempt_at, one.id LIMIT ${limit} FOR UPDATE OF one SKIP LOCKED)
      RETURNING *`.execute(this.#context.database);
    return rows.map(noticeOf).sort((one, other) => (one.id < other.id ? -1 : 1));
  }

  /** Ends an attempt: its outcome goes into the log in the same transaction. */
  async settle(_viewer: Viewer, id: string, settled: Settled): Promise<void> {
    const { delivery, retryAt, subject, message } = settled;
    const { database, newId } = this.#context;
    const delivered = delivery.outcome === 'delivered';
    await inTransaction(database, async (connection) => {
      await connection
        .updateTable('notices')
        .set({
          claimed_until: null,
          state: delivered ? 'sent' : retryAt === undefined ? 'failed' : 'waiting',
          subject,
          ...(delivered ? { sent_at: delivery.at, repeat: false, message: JSON.stringify(message) } : {}),
          ...(retryAt === undefined ? {} : { next_attempt_at: retryAt }),
        })
        .where('id', '=', id)
        .execute();
      await connection
        .insertInto('deliveries')
        .values({ id: newId(), notice_id: id, ...delivery })
        .execute();
    });
  }

  /** Takes one out that has nobody to go to, or nothing to say, any more. */
  async drop(_viewer: Viewer, id: string): Promise<void> {
    await this.#context.database
      .updateTable('notices')
      .set({ state: 'dropped', claimed_until: null })
      .where('id', '=', id)
      .execute();
  }

  /** Has it sent again with its id, if it was sent or given up; else it stays as it is. null: no such message. */
  async replay(viewer: Viewer, id: string): Promise<Notice | null> {
    if (!isId(id)) return null;
    await inTransaction(this.#context.database, async (connection) => {
      const again = await connection
        .updateTable('notices')
        .set({ state: 'waiting', repeat: true, attempts: 0, next_attempt_at: this.#context.clock.now() })
        .where('id', '=', id)
        .where('state', 'in', ['sent', 'failed'])
        .returning('subject')
        .executeTakeFirst();
      if (!again) return;
      const target = { id, name: again.subject };
      await appendAudit(connection, this.#context, viewer, { action: 'notice.replayed', target });
    });
    return this.get(viewer, id);
  }

  async get(_viewer: Viewer, id: string): Promise<Notice | null> {
    if (!isId(id)) return null;
    const query = this.#context.database.selectFrom('notices').selectAll();
    const row = await query.where('id', '=', id).executeTakeFirst();
    return row ? noticeOf(row) : null;
  }

  /** Newest first; what waits only in case it is needed isn't shown. */
  async list(_viewer: Viewer, filter: NoticeFilter): Promise<Page<Notice>> {
    let query = this.#context.database.selectFrom('notices').selectAll();
    if (filter.state !== undefined) query = query.where('state', '=', filter.state);
    if (filter.ruleId !== undefined && isId(filter.ruleId))
      query = query.where('rule_id', '=', filter.ruleId);
    const after = checkAfter(filter.after);
    if (after !== null) query = query.where('id', '<', after);
    const rows = await query
      .orderBy('id', 'desc')
      .limit(filter.limit + 1)
      .execute();
    return pageOf(rows.map(noticeOf), filter.limit, (last) => last.id);
  }

  /** Of these messages, oldest first. */
  async deliveries(_viewer: Viewer, ids: readonly string[]): Promise<Map<string, Delivery[]>> {
    if (ids.length === 0) return new Map();
    const rows = await this.#context.database
      .selectFrom('deliveries')
      .selectAll()
      .where('notice_id', 'in', [...ids])
      .orderBy('id')
      .execute();
    const all = new Map<string, Delivery[]>();
    for (const { notice_id, at, outcome, answer, milliseconds } of rows)
      all.set(notice_id, [...(all.get(notice_id) ?? []), { at, outcome, answer, milliseconds }]);
    return all;
  }

  /** How many wait, for metrics. */
  async waiting(_viewer: Viewer): Promise<number> {
    const query = this.#context.database.selectFrom('notices').where('state', '=', 'waiting');
    const { count } = await query.select((row) => row.fn.countAll().as('count')).executeTakeFirstOrThrow();
    return Number(count);
  }

  /** Those of running work items stay: they say who was told. @returns how many went */
  async prune(_viewer: Viewer, before: Date): Promise<number> {
    const pruned = await sql`
      DELETE FROM notices WHERE created_at < ${before} AND state <> 'waiting' AND NOT EXISTS (
        SELECT 1 FROM work_items WHERE work_items.id = work_item_id AND ended_at IS NULL)`.execute(
      this.#context.database,
    );
    return Number(pruned.numAffectedRows ?? 0);
  }
}
