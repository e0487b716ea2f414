import { setTimeout as sleepFor } from 'node:timers/promises';
import { abortable } from './abortable.ts';

/** Apple documents no rate. Far above what four sync runs with one page in flight each can ask for. */
export const REQUESTS_PER_SECOND = 50;
export const REQUESTS_AT_ONCE = 100;
/**
 * The longest pause of a whole host. Whether Apple counts per token or per address isn't documented, so one token's
 * Retry-After of a day must not silence all the others, nor let a verification run into its time-out: the whole of it
 * is for the token that was refused, from RetryAdvice.
 */
export const HOST_PAUSE_MAXIMUM_SECONDS = 15;

export interface ThrottleOptions {
  requestsPerSecond?: number | undefined;
  requestsAtOnce?: number | undefined;
  /** A clock that only moves forward, in milliseconds. */
  monotonicMs?: (() => number) | undefined;
  sleep?: ((ms: number, signal: AbortSignal) => Promise<void>) | undefined;
}

/** Paces the requests to each host; shared by all who use one transport. */
export interface Throttle {
  /** Resolves when this request may leave, in the order of asking. Rejects with the signal's reason. */
  turn(origin: string, signal?: AbortSignal): Promise<void>;
  /** After a 429 with Retry-After: nobody's request leaves for that host until then (at most HOST_PAUSE_MAXIMUM_SECONDS). */
  pause(origin: string, seconds: number): void;
}

const NEVER = new AbortController().signal;

type Settings = {
  perMs: number;
  atOnce: number;
  monotonicMs: () => number;
  sleep: NonNullable<ThrottleOptions['sleep']>;
};

/** A token bucket with a queue: the one at the head waits, the others wait for their turn at the head. */
class HostGate {
  readonly #settings: Settings;
  #tokens: number;
  #refilledAt: number;
  #pausedUntil = 0;
  #tail: Promise<void> = Promise.resolve();

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#tokens = settings.atOnce;
    this.#refilledAt = settings.monotonicMs();
  }

  turn(signal: AbortSignal): Promise<void> {
    const mine = this.#tail.then(() => this.#take(signal));
    this.#tail = mine.catch(() => undefined);
    return abortable(mine, signal);
  }

  pause(seconds: number): void {
    const until = this.#settings.monotonicMs() + Math.min(seconds, HOST_PAUSE_MAXIMUM_SECONDS) * 1000;
    this.#pausedUntil = Math.max(this.#pausedUntil, until);
  }

  async #take(signal: AbortSignal): Promise<void> {
    for (;;) {
      signal.throwIfAborted();
      const wait = this.#waitMs();
      if (wait <= 0) break;
      await this.#settings.sleep(wait, signal);
    }
    this.#tokens -= 1;
  }

  #waitMs(): number {
    const { monotonicMs, perMs, atOnce } = this.#settings;
    const now = monotonicMs();
    if (now < this.#pausedUntil) {
      // What waited for the pause to end leaves one by one, not all at once.
      this.#tokens = 0;
      this.#refilledAt = this.#pausedUntil;
      return this.#pausedUntil - now;
    }
    this.#tokens = Math.min(atOnce, this.#tokens + (now - this.#refilledAt) * perMs);
    this.#refilledAt = now;
    // Sums of fractions: a hair below one is one.
    return this.#tokens > 1 - 1e-6 ? 0 : (1 - this.#tokens) / perMs;
  }
}

export function createThrottle(options: ThrottleOptions = {}): Throttle {
  const settings: Settings = {
    perMs: (options.requestsPerSecond ?? REQUESTS_PER_SECOND) / 1000,
    atOnce: options.requestsAtOnce ?? REQUESTS_AT_ONCE,
    monotonicMs: options.monotonicMs ?? (() => performance.now()),
    sleep: options.sleep ?? ((ms, signal) => sleepFor(ms, undefined, { signal })),
  };
  const gates = new Map<string, HostGate>();
  const gateOf = (origin: string): HostGate => {
    const gate = gates.get(origin) ?? new HostGate(settings);
    gates.set(origin, gate);
    return gate;
  };
  return {
    turn: (origin, signal) => gateOf(origin).turn(signal ?? NEVER),
    pause: (origin, seconds) => gateOf(origin).pause(seconds),
  };
}
