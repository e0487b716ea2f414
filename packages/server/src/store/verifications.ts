import type { CauseId } from '@adept/diagnosis';
import { sql } from 'kysely';
import { isId } from '../domain/ids.ts';
import type { Verification } from '../domain/verification.ts';
import type { Viewer } from '../domain/viewer.ts';
import { appendEvent } from './events.ts';
import type { VerificationsTable } from './schema.ts';
import { checkAfter, type Page, pageOf, type StoreContext } from './store-context.ts';
import { deletedTokenIds, lockToken } from './token-rows.ts';
import { inTransaction } from './transaction.ts';

/** A token with open problems, as far as it decides when Adept asks Apple by itself. */
export interface TroubledToken {
  tokenId: string;
  problems: readonly { causeId: CauseId }[];
  /** When the oldest of them opened. */
  openedAt: Date;
  remedyOpenedAt: Date | null;
  /** Beginning of the newest verification. */
  verifiedAt: Date | null;
}

function verificationOf(row: Omit<VerificationsTable, 'calls'> & { calls: unknown }): Verification {
  return {
    id: row.id,
    tokenId: row.token_id,
    at: row.at,
    endedAt: row.ended_at,
    trigger: row.trigger,
    calls: row.calls as Verification['calls'],
    result: row.result,
    closed: row.closed,
  };
}

/** Checks with Apple and their answers, and whose turn is next. */
export class Verifications {
  readonly #context: StoreContext;

  constructor(context: StoreContext) {
    this.#context = context;
  }

  /** Keeps a check that ended, and tells it. Nothing is kept of a token that was deleted meanwhile. */
  async record(_viewer: Viewer, ended: Omit<Verification, 'id'>): Promise<Verification | null> {
    const verification = { ...ended, id: this.#context.newId() };
    const kept = await inTransaction(this.#context.database, async (connection) => {
      if (!(await lockToken(connection, ended.tokenId))) return false;
      const { id, tokenId, at, endedAt, trigger, calls, result, closed } = verification;
      const row = { id, token_id: tokenId, at, ended_at: endedAt, trigger, result, closed };
      await connection
        .insertInto('verifications')
        .values({ ...row, calls: JSON.stringify(calls) })
        .execute();
      await appendEvent(connection, this.#context, tokenId, { type: 'verification.finished', verification });
      return true;
    });
    if (!kept) return null;
    this.#context.written.events();
    return verification;
  }

  /** Newest first. */
  async list(
    _viewer: Viewer,
    tokenId: string,
    page: { after?: string | null | undefined; limit: number },
  ): Promise<Page<Verification>> {
    const { database } = this.#context;
    let query = database
      .selectFrom('verifications')
      .selectAll()
      .where('token_id', 'not in', deletedTokenIds(database))
      .where('token_id', '=', tokenId);
    const after = checkAfter(page.after);
    if (after !== null) query = query.where('id', '<', after);
    const rows = await query
      .orderBy('id', 'desc')
      .limit(page.limit + 1)
      .execute();
    return pageOf(rows.map(verificationOf), page.limit, (last) => last.id);
  }

  /** Somebody looks at what to do. false: there is no such token. */
  async openRemedy(_viewer: Viewer, tokenId: string, at: Date): Promise<boolean> {
    if (!isId(tokenId)) return false;
    const updated = await this.#context.database
      .updateTable('tokens')
      .set({ remedy_opened_at: at })
      .where('id', '=', tokenId)
      .where('deleted_at', 'is', null)
      .executeTakeFirst();
    return updated.numUpdatedRows > 0n;
  }

  /** Tokens with credentials and open problems. */
  async troubled(_viewer: Viewer): Promise<TroubledToken[]> {
    const { rows } = await sql<{
      id: string;
      causes: CauseId[];
      opened_at: Date;
      remedy_opened_at: Date | null;
      verified_at: Date | null;
    }>`
      SELECT t.id, array_agg(p.cause_id ORDER BY p.id) AS causes, min(p.opened_at) AS opened_at,
        t.remedy_opened_at, t.verified_at
      FROM problems p JOIN tokens t ON t.id = p.token_id
      WHERE p.closed_at IS NULL AND t.credentials_id IS NOT NULL AND t.deleted_at IS NULL
      GROUP BY t.id ORDER BY t.id`.execute(this.#context.database);
    return rows.map((row) => ({
      tokenId: row.id,
      problems: row.causes.map((causeId) => ({ causeId })),
      openedAt: row.opened_at,
      remedyOpenedAt: row.remedy_opened_at,
      verifiedAt: row.verified_at,
    }));
  }

  /** Notes that a check begins, whoever asked for it. */
  async begin(_viewer: Viewer, tokenId: string, at: Date): Promise<void> {
    await this.#context.database
      .updateTable('tokens')
      .set({ verified_at: at })
      .where('id', '=', tokenId)
      .execute();
  }

  /** As `begin`, unless another server began one since it was seen to be due. false: it did. */
  async claim(_viewer: Viewer, tokenId: string, seen: Date | null, at: Date): Promise<boolean> {
    const updated = await this.#context.database
      .updateTable('tokens')
      .set({ verified_at: at })
      .where('id', '=', tokenId)
      .where('verified_at', 'is not distinct from', seen)
      .executeTakeFirst();
    return updated.numUpdatedRows > 0n;
  }

  /** @returns how many went */
  async prune(_viewer: Viewer, before: Date): Promise<number> {
    const pruned = await this.#context.database
      .deleteFrom('verifications')
      .where('at', '<', before)
      .executeTakeFirst();
    return Number(pruned.numDeletedRows);
  }
}
