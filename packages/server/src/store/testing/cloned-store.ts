import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Clock, systemClock } from '../../domain/clock.ts';
import { MasterKey } from '../master-key.ts';
import { openStore } from '../open-store.ts';
import type { Store } from '../store.ts';

/** Shared by all tests of this machine: made once per schema, copied for each store. */
export const TEST_TEMPLATES = path.join(import.meta.dirname, '../../../../../.cache/store-templates');

export interface ClonedStore {
  store: Store;
  dataDir: string;
  masterKey: MasterKey;
  /** Closes the store and removes its directory. */
  remove(): Promise<void>;
}

/** A store of its own for one test (file): embedded, migrated, empty, in a temporary directory. */
export async function openClonedStore(options: { clock?: Clock } = {}): Promise<ClonedStore> {
  const root = await mkdtemp(path.join(tmpdir(), 'adept-store-'));
  const dataDir = path.join(root, 'data');
  const masterKey = new MasterKey(randomBytes(32));
  const clock = options.clock ?? systemClock;
  const store = await openStore({ dataDir, templateDir: TEST_TEMPLATES, masterKey, clock });
  return {
    store,
    dataDir,
    masterKey,
    remove: async () => {
      await store.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}
