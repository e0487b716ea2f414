import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PostgresCluster } from '@adept/server/store/testing/postgres-cluster';
import { findPostgres } from '@adept/server/store/testing/postgres-programs';
import { ROOT } from './measure.ts';

/** A real PostgreSQL for one run, and psql to ask it directly. */
export interface BenchPostgres {
  /** URL of a fresh database, migrated by `./adept db migrate`. */
  database(name: string): string;
  /** Runs SQL statements one by one and returns what psql printed, unaligned. */
  ask(url: string, ...statements: string[]): string;
  remove(): Promise<void>;
}

export async function startPostgres(): Promise<BenchPostgres> {
  const programs = findPostgres(process.env.PATH ?? '');
  if (programs === null)
    throw new Error('No PostgreSQL here. On Debian, as root: apt-get install -y postgresql');
  const cluster = await PostgresCluster.create(programs, randomBytes(12).toString('hex'));
  const psql = existsSync(join(programs, 'psql')) ? join(programs, 'psql') : 'psql';
  const ask = (url: string, ...statements: string[]): string =>
    execFileSync(psql, [url, '-XqAt', '-v', 'ON_ERROR_STOP=1', ...statements.flatMap((sql) => ['-c', sql])], {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    }).trim();
  return {
    ask,
    database(name) {
      ask(cluster.url, `CREATE DATABASE ${name}`);
      const url = new URL(cluster.url);
      url.pathname = `/${name}`;
      execFileSync(join(ROOT, 'adept'), ['db', 'migrate'], {
        cwd: ROOT,
        env: { ...process.env, DATABASE_URL: url.href },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      return url.href;
    },
    remove: () => cluster.remove(),
  };
}
