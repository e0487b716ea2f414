import type { Device, DeviceRecord } from '../domain/device.ts';
import type { DevicesTable } from './schema.ts';

export function deviceOf(row: Omit<DevicesTable, 'extra' | 'generation' | 'missing_since'>): Device {
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

/** With all that a list leaves out. */
export function recordOf(row: Omit<DevicesTable, 'extra'> & { extra: unknown }): DeviceRecord {
  return {
    ...deviceOf(row),
    missingSince: row.missing_since,
    extra: row.extra as Record<string, unknown>,
  };
}
