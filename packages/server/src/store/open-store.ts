import type { Clock } from '../domain/clock.ts';
import { openEmbedded } from './embedded/open-embedded.ts';
import { releaseAllLeases } from './leases.ts';
import type { MasterKey } from './master-key.ts';
import { checkMasterKey } from './master-key-check.ts';
import { openPostgres } from './postgres/open-postgres.ts';
import { Secrets } from './secrets.ts';
import { type DatabaseHandle, Store } from './store.ts';

export interface OpenStoreOptions {
  dataDir: string;
  /** Absent = embedded store in dataDir. */
  databaseUrl?: string | undefined;
  /** Cache of empty stores to start new ones from; absent: a new store takes some seconds. */
  templateDir?: string | undefined;
  masterKey: MasterKey;
  clock: Clock;
  /** Default: `auto` for the embedded store, `off` with databaseUrl. */
  migrate?: 'auto' | 'off' | undefined;
}

/** The database and what its secrets are sealed with: what a Store is made of. */
export interface OpenDatabase {
  handle: DatabaseHandle;
  secrets: Secrets;
}

/**
 * Opens the store, migrated and with the right key, or not at all.
 * @throws AdeptError `data-directory-in-use`, `data-directory-not-writable`, `store-not-opened`,
 *   `store-newer-than-program`, `store-not-migrated`, `store-migration-failed`, `master-key-wrong`
 */
export async function openStore(options: OpenStoreOptions): Promise<Store> {
  const { handle, secrets } = await openDatabase(options);
  return new Store(handle, { clock: options.clock, secrets });
}

/** openStore without the last step. */
export async function openDatabase(options: OpenStoreOptions): Promise<OpenDatabase> {
  const { databaseUrl } = options;
  const handle =
    databaseUrl === undefined
      ? await openEmbedded({ ...options, migrate: options.migrate ?? 'auto' })
      : await openPostgres({ databaseUrl, migrate: options.migrate ?? 'off' });
  const secrets = new Secrets(options.masterKey);
  try {
    await checkMasterKey(handle.database, secrets);
    // One process at a time has the embedded store: whoever held a lease is dead, its work goes on at once.
    if (handle.kind === 'embedded') await releaseAllLeases(handle.database);
  } catch (error) {
    await handle.close();
    throw error;
  }
  return { handle, secrets };
}
