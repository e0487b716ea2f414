import type { Fault } from './fault.ts';

/** Apple loses the profile that is asked for. It stays lost when the fault is gone; defined again it has another UUID. */
export const profileMissingAtApple: Fault = {
  slug: 'profile-missing-at-apple',
  provokes: 'profile-missing-at-apple',
  level: 'profile',
  endpoints: ['GET /profile'],
  apply(call) {
    const { world, mdmServer } = call;
    const uuid = new URLSearchParams(call.request.query).get('profile_uuid') ?? '';
    if (mdmServer === null || world.profiles.find(mdmServer, uuid) === null) return call.honest();
    world.profiles.lose(uuid);
    return { ...call.honest() };
  },
};
