import { openEmbedded } from './embedded/open-embedded.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { openPostgres } from './postgres/open-postgres.ts';

export interface MigratedStore {
  store: 'embedded' | 'postgres';
  /** The newest migration, which the store is at now. */
  version: string;
  /** What was added, in order; empty when it was up to date. */
  added: readonly string[];
}

/**
 * Brings a store up to this program without starting a server. Needs no master key: nothing sealed is opened.
 * @throws AdeptError as openStore does
 */
export async function migrateStore(options: {
  dataDir: string;
  databaseUrl?: string | undefined;
}): Promise<MigratedStore> {
  const { dataDir, databaseUrl } = options;
  const handle = await (databaseUrl === undefined
    ? openEmbedded({ dataDir, migrate: 'auto' })
    : openPostgres({ databaseUrl, migrate: 'auto' }));
  await handle.close();
  return { store: handle.kind, version: MIGRATIONS.at(-1)?.name ?? '', added: handle.added };
}
