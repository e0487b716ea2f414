import type { DepClient } from '@adept/apple/dep/dep-client';
import type { AppleProfile } from '@adept/apple/wire/profile';
import type { ProfileService } from './profile-service.ts';

/** Apple's service through the client. The signal drops a call under way. */
export function appleProfileService(client: DepClient, signal?: AbortSignal): ProfileService {
  return {
    async define(profileId, content) {
      // Its form was checked before it was kept; what Apple thinks of it is Apple's to say.
      const profile = content as AppleProfile;
      return (await client.defineProfile({ profile, subject: profileId, signal })).profile_uuid;
    },
    async find(profileId, profileUuid) {
      await client.getProfile({ profileUuid, subject: profileId, signal });
    },
  };
}
