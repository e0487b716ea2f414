import type { AppleEndpoint } from '@adept/apple/wire/endpoints';
import type { RandomStream, Seed } from '../world/seed.ts';
import type { Session } from '../world/sessions.ts';

export type Surprise = 'session-ended' | 'too-many-requests' | 'empty-page' | 'serial-twice';

const SHARE = 0.05;
const EVERYWHERE = ['session-ended', 'too-many-requests'] as const;
const ON_PAGES = [...EVERYWHERE, 'empty-page', 'serial-twice'] as const;
const PAGES: readonly AppleEndpoint[] = ['POST /server/devices', 'POST /devices/sync'];

/**
 * What Apple may do at any time, and a client must bear: one call in twenty, drawn from the seed for each MDM
 * server by itself. Never two in a row, and never in a session's first call: a client that renews once and
 * tries again always comes through.
 */
export class Surprises {
  readonly #seed: Seed;
  readonly #streams = new Map<string, RandomStream>();
  readonly #surprisedLast = new Set<string>();

  constructor(seed: Seed) {
    this.#seed = seed;
  }

  draw(endpoint: AppleEndpoint, session: Session): Surprise | null {
    const { mdmServer } = session;
    const stream = this.#streams.get(mdmServer) ?? this.#seed.stream(`surprises ${mdmServer}`);
    this.#streams.set(mdmServer, stream);
    const surprising = stream.fraction() < SHARE;
    const kind = stream.pick(PAGES.includes(endpoint) ? ON_PAGES : EVERYWHERE);
    if (!surprising || session.uses === 0 || this.#surprisedLast.delete(mdmServer)) {
      this.#surprisedLast.delete(mdmServer);
      return null;
    }
    this.#surprisedLast.add(mdmServer);
    return kind;
  }
}
