import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../domain/clock.ts';
import { MasterKey } from '../master-key.ts';
import { migrateStore } from '../migrate-store.ts';
import { MIGRATIONS, type SchemaMigration } from '../migrations/index.ts';
import { openStore } from '../open-store.ts';
import { makeTestDatabase } from '../testing/postgres-databases.ts';
import { checkVersion, openPostgres } from './open-postgres.ts';

const NEWEST = MIGRATIONS.at(-1)?.name ?? '';
const next: SchemaMigration = { name: '9999-next', statements: ['CREATE TABLE next (id integer)'] };
const broken: SchemaMigration = {
  name: '9999-broken',
  statements: ['CREATE TABLE half (id integer)', 'NO SQL'],
};

let databaseUrl = '';
let drop: () => Promise<void>;
beforeEach(async () => {
  ({ databaseUrl, drop } = await makeTestDatabase({ migrated: false }));
});
afterEach(() => drop());

const open = (migrate: 'auto' | 'off', migrations?: readonly SchemaMigration[]) =>
  openPostgres({ databaseUrl, migrate, ...(migrations && { migrations }) });

/** Names of all tables there are. */
async function tables(): Promise<unknown[]> {
  const handle = await open('auto', []).catch(() => open('off', [...MIGRATIONS, next]));
  const found = await handle.executeSql(
    `SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
  );
  await handle.close();
  return found.rows.map((row) => (row as { tablename: string }).tablename);
}

describe('a PostgreSQL database', { timeout: 60_000 }, () => {
  it('is migrated by command only: a start names what is missing and touches nothing', async () => {
    const start = openStore({
      dataDir: '',
      databaseUrl,
      masterKey: new MasterKey(randomBytes(32)),
      clock: systemClock,
    });
    await expect(start).rejects.toMatchObject({
      code: 'store-not-migrated',
      parameters: { pending: MIGRATIONS.map(({ name }) => name).join(', ') },
    });
    expect(await tables()).toEqual([]);
    const first = await migrateStore({ dataDir: '', databaseUrl });
    expect(first).toEqual({
      store: 'postgres',
      version: NEWEST,
      added: MIGRATIONS.map(({ name }) => name),
    });
    expect(await migrateStore({ dataDir: '', databaseUrl })).toEqual({ ...first, added: [] });
    await (await open('off')).close();
  });

  it('is migrated once by two that come at the same time', async () => {
    const both = await Promise.all([open('auto'), open('auto')]);
    for (const handle of both) {
      const rows = await handle.executeSql('SELECT name FROM schema_migrations');
      expect(rows.rows).toHaveLength(MIGRATIONS.length);
      await handle.close();
    }
  });

  it('newer than the program is refused with both versions, and stays as it is', async () => {
    await (await open('auto', [...MIGRATIONS, next])).close();
    const before = await tables();
    const refused = {
      code: 'store-newer-than-program',
      parameters: { store: '9999-next', program: NEWEST },
    };
    for (const migrate of ['auto', 'off'] as const)
      await expect(open(migrate)).rejects.toMatchObject(refused);
    await expect(migrateStore({ dataDir: '', databaseUrl })).rejects.toMatchObject(refused);
    expect(await tables()).toEqual(before);
    expect(before).toContain('next');
  });

  it('whose migration fails is as it was', async () => {
    await (await open('auto')).close();
    await expect(open('auto', [...MIGRATIONS, broken])).rejects.toMatchObject({
      code: 'store-migration-failed',
      parameters: { migration: '9999-broken' },
    });
    const handle = await open('off');
    const half = await handle.executeSql(`SELECT to_regclass('half')::text AS found`);
    expect(half.rows).toEqual([{ found: null }]);
    await handle.close();
  });

  it('that refuses the password is named by its reason, never with the password', async () => {
    const wrong = new URL(databaseUrl);
    wrong.password = 'MARKER-wrong-password';
    const error: unknown = await openPostgres({ databaseUrl: wrong.href, migrate: 'off' }).catch(
      (caught: unknown) => caught,
    );
    expect(error).toMatchObject({ code: 'database-not-opened', parameters: { reason: '28P01' } });
    expect(JSON.stringify([String(error), error])).not.toContain('MARKER');
  });

  it('has at most ten connections of one server, and gives each back', async () => {
    await (await open('auto')).close();
    const handle = await open('off');
    const asking = Array.from({ length: 30 }, () =>
      handle.executeSql('SELECT pid FROM pg_stat_activity, pg_sleep(0.05) WHERE pid = pg_backend_pid()'),
    );
    const pids = (await Promise.all(asking)).flatMap(({ rows }) =>
      rows.map((row) => (row as { pid: number }).pid),
    );
    expect(pids).toHaveLength(30);
    expect(new Set(pids).size).toBe(10);
    await handle.close();
  });

  it('survives the end of its connections, idle and inside a transaction', async () => {
    await (await open('auto')).close();
    const [handle, other] = await Promise.all([open('off'), open('off')]);
    const killOthers = `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid()`;
    await handle.executeSql('SELECT 1');
    await other.executeSql(killOthers);
    const cut = handle.database.transaction().execute(async (connection) => {
      await connection.insertInto('meta').values({ name: 'half', value: '' }).execute();
      await other.executeSql(killOthers);
      await connection.selectFrom('meta').selectAll().execute();
    });
    await expect(cut).rejects.toMatchObject({ code: 'store-unavailable', status: 503 });
    // An idle connection that was ended, too, is known as such only once its end has arrived here.
    await expect
      .poll(() => handle.database.selectFrom('meta').selectAll().execute().catch(String), { timeout: 20_000 })
      .toEqual([]);
    for (const each of [handle, other]) await each.close();
  });
});

describe('checkVersion', () => {
  it('takes PostgreSQL 15 and later, and names an older one', () => {
    for (const version of [150_000, 150_018, 180_001]) expect(() => checkVersion(version)).not.toThrow();
    expect(() => checkVersion(140_022)).toThrow(
      expect.objectContaining({ code: 'store-too-old', parameters: { version: 14, needed: 15 } }),
    );
  });
});
