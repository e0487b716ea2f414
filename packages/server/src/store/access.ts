import { sql } from 'kysely';
import type { AccessStore, ApiTokenRecord, OwnerOutcome, SessionRecord, User } from '../http/access-store.ts';
import type { Viewer } from '../domain/viewer.ts';
import { isId } from '../domain/ids.ts';
import { appendAudit } from './audit.ts';
import type { Schema } from './schema.ts';
import { type Page, pageById, type StoreContext } from './store-context.ts';
import { inTransaction } from './transaction.ts';

function userOf(row: Schema['users']): User {
  return { id: row.id, email: row.email, passwordHash: row.password_hash, createdAt: row.created_at };
}

function apiTokenOf(row: Schema['api_tokens']): ApiTokenRecord {
  return { id: row.id, name: row.name, hash: row.hash, createdAt: row.created_at, revokedAt: row.revoked_at };
}

/** People, sessions, API tokens and set-up codes. */
export class Access implements AccessStore {
  readonly #context: StoreContext;

  constructor(context: StoreContext) {
    this.#context = context;
  }

  async countUsers(_viewer: Viewer): Promise<number> {
    const users = this.#context.database.selectFrom('users');
    const { count } = await users.select((row) => row.fn.countAll().as('count')).executeTakeFirstOrThrow();
    return Number(count);
  }

  async findUserByEmail(_viewer: Viewer, email: string): Promise<User | null> {
    const users = this.#context.database.selectFrom('users').selectAll();
    const row = await users.where('email', '=', email).executeTakeFirst();
    return row ? userOf(row) : null;
  }

  async createOwner(
    viewer: Viewer,
    owner: { codeHash: string; email: string; passwordHash: string; at: Date },
  ): Promise<OwnerOutcome> {
    return inTransaction(this.#context.database, async (connection) => {
      // The row lock makes two at once wait for each other: there is one code for both.
      const code = await connection
        .selectFrom('set_up_codes')
        .selectAll()
        .where('hash', '=', owner.codeHash)
        .forUpdate()
        .executeTakeFirst();
      if (!code) return { kind: 'code-unknown' };
      if (code.used_at !== null) return { kind: 'code-used' };
      // Two codes are two rows: the lock on the table keeps a second owner out.
      await sql`LOCK TABLE users IN SHARE ROW EXCLUSIVE MODE`.execute(connection);
      const someone = await connection.selectFrom('users').select('id').limit(1).executeTakeFirst();
      if (someone) return { kind: 'owner-exists' };
      const id = this.#context.newId();
      const row = { id, email: owner.email, password_hash: owner.passwordHash, created_at: owner.at };
      await connection
        .updateTable('set_up_codes')
        .set({ used_at: owner.at })
        .where('hash', '=', code.hash)
        .execute();
      await connection.insertInto('users').values(row).execute();
      const target = { id, name: owner.email };
      const actor = { kind: 'user', ...target } as const;
      await appendAudit(connection, this.#context, viewer, { action: 'set-up.done', target, actor });
      return { kind: 'made', user: userOf(row) };
    });
  }

  async createSetUpCode(_viewer: Viewer, code: { hash: string; createdAt: Date }): Promise<void> {
    const values = { hash: code.hash, created_at: code.createdAt, used_at: null };
    await this.#context.database.insertInto('set_up_codes').values(values).execute();
  }

  async createSession(
    viewer: Viewer,
    session: { idHash: string; userId: string; csrfHash: string; createdAt: Date; expiresAt: Date },
  ): Promise<void> {
    await inTransaction(this.#context.database, async (connection) => {
      await connection
        .insertInto('sessions')
        .values({
          id_hash: session.idHash,
          user_id: session.userId,
          csrf_hash: session.csrfHash,
          created_at: session.createdAt,
          expires_at: session.expiresAt,
        })
        .execute();
      await appendAudit(connection, this.#context, viewer, { action: 'session.opened' });
    });
  }

  async refuseSession(viewer: Viewer, user: { id: string; email: string } | null): Promise<void> {
    await appendAudit(this.#context.database, this.#context, viewer, {
      action: 'session.failed',
      result: 'refused',
      ...(user === null ? {} : { target: { id: user.id, name: user.email } }),
    });
  }

  async findSession(_viewer: Viewer, idHash: string, now: Date): Promise<SessionRecord | null> {
    const row = await this.#context.database
      .selectFrom('sessions')
      .innerJoin('users', 'users.id', 'sessions.user_id')
      .select(['sessions.user_id', 'users.email', 'sessions.csrf_hash', 'sessions.expires_at'])
      .where('sessions.id_hash', '=', idHash)
      .executeTakeFirst();
    if (!row) return null;
    if (row.expires_at.getTime() <= now.getTime()) {
      await this.#context.database.deleteFrom('sessions').where('expires_at', '<=', now).execute();
      return null;
    }
    return { userId: row.user_id, email: row.email, csrfHash: row.csrf_hash, expiresAt: row.expires_at };
  }

  async deleteSession(viewer: Viewer, idHash: string): Promise<void> {
    await inTransaction(this.#context.database, async (connection) => {
      const gone = connection.deleteFrom('sessions').where('id_hash', '=', idHash);
      if ((await gone.executeTakeFirst()).numDeletedRows === 0n) return;
      await appendAudit(connection, this.#context, viewer, { action: 'session.closed' });
    });
  }

  async createApiToken(
    viewer: Viewer,
    apiToken: { name: string; hash: string; createdAt: Date },
  ): Promise<ApiTokenRecord> {
    const id = this.#context.newId();
    const row = {
      id,
      name: apiToken.name,
      hash: apiToken.hash,
      created_at: apiToken.createdAt,
      revoked_at: null,
    };
    return inTransaction(this.#context.database, async (connection) => {
      const kept = await connection
        .insertInto('api_tokens')
        .values(row)
        .onConflict((same) =>
          same.column('hash').doUpdateSet((there) => ({ hash: there.ref('api_tokens.hash') })),
        )
        .returningAll()
        .executeTakeFirstOrThrow();
      const target = { id, name: apiToken.name };
      if (kept.id === id)
        await appendAudit(connection, this.#context, viewer, { action: 'api-token.made', target });
      return apiTokenOf(kept);
    });
  }

  async findApiTokenByHash(_viewer: Viewer, hash: string): Promise<ApiTokenRecord | null> {
    const row = await this.#context.database
      .selectFrom('api_tokens')
      .selectAll()
      .where('hash', '=', hash)
      .where('revoked_at', 'is', null)
      .executeTakeFirst();
    return row ? apiTokenOf(row) : null;
  }

  async listApiTokens(
    _viewer: Viewer,
    page: { after?: string | null; limit: number },
  ): Promise<Page<ApiTokenRecord>> {
    return pageById(this.#context.database.selectFrom('api_tokens').selectAll(), page, apiTokenOf);
  }

  async revokeApiToken(viewer: Viewer, id: string, at: Date): Promise<boolean> {
    if (!isId(id)) return false;
    return inTransaction(this.#context.database, async (connection) => {
      const target = await connection
        .updateTable('api_tokens')
        .set({ revoked_at: at })
        .where('id', '=', id)
        .where('revoked_at', 'is', null)
        .returning(['id', 'name'])
        .executeTakeFirst();
      if (!target) return false;
      await appendAudit(connection, this.#context, viewer, { action: 'api-token.revoked', target });
      return true;
    });
  }
}
