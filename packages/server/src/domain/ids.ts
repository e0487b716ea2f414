import { randomBytes } from 'node:crypto';
import { v7 } from 'uuid';
import type { Clock } from './clock.ts';

/** Makes one id. */
export type NewId = () => string;

/**
 * UUIDv7 by the given clock. Ids of one source grow strictly, within a millisecond and when the clock goes back
 * too, so that "newest first" can be read from the id alone.
 */
export function createIds(clock: Clock): NewId {
  let milliseconds = 0;
  let sequence = 0;
  return () => {
    const now = clock.now().getTime();
    if (now > milliseconds) {
      milliseconds = now;
      // Starts low: room for a billion ids within one millisecond.
      sequence = randomBytes(4).readUInt32BE() >>> 2;
    } else {
      sequence += 1;
    }
    return v7({ msecs: milliseconds, seq: sequence, random: randomBytes(16) });
  };
}

/** The least id that one made at `moment` or later can have: ids of a table are in the order of time. */
export function firstIdAt(moment: Date): string {
  return v7({ msecs: Math.max(0, moment.getTime()), seq: 0, random: new Uint8Array(16) });
}

/** false: no row can have it, and the database would refuse it as no UUID. */
export function isId(value: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value);
}
