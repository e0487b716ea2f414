import { EXPIRING_DAYS } from '@adept/diagnosis';
import { sql } from 'kysely';
import {
  destinationsOf,
  EXPIRY,
  type NewNotice,
  REMIND_AFTER_MILLISECONDS,
  workItemKey,
} from '../domain/notice.ts';
import type { Problem } from '../domain/problem.ts';
import type { Viewer } from '../domain/viewer.ts';
import { appendAudit } from './audit.ts';
import { addNotices, lockWorkItems, tellProblems } from './notice-outbox.ts';
import { enabledRules } from './notice-rules.ts';
import { problemOf } from './problems.ts';
import type { StoreContext } from './store-context.ts';
import { deletedTokenIds } from './token-rows.ts';
import { type Connection, inTransaction } from './transaction.ts';

const HOUR_MILLISECONDS = 3_600_000;
const DAY_MILLISECONDS = 86_400_000;

export interface Acknowledgement {
  at: Date;
  by: string;
}

/** Problems with one cure as they are told: from the first one's opening until they stayed closed. */
export class WorkItems {
  readonly #context: StoreContext;

  constructor(context: StoreContext) {
    this.#context = context;
  }

  /** All of it, oldest first; closed ones too. */
  async problems(_viewer: Viewer, id: string): Promise<Problem[]> {
    const rows = await this.#context.database
      .selectFrom('problems')
      .innerJoin('work_item_problems', 'work_item_problems.problem_id', 'problems.id')
      .selectAll('problems')
      .where('work_item_id', '=', id)
      .orderBy('problems.id')
      .execute();
    return rows.map(problemOf);
  }

  /** Ids of those that are running, by key. */
  async running(_viewer: Viewer): Promise<Map<string, string>> {
    const query = this.#context.database.selectFrom('work_items').select(['key', 'id']);
    return new Map((await query.where('ended_at', 'is', null).execute()).map(({ key, id }) => [key, id]));
  }

  /** By the id of each problem that is open in one of those. */
  async acknowledged(_viewer: Viewer): Promise<Map<string, Acknowledgement>> {
    const rows = await this.#context.database
      .selectFrom('work_items')
      .innerJoin('work_item_problems', 'work_item_problems.work_item_id', 'work_items.id')
      .select(['problem_id', 'acknowledged_at', 'acknowledged_by'])
      .where('ended_at', 'is', null)
      .where('acknowledged_at', 'is not', null)
      .execute();
    return new Map(
      rows.flatMap((row) =>
        row.acknowledged_at
          ? [[row.problem_id, { at: row.acknowledged_at, by: row.acknowledged_by ?? '' }] as const]
          : [],
      ),
    );
  }

  /**
   * Silences its reminders; it stays open. The first one to acknowledge is kept. false: none of it is open.
   * @param id cause and organisation (or token, or profile), as the API names work items
   */
  async acknowledge(viewer: Viewer, id: string, by: string): Promise<boolean> {
    const point = id.indexOf('.');
    const place = id.slice(point + 1);
    const key = workItemKey(id.slice(0, point), { id: place, organizationId: place });
    const { database, clock } = this.#context;
    return inTransaction(database, async (connection) => {
      const { rows } = await sql`
        UPDATE work_items SET acknowledged_at = coalesce(acknowledged_at, ${clock.now()}),
          acknowledged_by = coalesce(acknowledged_by, ${by})
        WHERE ended_at IS NULL AND quiet_since IS NULL AND (key = ${key} OR id IN (
          SELECT work_item_id FROM work_item_problems JOIN problems ON problems.id = problem_id
            JOIN tokens ON tokens.id = token_id
          WHERE problems.closed_at IS NULL AND cause_id = ${id.slice(0, point)}
            AND (profile_id::text = ${place} OR organization_id = ${place}))) RETURNING id`.execute(
        connection,
      );
      if (rows.length === 0) return false;
      const target = { id, name: null };
      await appendAudit(connection, this.#context, viewer, { action: 'work-item.acknowledged', target });
      return true;
    });
  }

  /**
   * Takes up open problems that no work item knows: those that opened before messages were kept (migration 0006). They
   * are told like ones that opened now. @returns how many
   */
  async takeUp(_viewer: Viewer, now: Date): Promise<number> {
    return inTransaction(this.#context.database, async (connection) => {
      await lockWorkItems(connection);
      const rows = await connection
        .selectFrom('problems')
        .selectAll()
        .where('closed_at', 'is', null)
        .where('token_id', 'not in', deletedTokenIds(connection))
        .where('id', 'not in', connection.selectFrom('work_item_problems').select('problem_id'))
        .orderBy('id')
        .execute();
      const byToken = Map.groupBy(rows.map(problemOf), ({ tokenId }) => tokenId);
      for (const [tokenId, opened] of byToken)
        await tellProblems(connection, this.#context, tokenId, { opened, closed: [], now });
      return rows.length;
    });
  }

  /** Ends those that stayed closed long enough, and lets go of what was never told of them. */
  async endQuiet(_viewer: Viewer, now: Date): Promise<void> {
    await inTransaction(this.#context.database, async (connection) => {
      await lockWorkItems(connection);
      await restAbandoned(connection, now);
      await waitForRenewals(connection, now);
      await connection
        .updateTable('work_items')
        .set({ ended_at: now })
        .where('ended_at', 'is', null)
        .where('quiet_until', '<=', now)
        .execute();
      await dropUntold(connection);
    });
  }

  /** Writes the one reminder of each that nobody acknowledged in time. */
  async remind(_viewer: Viewer, now: Date): Promise<void> {
    await inTransaction(this.#context.database, async (connection) => {
      await lockWorkItems(connection);
      const due = await connection
        .selectFrom('work_items')
        .select('id')
        .where('ended_at', 'is', null)
        .where('quiet_since', 'is', null)
        .where('acknowledged_at', 'is', null)
        .where('reminded_at', 'is', null)
        .where('opened_at', '<=', new Date(now.getTime() - REMIND_AFTER_MILLISECONDS))
        .where('key', 'not like', `${EXPIRY}.%`)
        .execute();
      for (const { id } of due)
        await addNotices(connection, this.#context, await reminders(connection, id, now));
      if (due.length > 0) {
        const ids = due.map(({ id }) => id);
        await connection.updateTable('work_items').set({ reminded_at: now }).where('id', 'in', ids).execute();
      }
    });
  }

  async prune(_viewer: Viewer, before: Date): Promise<number> {
    const pruned = await this.#context.database
      .deleteFrom('work_items')
      .where('ended_at', '<', before)
      .executeTakeFirst();
    return Number(pruned.numDeletedRows);
  }
}

/** Everybody told of any of its tokens, and their deputies. */
async function reminders(connection: Connection, workItemId: string, now: Date): Promise<NewNotice[]> {
  const rules = await enabledRules(connection);
  const tokens = await connection
    .selectFrom('tokens')
    .innerJoin('problems', 'problems.token_id', 'tokens.id')
    .innerJoin('work_item_problems', 'work_item_problems.problem_id', 'problems.id')
    .select(['tokens.id', 'tokens.owner', 'tokens.deputy', 'tokens.tags', 'problems.severity'])
    .where('work_item_id', '=', workItemId)
    .where('problems.closed_at', 'is', null)
    .orderBy('tokens.id')
    .execute();
  return tokens
    .flatMap((token) => destinationsOf(rules, token, token.severity, { deputy: true }))
    .map((destination) => ({
      destination,
      kind: 'still-open' as const,
      about: workItemId,
      workItemId,
      dueAt: now,
    }));
}

/** Whose tokens were deleted: nothing is open any more, and nothing was proved. */
async function restAbandoned(connection: Connection, now: Date): Promise<void> {
  await sql`
    UPDATE work_items SET quiet_since = ${now}, quiet_until = ${now}
    WHERE ended_at IS NULL AND quiet_since IS NULL AND NOT EXISTS (
      SELECT 1 FROM work_item_problems JOIN problems ON problems.id = problem_id
      WHERE work_item_id = work_items.id AND closed_at IS NULL)`.execute(connection);
}

/** A warning of expiry also goes when a worse problem hides it: only a renewal ends its work item. */
async function waitForRenewals(connection: Connection, now: Date): Promise<void> {
  const soon = new Date(now.getTime() + EXPIRING_DAYS * DAY_MILLISECONDS);
  await sql`
    UPDATE work_items SET quiet_until = ${new Date(now.getTime() + HOUR_MILLISECONDS)}
    WHERE ended_at IS NULL AND quiet_until <= ${now} AND key LIKE ${`${EXPIRY}.%`} AND EXISTS (
      SELECT 1 FROM work_item_problems
      JOIN problems ON problems.id = problem_id
      JOIN tokens ON tokens.id = problems.token_id
      JOIN token_credentials ON token_credentials.id = tokens.credentials_id
      WHERE work_item_id = work_items.id AND token_credentials.expires_at <= ${soon})`.execute(connection);
}

/**
 * What never went out and is over: an opening, and the recovery of something that was never told. One whose attempt
 * has not come to an end may have gone out.
 */
async function dropUntold(connection: Connection): Promise<void> {
  await sql`
    UPDATE notices SET state = 'dropped'
    WHERE state = 'waiting' AND claimed_until IS NULL AND NOT repeat AND kind <> 'expiry'
      AND EXISTS (SELECT 1 FROM work_items WHERE work_items.id = work_item_id AND ended_at IS NOT NULL)
      AND (kind <> 'closed' OR NOT EXISTS (
        SELECT 1 FROM notices AS told WHERE told.work_item_id = notices.work_item_id
          AND told.destination = notices.destination AND told.kind <> 'closed' AND told.state IN ('waiting', 'sent')))`.execute(
    connection,
  );
}
