import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder } from '../testing/folder.ts';
import { run } from '../testing/run.ts';

describe('db migrate', { timeout: 60_000 }, () => {
  it('makes the embedded store, and has nothing to add the second time', async () => {
    const env = { ADEPT_DATA_DIR: join(folder(), 'data'), LANG: 'en' };
    const first = await run(['db', 'migrate', '--json'], { env });
    expect(first).toMatchObject({ code: 0, stderr: '' });
    const made = JSON.parse(first.stdout) as { store: string; version: string; added: string[] };
    expect(made.store).toBe('embedded');
    expect(made.added.at(-1)).toBe(made.version);
    const second = await run(['db', 'migrate'], { env });
    expect(second).toMatchObject({ code: 0, stderr: '' });
    expect(second.stdout).toContain(`up to date already, at ${made.version}`);
  });

  it('says in a sentence that the database does not answer, without its password', async () => {
    const env = { DATABASE_URL: 'postgres://adept:MARKER-password@127.0.0.1:1/adept', LANG: 'en' };
    const { code, stdout, stderr } = await run(['db', 'migrate'], { env });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('did not let Adept in (ECONNREFUSED)');
    expect(stderr).not.toContain('MARKER');
  });
});
