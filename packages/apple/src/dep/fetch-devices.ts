import { DevicesPage } from '../wire/devices-page.ts';
import { answerCheck } from './answer-check.ts';
import type { Abortable, CallEndpoint } from './endpoint-call.ts';

export const devicesPageCheck = answerCheck(DevicesPage);

export interface FetchDevicesOptions extends Abortable {
  /** Absent = from the beginning. */
  cursor?: string | undefined;
  /** Devices per page; absent = Apple's 100. See `pageLimit`. */
  limit?: number | undefined;
}

/**
 * POST /server/devices: one page of the full list (reference §3, §7). No op_type, no deletions.
 * `EXHAUSTED_CURSOR`: the list is at its end, go on with syncDevices and the same cursor.
 */
export function fetchDevices(
  call: CallEndpoint,
  { cursor, limit, signal }: FetchDevicesOptions = {},
): Promise<DevicesPage> {
  return call({ endpoint: 'POST /server/devices', body: { cursor, limit }, check: devicesPageCheck, signal });
}
