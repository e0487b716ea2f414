import type { DevicesPage } from '../wire/devices-page.ts';
import type { Abortable, CallEndpoint } from './endpoint-call.ts';
import { devicesPageCheck } from './fetch-devices.ts';

export interface SyncDevicesOptions extends Abortable {
  cursor: string;
  limit?: number | undefined;
}

/** POST /devices/sync: one page of changes since a cursor (reference §3, §7). An idle one brings a new cursor too. */
export function syncDevices(
  call: CallEndpoint,
  { cursor, limit, signal }: SyncDevicesOptions,
): Promise<DevicesPage> {
  return call({ endpoint: 'POST /devices/sync', body: { cursor, limit }, check: devicesPageCheck, signal });
}
