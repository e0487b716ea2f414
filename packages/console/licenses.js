import { readFileSync } from 'node:fs';

const NAME = 'virtual:licenses';

/**
 * What the program contains of others, from the lock file: name, version and licence of every package that is
 * installed to run it (what is only needed to build or test it is left out).
 * @param {{ packages: Record<string, { version?: string, license?: string, dev?: boolean, link?: boolean }> }} lock
 */
export function licensesOf(lock) {
  const known = new Map();
  for (const [path, { version = '', license = '', dev = false, link = false }] of Object.entries(
    lock.packages,
  )) {
    const at = path.lastIndexOf('node_modules/');
    if (at < 0 || dev || link) continue;
    const name = path.slice(at + 'node_modules/'.length);
    known.set(`${name}@${version}`, { name, version, license });
  }
  return [...known.values()].sort((one, other) =>
    one.name === other.name ? (one.version < other.version ? -1 : 1) : one.name < other.name ? -1 : 1,
  );
}

/** `import { packages } from 'virtual:licenses'`, read when the console is built. @param {URL} lockFile */
export function licenses(lockFile) {
  return {
    name: 'adept-licenses',
    resolveId: (/** @type {string} */ id) => (id === NAME ? `\0${NAME}` : null),
    load(/** @type {string} */ id) {
      if (id !== `\0${NAME}`) return null;
      return `export const packages = ${JSON.stringify(licensesOf(JSON.parse(readFileSync(lockFile, 'utf8'))))};`;
    },
  };
}
