import { CURSOR_MAXIMUM_LENGTH, PAGE_LIMIT_DEFAULT } from '@adept/apple/wire/limits';
import type { CursorPlace } from '../world/cursors.ts';
import { type AppleCall, AppleRefusal } from './apple-call.ts';
import { readBody } from './request-rules.ts';

export interface PageRequest {
  cursor: string | null;
  limit: number;
}

const malformed = (hint: string): AppleRefusal => new AppleRefusal(400, 'MALFORMED_REQUEST_BODY', hint);

/** `cursor?` and `limit?` of a fetch or sync. A limit above the largest page gives pages of that size (Apple's answer isn't known). */
export function readPageRequest(call: AppleCall): PageRequest {
  const { cursor = null, limit = PAGE_LIMIT_DEFAULT } =
    call.request.body.length === 0 ? {} : readBody(call.request);
  if (cursor !== null && typeof cursor !== 'string') throw malformed('cursor must be a string.');
  if (cursor !== null && cursor.length > CURSOR_MAXIMUM_LENGTH) throw new AppleRefusal(400, 'INVALID_CURSOR');
  if (typeof limit !== 'number' || !Number.isInteger(limit) || limit < 1)
    throw malformed('limit must be a whole number from 1.');
  return { cursor: cursor === '' ? null : cursor, limit: Math.min(limit, call.world.largestPage) };
}

/** What a cursor stands for; INVALID_CURSOR for one that another server got, or nobody. */
export function readCursor(call: AppleCall, cursor: string): { place: CursorPlace; expired: boolean } {
  const reading = call.world.cursors.read(cursor, call.world.clock.now());
  if (!reading || reading.place.mdmServer !== call.server.id) throw new AppleRefusal(400, 'INVALID_CURSOR');
  return reading;
}
