import { type AppleCall, type AppleReply, jsonReply } from './apple-call.ts';
import { askedSerials } from './asked-serials.ts';
import { readBody } from './request-rules.ts';

/** DELETE /profile/devices: takes their profile from devices; they are named in the body (reference §3). */
export function removeProfile(call: AppleCall): AppleReply {
  const { world, server, request } = call;
  const remove = (serial: string): string => {
    if (world.devices.find(serial)?.mdmServer !== server.id) return 'NOT_ACCESSIBLE';
    world.devices.modify(serial, {
      profileStatus: 'removed',
      profileUuid: null,
      profileAssignedAt: null,
      profilePushedAt: null,
    });
    return 'SUCCESS';
  };
  const serials = askedSerials(readBody(request));
  return jsonReply({ devices: Object.fromEntries(serials.map((serial) => [serial, remove(serial)])) });
}
