import { describe, expect, it } from 'vitest';
import { withoutForgottenProfiles } from './forgotten-profiles.ts';
import { healthy } from './testing/story.ts';

const about = { profileId: 'p1' };

describe('a profile that is wanted no more', () => {
  it('leaves nothing behind of what Apple refused in it, and everything it said of the token', () => {
    const story = healthy()
      .answer('POST /profile', 'MALFORMED_REQUEST_BODY', { status: 400, ...about })
      .answer('POST /profile', 'T_C_NOT_SIGNED', about)
      .answer('POST /profile', null, about)
      .answer('POST /devices/sync', 'MALFORMED_REQUEST_BODY', { status: 400 });
    const told = (profiles: { id: string; name: string }[]): (string | null)[] => {
      story.profiles = profiles;
      return withoutForgottenProfiles(story.history()).evidence.flatMap((fact) =>
        fact.kind === 'apple-answer' && fact.endpoint.startsWith('POST') ? [fact.appleCode] : [],
      );
    };
    const all = ['MALFORMED_REQUEST_BODY', 'T_C_NOT_SIGNED', null, 'MALFORMED_REQUEST_BODY'];
    expect(told([{ id: 'p1', name: 'Staff' }])).toEqual(all);
    expect(told([])).toEqual(all.slice(1));
  });
});
