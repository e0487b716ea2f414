import { type Kysely, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import { AdeptError } from '../domain/adept-error.ts';
import type { Database } from './transaction.ts';
import { MIGRATIONS, type SchemaMigration } from './migrations/index.ts';

const TABLE = 'schema_migrations';

export interface MigrationState {
  /** Names already in the database, in order. */
  done: string[];
  /** Names this program would add. */
  pending: string[];
}

/**
 * Compares the database with the program; changes nothing.
 * @throws AdeptError `store-newer-than-program` naming the newest migration of both
 */
export async function migrationState(
  database: Database,
  migrations: readonly SchemaMigration[] = MIGRATIONS,
): Promise<MigrationState> {
  const done = await doneMigrations(database);
  const known = migrations.map((migration) => migration.name);
  const unknown = done.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new AdeptError('store-newer-than-program', 409, {
      store: unknown.at(-1) ?? '',
      program: known.at(-1) ?? '',
    });
  }
  return { done, pending: known.filter((name) => !done.includes(name)) };
}

async function doneMigrations(database: Database): Promise<string[]> {
  const table = await sql<{ found: string | null }>`SELECT to_regclass(${TABLE})::text AS found`.execute(
    database,
  );
  if (table.rows[0]?.found == null) return [];
  const rows = await sql<{ name: string }>`SELECT name FROM ${sql.table(TABLE)} ORDER BY name`.execute(
    database,
  );
  return rows.rows.map((row) => row.name);
}

/** Brings the database to the program's schema, all pending migrations in one transaction. */
export async function migrate(
  database: Database,
  migrations: readonly SchemaMigration[] = MIGRATIONS,
): Promise<void> {
  const migrator = new Migrator({
    db: database,
    provider: {
      getMigrations: async () => Object.fromEntries(migrations.map((step) => [step.name, asKysely(step)])),
    },
    migrationTableName: TABLE,
    migrationLockTableName: `${TABLE}_lock`,
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error !== undefined) {
    const failed = results?.find((result) => result.status === 'Error')?.migrationName ?? '';
    throw new AdeptError('store-migration-failed', 500, { migration: failed }, { cause: error });
  }
}

function asKysely(migration: SchemaMigration): Migration {
  return {
    up: async (db: Kysely<unknown>): Promise<void> => {
      for (const statement of migration.statements) await sql.raw(statement).execute(db);
    },
  };
}
