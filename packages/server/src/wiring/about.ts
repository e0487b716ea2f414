import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { About } from '@adept/contract';
import type { Viewer } from '../domain/viewer.ts';
import type { Store } from '../store/store.ts';

/** Of the checkout this file lies in, when it lies in one. */
const CHECKOUT = join(import.meta.dirname, '../../../..');
const COMMIT = /^[0-9a-f]{40}$/;

/** The program's version, as its package says it. */
export async function readVersion(): Promise<string> {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** What runs here. The commit is read once, at the start: later ones are not what runs. */
export async function createAbout(parts: {
  store: Pick<Store, 'describe'>;
  version: string;
  apple: About['apple'];
}): Promise<(viewer: Viewer) => Promise<About>> {
  const commit = await readCommit(CHECKOUT);
  return async (viewer) => ({
    version: parts.version,
    commit,
    runtime: `Node.js ${process.versions.node}`,
    platform: `${process.platform} ${process.arch}`,
    apple: parts.apple,
    store: await parts.store.describe(viewer),
  });
}

/**
 * The commit that is checked out, from git's own files: no git is needed for it. A worktree's `.git` is a file that
 * names its folder; branches lie in the folder it has in common with the others.
 * @returns null where it isn't a checkout, or one written in a way that isn't known here
 */
export async function readCommit(root: string): Promise<string | null> {
  const folder = await gitFolder(root);
  const head = await textOf(join(folder, 'HEAD'));
  const branch = /^ref: (refs\/\S+)$/.exec(head)?.[1];
  if (branch === undefined) return COMMIT.test(head) ? head : null;
  const common = (await textOf(join(folder, 'commondir'))) || '.';
  for (const place of [folder, join(folder, common)]) {
    const commit = await textOf(join(place, branch));
    if (COMMIT.test(commit)) return commit;
    const packed = await textOf(join(place, 'packed-refs'));
    const line = packed.split('\n').find((one) => one.endsWith(` ${branch}`));
    if (line !== undefined && COMMIT.test(line.slice(0, 40))) return line.slice(0, 40);
  }
  return null;
}

async function gitFolder(root: string): Promise<string> {
  const named = /^gitdir: (.+)$/.exec(await textOf(join(root, '.git')))?.[1];
  return named === undefined ? join(root, '.git') : join(named.startsWith('/') ? '' : root, named);
}

/** Without the line's end; empty where there is no such file. */
async function textOf(path: string): Promise<string> {
  return (await readFile(path, 'utf8').catch(() => '')).trim();
}
