import type { WallClock } from '../clock.ts';

/**
 * The clock of the world: ages of tokens, sessions, cursors and terms, and operation times.
 *
 * Without a fixed start it runs beside the wall clock. Started or set to an instant it stands still there and
 * moves only by `advance`, because only then the same requests get the same bytes.
 */
export class VirtualClock {
  readonly #wall: WallClock;
  readonly #start: Date | null;
  /** Instant it was last put to by hand; null while it runs. */
  #anchor: Date | null;
  #advanced = 0;

  constructor(wall: WallClock, start: Date | null = null) {
    this.#wall = wall;
    this.#start = start;
    this.#anchor = start;
  }

  now(): Date {
    return new Date((this.#anchor ?? this.#wall()).getTime() + this.#advanced);
  }

  get running(): boolean {
    return this.#anchor === null;
  }

  advance(milliseconds: number): void {
    this.#advanced += milliseconds;
  }

  /** Puts the clock to an instant, where it stands still. */
  set(instant: Date): void {
    this.#anchor = instant;
    this.#advanced = 0;
  }

  /** Back to the start: the instant last set or started with, else the wall clock. */
  reset(): void {
    this.#anchor ??= this.#start;
    this.#advanced = 0;
  }
}

const DAY = 86_400_000;
export const days = (count: number): number => count * DAY;

/** Apple's form of an instant: ISO 8601, UTC, whole seconds (reference, head). */
export function appleStamp(instant: Date): string {
  return instant.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
