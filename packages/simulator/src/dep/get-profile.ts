import { type AppleCall, AppleRefusal, type AppleReply, jsonReply } from './apple-call.ts';

/** GET /profile?profile_uuid=: the profile as it was defined, with its UUID (reference §3). */
export function getProfile(call: AppleCall): AppleReply {
  const uuid = new URLSearchParams(call.request.query).get('profile_uuid') ?? '';
  if (uuid === '')
    throw new AppleRefusal(400, 'PROFILE_UUID_REQUIRED', 'profile_uuid is missing in the query.');
  const found = call.world.profiles.find(call.server.id, uuid);
  if (!found) throw new AppleRefusal(400, 'NOT_FOUND', 'This server has no profile of this UUID.');
  return jsonReply({ ...found.profile, profile_uuid: found.uuid });
}
