import type { Clock } from '../../domain/clock.ts';
import type { MasterKey } from '../master-key.ts';
import type { Secrets } from '../secrets.ts';
import { type DatabaseHandle, Store } from '../store.ts';
import type { Database } from '../transaction.ts';
import { allowFailingCommits, type CommitFailure, failingCommits } from './failing-commits.ts';
import { type Failing, failingDatabase } from './failing-database.ts';

/** An open store of a test's own. */
export interface TestStore {
  store: Store;
  /** For tests of the store itself. */
  database: Database;
  masterKey: MasterKey;
  /** The same store, but its n-th statement from now on (counted from 1), or each one chosen, fails and is not executed. */
  failingAt: (failing: Failing) => { store: Store; hasFailed: () => boolean };
  /** The same store, but chosen ones of its transactions fail in their COMMIT. */
  failingCommits: (
    fails: (n: number) => CommitFailure | null,
  ) => Promise<{ store: Store; hasFailed: () => boolean }>;
  /** The same database, as a server sees it whose clock tells this. */
  storeAt: (clock: Clock) => Store;
  /** Closes the store and removes it. */
  remove: () => Promise<void>;
}

export function testStoreOf(
  handle: DatabaseHandle,
  { clock, secrets }: { clock: Clock; secrets: Secrets },
): Pick<TestStore, 'store' | 'storeAt' | 'failingAt' | 'failingCommits'> {
  const storeOver = (over: DatabaseHandle, by: Clock = clock): Store =>
    new Store(over, { clock: by, secrets });
  let doomed: Promise<void> | undefined;
  return {
    store: storeOver(handle),
    storeAt: (by) => storeOver(handle, by),
    failingAt: (failing) => {
      const { database, hasFailed } = failingDatabase(handle.database, failing);
      return { store: storeOver({ ...handle, database }), hasFailed };
    },
    failingCommits: async (fails) => {
      await (doomed ??= allowFailingCommits(handle.database));
      const separate = handle.kind === 'postgres';
      const { database, hasFailed } = failingCommits(handle.database, fails, { separate });
      return { store: storeOver({ ...handle, database }), hasFailed };
    },
  };
}
