import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CliError } from '../cli-error.ts';

/** Where everything of the demo lies; nothing else of ADEPT_DATA_DIR is touched. */
export interface DemoDirectory {
  store: string;
  masterKeyFile: string;
  logFile: string;
  /** Says that the demo is over; what it made stays until the next one starts. */
  leave(): Promise<void>;
}

/**
 * Empties `demo/` below the data directory. A demo that runs there already is left alone.
 * @throws CliError `data-directory-in-use`, `data-directory-not-writable`
 */
export async function emptyDemoDirectory(dataDir: string): Promise<DemoDirectory> {
  const directory = join(dataDir, 'demo');
  const marker = join(directory, 'demo.pid');
  const pid = await readFile(marker, 'utf8').then(Number, () => 0);
  if (await isDemo(pid)) throw new CliError('data-directory-in-use', { pid, directory });
  try {
    await rm(directory, { recursive: true, force: true });
    await mkdir(directory, { recursive: true, mode: 0o700 });
    await writeFile(marker, String(process.pid));
  } catch (error) {
    const { code: reason = 'unknown' } = error as NodeJS.ErrnoException;
    throw new CliError('data-directory-not-writable', { directory, reason });
  }
  return {
    store: join(directory, 'store'),
    masterKeyFile: join(directory, 'master.key'),
    logFile: join(directory, 'server.log'),
    leave: () => rm(marker, { force: true }),
  };
}

/** Whether a process lives and is a demo: ids come again, and a killed demo leaves its marker. */
async function isDemo(pid: number): Promise<boolean> {
  if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => 'demo');
  return commandLine.split('\0').includes('demo') || commandLine === 'demo';
}
