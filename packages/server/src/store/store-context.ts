import { type SelectQueryBuilder, sql, type SqlBool } from 'kysely';
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

/** Where a list by id goes on, and how far. */
export interface PageById {
  after?: string | null | undefined;
  limit: number;
}

/**
 * A page of a list in the order of its ids, which is that of their making.
 * @param order.column where another table of the query has an `id` too
 * @throws AdeptError `invalid-after`
 */
export async function pageById<Tables, Names extends keyof Tables, Row, Item extends { id: string }>(
  query: SelectQueryBuilder<Tables, Names, Row>,
  { after, limit }: PageById,
  itemOf: (row: Row) => Item,
  { newestFirst = false, column = 'id' }: { newestFirst?: boolean; column?: string } = {},
): Promise<Page<Item>> {
  const id = sql.ref(column);
  const from = checkAfter(after);
  const rest =
    from === null
      ? query
      : query.where(newestFirst ? sql<SqlBool>`${id} < ${from}` : sql<SqlBool>`${id} > ${from}`);
  const rows = await rest
    .orderBy(id, newestFirst ? 'desc' : 'asc')
    .limit(limit + 1)
    .execute();
  return pageOf(rows.map(itemOf), limit, (last) => last.id);
}
