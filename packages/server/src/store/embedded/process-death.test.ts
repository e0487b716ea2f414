import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../domain/clock.ts';
import { SYSTEM } from '../../domain/viewer.ts';
import { loadMasterKey } from '../master-key.ts';
import { openStore } from '../open-store.ts';
import { TEST_TEMPLATES } from '../testing/cloned-store.ts';
import { recount } from '../testing/test-rows.ts';

const script = path.join(import.meta.dirname, '../testing/write-until-killed.ts');
const children = new Set<ChildProcess>();
let root = '';

afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  children.clear();
  await rm(root, { recursive: true, force: true });
});

/** Starts the writing process and hands its lines on; ends with the process. */
function startWriter(dataDir: string): { child: ChildProcess; lines: AsyncIterator<string> } {
  const child = spawn(process.execPath, [script, dataDir], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.add(child);
  if (child.stdout === null) throw new Error('stdout is a pipe');
  return { child, lines: createInterface(child.stdout)[Symbol.asyncIterator]() };
}

async function kill(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

describe('a process that dies', { timeout: 120_000 }, () => {
  it('loses nothing that was committed, and leaves no lock behind that holds', async () => {
    root = await mkdtemp(path.join(tmpdir(), 'adept-kill-'));
    const dataDir = path.join(root, 'data');
    const { key } = await loadMasterKey({ dataDir, embedded: true, random: randomBytes });
    const open = () =>
      openStore({ dataDir, templateDir: TEST_TEMPLATES, masterKey: key, clock: systemClock });
    for (let round = 0; round < 2; round += 1) {
      const { child, lines } = startWriter(dataDir);
      const first = await lines.next();
      const tokenId = String(first.value).replace('open ', '');
      for (let page = 0; page < 5; page += 1) await lines.next();

      await expect(open()).rejects.toMatchObject({
        code: 'data-directory-in-use',
        parameters: { pid: child.pid, directory: dataDir },
      });
      await kill(child);
      let printed = 5;
      for (let line = await lines.next(); line.done !== true; line = await lines.next()) {
        printed = Number(line.value.replace('page ', ''));
      }

      const store = await open();
      const place = await store.cursors.get(SYSTEM, tokenId);
      const pages = Number(place?.cursor);
      // The last page may have been taken without the line that says so.
      expect([printed, printed + 1]).toContain(pages);
      const token = await store.tokens.get(SYSTEM, tokenId);
      expect(token?.counts.devices).toBe(pages * 100);
      expect(await recount(store, tokenId)).toEqual(token?.counts);
      const run = (await store.syncRuns.newest(SYSTEM, [tokenId])).get(tokenId);
      expect(run).toMatchObject({ pages, devices: pages * 100, state: 'running' });
      await store.close();
    }
    await expect(readFile(path.join(dataDir, 'store.lock'))).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
