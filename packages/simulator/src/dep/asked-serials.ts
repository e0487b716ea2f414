import { AppleRefusal } from './apple-call.ts';

/**
 * The `devices` of a request's body: serial numbers.
 * @throws AppleRefusal DEVICE_ID_REQUIRED where there are none, MALFORMED_REQUEST_BODY where they are something else
 */
export function askedSerials({ devices }: Record<string, unknown>): string[] {
  if (devices === undefined || (Array.isArray(devices) && devices.length === 0))
    throw new AppleRefusal(400, 'DEVICE_ID_REQUIRED');
  if (Array.isArray(devices) && devices.every((serial) => typeof serial === 'string')) return devices;
  throw new AppleRefusal(400, 'MALFORMED_REQUEST_BODY', 'devices must be a list of serial numbers.');
}
