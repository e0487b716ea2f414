#!/usr/bin/env node
// Plain JavaScript without a dependency, for Node >= 18: it makes sure that the pinned runtime and the
// locked packages are there, then runs a script of the repository under Node 24.
//   node scripts/bootstrap.mjs SCRIPT [ARGUMENT ...]
// Everything it says goes to stderr, so that stdout belongs to the script alone.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const REQUIRED_MAJOR = 24;
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const runtimeDir = join(root, '.runtime');
const binDir = join(runtimeDir, 'bin');
const nodeLink = join(binDir, 'node');
const installedMarker = join(runtimeDir, 'installed');

function say(text) {
  process.stderr.write(`${text}\n`);
}

function fail(text, code = 1) {
  say(text);
  process.exit(code);
}

/** The npm that belongs to the calling Node: a JavaScript file, run under whichever Node we choose. */
function findNpmCli() {
  const beside = dirname(process.execPath);
  const candidates = [
    process.env.npm_execpath,
    join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    '/usr/share/nodejs/npm/bin/npm-cli.js',
    '/usr/lib/node_modules/npm/bin/npm-cli.js',
    '/usr/local/lib/node_modules/npm/bin/npm-cli.js',
  ];
  const found = candidates.find((file) => file && /npm-cli\.js$/.test(file) && existsSync(file));
  return (
    found ?? fail('npm was not found beside Node. Install npm, or Node 24 from nodejs.org, and try again.')
  );
}

/** One process installs at a time; a second one waits. A lock whose owner is gone is taken over. */
async function withInstallLock(work) {
  const lock = join(runtimeDir, 'installing.lock');
  for (let told = false; ;) {
    try {
      mkdirSync(runtimeDir, { recursive: true });
      const handle = openSync(lock, 'wx');
      writeFileSync(handle, String(process.pid));
      closeSync(handle);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const owner = Number(readIfThere(lock));
      if (owner && !isAlive(owner)) {
        rmSync(lock, { force: true });
        continue;
      }
      if (!told) say('Another process is installing; waiting for it.');
      told = true;
      await new Promise((done) => setTimeout(done, 300));
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function runNpm(node, args) {
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` };
  // npm's own variables of the outer run would override .npmrc and the prefix.
  for (const name of Object.keys(env))
    if (/^npm_(config_(?!registry|cafile|.*proxy)|package_|lifecycle_)/i.test(name)) delete env[name];
  const run = spawnSync(node, [findNpmCli(), ...args], { cwd: root, env, stdio: ['ignore', 2, 2] });
  if (run.status !== 0)
    fail(
      `npm ${args[0]} did not finish (exit ${run.status ?? run.signal}). The lines above say why; nothing was changed that a second run would not repair.`,
    );
}

/** The Node to run everything with: the caller's when it is new enough, else the pinned package. */
function chooseNode() {
  if (Number(process.versions.node.split('.')[0]) >= REQUIRED_MAJOR) return process.execPath;
  const pinned = JSON.parse(readFileSync(join(root, 'scripts', 'runtime.json'), 'utf8'));
  const platform = `${process.platform}-${process.arch}`;
  const name = `node-${platform}`;
  const home = join(runtimeDir, `${name}-${pinned.version}`);
  const node = join(home, 'node_modules', name, 'bin', 'node');
  if (existsSync(node)) return node;
  const integrity = pinned.packages[platform];
  if (!integrity)
    fail(
      `Adept needs Node ${REQUIRED_MAJOR} or newer; this is Node ${process.versions.node} on ${platform}. Install Node ${REQUIRED_MAJOR} from nodejs.org and try again.`,
    );
  say(
    `Adept runs on Node ${pinned.version}; this machine has ${process.versions.node}. Fetching it into .runtime/ (once).`,
  );
  const temporary = mkdtempSync(join(runtimeDir, 'fetching-'));
  const lockEntry = { version: pinned.version, integrity };
  const dependencies = { [name]: pinned.version };
  writeFileSync(join(temporary, 'package.json'), JSON.stringify({ private: true, dependencies }));
  // A lock with the integrity makes npm itself refuse a package that isn't the pinned one.
  writeFileSync(
    join(temporary, 'package-lock.json'),
    JSON.stringify({
      lockfileVersion: 3,
      requires: true,
      packages: { '': { dependencies }, [`node_modules/${name}`]: lockEntry },
    }),
  );
  runNpm(process.execPath, [
    'ci',
    '--prefix',
    temporary,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
  chmodSync(join(temporary, 'node_modules', name, 'bin', 'node'), 0o755);
  rmSync(home, { recursive: true, force: true });
  // mkdtemp makes it for its owner alone; whoever may run the checkout may run this.
  chmodSync(temporary, 0o755);
  renameSync(temporary, home);
  return node;
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

function isInstalled() {
  return readIfThere(installedMarker) === lockHash() && existsSync(join(root, 'node_modules'));
}

function linkNode(node) {
  mkdirSync(binDir, { recursive: true });
  const temporary = join(binDir, `node-${process.pid}`);
  rmSync(temporary, { force: true });
  try {
    symlinkSync(node, temporary);
    renameSync(temporary, nodeLink);
  } catch {
    // No symlinks here (Windows without the right): ./adept then goes through this script every time.
    rmSync(temporary, { force: true });
  }
}

function sweepLeftovers() {
  for (const name of readdirSync(runtimeDir)) {
    if (name.startsWith('fetching-')) rmSync(join(runtimeDir, name), { recursive: true, force: true });
  }
}

async function prepare() {
  const ready = existsSync(nodeLink) && isInstalled();
  if (ready) {
    const now = new Date();
    try {
      utimesSync(installedMarker, now, now);
    } catch {
      // Another user's checkout: ./adept only comes by here again, and nothing else depends on the time.
    }
    return Number(process.versions.node.split('.')[0]) >= REQUIRED_MAJOR ? process.execPath : nodeLink;
  }
  return withInstallLock(() => {
    sweepLeftovers();
    const node = chooseNode();
    if (!isInstalled()) {
      say('Installing the locked packages (about a minute, once).');
      runNpm(node, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
      writeFileSync(installedMarker, lockHash());
    }
    linkNode(node);
    return node;
  });
}

/**
 * The program itself collects garbage early, so that a million devices take no more memory than a hundred thousand
 * (docs/decisions/0008-cost-of-a-sync.md); compilers and tests keep Node's own limits. As in `adept`.
 */
const PROGRAM = 'packages/cli/src/main.ts';
const PROGRAM_MEMORY = '--max-semi-space-size=8 --max-old-space-size=1024';

function run(node, [script, ...args]) {
  const options = [script === PROGRAM ? PROGRAM_MEMORY : '', process.env.NODE_OPTIONS ?? ''];
  const env = {
    ...process.env,
    PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`,
    INIT_CWD: process.env.INIT_CWD ?? process.cwd(),
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(runtimeDir, 'compile-cache'),
    NODE_OPTIONS: options.filter(Boolean).join(' '),
  };
  const child = spawn(node, [resolve(root, script), ...args], { cwd: root, env, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => fail(`Node could not be started: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}

const [script, ...rest] = process.argv.slice(2);
if (!script) fail('Usage: node scripts/bootstrap.mjs SCRIPT [ARGUMENT ...]');
const node = await prepare().catch((error) => {
  if (!['EACCES', 'EPERM', 'EROFS'].includes(error.code)) throw error;
  fail(
    `Adept is not installed here yet, and ${runtimeDir} can't be written (${error.code}). Start it once as the owner of this folder, or give this user the right to write there.`,
    2,
  );
});
if (script !== '--prepare') run(node, [script, ...rest]);
