import type { JobLog } from '../jobs/job-store.ts';

interface Step {
  name: string;
  milliseconds: number;
  stop: () => Promise<unknown>;
}

/**
 * What was started, to be stopped in the opposite order, each step within its time: ports and lock have to be free
 * soon after the signal even where one part hangs.
 */
export class StopOrder {
  readonly #log: JobLog;
  #steps: Step[] = [];
  #running: Promise<void> | null = null;

  constructor(log: JobLog) {
    this.#log = log;
  }

  /** Stopped before everything that was pushed earlier. */
  push(name: string, milliseconds: number, stop: () => Promise<unknown>): void {
    this.#steps = [...this.#steps, { name, milliseconds, stop }];
  }

  /** Once; a second call waits for the first. Never rejects: what failed is in the log. */
  run(): Promise<void> {
    this.#running ??= this.#runAll();
    return this.#running;
  }

  async #runAll(): Promise<void> {
    for (const step of this.#steps.toReversed()) {
      try {
        await within(step);
      } catch (error) {
        this.#log.error({ err: error, part: step.name }, 'a part did not stop as it should');
      }
    }
  }
}

async function within({ name, milliseconds, stop }: Step): Promise<void> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => late.reject(new Error(`${name} has not stopped within ${milliseconds} ms`)),
    milliseconds,
  );
  try {
    await Promise.race([stop(), late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
