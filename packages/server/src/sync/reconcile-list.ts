import { AppleError } from '@adept/apple/errors/apple-error';
import type { DeviceDetails } from '@adept/apple/wire/devices-page';
import type { DeviceCount } from '@adept/diagnosis';
import type { Lease } from '../domain/lease.ts';
import { LeaseLost } from '../domain/lease-lost.ts';
import type { ListComparison, MissingDevice } from '../domain/list-comparison.ts';
import { SYSTEM } from '../domain/viewer.ts';
import type { DeviceSource } from './device-source.ts';
import { isShortWait, SHORT_WAITS } from '../domain/short-wait.ts';
import type { ListStore } from './sync-store.ts';

/** A list that loses more than this share of the known devices, and more than so many, isn't believed at once (design §7, invariant 3). */
export const COLLAPSE_SHARE = 0.2;
export const COLLAPSE_DEVICES = 20;
/** What confirms it: missing from a second complete list that began at least so much later. */
const SECOND_LIST_AFTER = 3_600_000;
/** Serials in one POST /devices (reference §3). */
const ASKED_AT_ONCE = 1000;
/** Words of POST /devices for a device that isn't this server's any more. */
const GONE: ReadonlySet<string> = new Set(['NOT_FOUND', 'NOT_ACCESSIBLE']);

export type CountedDevices = Omit<DeviceCount, 'kind' | 'id' | 'at' | 'credentialsId'>;

export interface ReconcileOptions {
  store: ListStore;
  source: DeviceSource;
  lease: Lease;
  /** Aborted: stops between two calls; what was removed stays so, the rest is asked about when the run goes on. */
  signal: AbortSignal;
}

/** What a complete full list showed. `askAgain`: not all was settled, so the next full list is wanted soon. */
export type Reconciled =
  { kind: 'counted'; counts: CountedDevices; askAgain: boolean } | { kind: 'nothing' | 'interrupted' };

/**
 * The end of a complete full list: devices that it left out are asked about one by one. Only those that Apple then calls
 * gone are removed, and of a list that lost too many none that isn't missing from two lists in a row. What Apple still
 * shows stays. Changes of the time in between have been read before: the run ends with them.
 */
export async function reconcileList(options: ReconcileOptions): Promise<Reconciled> {
  const { store, lease, signal } = options;
  const list = await store.devices.compareList(SYSTEM, lease);
  if (list === null) return { kind: 'nothing' };
  const secondTime = new Date(list.begunAt.getTime() - SECOND_LIST_AFTER);
  const { missing, newlyMissing } = await store.devices.countMissing(SYSTEM, lease.tokenId, secondTime);
  const collapsed = newlyMissing > COLLAPSE_DEVICES && newlyMissing > list.known * COLLAPSE_SHARE;
  const mayGo = (device: MissingDevice): boolean => !collapsed || device.missingSince <= secondTime;
  const counts = countsOf(list, missing, collapsed);
  try {
    for (let after = ''; ;) {
      const devices = await store.devices.missing(SYSTEM, lease.tokenId, { after, limit: ASKED_AT_ONCE });
      const last = devices.at(-1);
      if (!last) break;
      if (signal.aborted) return { kind: 'interrupted' };
      const details = await ask(
        options,
        devices.map(({ serial }) => serial),
      );
      const gone = devices.filter(({ serial }) => GONE.has(statusOf(details, serial)));
      counts.gone += gone.length;
      counts.shown += devices.filter(({ serial }) => statusOf(details, serial) === 'SUCCESS').length;
      const going = gone.filter(mayGo).map(({ serial }) => serial);
      if (going.length > 0) counts.removed += await store.devices.removeMissing(SYSTEM, lease, going);
      after = last.serial;
    }
  } catch (error) {
    if (error instanceof LeaseLost) throw error;
    if (signal.aborted) return { kind: 'interrupted' };
    // The list itself was read: who couldn't be asked about stays until the next one.
    if (!(error instanceof AppleError)) throw error;
    return { kind: 'counted', counts, askAgain: true };
  }
  return { kind: 'counted', counts, askAgain: collapsed };
}

function countsOf(list: ListComparison, missing: number, collapsed: boolean): CountedDevices {
  const { known, unannounced } = list;
  return { known, missing, gone: 0, shown: 0, removed: 0, unannounced, collapsed };
}

async function ask({ source }: ReconcileOptions, serials: readonly string[]): Promise<DeviceDetails> {
  for (let waits = 0; ; waits += 1) {
    try {
      return await source.deviceDetails(serials);
    } catch (error) {
      if (!(error instanceof AppleError) || !isShortWait(error.facts) || waits >= SHORT_WAITS) throw error;
    }
  }
}

/** Apple's word for one serial; '' where it said nothing of it: then nothing is concluded. */
function statusOf({ devices }: DeviceDetails, serial: string): string {
  const status = devices[serial]?.response_status;
  return typeof status === 'string' ? status.toUpperCase() : '';
}
