import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inject } from 'vitest';
import { type Clock, systemClock } from '../../domain/clock.ts';
import { MasterKey } from '../master-key.ts';
import { openDatabase } from '../open-store.ts';
import { openPostgresTestStore } from './postgres-store.ts';
import { type TestStore, testStoreOf } from './test-store.ts';

/** Shared by all tests of this machine: made once per schema, copied for each store. */
export const TEST_TEMPLATES = path.join(import.meta.dirname, '../../../../../.cache/store-templates');

export type ClonedStore = TestStore;

/** A store of its own for one test (file), migrated and empty, on what this Vitest project tests: see `vitest.config.ts`. */
export function openClonedStore(options: { clock?: Clock } = {}): Promise<ClonedStore> {
  return inject('store') === 'postgres' ? openPostgresTestStore(options) : openEmbeddedTestStore(options);
}

/** Embedded, in a temporary directory. */
export async function openEmbeddedTestStore(
  options: { clock?: Clock } = {},
): Promise<TestStore & { dataDir: string }> {
  const root = await mkdtemp(path.join(tmpdir(), 'adept-store-'));
  const dataDir = path.join(root, 'data');
  const masterKey = new MasterKey(randomBytes(32));
  const clock = options.clock ?? systemClock;
  const { handle, secrets } = await openDatabase({ dataDir, templateDir: TEST_TEMPLATES, masterKey, clock });
  const parts = testStoreOf(handle, { clock, secrets });
  return {
    ...parts,
    database: handle.database,
    dataDir,
    masterKey,
    remove: async () => {
      await parts.store.close();
      await rm(root, { recursive: true, force: true });
    },
  };
}
