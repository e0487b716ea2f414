import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Simulator } from '@adept/simulator';
import type { StoreOptions } from '../store-of-world.ts';
import { API_TOKEN, type World } from '../world.ts';

/** Server processes, one after the other on the same store: each is killed, and the next has its code loaded by then. */
export class Standby {
  readonly #simulator: Simulator;
  readonly #store: StoreOptions;
  #waiting: ChildProcess;
  #running: ChildProcess | null = null;

  constructor(simulator: Simulator, store: StoreOptions) {
    this.#simulator = simulator;
    this.#store = store;
    this.#waiting = this.#spawn();
  }

  #spawn(): ChildProcess {
    const script = path.join(import.meta.dirname, 'standby-server.ts');
    const compiled = path.join(this.#store.dataDir, '../compile-cache');
    const child = spawn(
      process.execPath,
      [script, this.#simulator.url, JSON.stringify(this.#store), API_TOKEN],
      { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, NODE_COMPILE_CACHE: compiled } },
    );
    // One that is killed while it waits breaks its pipe.
    child.stdin?.on('error', () => undefined);
    return child;
  }

  /** Starts the server that waits; the next one begins to load. */
  async start(): Promise<World> {
    const child = this.#waiting;
    this.#running = child;
    const lines = createInterface({ input: child.stdout! });
    const ready = new Promise<string>((resolve, reject) => {
      lines.once('line', resolve);
      child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
    });
    child.stdin?.write('start\n');
    const adminUrl = await ready;
    this.#waiting = this.#spawn();
    return { simulator: this.#simulator, server: { adminUrl } } as World;
  }

  async kill(): Promise<void> {
    if (this.#running) await end(this.#running);
    this.#running = null;
  }

  async stop(): Promise<void> {
    await this.kill();
    await end(this.#waiting);
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}
