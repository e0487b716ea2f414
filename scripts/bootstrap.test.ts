import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';

/** A checkout that belongs to somebody else: nothing in it can be written by who runs the bootstrap. */
function foreignCheckout() {
  const root = mkdtempSync(join(tmpdir(), 'adept-bootstrap-'));
  chmodSync(root, 0o755);
  onTestFinished(() => {
    chmodSync(root, 0o755);
    rmSync(root, { recursive: true, force: true });
  });
  mkdirSync(join(root, 'scripts'));
  for (const name of ['bootstrap.mjs', 'runtime.json'])
    copyFileSync(join(import.meta.dirname, name), join(root, 'scripts', name));
  writeFileSync(join(root, 'package-lock.json'), '{}');
  writeFileSync(join(root, 'hello.mjs'), 'console.log("hello");');
  return root;
}

/** Root may write everywhere: it lends the run another user. */
function runAsStranger(root: string, args: string[]) {
  const stranger = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const node = join(root, 'node');
  copyFileSync(process.execPath, node);
  chmodSync(node, 0o755);
  chmodSync(root, 0o555);
  const options = { cwd: root, encoding: 'utf8', ...stranger } as const;
  return spawnSync(node, [join(root, 'scripts', 'bootstrap.mjs'), ...args], options);
}

describe('the bootstrap in a folder it may not write', () => {
  it.each(['nothing', 'an installation of the owner broke off'])('says so and ends with 2: %s', (left) => {
    const root = foreignCheckout();
    if (left !== 'nothing') {
      mkdirSync(join(root, '.runtime'));
      writeFileSync(join(root, '.runtime/installing.lock'), '4194305');
      chmodSync(join(root, '.runtime'), 0o555);
    }
    const { status, stdout, stderr } = runAsStranger(root, ['hello.mjs']);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(`${join(root, '.runtime')} can't be written (EACCES)`);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('runs what the owner installed', () => {
    const root = foreignCheckout();
    for (const name of ['.runtime/bin', 'node_modules']) mkdirSync(join(root, name), { recursive: true });
    copyFileSync(process.execPath, join(root, '.runtime/bin/node'));
    chmodSync(join(root, '.runtime/bin/node'), 0o755);
    const hash = createHash('sha256').update('{}').digest('hex');
    writeFileSync(join(root, '.runtime/installed'), hash);
    expect(runAsStranger(root, ['hello.mjs'])).toMatchObject({ status: 0, stdout: 'hello\n', stderr: '' });
  });
});
