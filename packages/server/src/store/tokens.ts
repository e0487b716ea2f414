import { sql } from 'kysely';
import { isId } from '../domain/ids.ts';
import type { OtherHolder, Token, TokenAccount } from '../domain/token.ts';
import { onlyToken, type Viewer } from '../domain/viewer.ts';
import { appendAudit } from './audit.ts';
import { voidLinks } from './renewal-links.ts';
import { checkAfter, type Page, pageOf, type StoreContext } from './store-context.ts';
import { takeAccount } from './token-identity.ts';
import { lockToken, refuseTakenName, tokenOf, tokenRows } from './token-rows.ts';
import { inTransaction } from './transaction.ts';

/** What a person may change; an absent member stays. */
export interface TokenChanges {
  name?: string | undefined;
  owner?: string | null | undefined;
  deputy?: string | null | undefined;
  tags?: readonly string[] | undefined;
}

/** The members that would really change, as they are and as they will be. */
function differences(token: Token, changes: TokenChanges): { before: TokenChanges; after: TokenChanges } {
  const names = (['name', 'owner', 'deputy', 'tags'] as const).filter(
    (name) => changes[name] !== undefined && JSON.stringify(changes[name]) !== JSON.stringify(token[name]),
  );
  const of = (source: TokenChanges) => Object.fromEntries(names.map((name) => [name, source[name]]));
  return { before: of(token), after: of(changes) };
}

export class Tokens {
  readonly #context: StoreContext;

  constructor(context: StoreContext) {
    this.#context = context;
  }

  /** @throws AdeptError `token-name-taken` */
  async create(viewer: Viewer, token: { id?: string | undefined; name: string }): Promise<Token> {
    const { database, clock, newId } = this.#context;
    const id = token.id ?? newId();
    const values = { id, name: token.name, created_at: clock.now() };
    return refuseTakenName(token.name, () =>
      inTransaction(database, async (connection) => {
        await connection.insertInto('tokens').values(values).execute();
        await appendAudit(connection, this.#context, viewer, { action: 'token.created', tokenId: id });
        return tokenOf(await tokenRows(connection).where('tokens.id', '=', id).executeTakeFirstOrThrow());
      }),
    );
  }

  async get(viewer: Viewer, id: string): Promise<Token | null> {
    if (!isId(id) || (onlyToken(viewer) ?? id) !== id) return null;
    const row = await tokenRows(this.#context.database).where('tokens.id', '=', id).executeTakeFirst();
    return row ? tokenOf(row) : null;
  }

  /** Other tokens with credentials whose MDM server is this one's by Apple's last word, oldest upload first. */
  async alsoHolding(_viewer: Viewer, id: string): Promise<OtherHolder[]> {
    if (!isId(id)) return [];
    const { rows } = await sql<{ id: string; name: string; uploaded_at: Date }>`
      SELECT other.id, other.name, upload.uploaded_at FROM tokens own
      JOIN tokens other ON other.mdm_server_uuid = own.mdm_server_uuid AND other.id <> own.id
      JOIN token_credentials upload ON upload.id = other.credentials_id
      WHERE own.id = ${id} AND own.credentials_id IS NOT NULL AND other.deleted_at IS NULL
      ORDER BY upload.uploaded_at, other.id`.execute(this.#context.database);
    return rows.map((row) => ({ tokenId: row.id, name: row.name, uploadedAt: row.uploaded_at }));
  }

  /** By id. @param page `after`: id of the last item of the page before */
  async list(
    _viewer: Viewer,
    page: { after?: string | null | undefined; limit: number },
  ): Promise<Page<Token>> {
    let query = tokenRows(this.#context.database)
      .orderBy('tokens.id')
      .limit(page.limit + 1);
    const after = checkAfter(page.after);
    if (after !== null) query = query.where('tokens.id', '>', after);
    return pageOf((await query.execute()).map(tokenOf), page.limit, (last) => last.id);
  }

  async all(_viewer: Viewer): Promise<Token[]> {
    return (await tokenRows(this.#context.database).orderBy('tokens.id').execute()).map(tokenOf);
  }

  /** null when there is none. What is so already is no change. @throws AdeptError `token-name-taken` */
  async patch(viewer: Viewer, id: string, changes: TokenChanges): Promise<Token | null> {
    if (!isId(id)) return null;
    return refuseTakenName(changes.name ?? '', () =>
      inTransaction(this.#context.database, async (connection) => {
        if (!(await lockToken(connection, id))) return null;
        const find = tokenRows(connection).where('tokens.id', '=', id);
        const token = tokenOf(await find.executeTakeFirstOrThrow());
        const { before, after } = differences(token, changes);
        if (Object.keys(after).length === 0) return token;
        const { tags, ...texts } = after;
        const values = { ...texts, ...(tags === undefined ? {} : { tags: [...tags] }) };
        await connection.updateTable('tokens').set(values).where('id', '=', id).execute();
        const note = { action: 'token.changed', tokenId: id, details: { before, after } } as const;
        await appendAudit(connection, this.#context, viewer, note);
        return tokenOf(await find.executeTakeFirstOrThrow());
      }),
    );
  }

  /**
   * Gone for everybody at once, its name free; kept, to be restored (deleted-tokens.ts). Work under way on it loses its
   * lease. false when there is none.
   */
  async delete(viewer: Viewer, id: string): Promise<boolean> {
    if (!isId(id)) return false;
    return inTransaction(this.#context.database, async (connection) => {
      // Locked first: a page under way is stored before, or finds its lease gone.
      if (!(await lockToken(connection, id))) return false;
      await connection
        .updateTable('tokens')
        .set((row) => ({
          deleted_at: this.#context.clock.now(),
          next_sync_at: null,
          lease_holder: null,
          lease_until: null,
          lease_fence: row('lease_fence', '+', 1),
        }))
        .where('id', '=', id)
        .execute();
      // Nobody is told anything of it any more: its problems leave their work items, which end without a proof.
      await connection
        .deleteFrom('work_item_problems')
        .where('problem_id', 'in', (of) => of.selectFrom('problems').select('id').where('token_id', '=', id))
        .execute();
      await voidLinks(connection, this.#context, id);
      await appendAudit(connection, this.#context, viewer, { action: 'token.deleted', tokenId: id });
      return true;
    });
  }

  /**
   * See token-identity.ts: another MDM server than the known one is not taken over.
   * @param credentialsId whom Apple said it to: what former credentials were told says nothing of those in use
   */
  async recordAccount(
    _viewer: Viewer,
    id: string,
    account: TokenAccount,
    credentialsId: string | null,
  ): Promise<void> {
    await inTransaction(this.#context.database, (connection) =>
      takeAccount(connection, { tokenId: id, account, credentialsId, now: this.#context.clock.now() }),
    );
  }

  /** @param at null: no run of its own accord until somebody asks */
  async scheduleSync(_viewer: Viewer, id: string, at: Date | null): Promise<void> {
    await this.#context.database
      .updateTable('tokens')
      .set({ next_sync_at: at })
      .where('id', '=', id)
      .execute();
  }

  /**
   * Ids of tokens with credentials whose next run, or a look after one of their profiles, is due, longest waiting first; profiles wait where nothing may be written. A run that waits, or that a lost worker
   * left, is due whatever the token's next time is: its job may have used up its tries. Who holds the lease finds it too.
   */
  async due(_viewer: Viewer, now: Date, limit: number): Promise<string[]> {
    const { rows } = await sql<{ id: string }>`
      SELECT id FROM (
        SELECT id, next_sync_at, (
          SELECT min(requested_at) FROM sync_runs
          WHERE token_id = tokens.id AND state IN ('queued', 'running')
            AND (lease_holder IS NULL OR lease_until <= now())) AS requested_at, (
          SELECT min(due_at) FROM profile_definitions
          WHERE token_id = tokens.id AND due_at <= ${now} AND NOT EXISTS (
            SELECT 1 FROM token_credentials
            WHERE id = tokens.credentials_id AND NOT identity_settled)) AS profile_due_at
        FROM tokens WHERE credentials_id IS NOT NULL AND deleted_at IS NULL) waiting
      WHERE next_sync_at <= ${now} OR requested_at IS NOT NULL OR profile_due_at IS NOT NULL
      ORDER BY least(next_sync_at, requested_at, profile_due_at), id LIMIT ${limit}`.execute(
      this.#context.database,
    );
    return rows.map((row) => row.id);
  }
}
