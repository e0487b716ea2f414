import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import path from 'node:path';

/** Older ones lack what the schema uses; the same number as the server refuses to start below. */
const OLDEST = 15;

function majorOf(folder: string): number {
  const said = spawnSync(path.join(folder, 'postgres'), ['--version'], { encoding: 'utf8' }).stdout ?? '';
  return Number(/(\d+)(\.|devel|beta|rc|\s|$)/.exec(said)?.[1] ?? 0);
}

/**
 * Folder with `initdb` and `postgres` of the newest PostgreSQL ≥ 15 on this machine: where Debian keeps them (outside
 * the PATH), else on the PATH. null: there is none.
 */
export function findPostgres(searchPath: string): string | null {
  const places = [
    ...globSync('/usr/lib/postgresql/*/bin'),
    ...globSync('/usr/pgsql-*/bin'),
    ...searchPath.split(path.delimiter).filter(Boolean),
  ];
  const found = places
    .filter((folder) => ['initdb', 'postgres'].every((name) => existsSync(path.join(folder, name))))
    .map((folder) => ({ folder, major: majorOf(folder) }))
    .filter(({ major }) => major >= OLDEST)
    .sort((a, b) => b.major - a.major);
  return found[0]?.folder ?? null;
}
