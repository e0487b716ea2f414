import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Clock, systemClock } from '../../domain/clock.ts';
import { MasterKey } from '../master-key.ts';
import { openDatabase } from '../open-store.ts';
import { type DatabaseHandle, Store } from '../store.ts';
import type { Database } from '../transaction.ts';
import { failingDatabase } from './failing-database.ts';

/** Shared by all tests of this machine: made once per schema, copied for each store. */
export const TEST_TEMPLATES = path.join(import.meta.dirname, '../../../../../.cache/store-templates');

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

export interface ClonedStore extends TestStore {
  dataDir: string;
}

/** A store of its own for one test (file): embedded, migrated, empty, in a temporary directory. */
export async function openClonedStore(options: { clock?: Clock } = {}): Promise<ClonedStore> {
  const root = await mkdtemp(path.join(tmpdir(), 'adept-store-'));
  const dataDir = path.join(root, 'data');
  const masterKey = new MasterKey(randomBytes(32));
  const clock = options.clock ?? systemClock;
  const { handle, secrets } = await openDatabase({ dataDir, templateDir: TEST_TEMPLATES, masterKey, clock });
  const { store, failingAt } = testStoreOf(handle, (over) => new Store(over, { clock, secrets }));
  return {
    store,
    database: handle.database,
    dataDir,
    masterKey,
    failingAt,
    remove: async () => {
      await store.close();
      await rm(root, { recursive: true, force: true });
    },
  };
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
