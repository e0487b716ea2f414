import { createHmac, randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { inspect } from 'node:util';
import { AdeptError } from '../domain/adept-error.ts';

const KEY_BYTES = 32;

/** The key that every secret in the store is sealed with. Redacts itself wherever it is printed. */
export class MasterKey {
  /** Names the key without telling it: 16 hex digits, the same for the same key. */
  readonly id: string;
  readonly #bytes: Buffer;

  /** @param bytes 32 bytes */
  constructor(bytes: Uint8Array) {
    if (bytes.length !== KEY_BYTES) throw new RangeError(`a master key has ${KEY_BYTES} bytes`);
    this.#bytes = Buffer.from(bytes);
    this.id = createHmac('sha256', this.#bytes).update('adept master key id').digest('hex').slice(0, 16);
  }

  reveal(): Buffer {
    return this.#bytes;
  }

  toJSON(): { id: string } {
    return { id: this.id };
  }

  [inspect.custom](): string {
    return `MasterKey(${this.id})`;
  }
}

export interface LoadMasterKeyOptions {
  /** ADEPT_MASTER_KEY_FILE; absent: beside the data directory, which only the embedded store may do. */
  file?: string | undefined;
  dataDir: string;
  embedded: boolean;
  random(size: number): Uint8Array;
}

export interface LoadedMasterKey {
  key: MasterKey;
  path: string;
  /** true: made just now; the operator is told to keep a copy. */
  created: boolean;
}

/**
 * Reads the key file (base64 of 32 bytes, mode 0400 or 0600). The embedded store makes it on its first start, outside
 * the data directory, so that a copy of the data alone opens nothing.
 * @throws AdeptError `master-key-missing`, `master-key-unreadable`, `master-key-permissions`, `master-key-invalid`,
 * `data-directory-not-writable` where it is to be made beside the data directory and can't be
 */
export async function loadMasterKey(options: LoadMasterKeyOptions): Promise<LoadedMasterKey> {
  if (options.file === undefined && !options.embedded)
    throw new AdeptError('master-key-missing', 500, { path: '' });
  const file = path.resolve(options.file ?? `${path.resolve(options.dataDir)}.key`);
  const found = await readKeyFile(file);
  if (found !== null) return { key: found, path: file, created: false };
  // A new key beside a store that has one already would open nothing and hide that the right one is gone.
  if (!options.embedded || (await hasStore(options.dataDir))) {
    throw new AdeptError('master-key-missing', 500, { path: file });
  }
  const bytes = options.random(KEY_BYTES);
  const created = await writeKeyFile(file, bytes).catch((error: unknown) => {
    // Nobody named this file: what the operator chose is the data directory that it lies beside.
    const { code: reason = 'unknown' } = error as NodeJS.ErrnoException;
    if (options.file !== undefined) throw unreadable(file, error);
    const directory = path.dirname(file);
    throw new AdeptError('data-directory-not-writable', 500, { directory, reason }, { cause: error });
  });
  if (created) return { key: new MasterKey(bytes), path: file, created };
  const theirs = await readKeyFile(file);
  if (theirs === null) throw new AdeptError('master-key-missing', 500, { path: file });
  return { key: theirs, path: file, created };
}

async function hasStore(dataDir: string): Promise<boolean> {
  return stat(path.join(dataDir, 'store')).then(
    () => true,
    () => false,
  );
}

function unreadable(file: string, error: unknown): AdeptError {
  const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
  return new AdeptError('master-key-unreadable', 500, { path: file, reason }, { cause: error });
}

async function readKeyFile(file: string): Promise<MasterKey | null> {
  let content: string;
  try {
    const { mode } = await stat(file);
    const permissions = mode & 0o777;
    if (process.platform !== 'win32' && permissions !== 0o400 && permissions !== 0o600) {
      throw new AdeptError('master-key-permissions', 500, {
        path: file,
        mode: permissions.toString(8).padStart(4, '0'),
      });
    }
    content = await readFile(file, 'ascii');
  } catch (error) {
    if (error instanceof AdeptError) throw error;
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw unreadable(file, error);
  }
  const base64 = content.trim();
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length !== KEY_BYTES || bytes.toString('base64') !== base64) {
    throw new AdeptError('master-key-invalid', 500, { path: file });
  }
  return new MasterKey(bytes);
}

/**
 * false: another process made the file first. Written whole under another name and on disk before it is linked into
 * place: nobody meets half a key, and secrets sealed with a lost key would be lost.
 */
async function writeKeyFile(file: string, bytes: Uint8Array): Promise<boolean> {
  const fresh = `${file}.${randomUUID()}`;
  try {
    await mkdir(path.dirname(file), { recursive: true });
    const handle = await open(fresh, 'wx', 0o600);
    try {
      await handle.writeFile(`${Buffer.from(bytes).toString('base64')}\n`);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await link(fresh, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(fresh, { force: true });
  }
}
