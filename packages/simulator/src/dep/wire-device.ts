import type { AppleDevice } from '@adept/apple/wire/device';
import type { WorldDevice } from '../world/device.ts';
import { appleStamp } from '../world/virtual-clock.ts';

const stamp = (name: string, at: Date | null): Record<string, string> =>
  at ? { [name]: appleStamp(at) } : {};

/** A device in the words of the wire, with what the protocol version allows (reference §2 and §4). */
export function wireDevice(device: WorldDevice, protocolVersion: number): AppleDevice {
  const wire: AppleDevice = {
    serial_number: device.serial,
    model: device.model,
    description: device.description,
    color: device.color,
    asset_tag: '',
    profile_status: device.profileStatus,
    ...(device.profileUuid ? { profile_uuid: device.profileUuid } : {}),
    ...stamp('profile_assign_time', device.profileAssignedAt),
    ...stamp('profile_push_time', device.profilePushedAt),
    ...stamp('device_assigned_date', device.assignedAt),
    ...(device.assignedBy ? { device_assigned_by: device.assignedBy } : {}),
  };
  if (protocolVersion >= 2) {
    wire.os = device.os === 'iPadOS' && protocolVersion < 7 ? 'iOS' : device.os;
    wire.device_family = device.family;
  }
  return protocolVersion >= 10 ? { ...wire, ...addresses(device) } : wire;
}

function addresses({ addresses: known }: WorldDevice): Partial<AppleDevice> {
  return {
    ...(known.imei ? { imei: [...known.imei] } : {}),
    ...(known.meid ? { meid: [...known.meid] } : {}),
    ...(known.eid ? { eid: known.eid } : {}),
    ...(known.wifi ? { wifi_mac_address: known.wifi } : {}),
    ...(known.bluetooth ? { bluetooth_mac_address: known.bluetooth } : {}),
    ...(known.ethernet ? { ethernet_mac_address: known.ethernet } : {}),
    is_replacement_device: false,
  };
}
