import { type ExpressionBuilder, sql } from 'kysely';
import { AdeptError } from '../domain/adept-error.ts';
import type { Device } from '../domain/device.ts';
import { isId } from '../domain/ids.ts';
import type { ListComparison, MissingDevice } from '../domain/list-comparison.ts';
import type { Lease } from '../domain/lease.ts';
import type { Viewer } from '../domain/viewer.ts';
import { applyDevicePage, type DevicePage } from './device-page.ts';
import type { DevicesTable, Schema } from './schema.ts';
import {
  compareList,
  countMissing,
  forgetList,
  listIsOpen,
  missingDevices,
  removeMissing,
} from './listed-pages.ts';
import { type Page, pageOf, type StoreContext } from './store-context.ts';
import { deletedTokenIds } from './token-rows.ts';

/** What to list; absent members don't narrow. */
export interface DeviceFilter {
  tokenId?: string | undefined;
  /** Beginning of a serial; from three characters on also any part of one. Upper and lower case are the same. */
  q?: string | undefined;
  profileStatus?: string | undefined;
  model?: string | undefined;
  /** true: also devices that Apple has taken from the token. */
  includeRemoved?: boolean | undefined;
  after?: string | null | undefined;
  limit: number;
}

/** Below this a trigram index can't narrow a search inside serials. */
const INSIDE_FROM = 3;

function deviceOf(row: Omit<DevicesTable, 'extra' | 'generation' | 'missing_since'>): Device {
  return {
    tokenId: row.token_id,
    serial: row.serial,
    model: row.model,
    description: row.description,
    family: row.family,
    os: row.os,
    color: row.color,
    assetTag: row.asset_tag,
    profileStatus: row.profile_status,
    profileUuid: row.profile_uuid,
    assignedAt: row.assigned_at,
    pushedAt: row.pushed_at,
    addedAt: row.added_at,
    removedAt: row.removed_at,
    removedReason: row.removed_reason,
    opAt: row.op_at,
  };
}

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

export class Devices {
  readonly #context: StoreContext;

  constructor(context: StoreContext) {
    this.#context = context;
  }

  /** See device-page.ts. @throws LeaseLost */
  async applyPage(_viewer: Viewer, lease: Lease, page: DevicePage): Promise<{ stored: number }> {
    return applyDevicePage(this.#context, lease, page);
  }

  /** See listed-pages.ts. */
  async listIsOpen(_viewer: Viewer, tokenId: string): Promise<boolean> {
    return listIsOpen(this.#context.database, tokenId);
  }

  /** See listed-pages.ts. @throws LeaseLost */
  async compareList(_viewer: Viewer, lease: Lease): Promise<ListComparison | null> {
    return compareList(this.#context.database, lease, this.#context.clock.now());
  }

  /** By serial. @param page `after`: serial of the last one before, '' at first */
  async missing(
    _viewer: Viewer,
    tokenId: string,
    page: { after: string; limit: number },
  ): Promise<MissingDevice[]> {
    return missingDevices(this.#context.database, tokenId, page);
  }

  async countMissing(
    _viewer: Viewer,
    tokenId: string,
    before: Date,
  ): Promise<{ missing: number; newlyMissing: number }> {
    return countMissing(this.#context.database, tokenId, before);
  }

  /** How many really went. @throws LeaseLost */
  async removeMissing(_viewer: Viewer, lease: Lease, serials: readonly string[]): Promise<number> {
    return removeMissing(this.#context.database, lease, { serials, at: this.#context.clock.now() });
  }

  /** @throws LeaseLost */
  async forgetList(_viewer: Viewer, lease: Lease): Promise<void> {
    await forgetList(this.#context.database, lease);
  }

  /** By serial, then token. @throws AdeptError `invalid-after` */
  async list(_viewer: Viewer, filter: DeviceFilter): Promise<Page<Device>> {
    if (filter.tokenId !== undefined && !isId(filter.tokenId)) return { items: [], next: null };
    const { database } = this.#context;
    let query = database
      .selectFrom('devices')
      .selectAll()
      .where('token_id', 'not in', deletedTokenIds(database));
    if (filter.tokenId !== undefined) query = query.where('token_id', '=', filter.tokenId);
    if (filter.includeRemoved !== true) query = query.where('removed_at', 'is', null);
    if (filter.profileStatus !== undefined) query = query.where('profile_status', '=', filter.profileStatus);
    if (filter.model !== undefined) query = query.where('model', '=', filter.model);
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

  /** One per token that has or had it, present ones first. */
  async bySerial(_viewer: Viewer, serial: string): Promise<Device[]> {
    const { database } = this.#context;
    const rows = await database
      .selectFrom('devices')
      .selectAll()
      .where('serial', '=', serial)
      .where('token_id', 'not in', deletedTokenIds(database))
      .orderBy(sql`removed_at DESC NULLS FIRST`)
      .orderBy('token_id')
      .execute();
    return rows.map(deviceOf);
  }
}
