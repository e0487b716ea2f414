import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findPostgres } from '@adept/server/store/testing/postgres-programs';

/** What the tests need beside Node, and the Debian package it comes in. */
const NEEDED = [
  { name: 'openssl', isThere: () => isOnPath('openssl'), debian: 'openssl' },
  {
    name: 'chromium',
    isThere: () => existsSync('/usr/bin/chromium') || isOnPath('chromium'),
    debian: 'chromium',
  },
  {
    name: 'PostgreSQL 15 or later',
    isThere: () => findPostgres(process.env.PATH ?? '') !== null,
    debian: 'postgresql',
  },
] as const;

/** What only pictures need: brought along when something is installed anyway, never a reason to fail. */
const WISHED = {
  name: 'a font with Chinese characters, for readable pictures of the pages in zh-TW',
  isThere: () => spawnSync('fc-list', [':lang=zh-tw', 'family'], { encoding: 'utf8' }).stdout?.trim() !== '',
  debian: 'fonts-noto-cjk',
};

function isDebianAsRoot(): boolean {
  const os = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return /^ID(_LIKE)?=.*debian/m.test(os) && process.getuid?.() === 0;
}

/**
 * First stage of `npm test`: brings what is missing. As root on Debian it installs the packages and says so;
 * ADEPT_NO_INSTALL=1 forbids it; elsewhere the error names the command.
 */
export async function bringWhatIsMissing(): Promise<void> {
  const missing = NEEDED.filter((need) => !need.isThere());
  const wish = WISHED.isThere() ? '' : `; not there, and not needed: ${WISHED.name} (${WISHED.debian})`;
  if (missing.length === 0)
    return void process.stdout.write(`there: ${NEEDED.map((need) => need.name).join(', ')}${wish}\n`);
  const packages = [...missing, ...(wish ? [WISHED] : [])].map((need) => need.debian).join(' ');
  const command = `apt-get update && apt-get install -y --no-install-recommends ${packages}`;
  if (process.env.ADEPT_NO_INSTALL === '1' || !isDebianAsRoot()) {
    throw new Error(
      `The tests need ${missing.map((need) => need.name).join(' and ')}. On Debian, as root: ${command}\nElsewhere install them so that they are on the PATH.`,
    );
  }
  process.stdout.write(`Installing Debian's ${packages} (ADEPT_NO_INSTALL=1 forbids this).\n`);
  const run = spawnSync('sh', ['-c', `${command} >/dev/null`], {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  const still = NEEDED.filter((need) => !need.isThere());
  if (run.status !== 0 || still.length > 0)
    throw new Error(
      `${still.map((need) => need.name).join(' and ')}: installing did not work. By hand, as root: ${command}`,
    );
}

function isOnPath(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
}
