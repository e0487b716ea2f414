import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCommit, readVersion } from './about.ts';

const ONE = '1'.repeat(40);
const TWO = '2'.repeat(40);
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'adept-about-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
}

describe('the commit that runs', () => {
  it.each<[string, Record<string, string>, string | null]>([
    ['no checkout', {}, null],
    ['a commit alone', { '.git/HEAD': `${ONE}\n` }, ONE],
    ['a branch', { '.git/HEAD': 'ref: refs/heads/main\n', '.git/refs/heads/main': `${ONE}\n` }, ONE],
    [
      'a branch that was packed',
      {
        '.git/HEAD': 'ref: refs/heads/main\n',
        '.git/packed-refs': `# pack-refs\n${TWO} refs/heads/other\n${ONE} refs/heads/main\n`,
      },
      ONE,
    ],
    [
      'a worktree whose folder is gone',
      {
        '.git': 'gitdir: ../.bare/worktrees/one\n',
      },
      null,
    ],
    ['a branch without a commit', { '.git/HEAD': 'ref: refs/heads/main\n' }, null],
    ['something else', { '.git/HEAD': 'ref: refs/heads/main\n', '.git/refs/heads/main': 'soon\n' }, null],
  ])('%s', async (_name, files, expected) => {
    await write(files);
    expect(await readCommit(root)).toBe(expected);
  });

  it('is a worktree’s own, though its branch lies with all others', async () => {
    await write({
      'tree/.git': 'gitdir: ../store/worktrees/tree\n',
      'store/worktrees/tree/HEAD': 'ref: refs/heads/topic\n',
      'store/worktrees/tree/commondir': '../..\n',
      'store/HEAD': 'ref: refs/heads/main\n',
      'store/refs/heads/main': `${ONE}\n`,
      'store/refs/heads/topic': `${TWO}\n`,
    });
    expect(await readCommit(join(root, 'tree'))).toBe(TWO);
  });
});

describe('the version', () => {
  it('is a version', async () => {
    expect(await readVersion()).toMatch(/^\d+\.\d+\.\d+/);
  });
});
