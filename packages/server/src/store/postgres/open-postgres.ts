import { Kysely, PostgresDialect } from 'kysely';
import { Pool, type QueryResult } from 'pg';
import { AdeptError } from '../../domain/adept-error.ts';
import { guardedDialect } from '../guarded-dialect.ts';
import { migrate, migrationState } from '../migrate.ts';
import type { Schema } from '../schema.ts';
import type { DatabaseHandle } from '../store.ts';

export interface OpenPostgresOptions {
  databaseUrl: string;
  migrate: 'auto' | 'off';
}

/** PostgreSQL ≥ 15. The URL may hold a password: it is in no error. */
export async function openPostgres(options: OpenPostgresOptions): Promise<DatabaseHandle> {
  const pool = new Pool({ connectionString: options.databaseUrl });
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  const database = new Kysely<Schema>({
    dialect: guardedDialect(new PostgresDialect({ pool }), { exclusive: false }),
  });
  const close = async (): Promise<void> => {
    await database.destroy();
    if (!pool.ended) await pool.end();
  };
  try {
    const { pending } = await migrationState(database);
    if (pending.length > 0 && options.migrate === 'off') {
      throw new AdeptError('store-not-migrated', 409, { pending: pending.join(', ') });
    }
    if (pending.length > 0) await migrate(database);
  } catch (error) {
    await close();
    if (error instanceof AdeptError) throw error;
    const reason = (error as { code?: string }).code ?? 'unknown';
    throw new AdeptError('store-not-opened', 500, { directory: 'DATABASE_URL', reason }, { cause: error });
  }
  return {
    kind: 'postgres',
    database,
    executeSql: async (text, values) => {
      // Several statements in one text give several results.
      const result = (await pool.query(text, values ? [...values] : undefined)) as
        QueryResult | QueryResult[];
      return { rows: [result].flat().flatMap((one) => one.rows as unknown[]) };
    },
    maintain: async () => undefined,
    close,
  };
}
