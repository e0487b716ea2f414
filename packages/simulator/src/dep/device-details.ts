import type { DeviceDetails } from '@adept/apple/wire/devices-page';
import { type AppleCall, AppleRefusal, type AppleReply, jsonReply } from './apple-call.ts';
import { readBody } from './request-rules.ts';
import { wireDevice } from './wire-device.ts';

/**
 * POST /devices: details by serial number (reference §3). A serial that isn't assigned to this server is
 * NOT_ACCESSIBLE; one that no organisation has is NOT_FOUND.
 */
export function deviceDetails(call: AppleCall): AppleReply {
  const { devices: asked } = readBody(call.request);
  if (asked === undefined || (Array.isArray(asked) && asked.length === 0))
    throw new AppleRefusal(400, 'DEVICE_ID_REQUIRED');
  if (!Array.isArray(asked) || !asked.every((serial) => typeof serial === 'string')) {
    throw new AppleRefusal(400, 'MALFORMED_REQUEST_BODY', 'devices must be a list of serial numbers.');
  }
  const details: DeviceDetails = { devices: {} };
  for (const serial of asked) {
    const device = call.world.devices.find(serial);
    if (!device) details.devices[serial] = { serial_number: serial, response_status: 'NOT_FOUND' };
    else if (device.mdmServer !== call.server.id) {
      details.devices[serial] = { serial_number: serial, response_status: 'NOT_ACCESSIBLE' };
    } else
      details.devices[serial] = { ...wireDevice(device, call.protocolVersion), response_status: 'SUCCESS' };
  }
  return jsonReply(details);
}
