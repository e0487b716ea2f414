import { checkProfile } from '@adept/apple/profile/profile-rules';
import type { EnrollmentProfile, ProfileReport } from '@adept/contract';
import type { Speaker } from '@adept/messages';
import type * as domain from '../domain/enrollment-profile.ts';
import { faultParameters } from '../domain/profile-fault.ts';

/** A profile as the API shows it. */
export function toProfile(profile: domain.EnrollmentProfile): EnrollmentProfile {
  return {
    id: profile.id,
    name: profile.name,
    content: { ...profile.content },
    revision: profile.revision,
    tokens: profile.definitions.map(({ tokenId }) => tokenId),
    definitions: profile.definitions.map(toDefinition),
    createdAt: profile.createdAt.toISOString(),
    updatedAt: profile.updatedAt.toISOString(),
  };
}

function toDefinition(definition: domain.ProfileDefinition): EnrollmentProfile['definitions'][number] {
  const { tokenId, state, revision, profileUuid, appleCode } = definition;
  return {
    tokenId,
    state,
    revision,
    profileUuid,
    definedAt: definition.definedAt?.toISOString() ?? null,
    checkedAt: definition.checkedAt?.toISOString() ?? null,
    appleCode,
  };
}

/** What Apple would refuse in a profile, in words; asks nobody. */
export function toProfileReport(content: domain.ProfileContent, speaker: Speaker): ProfileReport {
  const faults = checkProfile(content).map((fault) => ({
    ...fault,
    text: speaker.say('error.profile-invalid.detail', faultParameters(fault)),
  }));
  return { valid: faults.length === 0, faults };
}
