import type { AppleErrorFacts } from '../errors/apple-error.ts';

/** Clocks that differ by less count as the same: the Date header is cut to the second, and answers take a while. */
const SAME_SECONDS = 10;
/** Without a word about the time, only so far apart is the time worth a try: what such services usually allow. */
const ALLOWED_SECONDS = 300;

/**
 * The time that GET /session is signed with: our clock's, until Apple refuses it and its Date header says another; from
 * then on Apple's, as our clock and the difference tell it. A wrong clock then costs one more call, not the token.
 */
export class AppleTime {
  readonly #clock: { now(): Date };
  #aheadSeconds = 0;

  constructor(clock: { now(): Date }) {
    this.#clock = clock;
  }

  /** Whole seconds since 1970. */
  timestamp(): number {
    return Math.floor(this.#clock.now().getTime() / 1000) + this.#aheadSeconds;
  }

  /** What is added to our clock, in seconds; undefined while it is taken as it is. */
  correctedSeconds(): number | undefined {
    return this.#aheadSeconds === 0 ? undefined : this.#aheadSeconds;
  }

  /**
   * Whether a refused GET /session is worth another try, now with Apple's time. Not when that was its time already.
   * @param offsetSeconds Apple's clock minus ours, from the same answer
   */
  learn(refusal: Pick<AppleErrorFacts, 'status' | 'appleCode'>, offsetSeconds: number | null): boolean {
    if (offsetSeconds === null || Math.abs(offsetSeconds - this.#aheadSeconds) <= SAME_SECONDS) return false;
    const { status, appleCode } = refusal;
    const named = appleCode === 'timestamp_refused' || appleCode === 'nonce_used';
    // The words are unverified for Apple (reference §6): any 401 may be about the time when the clocks are far apart.
    if (!named && (status !== 401 || Math.abs(offsetSeconds) <= ALLOWED_SECONDS)) return false;
    this.#aheadSeconds = Math.abs(offsetSeconds) <= SAME_SECONDS ? 0 : offsetSeconds;
    return true;
  }
}
