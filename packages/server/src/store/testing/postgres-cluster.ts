import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

const run = promisify(execFile);
const READY = 'database system is ready to accept connections';

/**
 * Waits for a word on its input and passes it to PostgreSQL as a signal. Its input ends with the process that started
 * it, however that came about: nothing is left running or lying about then.
 */
const KEEPER = `
directory=$1; shift
"$@" & server=$!
if read -r word; then kill -s "$word" $server; wait $server; exit
else kill -s QUIT $server; wait $server; rm -rf "$directory"; fi`;

/** Tests lose nothing by the loss of power: what is switched off here only waits for the disk. */
const SETTINGS = [
  'fsync=off',
  'full_page_writes=off',
  'max_connections=200',
  'lc_messages=C',
  'timezone=UTC',
];

interface Owner {
  uid?: number;
  gid?: number;
}

/** PostgreSQL refuses to run as root: then its own user has it, or nobody. */
function chooseOwner(): Owner {
  if (process.getuid?.() !== 0) return {};
  const id = (kind: string, user: string): number => Number(spawnSync('id', [kind, user]).stdout);
  const user = spawnSync('id', ['-u', 'postgres']).status === 0 ? 'postgres' : 'nobody';
  return { uid: id('-u', user), gid: id('-g', user) };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

interface Place {
  programs: string;
  root: string;
  data: string;
  owner: Owner;
  port: number;
}

/** A real PostgreSQL of a test's own: loopback only, in a temporary directory, under another user where we are root. */
export class PostgresCluster {
  /** Its administrator, database `postgres`. */
  readonly url: string;
  readonly #place: Place;
  #keeper: ChildProcess | null = null;

  private constructor(place: Place, password: string) {
    this.url = `postgres://adept:${password}@127.0.0.1:${place.port}/postgres`;
    this.#place = place;
  }

  /**
   * @param programs folder with `initdb` and `postgres` (see findPostgres)
   * @param password of its one user; a marker that must appear in no log
   */
  static async create(programs: string, password: string): Promise<PostgresCluster> {
    const owner = chooseOwner();
    const root = await mkdtemp(path.join(tmpdir(), 'adept-postgres-'));
    const data = path.join(root, 'data');
    const passwordFile = path.join(root, 'password');
    await mkdir(data, { mode: 0o700 });
    await writeFile(passwordFile, password, { mode: 0o600 });
    const { uid, gid } = owner;
    if (uid !== undefined && gid !== undefined)
      for (const each of [root, data, passwordFile]) await chown(each, uid, gid);
    await run(
      path.join(programs, 'initdb'),
      ['-D', data, '-U', 'adept', '-A', 'scram-sha-256', '--pwfile', passwordFile, '-E', 'UTF8', '--no-sync'],
      { cwd: root, ...owner, env: { PATH: '/usr/bin:/bin', LC_ALL: 'C.UTF-8' } },
    );
    const cluster = new PostgresCluster({ programs, root, data, owner, port: await freePort() }, password);
    await cluster.start();
    return cluster;
  }

  /** Resolves once it takes connections. */
  async start(): Promise<void> {
    const { programs, root, data, owner, port } = this.#place;
    const settings = [
      ...SETTINGS,
      'listen_addresses=127.0.0.1',
      `port=${port}`,
      'unix_socket_directories=',
    ].flatMap((setting) => ['-c', setting]);
    const command = [path.join(programs, 'postgres'), '-D', data, ...settings];
    const keeper = spawn('/bin/sh', ['-c', KEEPER, 'keeper', root, ...command], {
      cwd: root,
      ...owner,
      env: { PATH: '/usr/bin:/bin', LC_ALL: 'C.UTF-8' },
      // A group of its own: Ctrl-C reaches us, and by the end of our input it.
      detached: true,
      stdio: ['pipe', 'ignore', 'pipe'],
    });
    this.#keeper = keeper;
    const said: string[] = [];
    await new Promise<void>((resolve, reject) => {
      keeper.once('error', reject);
      keeper.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${said.join('\n')}`)));
      createInterface({ input: keeper.stderr }).on('line', (line) => {
        said.push(line);
        if (line.includes(READY)) resolve();
      });
    });
    // It must not keep a process alive that forgot to stop it.
    keeper.unref();
  }

  /** `fast` ends every connection in order, `immediate` as a crash would. Resolves when it is gone; its data stays. */
  async stop(how: 'fast' | 'immediate' = 'fast'): Promise<void> {
    const keeper = this.#keeper;
    if (keeper === null) return;
    this.#keeper = null;
    const ended = once(keeper, 'exit');
    keeper.ref();
    keeper.stdin?.write(how === 'fast' ? 'INT\n' : 'QUIT\n');
    await ended;
  }

  async remove(): Promise<void> {
    await this.stop('immediate');
    await rm(this.#place.root, { recursive: true, force: true });
  }
}
