import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ServerOptions } from '@adept/server';
import { makeTestDatabase } from '@adept/server/store/testing/postgres-databases';

/** What a server is given to keep its data in; JSON, so that a process can be given it too. */
export type StoreOptions = Pick<
  ServerOptions,
  'dataDir' | 'databaseUrl' | 'masterKeyFile' | 'storeTemplateDir'
>;

export interface WorldStore {
  options: StoreOptions;
  /** Once no server works on it any more. */
  remove(): Promise<void>;
}

/** An empty store of one world: embedded, or a database of its own on PostgreSQL, as the Vitest project says where nobody else does. */
export async function makeWorldStore(wanted?: 'embedded' | 'postgres'): Promise<WorldStore> {
  // Benchmarks start worlds without Vitest.
  const kind = wanted ?? (await import('vitest')).inject('store');
  const directory = mkdtempSync(join(tmpdir(), 'adept-e2e-'));
  const dataDir = join(directory, 'data');
  const clean = (): void => rmSync(directory, { recursive: true, force: true });
  if (kind === 'embedded') {
    const storeTemplateDir = join(tmpdir(), 'adept-store-template');
    return { options: { dataDir, storeTemplateDir }, remove: async () => clean() };
  }
  const { databaseUrl, drop } = await makeTestDatabase();
  const masterKeyFile = join(directory, 'adept.key');
  writeFileSync(masterKeyFile, randomBytes(32).toString('base64'), { mode: 0o600 });
  return {
    options: { dataDir, databaseUrl, masterKeyFile },
    async remove() {
      await drop();
      clean();
    },
  };
}
