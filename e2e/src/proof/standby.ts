import type { Simulator } from '@adept/simulator';
import { ServerProcess, type StandingBy } from '../server-in-process.ts';
import type { StoreOptions } from '../store-of-world.ts';
import type { World } from '../world.ts';

/** Server processes, one after the other on the same store: each is killed, and the next has its code loaded by then. */
export class Standby {
  readonly #next: () => StandingBy;
  #waiting: StandingBy;
  #running: ServerProcess | null = null;

  constructor(simulator: Simulator, store: StoreOptions) {
    this.#next = () => ServerProcess.standBy(simulator, store);
    this.#waiting = this.#next();
  }

  /** Starts the server that waits; the next one begins to load. */
  async start(): Promise<World> {
    this.#running = await this.#waiting.start();
    this.#waiting = this.#next();
    return this.#running.world;
  }

  async kill(): Promise<void> {
    await this.#running?.end('SIGKILL');
    this.#running = null;
  }

  async stop(): Promise<void> {
    await this.kill();
    await this.#waiting.end();
  }
}
