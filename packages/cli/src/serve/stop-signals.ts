import type { EventEmitter } from 'node:events';

/** Signals within this time of the first count as one: Ctrl-C reaches the bootstrap and this process both. */
const ONE_SIGNAL_MS = 1000;

/**
 * Runs until `stopped` resolves, or stops it at the first SIGINT or SIGTERM. A signal more than a second after the
 * first ends at once.
 * @param options.endAtOnce must not return to its caller's work (process.exit)
 */
export async function untilStopped(options: {
  signals: Pick<EventEmitter, 'on' | 'off'>;
  now: () => Date;
  stop: () => Promise<void>;
  stopped: Promise<void>;
  endAtOnce: () => void;
}): Promise<void> {
  const { signals, now, stop, stopped, endAtOnce } = options;
  let first: number | null = null;
  let failed: (reason: unknown) => void = () => undefined;
  const failure = new Promise<never>((_, reject) => (failed = reject));
  const onSignal = () => {
    const at = now().getTime();
    if (first === null) {
      first = at;
      stop().catch(failed);
    } else if (at - first > ONE_SIGNAL_MS) {
      endAtOnce();
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM']) signals.on(signal, onSignal);
  try {
    await Promise.race([stopped, failure]);
  } finally {
    for (const signal of ['SIGINT', 'SIGTERM']) signals.off(signal, onSignal);
  }
}
