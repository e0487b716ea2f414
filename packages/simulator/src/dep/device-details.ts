import type { DeviceDetails } from '@adept/apple/wire/devices-page';
import { type AppleCall, type AppleReply, jsonReply } from './apple-call.ts';
import { askedSerials } from './asked-serials.ts';
import { readBody } from './request-rules.ts';
import { wireDevice } from './wire-device.ts';

/**
 * POST /devices: details by serial number (reference §3). A serial that isn't assigned to this server is
 * NOT_ACCESSIBLE; one that no organisation has is NOT_FOUND.
 */
export function deviceDetails(call: AppleCall): AppleReply {
  const asked = askedSerials(readBody(call.request));
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
