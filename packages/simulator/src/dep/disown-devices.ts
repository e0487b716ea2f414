import { type AppleCall, type AppleReply, jsonReply } from './apple-call.ts';
import { askedSerials } from './asked-serials.ts';
import { readBody } from './request-rules.ts';

/** POST /devices/disown: releases devices from the organization, for good (reference §3). */
export function disownDevices(call: AppleCall): AppleReply {
  const { world, server, request } = call;
  const disown = (serial: string): string => {
    if (world.devices.find(serial)?.mdmServer !== server.id) return 'NOT_ACCESSIBLE';
    world.devices.release(serial);
    return 'SUCCESS';
  };
  const serials = askedSerials(readBody(request));
  return jsonReply({ devices: Object.fromEntries(serials.map((serial) => [serial, disown(serial)])) });
}
