import { randomUUID } from 'node:crypto';
import { link, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { setInterval } from 'node:timers';
import { AdeptError } from '../../domain/adept-error.ts';

/** Who holds a data directory. Process ids come again: boot and start time tell two processes with one id apart. */
interface Holder {
  pid: number;
  hostname: string;
  bootId: string | null;
  startTime: string | null;
}

/** Beats of a holder on another host (a shared volume) are its only sign of life here. */
const BEAT_MS = 10_000;
const DEAD_AFTER_MS = 60_000;

function readOrNull(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    return null;
  }
}

/** Field 22 of /proc/PID/stat, in ticks since boot; null where there is no /proc. The name before may hold spaces. */
function startTimeOf(pid: number | 'self'): string | null {
  const line = readOrNull(`/proc/${pid}/stat`);
  return line?.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

function ourselves(): Holder {
  return {
    pid: process.pid,
    hostname: hostname(),
    bootId: readOrNull('/proc/sys/kernel/random/boot_id'),
    startTime: startTimeOf('self'),
  };
}

function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** A file written a moment ago tells the file system's own time, which is what the beats are measured by. */
async function untouchedFor(file: string, freshFile: string): Promise<number> {
  const [theirs, now] = await Promise.all([stat(file), stat(freshFile)]);
  return now.mtimeMs - theirs.mtimeMs;
}

async function isAlive(holder: Holder, lockFile: string, freshFile: string): Promise<boolean> {
  const us = ourselves();
  if (holder.hostname !== us.hostname) return (await untouchedFor(lockFile, freshFile)) < DEAD_AFTER_MS;
  if (holder.bootId !== us.bootId || !processExists(holder.pid)) return false;
  return holder.startTime === null || startTimeOf(holder.pid) === holder.startTime;
}

async function readHolder(lockFile: string): Promise<{ text: string; holder: Holder } | null> {
  const text = await readFile(lockFile, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  try {
    return { text, holder: JSON.parse(text) as Holder };
  } catch {
    // Our own files appear complete or not at all: this is somebody else's, or a disk that was full.
    return { text, holder: { pid: 0, hostname: hostname(), bootId: null, startTime: null } };
  }
}

/** Sets a dead holder's file aside; puts it back when another process was faster and it is that one's by now. */
async function setAside(lockFile: string, staleText: string): Promise<void> {
  const aside = `${lockFile}.${randomUUID()}`;
  try {
    await rename(lockFile, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if ((await readFile(aside, 'utf8')) !== staleText) await link(aside, lockFile).catch(() => undefined);
  await rm(aside, { force: true });
}

/** Writes the file's first byte again, which is `{`: the file system notes its own time. */
async function beat(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.write('{', 0);
  } finally {
    await handle.close();
  }
}

/**
 * The right to open a data directory, kept as a file in it. PGlite has no lock of its own: two processes on one
 * directory would diverge in silence.
 */
export class DataDirectoryLock {
  readonly #file: string;
  readonly #beat: NodeJS.Timeout;

  private constructor(file: string) {
    this.#file = file;
    // A missed beat is no failure of anything: the next one comes.
    this.#beat = setInterval(() => void beat(file).catch(() => undefined), BEAT_MS);
    this.#beat.unref();
  }

  /**
   * Takes the lock, over a dead process's file too (after `kill -9`, after a restart of the machine).
   * @throws AdeptError `data-directory-in-use` with pid and directory; the file system's own errors
   */
  static async take(directory: string): Promise<DataDirectoryLock> {
    const file = path.join(directory, 'store.lock');
    const fresh = `${file}.${randomUUID()}`;
    // Written whole, then linked: the lock file is complete from its first moment, and only one process can link it.
    await writeFile(fresh, JSON.stringify(ourselves()), { mode: 0o600, flag: 'wx' });
    try {
      for (;;) {
        try {
          await link(fresh, file);
          return new DataDirectoryLock(file);
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
        }
        const found = await readHolder(file);
        if (found === null) continue;
        if (await isAlive(found.holder, file, fresh)) {
          throw new AdeptError('data-directory-in-use', 409, { directory, pid: found.holder.pid });
        }
        await setAside(file, found.text);
      }
    } finally {
      await rm(fresh, { force: true });
    }
  }

  /** Gives the directory back; call it after the database was closed. */
  async release(): Promise<void> {
    clearInterval(this.#beat);
    await rm(this.#file, { force: true });
  }
}
