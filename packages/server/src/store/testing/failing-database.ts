import type { KyselyPlugin } from 'kysely';
import type { Database } from '../transaction.ts';

/** What the failing statement throws. */
export class StatementFailed extends Error {
  override readonly name = 'StatementFailed';
}

/** Which statements fail: the n-th (from 1), or those of which `fails` says so. */
export type Failing = number | ((n: number) => boolean);

/**
 * The same database, but the n-th statement (from 1) fails before it is executed, so that every error path of the
 * store can be walked: let n grow until nothing fails any more. BEGIN and COMMIT are not counted.
 */
export function failingDatabase(
  database: Database,
  failing: Failing,
): { database: Database; hasFailed: () => boolean } {
  const fails = typeof failing === 'function' ? failing : (n: number) => n === failing;
  let count = 0;
  let failed = false;
  const plugin: KyselyPlugin = {
    transformQuery: ({ node }) => {
      count += 1;
      if (!fails(count)) return node;
      failed = true;
      throw new StatementFailed(`statement ${count} failed, as asked`);
    },
    transformResult: async ({ result }) => result,
  };
  return { database: database.withPlugin(plugin), hasFailed: () => failed };
}
