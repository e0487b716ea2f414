import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Kysely, PGliteDialect } from 'kysely';
import { AdeptError } from '../../domain/adept-error.ts';
import { guardedDialect } from '../guarded-dialect.ts';
import { migrate, migrationState } from '../migrate.ts';
import { MIGRATIONS, migrationsChecksum, type SchemaMigration } from '../migrations/index.ts';
import type { Schema } from '../schema.ts';
import type { DatabaseHandle } from '../store.ts';
import type { Database } from '../transaction.ts';
import { DataDirectoryLock } from './data-directory-lock.ts';
import { PgliteClient } from './pglite-client.ts';
import { requireSpace, SPARE_BYTES } from './spare-space.ts';
import { copyDirectory, startFromTemplate } from './store-template.ts';

/** Part of a template's name: grows when what makeEmptyStore does beside migrating changes. */
const TEMPLATE_FORM = '2';

/** Part of a template's name: another PGlite may write other files. A test compares it with package.json. */
export const PGLITE_VERSION = '0.5.16';

export interface OpenEmbeddedOptions {
  dataDir: string;
  templateDir?: string | undefined;
  migrate: 'auto' | 'off';
  /** For tests of migrating; default: the program's. */
  migrations?: readonly SchemaMigration[];
  /** For tests of a full disk; default: SPARE_BYTES. */
  spareBytes?: number;
}

interface Opened {
  client: PgliteClient;
  database: Database;
}

interface Ready extends Opened {
  added: readonly string[];
}

async function openDirectory(directory: string, spareBytes = SPARE_BYTES): Promise<Opened> {
  const client = new PgliteClient(directory);
  try {
    await client.waitReady;
  } catch (error) {
    await client.close();
    throw error;
  }
  const dialect = guardedDialect(new PGliteDialect({ pglite: client }), {
    exclusive: true,
    beforeTransaction: () => requireSpace(directory, spareBytes),
  });
  return { client, database: new Kysely<Schema>({ dialect }) };
}

async function closeOpened(opened: Opened): Promise<void> {
  await opened.database.destroy();
  await opened.client.close();
}

async function maintain(client: PgliteClient): Promise<void> {
  // Apart: VACUUM refuses to share a text with another statement.
  await client.executeSql('VACUUM (ANALYZE)');
  await client.executeSql('CHECKPOINT');
}

/** The databases that new ones would be copied from: never used here, and more than half of the files to copy. */
async function dropOtherDatabases(client: PgliteClient): Promise<void> {
  await client.executeSql(`UPDATE pg_database SET datistemplate = false WHERE datname LIKE 'template_'`);
  for (const name of ['template0', 'template1']) await client.executeSql(`DROP DATABASE ${name}`);
}

async function makeEmptyStore(directory: string, migrations: readonly SchemaMigration[]): Promise<void> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const opened = await openDirectory(directory);
  try {
    await migrate(opened.database, migrations);
    await dropOtherDatabases(opened.client);
    await maintain(opened.client);
  } finally {
    await closeOpened(opened);
  }
}

/** A new store appears whole: made or copied under another name, then renamed. */
async function makeStore(directory: string, options: OpenEmbeddedOptions): Promise<void> {
  const migrations = options.migrations ?? MIGRATIONS;
  const make = (fresh: string): Promise<void> => makeEmptyStore(fresh, migrations);
  if (options.templateDir !== undefined) {
    const key = [TEMPLATE_FORM, PGLITE_VERSION, migrationsChecksum(migrations)];
    await startFromTemplate(directory, { templateDir: path.resolve(options.templateDir), key, make });
    return;
  }
  const fresh = `${directory}.${randomUUID()}`;
  try {
    await make(fresh);
    await rename(fresh, directory);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** What a start that was killed left half made. Only under the lock: nobody else is at work here. */
async function removeLeftovers(dataDir: string): Promise<void> {
  for (const name of await readdir(dataDir)) {
    if (/^store\.[0-9a-f]{8}-/.test(name))
      await rm(path.join(dataDir, name), { recursive: true, force: true });
  }
}

async function isDirectory(directory: string): Promise<boolean> {
  return stat(directory).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Brings an existing store up to the program; a closed copy of it is taken first, beside it. */
async function bringUp(opened: Opened, directory: string, options: OpenEmbeddedOptions): Promise<Ready> {
  const { done, pending } = await migrationState(opened.database, options.migrations);
  const [first] = pending;
  if (first === undefined) return { ...opened, added: [] };
  if (options.migrate === 'off')
    throw new AdeptError('store-not-migrated', 409, { pending: pending.join(', ') });
  let current = opened;
  if (done.length > 0) {
    await closeOpened(opened);
    const copy = path.join(options.dataDir, 'copies', `before-${first}`);
    await rm(copy, { recursive: true, force: true });
    await mkdir(path.dirname(copy), { recursive: true, mode: 0o700 });
    await copyDirectory(directory, copy);
    current = await openDirectory(directory);
  }
  try {
    await migrate(current.database, options.migrations);
    return { ...current, added: pending };
  } catch (error) {
    await closeOpened(current);
    throw error;
  }
}

/** Errors of the file system get one code; `reason` is its own (EACCES, EROFS, ENOTDIR, ENOSPC…). */
async function writing<T>(directory: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { syscall, code } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    const reason = code ?? 'unknown';
    throw new AdeptError('data-directory-not-writable', 500, { directory, reason }, { cause: error });
  }
}

/**
 * The embedded store: PGlite in `<dataDir>/store`, in a thread of its own, one process at a time (`store.lock`).
 * Survives the end of the process at any moment; not the loss of power, because PGlite does not wait for the disk.
 */
export async function openEmbedded(options: OpenEmbeddedOptions): Promise<DatabaseHandle> {
  const dataDir = path.resolve(options.dataDir);
  const directory = path.join(dataDir, 'store');
  const lock = await writing(dataDir, async () => {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    return DataDirectoryLock.take(dataDir);
  });
  try {
    const made = await writing(dataDir, async () => {
      await removeLeftovers(dataDir);
      if (await isDirectory(directory)) return [];
      await makeStore(directory, options);
      return (options.migrations ?? MIGRATIONS).map((migration) => migration.name);
    });
    const first = await openDirectory(directory, options.spareBytes);
    const opened = await bringUp(first, directory, { ...options, dataDir }).catch(async (error: unknown) => {
      await closeOpened(first);
      throw error;
    });
    return {
      kind: 'embedded',
      added: [...made, ...opened.added],
      database: opened.database,
      executeSql: (text, values) => opened.client.executeSql(text, values),
      maintain: () => maintain(opened.client),
      close: async () => {
        await closeOpened(opened);
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}
