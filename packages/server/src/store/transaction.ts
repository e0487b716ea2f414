import { AsyncLocalStorage } from 'node:async_hooks';
import type { Kysely, Transaction } from 'kysely';
import { AdeptError } from '../domain/adept-error.ts';
import type { Schema } from './schema.ts';

export type Database = Kysely<Schema>;
/** What a query runs on: inside a transaction always the transaction. */
export type Connection = Kysely<Schema> | Transaction<Schema>;

/** Marks the code that runs inside a transaction's callback, across awaits. */
const inside = new AsyncLocalStorage<{ open: boolean }>();

/**
 * A query on the outer connection from inside a transaction would wait for the transaction that waits for it: for
 * ever on the embedded store, and on PostgreSQL it would run outside the transaction in silence. It is a bug in
 * either; this names it at once.
 * @throws AdeptError `query-outside-transaction`
 */
export function refuseInsideTransaction(): void {
  if (inside.getStore()?.open === true) throw new AdeptError('query-outside-transaction', 500);
}

/** The only place that opens a transaction. Everything in `work` runs on the connection it is given. */
export async function inTransaction<T>(
  database: Database,
  work: (connection: Transaction<Schema>) => Promise<T>,
): Promise<T> {
  refuseInsideTransaction();
  return database.transaction().execute(async (connection) => {
    const mark = { open: true };
    try {
      return await inside.run(mark, () => work(connection));
    } finally {
      mark.open = false;
    }
  });
}
