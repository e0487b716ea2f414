import type { RandomStream } from './seed.ts';

/** A profile as it was defined: its members, whatever they are. Never changed and never deleted by a client. */
export type DefinedProfile = Readonly<Record<string, unknown>>;

/** The enrollment profiles of all MDM servers. Each belongs to the server that defined it. */
export class Profiles {
  readonly #random: RandomStream;
  readonly #defined = new Map<string, { mdmServer: string; profile: DefinedProfile }>();

  constructor(random: RandomStream) {
    this.#random = random;
  }

  /** Keeps it under a new UUID: 32 hexadecimal digits, upper case (reference §4). */
  define(mdmServer: string, profile: DefinedProfile): string {
    const uuid = this.#random.hex(32).toUpperCase();
    this.#defined.set(uuid, { mdmServer, profile });
    return uuid;
  }

  /** null: there is none, or it is another server's. A UUID is taken in any case and with dashes. */
  find(mdmServer: string, uuid: string): { uuid: string; profile: DefinedProfile } | null {
    const plain = plainUuid(uuid);
    const found = this.#defined.get(plain);
    return found?.mdmServer === mdmServer ? { uuid: plain, profile: found.profile } : null;
  }

  /** What no client can do: Apple loses it. */
  lose(uuid: string): void {
    this.#defined.delete(plainUuid(uuid));
  }
}

const plainUuid = (uuid: string): string => uuid.replaceAll('-', '').toUpperCase();
