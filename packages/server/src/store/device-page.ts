import { type RawBuilder, sql } from 'kysely';
import type { DeviceState } from '../domain/device.ts';
import type { Lease } from '../domain/lease.ts';
import type { CursorPlace } from '../domain/sync-run.ts';
import { storeCursor } from './cursors.ts';
import { addToCounts, type DeviceCounts } from './device-counts.ts';
import { appendEvent } from './events.ts';
import { holdLeaseForList } from './leases.ts';
import type { StoreContext } from './store-context.ts';
import { type Listing, recordListed } from './listed-pages.ts';
import { runOf, type SyncRunsRow } from './sync-run-rows.ts';
import { type Connection, inTransaction } from './transaction.ts';

export interface DevicePage {
  runId: string;
  /** Folded already; a serial that is there twice is folded here by the same rule. */
  devices: readonly DeviceState[];
  /** Where the walk goes on after this page. */
  place: CursorPlace;
  /** Given for the pages of a full list and of the changes right after it: who is seen in them is compared at the end. */
  listing?: Listing | undefined;
}

/**
 * Stores one page of Apple's list, whole or not at all: the lease is proven, then devices, cursor, progress of the
 * run and the token's counts are written in one transaction.
 * An older `op_date` never overwrites a newer one; of two with the same date a removal wins. A state without one
 * (full list) is what Apple says now: it always counts, and brings a removed device back. What `removeMissing` took is
 * as old as Apple's newest answer then (listed-pages.ts): only a later change, or a list, brings it back.
 * @returns how many rows really changed
 * @throws LeaseLost and changes nothing, also where the credentials' identity isn't settled (leases.ts)
 */
export async function applyDevicePage(
  context: StoreContext,
  lease: Lease,
  page: DevicePage,
): Promise<{ stored: number }> {
  const answer = await inTransaction(context.database, async (connection) => {
    await holdLeaseForList(connection, lease);
    const change = await storeDevices(connection, lease.tokenId, page);
    if (page.listing) await recordListed(connection, lease.tokenId, page, change.unannounced);
    await storeCursor(connection, lease.tokenId, page.place);
    if (change.stored > 0) await addToCounts(connection, lease.tokenId, change);
    await addToRun(connection, lease.tokenId, { page, context });
    return { stored: change.stored };
  });
  context.written.events();
  return answer;
}

/** How often the progress of a run is told, beside its first two pages. */
const TELL_EVERY_MILLISECONDS = 500;

async function addToRun(
  connection: Connection,
  tokenId: string,
  { page, context }: { page: DevicePage; context: StoreContext },
): Promise<void> {
  const now = context.clock.now();
  const tellAgain = new Date(now.getTime() - TELL_EVERY_MILLISECONDS);
  const counted = await sql<SyncRunsRow & { told: boolean }>`
    UPDATE sync_runs SET pages = pages + 1, devices = devices + ${page.devices.length}, last_page_at = ${now},
      told_at = CASE WHEN pages < 2 OR told_at IS NULL OR told_at <= ${tellAgain} THEN ${now} ELSE told_at END
    WHERE id = ${page.runId} AND token_id = ${tokenId}
    RETURNING *, told_at = last_page_at AS told`.execute(connection);
  const [row] = counted.rows;
  if (row?.told) await appendEvent(connection, context, tokenId, { type: 'sync.progress', run: runOf(row) });
}

/** true: `next` replaces `before`. The database applies the same rule against what is stored. */
function replaces(before: DeviceState, next: DeviceState): boolean {
  if (before.opAt === null || next.opAt === null) return true;
  const difference = next.opAt.getTime() - before.opAt.getTime();
  return difference > 0 || (difference === 0 && (next.removed || !before.removed));
}

function foldDuplicates(devices: readonly DeviceState[]): DeviceState[] {
  const bySerial = new Map<string, DeviceState>();
  for (const device of devices) {
    const before = bySerial.get(device.serial);
    if (before === undefined || replaces(before, device)) bySerial.set(device.serial, device);
  }
  return [...bySerial.values()];
}

interface CountChange extends DeviceCounts {
  stored: number;
  /** Serials that the list brought though the changes read before should have. */
  unannounced: string[];
}

const NOTHING: CountChange = {
  stored: 0,
  devices: 0,
  unassigned: 0,
  assigned: 0,
  pushed: 0,
  unannounced: [],
};

type Column = readonly [
  name: string,
  type: 'text' | 'timestamptz',
  value: (device: DeviceState) => string | Date | null,
];

/** Columns that Apple's answer fills. */
const COLUMNS: readonly Column[] = [
  ['model', 'text', (device) => device.model],
  ['description', 'text', (device) => device.description],
  ['family', 'text', (device) => device.family],
  ['os', 'text', (device) => device.os],
  ['color', 'text', (device) => device.color],
  ['asset_tag', 'text', (device) => device.assetTag],
  ['profile_status', 'text', (device) => device.profileStatus],
  ['profile_uuid', 'text', (device) => device.profileUuid],
  ['assigned_at', 'timestamptz', (device) => device.assignedAt],
  ['pushed_at', 'timestamptz', (device) => device.pushedAt],
  ['added_at', 'timestamptz', (device) => device.addedAt],
];
const NAMES = COLUMNS.map(([name]) => name);
const WRITTEN = [...NAMES, 'removed_at', 'removed_reason', 'op_at', 'generation', 'extra'];

/** The arrays as one table; dates go as text because drivers write arrays of dates each in their own way. */
function incomingRows(devices: readonly DeviceState[]): RawBuilder<unknown> {
  const text = (value: string | Date | null): string | null =>
    value instanceof Date ? value.toISOString() : value;
  const arrays = COLUMNS.map(
    ([, type, value]) => sql`${devices.map((device) => text(value(device)))}::${sql.raw(type)}[]`,
  );
  return sql`unnest(
    ${devices.map((device) => device.serial)}::text[], ${devices.map((device) => device.removed)}::boolean[],
    ${devices.map((device) => text(device.opAt))}::timestamptz[],
    ${devices.map((device) => JSON.stringify(device.extra))}::text[],
    ${sql.join(arrays)}
  ) AS i (serial, removed, op_at, extra, ${sql.raw(NAMES.join(', '))})`;
}

/** A removal keeps what was known of the device: it often names the serial alone. */
const keptOnRemoval = sql.raw(
  NAMES.map(
    (name) => `CASE WHEN i.removed THEN coalesce(i.${name}, d.${name}) ELSE i.${name} END AS ${name}`,
  ).join(', '),
);

/** Rows of `changed` that are present and `status` now, less those that were so before. */
function difference(status: 'any' | 'unassigned' | 'assigned' | 'pushed'): string {
  const test = (column: string): string =>
    ({
      any: 'true',
      unassigned: `coalesce(${column}, '') NOT IN ('assigned', 'pushed')`,
      assigned: `${column} = 'assigned'`,
      pushed: `${column} = 'pushed'`,
    })[status];
  const now = `count(*) FILTER (WHERE removed_at IS NULL AND ${test('profile_status')})`;
  const before = `count(*) FILTER (WHERE known AND old_removed_at IS NULL AND ${test('old_status')})`;
  return `(${now} - ${before})::int`;
}

const counted = sql.raw(`count(*)::int AS stored, ${difference('any')} AS devices,
  ${difference('unassigned')} AS unassigned, ${difference('assigned')} AS assigned, ${difference('pushed')} AS pushed`);
const written = sql.raw(WRITTEN.join(', '));
/** What makes a state another one. The generation alone doesn't: reading an unchanged list again writes nothing. */
const COMPARED = WRITTEN.filter((name) => name !== 'generation');
const compared = sql.raw(COMPARED.join(', '));
const storedRow = sql.raw(COMPARED.map((name) => `d.${name}`).join(', '));
const overwrite = sql.raw(WRITTEN.map((name) => `${name} = excluded.${name}`).join(', '));

/**
 * One statement: what the page says is joined with what is stored (LATERAL: always by the primary key, however old
 * the statistics), filtered by the rule of dates, compared, written where it differs, and counted.
 */
async function storeDevices(connection: Connection, tokenId: string, page: DevicePage): Promise<CountChange> {
  const devices = foldDuplicates(page.devices);
  if (devices.length === 0) return NOTHING;
  const { storedAt, generation } = page.place;
  const announcedBefore = page.listing?.announcedBefore ?? null;
  const result = await sql<CountChange>`
    WITH merged AS (
      SELECT i.serial, d.serial IS NOT NULL AS known, d.removed_at AS old_removed_at, d.profile_status AS old_status,
        ROW(${storedRow}) AS old, ${keptOnRemoval},
        CASE WHEN i.removed THEN coalesce(i.op_at, d.removed_at, ${storedAt}::timestamptz) END AS removed_at,
        CASE WHEN i.removed THEN 'deleted-by-apple' END AS removed_reason,
        greatest(i.op_at, d.op_at) AS op_at,
        CASE WHEN i.removed THEN d.generation ELSE coalesce(${generation}::uuid, d.generation) END AS generation,
        CASE WHEN i.removed AND i.extra = '{}' THEN coalesce(d.extra, '{}') ELSE i.extra::jsonb END AS extra
      FROM ${incomingRows(devices)}
      LEFT JOIN LATERAL (SELECT * FROM devices WHERE token_id = ${tokenId} AND serial = i.serial LIMIT 1) d ON true
      WHERE d.serial IS NULL OR d.op_at IS NULL OR i.op_at IS NULL OR i.op_at > d.op_at
        OR (i.op_at = d.op_at AND (i.removed OR d.removed_at IS NULL))
    ), changed AS (
      SELECT * FROM merged WHERE NOT known OR ROW(${compared}) IS DISTINCT FROM old
    ), stored AS (
      INSERT INTO devices (token_id, serial, ${written}) SELECT ${tokenId}::uuid, serial, ${written} FROM changed
      ON CONFLICT (token_id, serial) DO UPDATE SET ${overwrite}
    )
    SELECT ${counted}, coalesce(array_agg(serial) FILTER (WHERE removed_at IS NULL
      AND (NOT known OR old_removed_at IS NOT NULL) AND added_at < ${announcedBefore}::timestamptz), '{}') AS unannounced
    FROM changed`.execute(connection);
  return result.rows[0] ?? NOTHING;
}
