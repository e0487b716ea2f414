import { abortable } from './abortable.ts';

/** One session as it was when a call began. */
export interface HeldSession {
  readonly value: string;
  /** Which GET /session it comes from. */
  readonly generation: number;
}

interface Obtaining {
  promise: Promise<HeldSession>;
  waiting: number;
  abort: AbortController;
}

/**
 * Keeps the session token of one client (reference §2). At most one GET /session is under way; callers that need a
 * session meanwhile share it, failure too. The value is a private member, so that nothing prints it.
 */
export class AppleSession {
  readonly #obtain: (signal: AbortSignal) => Promise<string>;
  #held: HeldSession | null = null;
  #obtaining: Obtaining | null = null;
  #last: Promise<unknown> = Promise.resolve();
  #generation = 0;

  constructor(obtain: (signal: AbortSignal) => Promise<string>) {
    this.#obtain = obtain;
  }

  /** The session to send; gets one when there is none. */
  async current(signal: AbortSignal | undefined): Promise<HeldSession> {
    return this.#held ?? this.#join(signal);
  }

  /** Another session than the one Apple refused; the one another caller got meanwhile, if there is. */
  async renew(refused: HeldSession, signal: AbortSignal | undefined): Promise<HeldSession> {
    if (this.#held?.value === refused.value) this.#held = null;
    return this.current(signal);
  }

  /** An answer brought a new session in its header: it replaces ours, unless we have got another one since. */
  replace(sent: HeldSession, value: string): void {
    if (this.#held?.generation === sent.generation) this.#held = { value, generation: sent.generation };
  }

  /** The next call gets a new session, even if one is on its way. */
  forget(): void {
    this.#held = null;
    this.#obtaining = null;
    this.#generation += 1;
  }

  /** One caller's abort ends only its own wait; when nobody waits any more, the call is aborted. */
  #join(signal: AbortSignal | undefined): Promise<HeldSession> {
    const obtaining = (this.#obtaining ??= this.#start());
    obtaining.waiting += 1;
    return abortable(obtaining.promise, signal).finally(() => {
      obtaining.waiting -= 1;
      if (obtaining.waiting > 0) return;
      obtaining.abort.abort();
      if (this.#obtaining === obtaining) this.#obtaining = null;
    });
  }

  #start(): Obtaining {
    const abort = new AbortController();
    this.#generation += 1;
    const generation = this.#generation;
    const before = this.#last;
    const promise = (async (): Promise<HeldSession> => {
      await before;
      const held = { value: await this.#obtain(abort.signal), generation };
      if (this.#generation === generation) this.#held = held;
      return held;
    })();
    this.#last = promise.catch(() => undefined);
    return { promise, waiting: 0, abort };
  }
}
