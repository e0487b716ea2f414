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
    const script = path.join(import.meta.dirname, 'server-process.ts');
    const child = spawn(process.execPath, [script, simulator.url, JSON.stringify(store), API_TOKEN], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const lines = createInterface({ input: child.stdout });
    const adminUrl = await new Promise<string>((resolve, reject) => {
      lines.once('line', resolve);
      child.once('exit', (code) => reject(new Error(`the server ended with ${code}`)));
    });
    return new ServerProcess({ simulator, server: { adminUrl } } as World, child);
  }

  /** Resolves to its exit code; null when the signal ended it, or it was gone already. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return this.#child.exitCode;
    const exit = once(this.#child, 'exit');
    this.#child.kill(signal);
    const [code] = (await exit) as [number | null];
    return code;
  }
}
