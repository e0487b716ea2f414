import { createHmac } from 'node:crypto';
import { CURSOR_LIFETIME_DAYS } from '@adept/apple/wire/limits';
import { days } from './virtual-clock.ts';

/** What a cursor stands for. Outside this file it is opaque. */
export interface CursorPlace {
  mdmServer: string;
  /** `fetch`: in the middle of a full list; `sync`: the list is through, changes follow. */
  phase: 'fetch' | 'sync';
  /** fetch: order of the last device returned. */
  after: number;
  /** Place in the change stream: where it stood when the fetch began, or the next operation to tell. */
  changes: number;
}

export type CursorReading = { place: CursorPlace; expired: boolean } | null;

/**
 * Cursors in Apple's manner: base64, opaque, good for 7 days, bound to one MDM server (reference §7).
 * Each carries a running number, because Apple gives a new cursor even when nothing happened.
 */
export class Cursors {
  readonly #key: Buffer;
  #issued = 0;

  constructor(key: Buffer) {
    this.#key = key;
  }

  issue(place: CursorPlace, now: Date): string {
    this.#issued += 1;
    const text = [place.mdmServer, place.phase, place.after, place.changes, now.getTime(), this.#issued].join(
      ':',
    );
    return Buffer.from(`${text}:${this.#seal(text)}`).toString('base64');
  }

  /** Null for a cursor that wasn't issued here. */
  read(cursor: string, now: Date): CursorReading {
    const parts = Buffer.from(cursor, 'base64').toString('latin1').split(':');
    const seal = parts.pop();
    if (seal !== this.#seal(parts.join(':'))) return null;
    const [mdmServer = '', phase, after, changes, issuedAt] = parts;
    return {
      place: {
        mdmServer,
        phase: phase === 'fetch' ? 'fetch' : 'sync',
        after: Number(after),
        changes: Number(changes),
      },
      expired: now.getTime() - Number(issuedAt) > days(CURSOR_LIFETIME_DAYS),
    };
  }

  #seal(text: string): string {
    return createHmac('sha256', this.#key).update(text).digest('hex').slice(0, 16);
  }
}
