import { sql } from 'kysely';
import type { Database } from '../transaction.ts';

/** Everything that is stored, as one digest per table: equal digests, equal rows. */
export async function everything(database: Database): Promise<unknown> {
  const names = await sql<{ name: string }>`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`.execute(database);
  const digests = names.rows.map(
    ({ name }) => sql`SELECT ${name}::text AS name, md5(string_agg(t::text, '|' ORDER BY t::text)) AS digest
      FROM ${sql.table(name)} t`,
  );
  return (await sql`${sql.join(digests, sql` UNION ALL `)}`.execute(database)).rows;
}
