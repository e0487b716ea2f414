import { checkProfile, type ProfileFault } from '@adept/apple/profile/profile-rules';
import { AdeptError } from '../domain/adept-error.ts';
import type { EnrollmentProfile, ProfileContent } from '../domain/enrollment-profile.ts';
import { faultParameters } from '../domain/profile-fault.ts';
import type { Viewer } from '../domain/viewer.ts';

/** What a person says of a profile. */
export interface ProfileWish {
  /** Ours; absent: the one in the content. */
  name?: string | undefined;
  content: ProfileContent;
  /** Ids of the tokens it is wanted under; absent: as before, none for a new one. */
  tokens?: readonly string[] | undefined;
}

type NamedWish = ProfileWish & { name: string };

export interface ProfileStore {
  profiles: {
    create(viewer: Viewer, wish: NamedWish): Promise<EnrollmentProfile>;
    /** null: there is none. `released`: tokens that want it no more. */
    replace(
      viewer: Viewer,
      id: string,
      wish: NamedWish,
    ): Promise<{ profile: EnrollmentProfile; released: readonly string[] } | null>;
  };
}

interface Works {
  store: ProfileStore;
  /** Has a token worked on at once; should it get lost, the minute's tick finds what is due. */
  wake: (tokenId: string) => Promise<void>;
}

/** @throws AdeptError profile-invalid, profile-token-unknown (422), profile-name-taken (409) */
export async function createProfile(
  viewer: Viewer,
  wish: ProfileWish,
  { store, wake }: Works,
): Promise<EnrollmentProfile> {
  const profile = await store.profiles.create(viewer, checked(wish));
  for (const { tokenId } of profile.definitions) await wake(tokenId);
  return profile;
}

/**
 * A changed content goes to Apple at once, under each token. What is wanted no more under a token has no problems there.
 * @returns null: no such profile. @throws as createProfile; nothing changed then
 */
export async function replaceProfile(
  viewer: Viewer,
  { id, wish }: { id: string; wish: ProfileWish },
  { store, wake, judge }: Works & { judge: (tokenId: string) => Promise<unknown> },
): Promise<EnrollmentProfile | null> {
  const replaced = await store.profiles.replace(viewer, id, checked(wish));
  if (replaced === null) return null;
  for (const tokenId of replaced.released) await judge(tokenId);
  for (const { tokenId } of replaced.profile.definitions) await wake(tokenId);
  return replaced.profile;
}

/** @throws AdeptError profile-invalid (422) that names the first fault and carries all */
function checked(wish: ProfileWish): NamedWish {
  const faults = checkProfile(wish.content);
  const [first] = faults;
  if (first) throw refusal(first, faults);
  return { ...wish, name: wish.name ?? String(wish.content['profile_name']) };
}

function refusal(first: ProfileFault, faults: readonly ProfileFault[]): AdeptError {
  return Object.assign(new AdeptError('profile-invalid', 422, faultParameters(first)), { faults });
}
