import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DataDirectoryLock } from './data-directory-lock.ts';

let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'adept-lock-'));
});
afterEach(async () => rm(directory, { recursive: true, force: true }));

const inUse = { code: 'data-directory-in-use', status: 409 };

/** A lock as somebody else left it; members as in our own, changed. */
async function leave(members: Record<string, unknown>): Promise<void> {
  const lock = await DataDirectoryLock.take(directory);
  const file = path.join(directory, 'store.lock');
  const ours = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
  await lock.release();
  await writeFile(file, JSON.stringify({ ...ours, ...members }));
}

describe('DataDirectoryLock', () => {
  it('is given to one at a time, and names who has it', async () => {
    const attempts = Array.from({ length: 8 }, () => DataDirectoryLock.take(directory));
    const outcomes = await Promise.allSettled(attempts);
    const taken = outcomes.filter((outcome) => outcome.status === 'fulfilled');
    expect(taken).toHaveLength(1);
    for (const outcome of outcomes) {
      if (outcome.status === 'fulfilled') continue;
      expect(outcome.reason).toMatchObject({ ...inUse, parameters: { pid: process.pid, directory } });
    }
    await taken[0]?.value.release();
    await (await DataDirectoryLock.take(directory)).release();
    expect(await readdir(directory)).toEqual([]);
  });

  it.each([
    ['a process that is no more', { pid: 2 ** 22 + 1 }],
    ['another process that got its id', { startTime: '1' }],
    ['a start of the machine before this one', { bootId: 'another' }],
  ])('of %s is taken over', async (_who, members) => {
    await leave(members);
    const outcomes = await Promise.allSettled([
      DataDirectoryLock.take(directory),
      DataDirectoryLock.take(directory),
    ]);
    const taken = outcomes.filter((outcome) => outcome.status === 'fulfilled');
    expect(taken).toHaveLength(1);
    await taken[0]?.value.release();
    expect(await readdir(directory)).toEqual([]);
  });

  it('that nobody can read is taken over', async () => {
    await writeFile(path.join(directory, 'store.lock'), 'not ours');
    await (await DataDirectoryLock.take(directory)).release();
  });

  it('of another host holds while it beats', async () => {
    await leave({ hostname: `not ${hostname()}`, pid: 1 });
    await expect(DataDirectoryLock.take(directory)).rejects.toMatchObject({
      ...inUse,
      parameters: { pid: 1 },
    });
    const twoMinutesAgo = Date.now() / 1000 - 120;
    await utimes(path.join(directory, 'store.lock'), twoMinutesAgo, twoMinutesAgo);
    await (await DataDirectoryLock.take(directory)).release();
  });
});
