import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Simulator } from '@adept/simulator';
import type { StoreOptions } from './store-of-world.ts';
import { API_TOKEN, type World } from './world.ts';

/** A server as a process of its own, so that it can be killed. */
export class ServerProcess {
  readonly world: World;
  readonly #child: ChildProcess;

  private constructor(world: World, child: ChildProcess) {
    this.world = world;
    this.#child = child;
  }

  static async start(simulator: Simulator, store: StoreOptions): Promise<ServerProcess> {
    const child = spawnServer(simulator, store, []);
    return ServerProcess.#answering(simulator, child, firstLineOf(child));
  }

  /** One that has loaded its code and waits for its start: while another is killed it stands ready. */
  static standBy(simulator: Simulator, store: StoreOptions): StandingBy {
    const child = spawnServer(simulator, store, ['later']);
    const line = firstLineOf(child);
    // It may be ended before anybody waits for it.
    line.catch(() => undefined);
    return {
      start() {
        child.stdin?.write('start\n');
        return ServerProcess.#answering(simulator, child, line);
      },
      end: async () => void (await endProcess(child, 'SIGKILL')),
    };
  }

  static async #answering(
    simulator: Simulator,
    child: ChildProcess,
    line: Promise<string>,
  ): Promise<ServerProcess> {
    return new ServerProcess({ simulator, server: { adminUrl: await line } } as World, child);
  }

  /** Resolves to its exit code; null when the signal ended it, or it was gone already. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    return endProcess(this.#child, signal);
  }
}

export interface StandingBy {
  /** Once it answers. @throws when it ends before */
  start(): Promise<ServerProcess>;
  end(): Promise<void>;
}

function spawnServer(simulator: Simulator, store: StoreOptions, when: readonly ['later'] | []): ChildProcess {
  const script = path.join(import.meta.dirname, 'server-process.ts');
  const later = when.length > 0;
  const child = spawn(process.execPath, [script, simulator.url, JSON.stringify(store), API_TOKEN, ...when], {
    stdio: [later ? 'pipe' : 'ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      ...(later && { NODE_COMPILE_CACHE: path.join(store.dataDir, '../compile-cache') }),
    },
  });
  // One that is killed while it waits breaks its pipe.
  child.stdin?.on('error', () => undefined);
  return child;
}

function firstLineOf(child: ChildProcess): Promise<string> {
  const lines = createInterface({ input: child.stdout! });
  return new Promise((resolve, reject) => {
    lines.once('line', resolve);
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
  });
}

async function endProcess(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const exit = once(child, 'exit');
  child.kill(signal);
  const [code] = (await exit) as [number | null];
  return code;
}
