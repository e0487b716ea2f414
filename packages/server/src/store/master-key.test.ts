import { randomBytes } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadMasterKey } from './master-key.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'adept-key-'));
});
afterEach(async () => rm(root, { recursive: true, force: true }));

const load = (options: { file?: string; dataDir?: string; embedded?: boolean } = {}) =>
  loadMasterKey({ dataDir: path.join(root, 'data'), embedded: true, random: randomBytes, ...options });

async function keyFile(content: string, mode = 0o600): Promise<string> {
  const file = path.join(root, 'key');
  await writeFile(file, content);
  await chmod(file, mode);
  return file;
}

describe('loadMasterKey', () => {
  it('makes the key once, outside the data directory, readable by its owner only', async () => {
    const made = await load();
    expect(made).toMatchObject({ created: true, path: path.join(root, 'data.key') });
    expect((await stat(made.path)).mode & 0o777).toBe(0o600);
    expect((await readFile(made.path, 'utf8')).trim()).toBe(made.key.reveal().toString('base64'));
    const again = await load();
    expect(again).toMatchObject({ created: false, path: made.path });
    expect(again.key.id).toBe(made.key.id);
  });

  it('two first starts at once end with one key', async () => {
    const both = await Promise.all([load(), load()]);
    const ids = new Set(both.map((one) => one.key.id));
    expect(both.filter((one) => one.created)).toHaveLength(1);
    expect(ids.size).toBe(1);
  });

  it.each([[0o400], [0o600]])('reads a file of mode %o', async (mode) => {
    const bytes = randomBytes(32);
    const { key } = await load({
      file: await keyFile(`${bytes.toString('base64')}\n`, mode),
      embedded: false,
    });
    expect(key.reveal().equals(bytes)).toBe(true);
  });

  it.each([[0o644], [0o640], [0o660], [0o700]])('refuses a file of mode %o', async (mode) => {
    const file = await keyFile(randomBytes(32).toString('base64'), mode);
    await expect(load({ file })).rejects.toMatchObject({
      code: 'master-key-permissions',
      parameters: { path: file },
    });
  });

  it.each([
    ['empty', ''],
    ['short', randomBytes(31).toString('base64')],
    ['long', randomBytes(33).toString('base64')],
    ['hex', randomBytes(32).toString('hex')],
    ['no base64', '*'.repeat(44)],
  ])('refuses what is no key: %s', async (_what, content) => {
    const file = await keyFile(content);
    const error: unknown = await load({ file }).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'master-key-invalid', parameters: { path: file } });
    if (content !== '') expect(String(error)).not.toContain(content);
  });

  it('refuses what can not be read or made', async () => {
    await mkdir(path.join(root, 'folder'), { mode: 0o700 });
    await chmod(path.join(root, 'folder'), 0o600);
    const folder = path.join(root, 'folder');
    await expect(load({ file: folder })).rejects.toMatchObject({ code: 'master-key-unreadable' });
    const below = path.join(await keyFile('x'), 'key');
    await expect(load({ file: below })).rejects.toMatchObject({ code: 'master-key-unreadable' });
  });

  it('names the data directory when no key can be made beside it', async () => {
    // Long enough that the key's name passes and the name it is first written under does not: so for root too.
    await expect(load({ dataDir: path.join(root, 'd'.repeat(240)) })).rejects.toMatchObject({
      code: 'data-directory-not-writable',
      parameters: { directory: root, reason: 'ENAMETOOLONG' },
    });
    const file = path.join(root, 'k'.repeat(240));
    await expect(load({ file })).rejects.toMatchObject({ code: 'master-key-unreadable' });
  });

  it('makes none for a store that has one: the lost key is named instead', async () => {
    await mkdir(path.join(root, 'data', 'store'), { recursive: true });
    const missing = { code: 'master-key-missing', parameters: { path: path.join(root, 'data.key') } };
    await expect(load()).rejects.toMatchObject(missing);
  });

  it('makes none for a PostgreSQL, where several servers need the same', async () => {
    await expect(load({ embedded: false })).rejects.toMatchObject({ code: 'master-key-missing' });
    const file = path.join(root, 'absent');
    const missing = { code: 'master-key-missing', parameters: { path: file } };
    await expect(load({ embedded: false, file })).rejects.toMatchObject(missing);
  });
});
