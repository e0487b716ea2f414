import { isId } from '../domain/ids.ts';
import type { Viewer } from '../domain/viewer.ts';
import { appendAudit } from './audit.ts';
import type { NoticeTables } from './notice-schema.ts';
import { type Page, pageById, type StoreContext } from './store-context.ts';
import { inTransaction } from './transaction.ts';

/** An address that shows the expiries to whoever knows it. Its secret is kept as a hash. */
export interface CalendarFeed {
  id: string;
  name: string;
  language: string;
  timeZone: string;
  createdAt: Date;
  revokedAt: Date | null;
}

function feedOf(row: NoticeTables['calendar_feeds']): CalendarFeed {
  const { id, name, language, time_zone, created_at, revoked_at } = row;
  return { id, name, language, timeZone: time_zone, createdAt: created_at, revokedAt: revoked_at };
}

export class CalendarFeeds {
  readonly #context: StoreContext;

  constructor(context: StoreContext) {
    this.#context = context;
  }

  async create(
    viewer: Viewer,
    feed: { name: string; hash: string; language: string; timeZone: string },
  ): Promise<CalendarFeed> {
    const { database, newId, clock } = this.#context;
    const { timeZone, ...same } = feed;
    const row = { id: newId(), ...same, time_zone: timeZone, created_at: clock.now(), revoked_at: null };
    await inTransaction(database, async (connection) => {
      await connection.insertInto('calendar_feeds').values(row).execute();
      const target = { id: row.id, name: row.name };
      await appendAudit(connection, this.#context, viewer, { action: 'calendar-feed.made', target });
    });
    return feedOf(row);
  }

  async list(_viewer: Viewer, page: { after?: string | null; limit: number }): Promise<Page<CalendarFeed>> {
    return pageById(this.#context.database.selectFrom('calendar_feeds').selectAll(), page, feedOf);
  }

  /** null: there is none, or it was revoked. */
  async byHash(_viewer: Viewer, hash: string): Promise<CalendarFeed | null> {
    const row = await this.#context.database
      .selectFrom('calendar_feeds')
      .selectAll()
      .where('hash', '=', hash)
      .where('revoked_at', 'is', null)
      .executeTakeFirst();
    return row ? feedOf(row) : null;
  }

  /** false: there is none, or it was revoked before. */
  async revoke(viewer: Viewer, id: string): Promise<boolean> {
    if (!isId(id)) return false;
    const { database, clock } = this.#context;
    return inTransaction(database, async (connection) => {
      const revoked = await connection
        .updateTable('calendar_feeds')
        .set({ revoked_at: clock.now() })
        .where('id', '=', id)
        .where('revoked_at', 'is', null)
        .returning('name')
        .executeTakeFirst();
      if (!revoked) return false;
      const target = { id, name: revoked.name };
      await appendAudit(connection, this.#context, viewer, { action: 'calendar-feed.revoked', target });
      return true;
    });
  }
}
