import { randomBytes } from 'node:crypto';
import { type Clock, systemClock } from '../../domain/clock.ts';
import { MasterKey } from '../master-key.ts';
import { openDatabase } from '../open-store.ts';
import { makeTestDatabase } from './postgres-databases.ts';
import { type TestStore, testStoreOf } from './test-store.ts';

/** A store on a PostgreSQL database of its own, dropped at the end. */
export async function openPostgresTestStore(options: { clock?: Clock } = {}): Promise<TestStore> {
  const { databaseUrl, drop } = await makeTestDatabase();
  const masterKey = new MasterKey(randomBytes(32));
  const clock = options.clock ?? systemClock;
  const { handle, secrets } = await openDatabase({ dataDir: '', databaseUrl, masterKey, clock });
  const parts = testStoreOf(handle, { clock, secrets });
  return {
    ...parts,
    database: handle.database,
    masterKey,
    remove: async () => {
      await parts.store.close();
      await drop();
    },
  };
}
