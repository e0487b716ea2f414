import type { RandomStream } from './seed.ts';

export interface Session {
  token: string;
  mdmServer: string;
  accessToken: string;
  endsAt: Date;
  ended: boolean;
  /** Calls answered within it. */
  uses: number;
}

/** Apple doesn't say how long a session lives; half an hour is short enough to be met in an afternoon. */
const SESSION_LIFETIME = 30 * 60_000;
const KEPT = 10_000;

/** Sessions given out by GET /session; a restart forgets them (reference §8). */
export class Sessions {
  readonly #random: RandomStream;
  readonly #sessions = new Map<string, Session>();

  constructor(random: RandomStream) {
    this.#random = random;
  }

  open(from: { mdmServer: string; accessToken: string; now: Date }): Session {
    const token = `${from.now.getTime()}O${this.#random.hex(16)}O${this.#random.hex(64).toUpperCase()}`;
    const endsAt = new Date(from.now.getTime() + SESSION_LIFETIME);
    const session = {
      token,
      mdmServer: from.mdmServer,
      accessToken: from.accessToken,
      endsAt,
      ended: false,
      uses: 0,
    };
    this.#sessions.set(token, session);
    const oldest = this.#sessions.size > KEPT ? this.#sessions.keys().next().value : undefined;
    if (oldest) this.#sessions.delete(oldest);
    return session;
  }

  find(token: string): Session | null {
    return this.#sessions.get(token) ?? null;
  }

  /** Ends the sessions of one MDM server, or all of them. */
  end(mdmServer: string | null): void {
    for (const session of this.#sessions.values()) {
      if (mdmServer === null || session.mdmServer === mdmServer) session.ended = true;
    }
  }
}
