import { sql } from 'kysely';
import type { Device, DeviceRecord } from '../domain/device.ts';
import type { ListComparison, MissingDevice } from '../domain/list-comparison.ts';
import type { Lease } from '../domain/lease.ts';
import type { Viewer } from '../domain/viewer.ts';
import { applyDevicePage, type DevicePage } from './device-page.ts';
import { recordOf } from './device-rows.ts';
import { type DeviceFilter, deviceValues, type DeviceValues, listDevices } from './device-search.ts';
import {
  compareList,
  countMissing,
  forgetList,
  listIsOpen,
  missingDevices,
  removeMissing,
} from './listed-pages.ts';
import type { Page, StoreContext } from './store-context.ts';
import { deletedTokenIds } from './token-rows.ts';

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
    return listDevices(this.#context.database, filter);
  }

  /** What there is to narrow a list by. */
  async values(_viewer: Viewer): Promise<DeviceValues> {
    return deviceValues(this.#context.database);
  }

  /** One per token that has or had it, present ones first. */
  async bySerial(_viewer: Viewer, serial: string): Promise<DeviceRecord[]> {
    const { database } = this.#context;
    const rows = await database
      .selectFrom('devices')
      .selectAll()
      .where('serial', '=', serial)
      .where('token_id', 'not in', deletedTokenIds(database))
      .orderBy(sql`removed_at DESC NULLS FIRST`)
      .orderBy('token_id')
      .execute();
    return rows.map(recordOf);
  }
}
