import type { CursorPlace } from '../domain/sync-run.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { StoreContext } from './store-context.ts';
import type { Connection } from './transaction.ts';

export class Cursors {
  readonly #context: StoreContext;

  constructor(context: StoreContext) {
    this.#context = context;
  }

  /** null before the first page. */
  async get(_viewer: Viewer, tokenId: string): Promise<CursorPlace | null> {
    const row = await this.#context.database
      .selectFrom('cursors')
      .selectAll()
      .where('token_id', '=', tokenId)
      .executeTakeFirst();
    if (!row) return null;
    const { cursor, phase, generation, stored_at: storedAt, told_until: toldUntil } = row;
    return { cursor, phase, generation, storedAt, toldUntil };
  }
}

/** Only for the transaction that stores the page which the cursor covers. */
export async function storeCursor(
  connection: Connection,
  tokenId: string,
  place: CursorPlace,
): Promise<void> {
  const values = {
    cursor: place.cursor,
    phase: place.phase,
    generation: place.generation,
    stored_at: place.storedAt,
    told_until: place.toldUntil,
  };
  await connection
    .insertInto('cursors')
    .values({ token_id: tokenId, ...values })
    .onConflict((conflict) => conflict.column('token_id').doUpdateSet(values))
    .execute();
}
