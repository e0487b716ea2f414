import type { MasterKey } from '../master-key.ts';
import type { DatabaseHandle, Store } from '../store.ts';
import type { Database } from '../transaction.ts';
import { failingDatabase } from './failing-database.ts';

/** An open store of a test's own. */
export interface TestStore {
  store: Store;
  /** For tests of the store itself. */
  database: Database;
  masterKey: MasterKey;
  /** The same store, but its n-th statement from now on (counted from 1) fails and is not executed. */
  failingAt: (n: number) => { store: Store; hasFailed: () => boolean };
  /** Closes the store and removes it. */
  remove: () => Promise<void>;
}

export function testStoreOf(
  handle: DatabaseHandle,
  storeOver: (handle: DatabaseHandle) => Store,
): Pick<TestStore, 'store' | 'failingAt'> {
  return {
    store: storeOver(handle),
    failingAt: (n) => {
      const { database, hasFailed } = failingDatabase(handle.database, n);
      return { store: storeOver({ ...handle, database }), hasFailed };
    },
  };
}
