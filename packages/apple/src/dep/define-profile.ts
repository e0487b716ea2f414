import { type AppleProfile, ProfileDefined } from '../wire/profile.ts';
import { answerCheck } from './answer-check.ts';
import type { Abortable, CallEndpoint } from './endpoint-call.ts';

const check = answerCheck(ProfileDefined);

export interface DefineProfileOptions extends Abortable {
  /** As it goes to Apple: an optional field that is empty is an error there, so it has to be left out. */
  profile: AppleProfile;
  /** Told to the observer with the call. */
  subject?: string | undefined;
}

/**
 * POST /profile: Apple keeps the profile and names it (reference §3, §5). There is no way to change or to delete one: each
 * call makes another. Refusals carry the field in their code: CONFIG_NAME_INVALID, DEPARTMENT_INVALID…
 */
export function defineProfile(
  call: CallEndpoint,
  { profile, subject, signal }: DefineProfileOptions,
): Promise<ProfileDefined> {
  return call({ endpoint: 'POST /profile', body: profile, subject, check, signal });
}
