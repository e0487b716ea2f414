import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** What the tests need beside Node, and the Debian package it comes in. */
const NEEDED = [
  { program: 'openssl', places: ['/usr/bin/openssl'], debian: 'openssl' },
  { program: 'chromium', places: ['/usr/bin/chromium'], debian: 'chromium' },
] as const;

function isThere(places: readonly string[]): boolean {
  return places.some((place) => existsSync(place));
}

function isDebianAsRoot(): boolean {
  const os = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return /^ID(_LIKE)?=.*debian/m.test(os) && process.getuid?.() === 0;
}

/**
 * First stage of `npm test`: brings what is missing. As root on Debian it installs the packages and says so;
 * ADEPT_NO_INSTALL=1 forbids it; elsewhere the error names the command.
 */
export async function bringWhatIsMissing(): Promise<void> {
  const missing = NEEDED.filter((need) => !isThere(need.places) && !isOnPath(need.program));
  if (missing.length === 0)
    return void process.stdout.write(`there: ${NEEDED.map((n) => n.program).join(', ')}\n`);
  const packages = missing.map((need) => need.debian).join(' ');
  const command = `apt-get update && apt-get install -y --no-install-recommends ${packages}`;
  if (process.env.ADEPT_NO_INSTALL === '1' || !isDebianAsRoot()) {
    throw new Error(
      `The tests need ${missing.map((n) => n.program).join(' and ')}. On Debian, as root: ${command}\nElsewhere install them so that they are on the PATH.`,
    );
  }
  process.stdout.write(`Installing Debian's ${packages} (ADEPT_NO_INSTALL=1 forbids this).\n`);
  const run = spawnSync('sh', ['-c', `${command} >/dev/null`], {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (run.status !== 0) throw new Error(`Installing did not work. By hand, as root: ${command}`);
}

function isOnPath(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
}
