import { mkdirSync, readFileSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { consoleBundle } from './console-bundle.ts';
import { folder } from '../testing/folder.ts';

const BUILDER = `
import { appendFileSync, writeFileSync } from 'node:fs';
const outDir = process.argv[process.argv.indexOf('--outDir') + 1];
appendFileSync('builds', 'x');
console.log('built');
writeFileSync(outDir + '/index.html', 'bundle');
`;

/** A checkout with a builder in Vite's place. */
function checkout(builder = BUILDER) {
  const root = folder();
  for (const name of ['packages/console/src', 'node_modules/vite/bin'])
    mkdirSync(join(root, name), { recursive: true });
  writeFileSync(join(root, 'packages/console/src/main.tsx'), 'source');
  writeFileSync(join(root, 'node_modules/vite/bin/package.json'), '{"type":"module"}');
  writeFileSync(join(root, 'node_modules/vite/bin/vite.js'), builder);
  let said = '';
  const options = { root, notice: 'building', stderr: { write: (text: string) => void (said += text) } };
  return {
    root,
    options,
    said: () => said,
    builds: () => readFileSync(join(root, 'packages/console/builds'), 'utf8').length,
  };
}

describe('the console bundle', () => {
  it('is built when it is missing, kept while it is newer, and built again when a source changed', async () => {
    const { root, options, said, builds } = checkout();
    const bundle = await consoleBundle(options);
    expect(readFileSync(join(bundle, 'index.html'), 'utf8')).toBe('bundle');
    expect(said()).toBe('building\nbuilt\n');
    await consoleBundle(options);
    expect(builds()).toBe(1);
    const later = new Date(Date.now() + 60_000);
    utimesSync(join(root, 'packages/console/src/main.tsx'), later, later);
    await consoleBundle(options);
    expect(builds()).toBe(2);
    expect(readdirSync(join(root, '.cache'))).toEqual([]);
  });

  it('is whole when several want it at once', async () => {
    const { root, options } = checkout();
    const bundles = await Promise.all([1, 2, 3].map(() => consoleBundle(options)));
    for (const bundle of bundles) expect(readFileSync(join(bundle, 'index.html'), 'utf8')).toBe('bundle');
    expect(readdirSync(join(root, '.cache'))).toEqual([]);
  });

  it('that another built meanwhile stays: it may be served already', async () => {
    const { root, options } = checkout();
    const dist = join(root, 'packages/console/dist');
    const makeFolder = async (path: string): Promise<void> => {
      for (const made of [path, dist]) mkdirSync(made, { recursive: true });
      writeFileSync(join(dist, 'index.html'), 'theirs');
    };
    await consoleBundle({ ...options, makeFolder });
    expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe('theirs');
    expect(readdirSync(join(root, '.cache'))).toEqual([]);
  });

  it('keeps the former one when a build fails', async () => {
    const { root, options } = checkout('console.error("no"); process.exit(3);');
    await expect(consoleBundle(options)).rejects.toMatchObject({
      code: 'console-build-failed',
      parameters: { code: 3 },
    });
    expect(readdirSync(join(root, '.cache'))).toEqual([]);
  });

  it('of a checkout that belongs to somebody else is refused by name, with 2', async () => {
    const { root, options } = checkout();
    const refusal = Object.assign(new Error('mkdir'), { code: 'EACCES' });
    const makeFolder = () => Promise.reject(refusal);
    await expect(consoleBundle({ ...options, makeFolder })).rejects.toMatchObject({
      code: 'console-not-writable',
      exitCode: 2,
      parameters: { path: root },
    });
  });

  it('is given up when it is stopped meanwhile', async () => {
    const { options } = checkout('setInterval(() => undefined, 1000);');
    const signal = AbortSignal.timeout(200);
    await expect(consoleBundle({ ...options, signal })).rejects.toMatchObject({ name: 'AbortError' });
  });
});
