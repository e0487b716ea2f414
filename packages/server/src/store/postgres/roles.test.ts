import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import type { AuditList } from '@adept/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../../main.ts';
import type { RunningServer } from '../../server-options.ts';
import { migrateStore } from '../migrate-store.ts';
import { asAdministrator, databaseOn, testCluster } from '../testing/postgres-databases.ts';
import { openPostgres } from './open-postgres.ts';

const GUIDE = path.join(import.meta.dirname, '../../../../../docs/guide/running.md');
const API_TOKEN = 'adp_roles_0123456789abcdefghij';
const PASSWORD = randomBytes(12).toString('hex');
const suffix = randomBytes(6).toString('hex');
const [owner, server, name] = [`owner_${suffix}`, `server_${suffix}`, `roles_${suffix}`];

/** The guide's own statements, under names that are this test's. */
function blocks(): string[] {
  const text = readFileSync(GUIDE, 'utf8');
  return [...text.matchAll(/```sql\n(.*?)```/gs)].map(([, sql = '']) =>
    sql
      .replaceAll('adept_owner', owner)
      .replaceAll('adept_server', server)
      .replaceAll(/DATABASE adept\b/g, `DATABASE ${name}`)
      .replaceAll('…', PASSWORD),
  );
}
const urlOf = (role: string): string => {
  const url = new URL(databaseOn(testCluster(), name));
  url.username = role;
  url.password = PASSWORD;
  return url.href;
};

describe('the two roles of the guide', { timeout: 120_000 }, () => {
  let folder = '';
  let running: RunningServer | undefined;

  beforeAll(async () => {
    const [roles = '', grants = ''] = blocks();
    expect(grants).toContain('REVOKE UPDATE, DELETE ON audit');
    for (const statement of roles.split(';').filter((one) => one.trim() !== ''))
      await asAdministrator(testCluster(), statement);
    await migrateStore({ dataDir: '', databaseUrl: urlOf(owner) });
    await asAdministrator(urlOf(owner), grants);
    folder = mkdtempSync(path.join(tmpdir(), 'adept-roles-'));
    const masterKeyFile = path.join(folder, 'key');
    writeFileSync(masterKeyFile, randomBytes(32).toString('base64'), { mode: 0o400 });
    running = await startServer({
      adminHost: '127.0.0.1',
      adminPort: 0,
      deviceHost: '127.0.0.1',
      devicePort: 0,
      dataDir: path.join(folder, 'data'),
      databaseUrl: urlOf(server),
      masterKeyFile,
      appleDeviceServiceUrl: 'http://127.0.0.1:9',
      timeZone: 'UTC',
      language: 'en',
      logLevel: 'info',
      initialApiToken: API_TOKEN,
      clock: { now: () => new Date() },
      log: new PassThrough().resume(),
    });
  }, 120_000);
  afterAll(async () => {
    await running?.stop();
    await asAdministrator(testCluster(), `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    for (const role of [server, owner]) await asAdministrator(testCluster(), `DROP ROLE IF EXISTS ${role}`);
    rmSync(folder, { recursive: true, force: true });
  });

  async function call<T>(method: string, url: string, body?: object): Promise<T> {
    const answer = await fetch(`${running?.adminUrl}/api/v1${url}`, {
      method,
      headers: { authorization: `Bearer ${API_TOKEN}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    expect(answer.ok, text).toBe(true);
    return (text === '' ? null : JSON.parse(text)) as T;
  }

  it('let a whole server work: tokens are made, changed, deleted and restored, and each has its row', async () => {
    const { id } = await call<{ id: string }>('POST', '/tokens', { name: 'Berlin' });
    await call('PATCH', `/tokens/${id}`, { owner: 'ops@example.org' });
    await call('POST', `/tokens/${id}/key-pairs`);
    await call('DELETE', `/tokens/${id}`);
    await call('POST', `/tokens/${id}/restore`);
    const { items } = await call<AuditList>('GET', `/audit?token=${id}`);
    expect(items.map(({ action }) => action)).toEqual([
      'token.restored',
      'token.deleted',
      'key-pair.made',
      'token.changed',
      'token.created',
    ]);
  });

  it.each([
    `UPDATE audit SET actor_name = 'nobody'`,
    'DELETE FROM audit',
    'TRUNCATE audit',
    'ALTER TABLE audit DISABLE TRIGGER audit_append_only',
    'DROP TABLE audit',
    `DELETE FROM schema_migrations`,
  ])('don’t let the server %s', async (statement) => {
    const handle = await openPostgres({ databaseUrl: urlOf(server), migrate: 'off' });
    try {
      // 42501: the grant refuses before any trigger could.
      await expect(handle.executeSql(statement)).rejects.toThrow(/permission denied|must be owner/);
    } finally {
      await handle.close();
    }
  });
});
