import type { JobLog } from './job-store.ts';

export interface Tick {
  /** No further round; resolves when the running one ended. */
  stop(): Promise<void>;
}

/**
 * Does the work at once (unless told otherwise) and then every so often, never twice at a time. A failed round is logged and the next one
 * comes all the same: what a tick does is found by looking at the store, so nothing is lost with it.
 */
export function startTick(
  tick: { name: string; everyMilliseconds: number; atOnce?: boolean },
  work: () => Promise<void>,
  log: JobLog,
): Tick {
  let running: Promise<void> | null = null;
  const round = (): void => {
    if (running) return;
    running = work()
      .catch((error: unknown) =>
        log.error({ err: error, tick: tick.name }, 'a tick failed; the next one follows'),
      )
      .finally(() => {
        running = null;
      });
  };
  const timer = setInterval(round, tick.everyMilliseconds);
  if (tick.atOnce !== false) round();
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
