import { ChangeStream } from './change-stream.ts';
import type { ServerToken } from './server-token.ts';

/** The certificate an admin uploaded: what a token file is encrypted to. */
export interface PublicKeyCertificate {
  der: Buffer;
}

/** One MDM server (device management service) of an organisation. Its id is what `/account` calls `server_uuid`. */
export class MdmServer {
  readonly id: string;
  readonly name: string;
  readonly organization: string;
  readonly consumerKey: string;
  readonly changes = new ChangeStream();
  /** How long its next token is valid, milliseconds. Apple's are valid for a year; a scenario may shorten it. */
  tokenLifetime: number;
  certificate: PublicKeyCertificate | null = null;
  token: ServerToken | null = null;
  /** The file of that token, for who did not save it. */
  tokenFile: { bytes: Buffer; fileName: string } | null = null;
  /** Access tokens of former generations: Apple still knows them, and refuses them. */
  readonly #formerAccessTokens = new Map<string, ServerToken>();
  /** Assignments in order; an entry whose device moved on is skipped by its number. */
  readonly #assigned: { order: number; serial: string }[] = [];
  deviceCount = 0;
  /** The last page of changes that told something, as it was sent; a fault replays it. */
  lastSyncPage: string | null = null;

  constructor(from: {
    id: string;
    name: string;
    organization: string;
    consumerKey: string;
    tokenLifetime: number;
  }) {
    this.id = from.id;
    this.name = from.name;
    this.organization = from.organization;
    this.consumerKey = from.consumerKey;
    this.tokenLifetime = from.tokenLifetime;
  }

  /** Puts a new token in place; the one in use is refused from now on. */
  replaceToken(token: ServerToken): void {
    if (this.token) this.#formerAccessTokens.set(this.token.accessToken, this.token);
    this.token = token;
  }

  formerToken(accessToken: string): ServerToken | null {
    return this.#formerAccessTokens.get(accessToken) ?? null;
  }

  noteAssigned(order: number, serial: string): void {
    this.#assigned.push({ order, serial });
    this.deviceCount += 1;
  }

  noteRemoved(): void {
    this.deviceCount -= 1;
  }

  /** Assignments after a place in the order; may name devices that have moved on since. */
  *assignedAfter(order: number): Generator<{ order: number; serial: string }> {
    let low = 0;
    let high = this.#assigned.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#assigned[middle]?.order ?? 0) <= order) low = middle + 1;
      else high = middle;
    }
    for (let index = low; index < this.#assigned.length; index += 1) {
      const entry = this.#assigned[index];
      if (entry) yield entry;
    }
  }
}
