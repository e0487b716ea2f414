import type { Device } from '@adept/contract';
import type * as domain from '../domain/device.ts';

/** A device as the API shows it. */
export function toDevice(device: domain.Device): Device {
  return {
    serial: device.serial,
    tokenId: device.tokenId,
    model: device.model,
    description: device.description,
    family: device.family,
    os: device.os,
    color: device.color,
    assetTag: device.assetTag,
    profileStatus: device.profileStatus,
    profileUuid: device.profileUuid,
    assignedAt: device.assignedAt?.toISOString() ?? null,
    pushedAt: device.pushedAt?.toISOString() ?? null,
    addedAt: device.addedAt?.toISOString() ?? null,
    removedAt: device.removedAt?.toISOString() ?? null,
    removedReason: device.removedReason,
  };
}
