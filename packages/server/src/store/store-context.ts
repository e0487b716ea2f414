import { AdeptError } from '../domain/adept-error.ts';
import type { Clock } from '../domain/clock.ts';
import { isId, type NewId } from '../domain/ids.ts';
import type { Written } from './events.ts';
import type { Secrets } from './secrets.ts';
import type { Database } from './transaction.ts';

/** What every part of the store works with. */
export interface StoreContext {
  database: Database;
  clock: Clock;
  newId: NewId;
  secrets: Secrets;
  written: Written;
}

/** One page of a list: `next` is what to pass as `after` for the next page, null at the end. */
export interface Page<T> {
  items: T[];
  next: string | null;
}

/** @throws AdeptError `invalid-after` when it can't be what a page before named as `next` */
export function checkAfter(after: string | null | undefined): string | null {
  if (after == null || isId(after)) return after ?? null;
  throw new AdeptError('invalid-after', 400, { after: after.slice(0, 100) });
}

/** Cuts the one row too many that was asked for to see whether there is more. */
export function pageOf<T>(rows: readonly T[], limit: number, place: (last: T) => string): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? place(last) : null };
}
