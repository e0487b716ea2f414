import { randomUUID } from 'node:crypto';
import type { EnrollmentProfile } from '@adept/contract';
import type { ConnectedToken } from './connected-token.ts';
import { api, until, type World } from './world.ts';

/** A profile that no rule of Apple's forbids, wanted under the token. */
export function wantProfile(
  world: World,
  token: ConnectedToken,
  more: object = {},
): Promise<EnrollmentProfile> {
  const content = {
    // Another one each time: a row may be brought about again on the same token.
    profile_name: `Staff ${randomUUID()}`,
    url: 'https://mdm.example.com/enroll',
    department: 'IT',
    ...more,
  };
  return api(world, '/profiles', { method: 'POST', body: { content, tokens: [token.tokenId] } });
}

/** The same, as soon as Apple holds it. */
export async function definedProfile(world: World, token: ConnectedToken): Promise<EnrollmentProfile> {
  const { id } = await wantProfile(world, token);
  return until(
    'Apple holds the profile',
    () => api<EnrollmentProfile>(world, `/profiles/${id}`),
    ({ definitions }) => definitions.every(({ state }) => state === 'defined'),
  );
}
