import { AppleProfile } from '../wire/profile.ts';
import { answerCheck } from './answer-check.ts';
import type { Abortable, CallEndpoint } from './endpoint-call.ts';

const shaped = answerCheck(AppleProfile);

/** Every member may be absent but its name: somebody else's empty object is no profile. */
function check(json: unknown): AppleProfile | undefined {
  const profile = shaped(json);
  return profile?.profile_uuid ? profile : undefined;
}

export interface GetProfileOptions extends Abortable {
  profileUuid: string;
  /** Told to the observer with the call. */
  subject?: string | undefined;
}

/** GET /profile: what Apple holds under a UUID (reference §3). NOT_FOUND: nothing any more. */
export function getProfile(
  call: CallEndpoint,
  { profileUuid, subject, signal }: GetProfileOptions,
): Promise<AppleProfile> {
  return call({ endpoint: 'GET /profile', query: { profile_uuid: profileUuid }, subject, check, signal });
}
