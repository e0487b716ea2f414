import { AdeptError } from '../domain/adept-error.ts';
import { isId } from '../domain/ids.ts';
import type { DeletedToken, Token } from '../domain/token.ts';
import type { Viewer } from '../domain/viewer.ts';
import { appendAudit } from './audit.ts';
import { tellProblems } from './notice-outbox.ts';
import { openOf } from './problems.ts';
import { checkAfter, type Page, pageOf, type StoreContext } from './store-context.ts';
import { everyToken, isTakenName, tokenOf, tokenRows, type TokenRow } from './token-rows.ts';
import { type Connection, inTransaction } from './transaction.ts';

function deletedRows(connection: Connection) {
  return everyToken(connection).where('tokens.deleted_at', 'is not', null);
}

function deletedTokenOf(row: TokenRow): DeletedToken {
  // deletedRows finds no other.
  if (row.deleted_at === null) throw new Error('a token that is not deleted');
  return { ...tokenOf(row), deletedAt: row.deleted_at };
}

/** Tokens that are gone for everybody, but can still be had back with everything that was known of them. */
export class DeletedTokens {
  readonly #context: StoreContext;

  constructor(context: StoreContext) {
    this.#context = context;
  }

  /** By id. @throws AdeptError `invalid-after` */
  async list(
    _viewer: Viewer,
    page: { after?: string | null | undefined; limit: number },
  ): Promise<Page<DeletedToken>> {
    let query = deletedRows(this.#context.database)
      .orderBy('tokens.id')
      .limit(page.limit + 1);
    const after = checkAfter(page.after);
    if (after !== null) query = query.where('tokens.id', '>', after);
    return pageOf((await query.execute()).map(deletedTokenOf), page.limit, (last) => last.id);
  }

  /**
   * Brings one back, under another name if one is given. Its list is wanted whole and at once: nobody knows what
   * Apple told meanwhile, so the place in the changes is forgotten.
   * @returns null when there is none (or no longer)
   * @throws AdeptError `token-not-deleted`, `restore-name-taken` (409), and changes nothing
   */
  async restore(viewer: Viewer, id: string, name: string | null): Promise<Token | null> {
    if (!isId(id)) return null;
    let wanted = name ?? '';
    const restored = inTransaction(this.#context.database, async (connection) => {
      const find = everyToken(connection).where('tokens.id', '=', id);
      const row = await find.forUpdate('tokens').executeTakeFirst();
      if (!row) return null;
      if (row.deleted_at === null) throw new AdeptError('token-not-deleted', 409, { name: row.name });
      wanted = name ?? row.name;
      const now = this.#context.clock.now();
      await connection
        .updateTable('tokens')
        .set({
          deleted_at: null,
          name: wanted,
          next_sync_at: row.credentials_id === null ? null : now,
          full_sync_at: now,
        })
        .where('id', '=', id)
        .execute();
      await connection.deleteFrom('cursors').where('token_id', '=', id).execute();
      const renamed = wanted === row.name ? {} : { before: { name: row.name }, after: { name: wanted } };
      const details = { deletedAt: row.deleted_at.toISOString(), ...renamed };
      await appendAudit(connection, this.#context, viewer, {
        action: 'token.restored',
        tokenId: id,
        details,
      });
      // What was open then is told again, as if it opened now: the first judgement decides what goes on.
      const opened = await openOf(connection, id);
      await tellProblems(connection, this.#context, id, { opened, closed: [], now });
      return tokenOf(await tokenRows(connection).where('tokens.id', '=', id).executeTakeFirstOrThrow());
    });
    return restored.catch((error: unknown) => {
      if (!isTakenName(error)) throw error;
      throw new AdeptError('restore-name-taken', 409, { name: wanted }, { cause: error });
    });
  }

  /**
   * Erases for good what was deleted at `before` or earlier: secrets and keys, devices, runs, evidence, problems.
   * What the audit says of it stays. @returns how many tokens went
   */
  async erase(viewer: Viewer, before: Date): Promise<number> {
    const { database } = this.#context;
    const due = await deletedRows(database).where('tokens.deleted_at', '<=', before).execute();
    let erased = 0;
    for (const { id } of due) {
      erased += await inTransaction(database, async (connection) => {
        // Again, and locked: somebody may have restored it meanwhile.
        const still = deletedRows(connection).where('tokens.id', '=', id).forUpdate('tokens');
        if ((await still.executeTakeFirst()) === undefined) return 0;
        await appendAudit(connection, this.#context, viewer, { action: 'token.erased', tokenId: id });
        await connection.deleteFrom('devices').where('token_id', '=', id).execute();
        await connection.deleteFrom('tokens').where('id', '=', id).execute();
        return 1;
      });
    }
    return erased;
  }
}
