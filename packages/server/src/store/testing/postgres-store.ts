import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { type Clock, systemClock } from '../../domain/clock.ts';
import { MasterKey } from '../master-key.ts';
import { openDatabase } from '../open-store.ts';
import { Store } from '../store.ts';
import { type TestStore, testStoreOf } from './cloned-store.ts';

async function asAdministrator(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** A database of its own on a PostgreSQL whose user may create databases, dropped at the end. */
export async function openPostgresTestStore(
  url: string,
  options: { clock?: Clock } = {},
): Promise<TestStore> {
  const name = `adept_test_${randomBytes(8).toString('hex')}`;
  await asAdministrator(url, `CREATE DATABASE ${name}`);
  const databaseUrl = new URL(url);
  databaseUrl.pathname = `/${name}`;
  const masterKey = new MasterKey(randomBytes(32));
  const clock = options.clock ?? systemClock;
  const { handle, secrets } = await openDatabase({
    dataDir: '',
    databaseUrl: databaseUrl.href,
    masterKey,
    clock,
    migrate: 'auto',
  });
  const { store, failingAt } = testStoreOf(handle, (over) => new Store(over, { clock, secrets }));
  return {
    store,
    database: handle.database,
    masterKey,
    failingAt,
    remove: async () => {
      await store.close();
      await asAdministrator(url, `DROP DATABASE ${name}`);
    },
  };
}
