import { randomBytes } from 'node:crypto';
import { type Clock, systemClock } from '../../domain/clock.ts';
import { MasterKey } from '../master-key.ts';
import { openDatabase } from '../open-store.ts';
import { Store } from '../store.ts';
import { makeTestDatabase } from './postgres-databases.ts';
import { type TestStore, testStoreOf } from './test-store.ts';

/** A store on a PostgreSQL database of its own, dropped at the end. */
export async function openPostgresTestStore(options: { clock?: Clock } = {}): Promise<TestStore> {
  const { databaseUrl, drop } = await makeTestDatabase();
  const masterKey = new MasterKey(randomBytes(32));
  const clock = options.clock ?? systemClock;
  const { handle, secrets } = await openDatabase({ dataDir: '', databaseUrl, masterKey, clock });
  const { store, failingAt } = testStoreOf(handle, (over) => new Store(over, { clock, secrets }));
  return {
    store,
    database: handle.database,
    masterKey,
    failingAt,
    remove: async () => {
      await store.close();
      await drop();
    },
  };
}
