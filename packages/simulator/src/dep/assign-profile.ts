import { type AppleCall, AppleRefusal, type AppleReply, jsonReply } from './apple-call.ts';
import { askedSerials } from './asked-serials.ts';
import { readBody } from './request-rules.ts';

/**
 * POST and PUT /profile/devices: gives devices a profile that was defined before (reference §3; Apple's page says POST, its
 * old simulator took PUT alone, and the service takes both).
 */
export function assignProfile(call: AppleCall): AppleReply {
  const { world, server } = call;
  const body = readBody(call.request);
  const serials = askedSerials(body);
  const wanted = body.profile_uuid ?? '';
  if (wanted === '') throw new AppleRefusal(400, 'PROFILE_UUID_REQUIRED');
  if (typeof wanted !== 'string')
    throw new AppleRefusal(400, 'MALFORMED_REQUEST_BODY', 'profile_uuid must be a text.');
  const found = world.profiles.find(server.id, wanted);
  if (!found) throw new AppleRefusal(404, 'PROFILE_NOT_FOUND', 'This server has no profile of this UUID.');
  const devices = Object.fromEntries(serials.map((serial) => [serial, assignTo(call, serial, found.uuid)]));
  return jsonReply({ profile_uuid: found.uuid, devices });
}

/** Gives one device the profile; the word of the answer. */
export function assignTo({ world, server }: AppleCall, serial: string, profileUuid: string): string {
  if (world.devices.find(serial)?.mdmServer !== server.id) return 'NOT_ACCESSIBLE';
  const profileAssignedAt = world.clock.now();
  world.devices.modify(serial, {
    profileStatus: 'assigned',
    profileUuid,
    profileAssignedAt,
    profilePushedAt: null,
  });
  return 'SUCCESS';
}
