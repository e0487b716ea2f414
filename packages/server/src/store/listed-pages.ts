import { sql } from 'kysely';
import type { Lease } from '../domain/lease.ts';
import type { ListComparison, MissingDevice } from '../domain/list-comparison.ts';
import type { DeviceState } from '../domain/device.ts';
import type { CursorPlace } from '../domain/sync-run.ts';
import { addToCounts, type DeviceCounts } from './device-counts.ts';
import { holdLease, holdLeaseForList } from './leases.ts';
import { type Connection, type Database, inTransaction } from './transaction.ts';

/** How a page belongs to a full list. */
export interface Listing {
  /** The first page of a list: who was seen in an earlier one is forgotten. */
  begins: boolean;
  /** Devices assigned before this should have come with the changes already; null: none is expected. */
  announcedBefore: Date | null;
}

/** In the page's transaction, before the token's counts change. */
export async function recordListed(
  connection: Connection,
  tokenId: string,
  page: { listing?: Listing | undefined; devices: readonly DeviceState[]; place: CursorPlace },
  unannounced: readonly string[],
): Promise<void> {
  const begins = page.listing?.begins === true;
  // What a list brought that was never compared (its run failed, or lost its cursor, among the changes after it) is known
  // by now, and would never be told: it goes over into the list that is read instead.
  const former = begins
    ? (
        await sql<{ unannounced: string[] }>`
          DELETE FROM listed_pages WHERE token_id = ${tokenId} RETURNING unannounced`.execute(connection)
      ).rows.flatMap((each) => each.unannounced)
    : [];
  const serials = page.devices.filter(({ removed }) => !removed).map(({ serial }) => serial);
  await sql`
    INSERT INTO listed_pages (token_id, begun_at, known_before, serials, unannounced)
    SELECT id, ${begins ? page.place.storedAt : null}::timestamptz,
      CASE WHEN ${begins}::boolean THEN device_count END, ${serials}::text[], ${[...new Set([...former, ...unannounced])]}::text[]
    FROM tokens WHERE id = ${tokenId}`.execute(connection);
}

/**
 * Compares the stored devices with the full list that was just read to its end: those that weren't in it are marked as
 * missing (since the first list they were missing from), those that were in it no longer are. Running it again changes nothing.
 * @returns null when the list's beginning wasn't kept: nothing can be concluded then
 * @throws LeaseLost
 */
export async function compareList(
  database: Database,
  lease: Lease,
  now: Date,
): Promise<ListComparison | null> {
  return inTransaction(database, async (connection) => {
    await holdLeaseForList(connection, lease);
    const { tokenId } = lease;
    const list = await sql<{ begunAt: Date; known: number; unannounced: number }>`
      SELECT max(begun_at) AS "begunAt", max(known_before) AS known,
        coalesce(sum(cardinality(unannounced)), 0)::int AS unannounced
      FROM listed_pages WHERE token_id = ${tokenId} HAVING max(begun_at) IS NOT NULL`.execute(connection);
    const [found] = list.rows;
    if (!found) return null;
    // A table that was just filled has no statistics yet, and the planner would compare each device with each serial:
    // a minute for 20,000 devices. Both sides are as large as the list, so hashing is right at every size.
    await sql`SET LOCAL enable_nestloop = off`.execute(connection);
    const listed = sql`listed AS MATERIALIZED (
      SELECT DISTINCT unnest(serials) COLLATE "C" AS serial FROM listed_pages WHERE token_id = ${tokenId})`;
    await sql`
      WITH ${listed} UPDATE devices d SET missing_since = NULL
      WHERE d.token_id = ${tokenId} AND d.missing_since IS NOT NULL
        AND (d.removed_at IS NOT NULL OR EXISTS (SELECT 1 FROM listed WHERE listed.serial = d.serial))`.execute(
      connection,
    );
    await sql`
      WITH ${listed} UPDATE devices d SET missing_since = ${now}
      WHERE d.token_id = ${tokenId} AND d.removed_at IS NULL AND d.missing_since IS NULL
        AND NOT EXISTS (SELECT 1 FROM listed WHERE listed.serial = d.serial)`.execute(connection);
    return found;
  });
}

/** Whether a full list is kept that wasn't compared yet: read to its end or not, from its beginning on. */
export async function listIsOpen(database: Database, tokenId: string): Promise<boolean> {
  const rows = await sql`
    SELECT 1 FROM listed_pages WHERE token_id = ${tokenId} AND begun_at IS NOT NULL LIMIT 1`.execute(
    database,
  );
  return rows.rows.length > 0;
}

/** Devices that weren't in the list, by serial. */
export async function missingDevices(
  database: Database,
  tokenId: string,
  page: { after: string; limit: number },
): Promise<MissingDevice[]> {
  const rows = await sql<MissingDevice>`
    SELECT serial, missing_since AS "missingSince" FROM devices
    WHERE token_id = ${tokenId} AND missing_since IS NOT NULL AND removed_at IS NULL AND serial > ${page.after}
    ORDER BY serial LIMIT ${page.limit}`.execute(database);
  return rows.rows;
}

/** How many are missing, and how many of them since after `before`. */
export async function countMissing(
  database: Database,
  tokenId: string,
  before: Date,
): Promise<{ missing: number; newlyMissing: number }> {
  const rows = await sql<{ missing: number; newlyMissing: number }>`
    SELECT count(*)::int AS missing, count(*) FILTER (WHERE missing_since > ${before})::int AS "newlyMissing"
    FROM devices WHERE token_id = ${tokenId} AND missing_since IS NOT NULL AND removed_at IS NULL`.execute(
    database,
  );
  return rows.rows[0] ?? { missing: 0, newlyMissing: 0 };
}

/**
 * Takes devices from the token that were missing from the list and that Apple calls gone. Only marked ones go.
 * Their absence was confirmed after the newest page: a change that Apple dates before that page, told late or once more,
 * is older than the removal and brings none of them back. Apple's dates count whole seconds; one of the same second may
 * be newer.
 * @returns how many really went
 * @throws LeaseLost
 */
export async function removeMissing(
  database: Database,
  lease: Lease,
  removal: { serials: readonly string[]; at: Date },
): Promise<number> {
  return inTransaction(database, async (connection) => {
    await holdLeaseForList(connection, lease);
    const gone = await sql<DeviceCounts>`
      WITH gone AS (
        UPDATE devices
        SET removed_at = ${removal.at}, removed_reason = 'absent-from-full-fetch', missing_since = NULL,
          op_at = greatest(op_at, (SELECT told_until - interval '1 second' FROM cursors WHERE token_id = ${lease.tokenId}))
        WHERE token_id = ${lease.tokenId} AND serial = ANY (${[...removal.serials]}::text[])
          AND removed_at IS NULL AND missing_since IS NOT NULL
        RETURNING coalesce(profile_status, '') AS status
      )
      SELECT -count(*)::int AS devices, -count(*) FILTER (WHERE status NOT IN ('assigned', 'pushed'))::int AS unassigned,
        -count(*) FILTER (WHERE status = 'assigned')::int AS assigned,
        -count(*) FILTER (WHERE status = 'pushed')::int AS pushed
      FROM gone`.execute(connection);
    const [change] = gone.rows;
    if (!change || change.devices === 0) return 0;
    await addToCounts(connection, lease.tokenId, change);
    return -change.devices;
  });
}

/** After the comparison was recorded: nothing of the list is needed any more. @throws LeaseLost */
export async function forgetList(database: Database, lease: Lease): Promise<void> {
  await inTransaction(database, async (connection) => {
    await holdLease(connection, lease);
    await sql`DELETE FROM listed_pages WHERE token_id = ${lease.tokenId}`.execute(connection);
  });
}
