import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { emptyDemoDirectory } from './demo-directory.ts';

let data = '';
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'adept-demo-directory-'));
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

describe('the directory of the demo', () => {
  it('is emptied, and nothing beside it is touched', async () => {
    writeFileSync(join(data, 'store.key'), 'the real key');
    mkdirSync(join(data, 'demo', 'store'), { recursive: true });
    writeFileSync(join(data, 'demo', 'store', 'old'), '');
    const directory = await emptyDemoDirectory(data);
    expect(existsSync(join(data, 'demo', 'store'))).toBe(false);
    expect(readdirSync(data).sort()).toEqual(['demo', 'store.key']);
    expect(directory.store.startsWith(join(data, 'demo'))).toBe(true);
    expect(directory.masterKeyFile.startsWith(join(data, 'demo'))).toBe(true);
    await directory.leave();
    expect(readdirSync(join(data, 'demo'))).toEqual([]);
  });

  it('is left alone while another demo runs there', async () => {
    mkdirSync(join(data, 'demo'));
    const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', 'demo'], { stdio: 'ignore' });
    await once(other, 'spawn');
    try {
      writeFileSync(join(data, 'demo', 'demo.pid'), String(other.pid));
      await expect(emptyDemoDirectory(data)).rejects.toMatchObject({
        code: 'data-directory-in-use',
        parameters: { pid: other.pid, directory: join(data, 'demo') },
      });
      expect(existsSync(join(data, 'demo', 'demo.pid'))).toBe(true);
    } finally {
      other.kill('SIGKILL');
      await once(other, 'exit');
    }
  });

  it('is named when it can not be written', async () => {
    writeFileSync(join(data, 'file'), '');
    await expect(emptyDemoDirectory(join(data, 'file'))).rejects.toMatchObject({
      code: 'data-directory-not-writable',
      parameters: { directory: join(data, 'file', 'demo'), reason: 'ENOTDIR' },
    });
  });

  it.each(['4194305', 'not a number', '-1', String(process.ppid)])(
    'is taken over from a marker that says %s',
    async (marker) => {
      mkdirSync(join(data, 'demo'));
      writeFileSync(join(data, 'demo', 'demo.pid'), marker);
      await (await emptyDemoDirectory(data)).leave();
    },
  );
});
