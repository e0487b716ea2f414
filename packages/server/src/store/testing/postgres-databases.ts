import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { inject } from 'vitest';
import { openPostgres } from '../postgres/open-postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** URL of the run's PostgreSQL, whose user may create databases; null: there is none on this machine. */
    postgresUrl: string | null;
    /** What `openClonedStore` and the e2e world stand on in this project. */
    store: 'embedded' | 'postgres';
  }
}

const TEMPLATE = 'adept_template';

/** One statement as the cluster's administrator. */
export async function asAdministrator(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** The same cluster, another database. */
export function databaseOn(url: string, name: string): string {
  const database = new URL(url);
  database.pathname = `/${name}`;
  return database.href;
}

/** A migrated, empty database that is copied for each test store: migrating each anew takes longer. */
export async function makeTemplateDatabase(url: string): Promise<void> {
  await asAdministrator(url, `CREATE DATABASE ${TEMPLATE}`);
  const handle = await openPostgres({ databaseUrl: databaseOn(url, TEMPLATE), migrate: 'auto' });
  await handle.close();
}

/** The run's PostgreSQL. Its absence is a failure, never a skip. */
export function testCluster(): string {
  const url = inject('postgresUrl');
  if (url !== null) return url;
  throw new Error(
    'These tests need PostgreSQL 15 or later. On Debian, as root: apt-get install -y postgresql',
  );
}

/** A database of its own on the run's PostgreSQL: migrated and empty, or without any schema. */
export async function makeTestDatabase(
  options: { migrated?: boolean } = {},
): Promise<{ databaseUrl: string; drop: () => Promise<void> }> {
  const url = testCluster();
  const name = `adept_test_${randomBytes(8).toString('hex')}`;
  const from = options.migrated === false ? 'template0' : TEMPLATE;
  await asAdministrator(url, `CREATE DATABASE ${name} TEMPLATE ${from}`);
  return {
    databaseUrl: databaseOn(url, name),
    // FORCE: a process that a test killed may not be missed by the server yet.
    drop: () => asAdministrator(url, `DROP DATABASE ${name} WITH (FORCE)`),
  };
}
