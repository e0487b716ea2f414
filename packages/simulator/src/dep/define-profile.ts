import type { ProfileDefined } from '@adept/apple/wire/profile';
import { type AppleCall, type AppleReply, jsonReply } from './apple-call.ts';
import { assignTo } from './assign-profile.ts';
import { checkDefinition } from './profile-rules.ts';
import { readBody } from './request-rules.ts';

/** POST /profile: defines another profile each time, and assigns it to the devices that came with it (reference §3). */
export function defineProfile(call: AppleCall): AppleReply {
  const { devices: serials, ...profile } = readBody(call.request);
  checkDefinition({ ...profile, ...(serials === undefined ? {} : { devices: serials }) });
  const { world, server } = call;
  const uuid = world.profiles.define(server.id, profile);
  const devices = Object.fromEntries(
    ((serials ?? []) as string[]).map((serial) => [serial, assignTo(call, serial, uuid)]),
  );
  return jsonReply({ profile_uuid: uuid, devices } satisfies ProfileDefined);
}
