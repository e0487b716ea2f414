import type { Device, DeviceEvent, DeviceRecord } from '@adept/contract';
import type { Speaker } from '@adept/messages';
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

/** With all that a list leaves out. */
export function toDeviceRecord(record: domain.DeviceRecord): DeviceRecord {
  return {
    ...toDevice(record),
    missingSince: record.missingSince?.toISOString() ?? null,
    other: record.extra,
  };
}

/** What a device's records tell of its past, newest first. @param records one per token that has or had it */
export function toDeviceEvents(
  records: readonly { device: domain.DeviceRecord; tokenName: string; removedBy: string | null }[],
  speaker: Speaker,
): DeviceEvent[] {
  return records
    .flatMap(({ device, tokenName, removedBy }) => eventsOf(device, { tokenName, removedBy }, speaker))
    .sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
}

function eventsOf(
  device: domain.DeviceRecord,
  known: { tokenName: string; removedBy: string | null },
  speaker: Speaker,
): DeviceEvent[] {
  const event = (what: DeviceEvent['what'], at: Date | null, text: string, runId: string | null = null) =>
    at === null
      ? []
      : [{ at: at.toISOString(), what, text, tokenId: device.tokenId, tokenName: known.tokenName, runId }];
  const reason = device.removedReason ?? 'deleted-by-apple';
  // Later in the life of a device comes first, also where two happened in the same second.
  return [
    ...event('removed', device.removedAt, speaker.say(`device-event.removed.${reason}`), known.removedBy),
    ...event('missing', device.missingSince, speaker.say('device-event.missing')),
    ...event('profile-pushed', device.pushedAt, speaker.say('device-event.profile-pushed')),
    ...event('profile-assigned', device.assignedAt, speaker.say('device-event.profile-assigned')),
    ...event('added', device.addedAt, speaker.say('device-event.added')),
  ];
}
