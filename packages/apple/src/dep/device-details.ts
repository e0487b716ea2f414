import { DeviceDetails } from '../wire/devices-page.ts';
import { answerCheck } from './answer-check.ts';
import type { Abortable, CallEndpoint } from './endpoint-call.ts';

const check = answerCheck(DeviceDetails);

export interface DeviceDetailsOptions extends Abortable {
  /** At least one: Apple refuses an empty list with DEVICE_ID_REQUIRED. */
  serials: readonly string[];
}

/** POST /devices: what Apple knows of each serial, with `response_status` (NOT_FOUND, NOT_ACCESSIBLE: not ours). */
export function deviceDetails(
  call: CallEndpoint,
  { serials, signal }: DeviceDetailsOptions,
): Promise<DeviceDetails> {
  return call({ endpoint: 'POST /devices', body: { devices: serials }, check, signal });
}
