import { makeTestDatabase } from '@adept/server/store/testing/postgres-databases';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { adept, start } from '../adept-process.ts';

it('a start on an empty PostgreSQL names the command; after it the server starts', async () => {
  const { databaseUrl, drop } = await makeTestDatabase({ migrated: false });
  const directory = mkdtempSync(path.join(tmpdir(), 'adept-e2e-'));
  onTestFinished(async () => {
    await drop();
    rmSync(directory, { recursive: true, force: true });
  });
  const key = path.join(directory, 'adept.key');
  writeFileSync(key, randomBytes(32).toString('base64'), { mode: 0o600 });
  const env = {
    DATABASE_URL: databaseUrl,
    ADEPT_MASTER_KEY_FILE: key,
    ADEPT_DATA_DIR: path.join(directory, 'data'),
    ADEPT_ADMIN_PORT: '0',
    ADEPT_DEVICE_PORT: '0',
    ADEPT_LANGUAGE: 'en',
  };
  const refused = await adept(['serve'], env);
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain('adept db migrate');

  const migrated = await adept(['db', 'migrate', '--json'], env);
  expect(JSON.parse(migrated.stdout)).toMatchObject({ store: 'postgres' });
  expect(migrated.code).toBe(0);

  const server = start('./adept', ['serve'], env);
  const url = await server.line('ready');
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  server.child.kill('SIGTERM');
  expect(await server.ended).toBe(0);
  const { stdout, stderr } = server.output();
  expect(stdout + stderr, 'the printed configuration masks the password').not.toContain(
    new URL(databaseUrl).password,
  );
});
