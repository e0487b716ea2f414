import { sql } from 'kysely';
import type { Viewer } from '../domain/viewer.ts';
import type { IdempotencyOutcome, IdempotencyStore, KeptAnswer } from '../http/idempotency-store.ts';
import type { SecretPlace } from './secrets.ts';
import type { StoreContext } from './store-context.ts';
import { inTransaction } from './transaction.ts';

interface RequestKey {
  caller: string;
  key: string;
}

/** Bodies are sealed: an answer may carry an API token that was shown once. */
function placeOf(request: RequestKey): SecretPlace {
  return {
    table: 'idempotency_keys',
    row: JSON.stringify([request.caller, request.key]),
    column: 'body_sealed',
  };
}

/** First answers, to be given again to a repeated request. */
export class Idempotency implements IdempotencyStore {
  readonly #context: StoreContext;

  constructor(context: StoreContext) {
    this.#context = context;
  }

  async begin(
    _viewer: Viewer,
    request: RequestKey & { requestHash: string; at: Date; expiredBefore: Date; abandonedBefore: Date },
  ): Promise<IdempotencyOutcome> {
    return inTransaction(this.#context.database, async (connection) => {
      const begun = await sql<{ key: string }>`
        INSERT INTO idempotency_keys AS kept (caller, key, request_hash, created_at)
        VALUES (${request.caller}, ${request.key}, ${request.requestHash}, ${request.at})
        ON CONFLICT (caller, key) DO UPDATE SET request_hash = excluded.request_hash, created_at = excluded.created_at,
          status = NULL, headers = NULL, body_sealed = NULL
        WHERE kept.created_at < ${request.expiredBefore}
          OR (kept.status IS NULL AND kept.created_at < ${request.abandonedBefore})
        RETURNING key`.execute(connection);
      if (begun.rows.length > 0) return { kind: 'begun' };
      const row = await connection
        .selectFrom('idempotency_keys')
        .selectAll()
        .where('caller', '=', request.caller)
        .where('key', '=', request.key)
        .executeTakeFirstOrThrow();
      if (row.status === null || row.body_sealed === null) {
        return { kind: 'found', requestHash: row.request_hash, answer: null };
      }
      const answer: KeptAnswer = {
        status: row.status,
        headers: row.headers as Record<string, string>,
        body: this.#context.secrets.open(placeOf(request), row.body_sealed),
      };
      return { kind: 'found', requestHash: row.request_hash, answer };
    });
  }

  async keep(_viewer: Viewer, request: RequestKey, answer: KeptAnswer): Promise<void> {
    await this.#context.database
      .updateTable('idempotency_keys')
      .set({
        status: answer.status,
        headers: JSON.stringify(answer.headers),
        body_sealed: this.#context.secrets.seal(placeOf(request), answer.body),
      })
      .where('caller', '=', request.caller)
      .where('key', '=', request.key)
      .execute();
  }

  async release(_viewer: Viewer, request: RequestKey): Promise<void> {
    await this.#context.database
      .deleteFrom('idempotency_keys')
      .where('caller', '=', request.caller)
      .where('key', '=', request.key)
      .execute();
  }

  async prune(_viewer: Viewer, before: Date): Promise<number> {
    const pruned = await this.#context.database
      .deleteFrom('idempotency_keys')
      .where('created_at', '<', before)
      .executeTakeFirst();
    return Number(pruned.numDeletedRows);
  }
}
