import { sql } from 'kysely';
import type { AdeptEvent, EventFacts } from '../domain/event.ts';
import type { Viewer } from '../domain/viewer.ts';
import { fromJson, toJson } from './json-dates.ts';
import type { StoreContext } from './store-context.ts';
import type { Connection } from './transaction.ts';

interface EventRow {
  id: number;
  at: Date;
  type: string;
  token_id: string;
  facts: unknown;
}

/**
 * Adds an event to the transaction of the change that it tells. The last statement of it: from here to the commit
 * nobody else can add one. Whoever calls it calls `context.written.events()` after the commit.
 */
export async function appendEvent(
  connection: Connection,
  context: StoreContext,
  tokenId: string,
  { type, ...facts }: EventFacts,
): Promise<void> {
  await sql`
    WITH counted AS (UPDATE event_counter SET last = last + 1 RETURNING last)
    INSERT INTO events (id, at, type, token_id, facts)
    SELECT last, ${context.clock.now()}, ${type}, ${tokenId}, ${toJson(facts)}::jsonb FROM counted`.execute(
    connection,
  );
}

/** Tells listeners of this process that something was committed. */
export class Written {
  #listeners: ReadonlySet<() => void> = new Set();

  /** @returns ends it */
  onEvents(listener: () => void): () => void {
    this.#listeners = new Set([...this.#listeners, listener]);
    return () => {
      this.#listeners = new Set([...this.#listeners].filter((one) => one !== listener));
    };
  }

  events(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** What happened, for an hour and a little more. */
export class Events {
  readonly #context: StoreContext;

  constructor(context: StoreContext) {
    this.#context = context;
  }

  /** Called after each commit of this process that wrote events; other processes' are found by looking. @returns ends it */
  onWritten(listener: () => void): () => void {
    return this.#context.written.onEvents(listener);
  }

  /** Id of the newest event, and of the oldest that is still there (one more than `newest` when none is). */
  async span(_viewer: Viewer): Promise<{ oldest: number; newest: number }> {
    const result = await sql<{ oldest: number; newest: number }>`
      SELECT last::float8 AS newest, coalesce((SELECT min(id) FROM events), last + 1)::float8 AS oldest
      FROM event_counter`.execute(this.#context.database);
    const [span] = result.rows;
    if (!span) throw new Error('event_counter has no row');
    return span;
  }

  /** In their order. */
  async after(_viewer: Viewer, id: number, limit: number): Promise<AdeptEvent[]> {
    const result = await sql<EventRow>`
      SELECT id::float8 AS id, at, type, token_id, facts FROM events WHERE id > ${id}
      ORDER BY events.id LIMIT ${limit}`.execute(this.#context.database);
    return result.rows.map(
      (row) =>
        ({
          ...(fromJson(row.facts) as object),
          id: row.id,
          at: row.at,
          type: row.type,
          tokenId: row.token_id,
        }) as AdeptEvent,
    );
  }

  /** @returns how many went */
  async prune(_viewer: Viewer, before: Date): Promise<number> {
    // From the front, whatever the clock did meanwhile: what is left has no gap.
    const result = await sql`
      DELETE FROM events WHERE id <= (SELECT max(id) FROM events WHERE at < ${before})`.execute(
      this.#context.database,
    );
    return Number(result.numAffectedRows ?? 0);
  }
}
