import { access, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEmbedded } from './embedded/open-embedded.ts';
import { MIGRATIONS, type SchemaMigration } from './migrations/index.ts';
import { TEST_TEMPLATES } from './testing/cloned-store.ts';

let root = '';
let dataDir = '';
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'adept-migrate-'));
  dataDir = path.join(root, 'data');
});
afterEach(async () => rm(root, { recursive: true, force: true }));

const next: SchemaMigration = {
  name: '9999-next',
  statements: ['CREATE TABLE next (id integer)', 'INSERT INTO next VALUES (1)'],
};
const broken: SchemaMigration = {
  name: '9999-broken',
  statements: ['CREATE TABLE half (id integer)', 'NO SQL'],
};

const open = (migrations?: readonly SchemaMigration[], migrate: 'auto' | 'off' = 'auto') =>
  openEmbedded({ dataDir, migrate, ...(migrations ? { migrations } : { templateDir: TEST_TEMPLATES }) });

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

describe('migrating an embedded store', { timeout: 120_000 }, () => {
  it('takes a copy first, which opens as the store that was', async () => {
    const before = await open();
    await before.executeSql(`INSERT INTO meta VALUES ('mark', 'before')`);
    await before.close();
    const after = await open([...MIGRATIONS, next]);
    expect((await after.executeSql('SELECT id FROM next')).rows).toEqual([{ id: 1 }]);
    await after.executeSql(`UPDATE meta SET value = 'after' WHERE name = 'mark'`);
    await after.close();

    const copy = path.join(dataDir, 'copies', 'before-9999-next');
    await rm(path.join(dataDir, 'store'), { recursive: true });
    await rename(copy, path.join(dataDir, 'store'));
    const restored = await open();
    const mark = await restored.executeSql(`SELECT value FROM meta WHERE name = 'mark'`);
    expect(mark.rows).toEqual([{ value: 'before' }]);
    await restored.close();
  });

  it('that is newer than the program is refused with both versions, and stays as it is', async () => {
    const newer = await open([...MIGRATIONS, next]);
    await newer.close();
    const refused = {
      code: 'store-newer-than-program',
      parameters: { store: '9999-next', program: MIGRATIONS.at(-1)?.name },
    };
    await expect(open()).rejects.toMatchObject(refused);
    expect(await exists(path.join(dataDir, 'copies'))).toBe(false);
    const again = await open([...MIGRATIONS, next]);
    await again.close();
  });

  it('that fails changes nothing and names the migration', async () => {
    await (await open()).close();
    const failed = { code: 'store-migration-failed', parameters: { migration: '9999-broken' } };
    await expect(open([...MIGRATIONS, broken])).rejects.toMatchObject(failed);
    const after = await open();
    const half = await sql<{ found: string | null }>`SELECT to_regclass('half')::text AS found`.execute(
      after.database,
    );
    expect(half.rows).toEqual([{ found: null }]);
    await after.close();
  });

  it('happens only when allowed', async () => {
    await (await open()).close();
    await expect(open([...MIGRATIONS, next], 'off')).rejects.toMatchObject({
      code: 'store-not-migrated',
      parameters: { pending: '9999-next' },
    });
    await (await open(undefined, 'off')).close();
  });
});
