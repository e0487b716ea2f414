import { Kysely, PostgresDialect, sql } from 'kysely';
import { Pool, type QueryResult } from 'pg';
import { AdeptError } from '../../domain/adept-error.ts';
import { named } from '../database-errors.ts';
import { guardedDialect } from '../guarded-dialect.ts';
import { migrate, migrationState } from '../migrate.ts';
import type { SchemaMigration } from '../migrations/index.ts';
import type { Schema } from '../schema.ts';
import type { DatabaseHandle } from '../store.ts';

/** Older ones lack what the schema uses. */
const OLDEST_MAJOR = 15;
/** Connections of one server; sync runs, jobs, and people share them. */
const CONNECTIONS = 10;
const CONNECT_MILLISECONDS = 5000;

export interface OpenPostgresOptions {
  databaseUrl: string;
  migrate: 'auto' | 'off';
  /** For tests of migrating; default: the program's. */
  migrations?: readonly SchemaMigration[];
}

/**
 * @param version as PostgreSQL numbers itself (`server_version_num`): 150018 is 15.18
 * @throws AdeptError `store-too-old` naming both versions
 */
export function checkVersion(version: number): void {
  const major = Math.floor(version / 10_000);
  if (major < OLDEST_MAJOR)
    throw new AdeptError('store-too-old', 409, { version: major, needed: OLDEST_MAJOR });
}

function openPool(databaseUrl: string): Pool {
  const pool = new Pool({
    connectionString: databaseUrl,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_MILLISECONDS,
    keepAlive: true,
    application_name: 'adept',
  });
  // A connection that breaks while nobody waits for an answer on it is replaced by the pool; without listeners, on
  // the pool for idle ones and on each for those inside a transaction, it would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** Brings the schema up, or proves that it is. */
async function prepare(database: Kysely<Schema>, options: OpenPostgresOptions): Promise<string[]> {
  const said = await sql<{
    version: string;
  }>`SELECT current_setting('server_version_num') AS version`.execute(database);
  checkVersion(Number(said.rows[0]?.version));
  const { pending } = await migrationState(database, options.migrations);
  if (pending.length === 0) return [];
  if (options.migrate === 'off')
    throw new AdeptError('store-not-migrated', 409, { pending: pending.join(', ') });
  await migrate(database, options.migrations);
  return pending;
}

/** What the network or the server said when it could not be opened. */
function reasonOf(error: unknown): string {
  const cause = error instanceof AdeptError ? error.cause : error;
  return (cause as { code?: string } | undefined)?.code ?? 'unknown';
}

/** PostgreSQL ≥ 15. The URL may hold a password: it is in no error. */
export async function openPostgres(options: OpenPostgresOptions): Promise<DatabaseHandle> {
  const pool = openPool(options.databaseUrl);
  const database = new Kysely<Schema>({
    dialect: guardedDialect(new PostgresDialect({ pool }), { exclusive: false }),
  });
  const close = async (): Promise<void> => {
    await database.destroy();
    if (!pool.ended) await pool.end();
  };
  let added: string[];
  try {
    added = await prepare(database, options);
  } catch (error) {
    await close();
    if (error instanceof AdeptError && error.code !== 'store-unavailable') throw error;
    throw new AdeptError('database-not-opened', 500, { reason: reasonOf(error) }, { cause: error });
  }
  return {
    kind: 'postgres',
    added,
    database,
    executeSql: async (text, values) => {
      // Several statements in one text give several results.
      const result = (await named(pool.query(text, values ? [...values] : undefined))) as
        QueryResult | QueryResult[];
      return { rows: [result].flat().flatMap((one) => one.rows as unknown[]) };
    },
    maintain: async () => undefined,
    close,
  };
}
