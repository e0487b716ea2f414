import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { CliError } from '../cli-error.ts';
import { EXIT } from '../exit-codes.ts';
import type { OutputStream } from '../terminal/printer.ts';

/** What goes into the bundle, below packages/. */
const SOURCES = [
  'console/src',
  'console/public',
  'console/index.html',
  'console/vite.config.js',
  'console/licenses.js',
  'messages/src',
  'contract/src',
  // The licences of what it contains.
  '../package-lock.json',
];

export interface ConsoleBundleOptions {
  /** Folder of the checkout. */
  root: string;
  /** Where the build writes what it has to say; stdout stays clean. */
  stderr: OutputStream;
  /** Said before a build. */
  notice: string;
  signal?: AbortSignal | undefined;
  /** A test's, in the place of a disk that refuses: root may write everywhere. */
  makeFolder?: ((path: string) => Promise<unknown>) | undefined;
}

/**
 * The folder of the built console; built first when it is missing or older than its sources. An installed program
 * brings the bundle and no sources: then nothing is built.
 * @throws CliError `console-build-failed`, `console-not-writable` (a checkout of somebody else's); the signal's AbortError
 */
export async function consoleBundle(options: ConsoleBundleOptions): Promise<string> {
  const packages = join(options.root, 'packages');
  const bundle = join(packages, 'console', 'dist');
  const built = await changedAt(join(bundle, 'index.html'));
  const newest = Math.max(...(await Promise.all(SOURCES.map((source) => newestIn(join(packages, source))))));
  if (built >= newest) return bundle;
  options.stderr.write(`${options.notice}\n`);
  const begun = new Date();
  const fresh = join(options.root, '.cache', `console-${randomUUID()}`);
  try {
    await (options.makeFolder ?? makeFolder)(fresh);
    await build(fresh, options);
    // What changes while it is built counts as newer.
    await utimes(join(fresh, 'index.html'), begun, begun);
    await putInPlace(fresh, bundle, newest);
  } catch (error) {
    throw asRefusal(error, options.root);
  } finally {
    await rm(fresh, { recursive: true, force: true }).catch(() => undefined);
  }
  return bundle;
}

/**
 * Another process may have built the same meanwhile, and serve it already: then that one stays. What lies there is moved
 * aside in one step and deleted afterwards: deleting it where it lies would meet the other's files as they come.
 */
async function putInPlace(fresh: string, bundle: string, newest: number): Promise<void> {
  const isThere = async (): Promise<boolean> => (await changedAt(join(bundle, 'index.html'))) >= newest;
  if (await isThere()) return;
  const former = `${fresh}-former`;
  try {
    await rename(bundle, former).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
    await rename(fresh, bundle).catch(async (error: unknown) => {
      if (!(await isThere())) throw error;
    });
  } finally {
    await rm(former, { recursive: true, force: true }).catch(() => undefined);
  }
}

const makeFolder = (path: string) => mkdir(path, { recursive: true });

/** Another user's checkout: building is for its owner. */
function asRefusal(error: unknown, root: string): unknown {
  const { code = '' } = error as NodeJS.ErrnoException;
  return ['EACCES', 'EPERM', 'EROFS'].includes(code)
    ? new CliError('console-not-writable', { path: root })
    : error;
}

/** Milliseconds; 0 when it isn't there. */
async function changedAt(path: string): Promise<number> {
  return existsSync(path) ? (await stat(path)).mtimeMs : 0;
}

async function newestIn(path: string): Promise<number> {
  if (!existsSync(path)) return 0;
  if (!(await stat(path)).isDirectory()) return changedAt(path);
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name));
  return Math.max(
    0,
    ...(await Promise.all(files.map((file) => changedAt(join(file.parentPath, file.name))))),
  );
}

function build(outDir: string, { root, stderr, signal }: ConsoleBundleOptions): Promise<void> {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const child = spawn(
    process.execPath,
    [vite, 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'],
    {
      cwd: join(root, 'packages', 'console'),
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
    },
  );
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => stderr.write(chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0
        ? resolve()
        : reject(new CliError('console-build-failed', { code: code ?? -1 }, EXIT.unexpected)),
    );
  });
}
