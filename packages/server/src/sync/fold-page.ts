import type { AppleDevice } from '@adept/apple/wire/device';
import type { DeviceState } from '../domain/device.ts';
import { readDate } from './apple-date.ts';

/** Members that have a column of their own; all others are kept in `extra`. */
const COLUMNS: ReadonlySet<string> = new Set([
  'serial_number',
  'model',
  'description',
  'device_family',
  'os',
  'color',
  'asset_tag',
  'profile_status',
  'profile_uuid',
  'profile_assign_time',
  'profile_push_time',
  'device_assigned_date',
  'op_date',
]);
/** Belong together: a status without its uuid would be an invention of ours. */
const PROFILE_MEMBERS = [
  'profile_status',
  'profile_uuid',
  'profile_assign_time',
  'profile_push_time',
] as const;

/** Apple's words have at most eight letters. The column is indexed, and an index has a limit in bytes. */
const STATUS_MAXIMUM_LENGTH = 255;

interface Change {
  device: AppleDevice;
  /** op_date; null when absent or unreadable. */
  at: Date | null;
  /** Where it stands in time: op_date, or that of the change before it in the page (Apple lists by time, §7 Order). */
  order: number;
  removes: boolean;
}

/**
 * One page to one state per serial. The same serial may come several times, also within a page (reference §7):
 * the newest op_date wins, `deleted` wins a tie, and an `added` with a `modified` makes one merged state.
 * Unknown op types count as changes; unknown members survive in `extra`, and so do dates that can't be read
 * and a status too long to be one.
 * A full list carries no op_type: each entry is a device that is assigned now.
 */
export function foldPage(devices: readonly AppleDevice[]): DeviceState[] {
  const bySerial = new Map<string, Change[]>();
  for (const device of devices) {
    const changes = bySerial.get(device.serial_number) ?? [];
    const at = readDate(device.op_date);
    changes.push({
      device,
      at,
      order: at?.getTime() ?? changes.at(-1)?.order ?? -Infinity,
      removes: isOp(device, 'deleted'),
    });
    bySerial.set(device.serial_number, changes);
  }
  return [...bySerial.values()].map((changes) => foldChanges(changes));
}

function foldChanges(changes: Change[]): DeviceState {
  const ordered = changes.map((change, index) => ({ change, index }));
  ordered.sort(
    (a, b) =>
      compare(a.change.order, b.change.order) ||
      Number(a.change.removes) - Number(b.change.removes) ||
      a.index - b.index,
  );
  let folded = ordered[0]!.change;
  for (const { change } of ordered.slice(1)) {
    // What a device was before its removal says nothing about it afterwards, and a removal carries its own record.
    folded =
      folded.removes || change.removes ? { ...change, at: change.at ?? folded.at } : merge(folded, change);
  }
  const addedBy = ordered.findLast(({ change }) => isOp(change.device, 'added'));
  return toState(folded, addedBy?.change.at ?? null);
}

/** Newer members win; what the newer change doesn't mention stays. */
function merge(older: Change, newer: Change): Change {
  const merged: Record<string, unknown> = { ...older.device };
  if (newer.device.profile_status !== undefined) for (const member of PROFILE_MEMBERS) delete merged[member];
  return { ...newer, device: { ...merged, ...newer.device }, at: newer.at ?? older.at };
}

function toState({ device, at, removes }: Change, addedOpAt: Date | null): DeviceState {
  const extra: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(device))
    if (!COLUMNS.has(name) && !isKnownOp(name, value)) extra[name] = value;
  const date = (
    name: 'profile_assign_time' | 'profile_push_time' | 'device_assigned_date' | 'op_date',
  ): Date | null => {
    const read = readDate(device[name]);
    if (read === null && device[name]) extra[name] = device[name];
    return read;
  };
  date('op_date');
  const status = device.profile_status ?? null;
  const isStatus = status === null || status.length <= STATUS_MAXIMUM_LENGTH;
  if (!isStatus) extra.profile_status = status;
  return {
    serial: device.serial_number,
    removed: removes,
    model: device.model ?? null,
    description: device.description ?? null,
    family: device.device_family ?? null,
    os: device.os ?? null,
    color: device.color ?? null,
    assetTag: device.asset_tag ?? null,
    profileStatus: isStatus ? status : null,
    profileUuid: device.profile_uuid ?? null,
    assignedAt: date('profile_assign_time'),
    pushedAt: date('profile_push_time'),
    addedAt: date('device_assigned_date') ?? addedOpAt,
    opAt: at,
    extra,
  };
}

/** op_type is compared case-insensitively (reference §4). */
function isOp(device: AppleDevice, op: string): boolean {
  return device.op_type?.toLowerCase() === op;
}

function isKnownOp(name: string, value: unknown): boolean {
  return (
    name === 'op_type' &&
    typeof value === 'string' &&
    ['added', 'modified', 'deleted'].includes(value.toLowerCase())
  );
}

function compare(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
