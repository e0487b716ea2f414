import { type ExpressionBuilder, type RawBuilder, sql } from 'kysely';
import { AdeptError } from '../domain/adept-error.ts';
import type { Device } from '../domain/device.ts';
import { isId } from '../domain/ids.ts';
import { deviceOf } from './device-rows.ts';
import type { Schema } from './schema.ts';
import { type Page, pageOf } from './store-context.ts';
import { deletedTokenIds } from './token-rows.ts';
import type { Database } from './transaction.ts';

/** What to list; absent members don't narrow. */
export interface DeviceFilter {
  tokenId?: string | undefined;
  /** Beginning of a serial; from three characters on also any part of one. Upper and lower case are the same. */
  q?: string | undefined;
  profileStatus?: string | undefined;
  model?: string | undefined;
  color?: string | undefined;
  /** Apple's device_family. */
  family?: string | undefined;
  /** Beginning of an asset tag. Upper and lower case are the same. */
  assetTag?: string | undefined;
  /** true: also devices that Apple has taken from the token. */
  includeRemoved?: boolean | undefined;
  after?: string | null | undefined;
  limit: number;
}

/** Below this a trigram index can't narrow a search inside serials. */
const INSIDE_FROM = 3;
/** More than this to choose from is no choice. */
const VALUES_LISTED = 500;

/** Texts as they are indexed: what comes behind the hundredth character tells none from another. */
const INDEXED = {
  model: sql<string>`left(model, 100)`,
  color: sql<string>`left(color, 100)`,
  family: sql<string>`left(family, 100)`,
} as const;
const INDEXED_ASSET_TAG = sql<string>`lower(left(asset_tag, 100))`;

/** Values that devices have, sorted; an empty one is none. */
export type DeviceValues = Record<keyof typeof INDEXED, string[]>;

/** `serial~tokenId`: serials have no `~`. */
function placeOf(device: Device): string {
  return `${device.serial}~${device.tokenId}`;
}

function readPlace(after: string): { serial: string; tokenId: string } {
  const at = after.lastIndexOf('~');
  const place = { serial: after.slice(0, at), tokenId: after.slice(at + 1) };
  if (at < 1 || !isId(place.tokenId))
    throw new AdeptError('invalid-after', 400, { after: after.slice(0, 100) });
  return place;
}

function likeLiteral(text: string): string {
  return text.replaceAll(/[\\%_]/g, String.raw`\$&`);
}

function matchesSerial(q: string) {
  return (expression: ExpressionBuilder<Schema, 'devices'>) => {
    // Apple writes serials in capitals.
    const prefix = expression('serial', 'like', `${likeLiteral(q.toUpperCase())}%`);
    return q.length < INSIDE_FROM ? prefix : expression('serial', 'ilike', `%${likeLiteral(q)}%`);
  };
}

function matchesAssetTag(beginning: string): RawBuilder<boolean> {
  const pattern = `${likeLiteral([...beginning].slice(0, 100).join(''))}%`;
  return sql<boolean>`asset_tag <> '' AND ${INDEXED_ASSET_TAG} LIKE lower(${pattern}::text)`;
}

/** A page by serial, then token. @throws AdeptError `invalid-after` */
export async function listDevices(database: Database, filter: DeviceFilter): Promise<Page<Device>> {
  if (filter.tokenId !== undefined && !isId(filter.tokenId)) return { items: [], next: null };
  let query = database
    .selectFrom('devices')
    .selectAll()
    .where('token_id', 'not in', deletedTokenIds(database));
  if (filter.tokenId !== undefined) query = query.where('token_id', '=', filter.tokenId);
  if (filter.includeRemoved !== true) query = query.where('removed_at', 'is', null);
  if (filter.profileStatus !== undefined) query = query.where('profile_status', '=', filter.profileStatus);
  for (const name of ['model', 'color', 'family'] as const) {
    const value = filter[name];
    if (value !== undefined) query = query.where(sql<boolean>`${INDEXED[name]} = left(${value}::text, 100)`);
  }
  if (filter.assetTag !== undefined && filter.assetTag !== '')
    query = query.where(matchesAssetTag(filter.assetTag));
  if (filter.q !== undefined && filter.q !== '') query = query.where(matchesSerial(filter.q));
  if (filter.after != null) {
    const after = readPlace(filter.after);
    query = query.where(sql<boolean>`(serial, token_id) > (${after.serial}, ${after.tokenId}::uuid)`);
  }
  const rows = await query
    .orderBy('serial')
    .orderBy('token_id')
    .limit(filter.limit + 1)
    .execute();
  return pageOf(rows.map(deviceOf), filter.limit, placeOf);
}

/** From the indexes, one step a value: two million devices of forty models cost forty steps. */
export async function deviceValues(database: Database): Promise<DeviceValues> {
  const [model, color, family] = [
    await valuesOf(database, INDEXED.model),
    await valuesOf(database, INDEXED.color),
    await valuesOf(database, INDEXED.family),
  ];
  return { model, color, family };
}

async function valuesOf(database: Database, indexed: RawBuilder<string>): Promise<string[]> {
  const rows = await sql<{ value: string }>`
    WITH RECURSIVE known AS (
      (SELECT ${indexed} AS value FROM devices WHERE ${indexed} > '' ORDER BY 1 LIMIT 1)
      UNION ALL
      SELECT (SELECT ${indexed} FROM devices WHERE ${indexed} > known.value ORDER BY 1 LIMIT 1)
      FROM known WHERE known.value IS NOT NULL
    )
    SELECT value FROM known WHERE value IS NOT NULL LIMIT ${VALUES_LISTED}`.execute(database);
  return rows.rows.map(({ value }) => value);
}
