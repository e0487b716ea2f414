import { Type, type Static } from 'typebox';

const Text = Type.Optional(Type.String());

/** Ours, far above Apple's 10 to 14 characters: it names the device in every index, and those have a limit in bytes. */
const SERIAL_MAXIMUM_LENGTH = 255;

/** One device as the device assignment service lists it (Apple: Device). Unknown members and values survive. */
export const AppleDevice = Type.Object({
  serial_number: Type.String({ minLength: 1, maxLength: SERIAL_MAXIMUM_LENGTH }),
  model: Text,
  description: Text,
  color: Text,
  asset_tag: Text,
  os: Text,
  device_family: Text,
  /** empty, assigned, pushed, removed; compared as they are. */
  profile_status: Text,
  profile_uuid: Text,
  profile_assign_time: Text,
  profile_push_time: Text,
  device_assigned_by: Text,
  device_assigned_date: Text,
  /** added, modified, deleted: only in a sync; compared case-insensitively. */
  op_type: Text,
  op_date: Text,
  /** Only in POST /devices. */
  response_status: Text,
  mdm_migration_deadline: Text,
  imei: Type.Optional(Type.Array(Type.String())),
  meid: Type.Optional(Type.Array(Type.String())),
  eid: Text,
  wifi_mac_address: Text,
  bluetooth_mac_address: Text,
  ethernet_mac_address: Text,
  is_replacement_device: Type.Optional(Type.Boolean()),
  released_by_replacement: Type.Optional(Type.Boolean()),
});
export type AppleDevice = Static<typeof AppleDevice>;
