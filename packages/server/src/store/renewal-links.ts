import { AdeptError } from '../domain/adept-error.ts';
import { isId } from '../domain/ids.ts';
import type { RenewalLink } from '../domain/renewal-link.ts';
import type { LinkViewer, Viewer } from '../domain/viewer.ts';
import { appendAudit } from './audit.ts';
import type { RenewalLinksTable } from './schema.ts';
import { checkAfter, type Page, pageOf, type StoreContext } from './store-context.ts';
import { deletedTokenIds, lockToken } from './token-rows.ts';
import { type Connection, inTransaction } from './transaction.ts';

export interface NewRenewalLink {
  tokenId: string;
  /** SHA-256 of the secret, hex. */
  hash: string;
  language: string | null;
  createdBy: string;
  expiresAt: Date;
}

function linkOf(row: Omit<RenewalLinksTable, 'hash'>): RenewalLink {
  return {
    id: row.id,
    tokenId: row.token_id,
    language: row.language,
    createdBy: row.created_by,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    usedAt: row.used_at,
    revokedAt: row.revoked_at,
  };
}

/** Those that can be used now, of tokens that are there. */
function usable(connection: Connection, now: Date) {
  return connection
    .selectFrom('renewal_links')
    .selectAll()
    .where('token_id', 'not in', deletedTokenIds(connection))
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now);
}

export class RenewalLinks {
  readonly #context: StoreContext;

  constructor(context: StoreContext) {
    this.#context = context;
  }

  /** null: there is no such token. */
  async create(viewer: Viewer, link: NewRenewalLink): Promise<RenewalLink | null> {
    if (!isId(link.tokenId)) return null;
    const { database, newId, clock } = this.#context;
    const row: RenewalLinksTable = {
      id: newId(),
      token_id: link.tokenId,
      hash: link.hash,
      language: link.language,
      created_by: link.createdBy,
      created_at: clock.now(),
      expires_at: link.expiresAt,
      used_at: null,
      revoked_at: null,
    };
    return inTransaction(database, async (connection) => {
      if (!(await lockToken(connection, link.tokenId))) return null;
      await connection.insertInto('renewal_links').values(row).execute();
      await appendAudit(connection, this.#context, viewer, {
        action: 'renewal-link.made',
        tokenId: link.tokenId,
        details: { link: row.id, expiresAt: link.expiresAt.toISOString() },
      });
      return linkOf(row);
    });
  }

  /** Newest first. @throws AdeptError `invalid-after` */
  async list(
    _viewer: Viewer,
    tokenId: string,
    page: { after?: string | null | undefined; limit: number },
  ): Promise<Page<RenewalLink>> {
    let query = this.#context.database
      .selectFrom('renewal_links')
      .selectAll()
      .where('token_id', '=', tokenId)
      .orderBy('id', 'desc')
      .limit(page.limit + 1);
    const after = checkAfter(page.after);
    if (after !== null) query = query.where('id', '<', after);
    return pageOf((await query.execute()).map(linkOf), page.limit, (last) => last.id);
  }

  /** How many of a token's links could still be used. */
  async openCount(_viewer: Viewer, tokenId: string): Promise<number> {
    const { database, clock } = this.#context;
    return (await usable(database, clock.now()).where('token_id', '=', tokenId).execute()).length;
  }

  /** null: nobody made it, or it was used, revoked, is over, or its token is gone: which of them isn't told. */
  async usableByHash(_viewer: Viewer, hash: string): Promise<RenewalLink | null> {
    const { database, clock } = this.#context;
    const row = await usable(database, clock.now()).where('hash', '=', hash).executeTakeFirst();
    return row ? linkOf(row) : null;
  }

  /** Forgets links that were used, were revoked or had expired by then. */
  async prune(_viewer: Viewer, before: Date): Promise<number> {
    const pruned = await this.#context.database
      .deleteFrom('renewal_links')
      .where(({ fn }) => fn.coalesce('used_at', 'revoked_at', 'expires_at'), '<=', before)
      .executeTakeFirst();
    return Number(pruned.numDeletedRows);
  }

  /** false: there is none that could be used. */
  async revoke(viewer: Viewer, tokenId: string, id: string): Promise<boolean> {
    if (!isId(tokenId) || !isId(id)) return false;
    const { database, clock } = this.#context;
    return inTransaction(database, async (connection) => {
      const revoked = await connection
        .updateTable('renewal_links')
        .set({ revoked_at: clock.now() })
        .where('id', '=', id)
        .where('token_id', '=', tokenId)
        .where('used_at', 'is', null)
        .where('revoked_at', 'is', null)
        .returning('id')
        .executeTakeFirst();
      if (!revoked) return false;
      await appendAudit(connection, this.#context, viewer, {
        action: 'renewal-link.revoked',
        tokenId,
        details: { link: id },
      });
      return true;
    });
  }
}

/**
 * Part of the transaction that puts the file to use: of two uploads with one link the database lets one through, and
 * where nothing is taken in, the link stays as it was. The file's own row in the audit names the link as who did it.
 * @throws AdeptError renewal-link-not-usable (404)
 */
export async function useUpLink(
  connection: Connection,
  { clock }: Pick<StoreContext, 'clock'>,
  viewer: LinkViewer,
): Promise<void> {
  const now = clock.now();
  const used = await connection
    .updateTable('renewal_links')
    .set({ used_at: now })
    .where('id', '=', viewer.linkId)
    .where('token_id', '=', viewer.tokenId)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('id')
    .executeTakeFirst();
  if (!used) throw new AdeptError('renewal-link-not-usable', 404);
}

/** The links of a token that is deleted; a restored one gets new ones. */
export async function voidLinks(
  connection: Connection,
  { clock }: Pick<StoreContext, 'clock'>,
  tokenId: string,
): Promise<void> {
  await connection
    .updateTable('renewal_links')
    .set({ revoked_at: clock.now() })
    .where('token_id', '=', tokenId)
    .where('used_at', 'is', null)
    .where('revoked_at', 'is', null)
    .execute();
}
