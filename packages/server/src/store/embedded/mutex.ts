/** Lets one piece of work run at a time, in the order of arrival. */
export class Mutex {
  #tail: Promise<void> = Promise.resolve();

  /** Resolves when it is this caller's turn; the returned function ends the turn (further calls do nothing). */
  async acquire(): Promise<() => void> {
    const before = this.#tail;
    let release = (): void => undefined;
    this.#tail = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    return release;
  }

  /** Runs `work` in its turn. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    const release = await this.acquire();
    try {
      return await work();
    } finally {
      release();
    }
  }
}
