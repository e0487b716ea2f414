import { Type, type Static } from 'typebox';
import { AppleDevice } from './device.ts';

/** Answer of POST /server/devices (fetch) and POST /devices/sync (sync). */
export const DevicesPage = Type.Object({
  cursor: Type.String(),
  devices: Type.Array(AppleDevice),
  fetched_until: Type.Optional(Type.String()),
  more_to_follow: Type.Boolean(),
});
export type DevicesPage = Static<typeof DevicesPage>;

/** Answer of POST /devices (details): a device per serial, each with response_status. */
export const DeviceDetails = Type.Object({ devices: Type.Record(Type.String(), Type.Partial(AppleDevice)) });
export type DeviceDetails = Static<typeof DeviceDetails>;
