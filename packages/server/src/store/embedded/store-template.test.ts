import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PGLITE_VERSION } from './open-embedded.ts';
import { startFromTemplate } from './store-template.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'adept-template-'));
});
afterEach(async () => rm(root, { recursive: true, force: true }));

function options(key: string, made: string[] = []) {
  return {
    templateDir: path.join(root, 'templates'),
    key: [key],
    make: async (directory: string) => {
      made.push(directory);
      await mkdir(directory);
      await writeFile(path.join(directory, 'content'), key);
    },
  };
}

describe('startFromTemplate', () => {
  it('makes one template and copies it from then on', async () => {
    const made: string[] = [];
    for (const name of ['one', 'two']) await startFromTemplate(path.join(root, name), options('a', made));
    expect(made).toHaveLength(1);
    expect(await readFile(path.join(root, 'two', 'content'), 'utf8')).toBe('a');
  });

  it('several at once end with whole stores and one template', async () => {
    const names = ['one', 'two', 'three', 'four'];
    await Promise.all(names.map((name) => startFromTemplate(path.join(root, name), options('a'))));
    for (const name of names) expect(await readFile(path.join(root, name, 'content'), 'utf8')).toBe('a');
    expect(await readdir(path.join(root, 'templates'))).toHaveLength(1);
  });

  it('another key is another template, and the former one goes', async () => {
    await startFromTemplate(path.join(root, 'one'), options('a'));
    await startFromTemplate(path.join(root, 'two'), options('b'));
    expect(await readFile(path.join(root, 'two', 'content'), 'utf8')).toBe('b');
    expect(await readdir(path.join(root, 'templates'))).toHaveLength(1);
  });

  it('one that can not be made leaves nothing behind', async () => {
    const make = async (directory: string) => {
      await mkdir(directory);
      throw new Error('no room');
    };
    const target = path.join(root, 'one');
    await expect(startFromTemplate(target, { ...options('a'), make })).rejects.toThrow('no room');
    expect(await readdir(path.join(root, 'templates'))).toEqual([]);
    expect(await readdir(root)).toEqual(['templates']);
  });
});

describe('PGLITE_VERSION', () => {
  it('is the version installed', async () => {
    const entry = createRequire(import.meta.url).resolve('@electric-sql/pglite');
    const manifest = await readFile(path.join(path.dirname(entry), '../package.json'), 'utf8');
    expect((JSON.parse(manifest) as { version: string }).version).toBe(PGLITE_VERSION);
  });
});
