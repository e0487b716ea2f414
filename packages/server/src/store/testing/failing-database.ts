import type { KyselyPlugin } from 'kysely';
import type { Database } from '../transaction.ts';

/** What the failing statement throws. */
export class StatementFailed extends Error {
  override readonly name = 'StatementFailed';
}

/**
 * The same database, but the n-th statement (from 1) fails before it is executed, so that every error path of the
 * store can be walked: let n grow until nothing fails any more. BEGIN and COMMIT are not counted.
 */
export function failingDatabase(
  database: Database,
  n: number,
): { database: Database; hasFailed: () => boolean } {
  let count = 0;
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      count += 1;
      if (count === n) throw new StatementFailed(`statement ${n} failed, as asked`);
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  return { database: database.withPlugin(plugin), hasFailed: () => count >= n };
}
