import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Kysely, PGliteDialect } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PgliteClient } from './embedded/pglite-client.ts';
import { guardedDialect } from './guarded-dialect.ts';
import type { Schema } from './schema.ts';
import { openEmbeddedTestStore } from './testing/cloned-store.ts';

let cloned: Awaited<ReturnType<typeof openEmbeddedTestStore>>;
let client: PgliteClient;
beforeAll(async () => {
  cloned = await openEmbeddedTestStore();
  await cloned.store.close();
  client = new PgliteClient(path.join(cloned.dataDir, 'store'));
});
afterAll(async () => {
  await client.close();
  await cloned.remove();
});

describe('guardedDialect', () => {
  it('ends a wait for a transaction that does not end, and goes on when it does', async () => {
    const dialect = guardedDialect(new PGliteDialect({ pglite: client }), { exclusive: true, waitMs: 20 });
    const database = new Kysely<Schema>({ dialect });
    const query = () => database.selectFrom('meta').select('name').execute();
    // Opened past inTransaction, as a mistake would: the guard can't see who is inside.
    await database.transaction().execute(async (connection) => {
      await expect(query()).rejects.toMatchObject({ code: 'store-busy', status: 503 });
      await connection.selectFrom('meta').select('name').execute();
    });
    expect(await query()).not.toEqual([]);
  });
});

describe('transactions', () => {
  it('are opened in transaction.ts alone, where the guard sees them', async () => {
    const files = (await readdir(import.meta.dirname, { recursive: true })).filter(
      (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
    );
    const openers: string[] = [];
    for (const file of files) {
      const source = await readFile(path.join(import.meta.dirname, file), 'utf8');
      if (source.includes('.transaction()')) openers.push(file);
    }
    // The wrapper whose COMMIT fails stands beneath transaction.ts, in the database that it is given.
    expect(openers.sort()).toEqual(['testing/failing-commits.ts', 'transaction.ts']);
  });
});

describe('PgliteClient', () => {
  it('says what the database said, and never what it was given', async () => {
    const failing = client.query('SELECT $1::integer', ['MARKER-secret-parameter']);
    const error: unknown = await failing.catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'PgliteError', code: '22P02' });
    expect(JSON.stringify(error)).not.toContain('MARKER');
  });

  it('rolls a failed text of several statements back before anybody else gets the connection', async () => {
    const failing = client.executeSql(`BEGIN; INSERT INTO meta VALUES ('half', ''); SELECT 1/0; COMMIT`);
    const next = client.query(`SELECT name FROM meta WHERE name = 'half'`);
    await expect(failing).rejects.toMatchObject({ code: '22012' });
    expect((await next).rows).toEqual([]);
  });

  it('answers whoever waits when it is closed', async () => {
    const other = new PgliteClient(path.join(cloned.dataDir, 'not-used'));
    const closed = other.close();
    await expect(other.query('SELECT 1')).rejects.toMatchObject({ code: 'store-stopped' });
    await closed;
  });
});
