import { PROFILE_CODE_FIELDS, type ProfileCode } from '@adept/apple/wire/profile-codes';
import { describe, expect, it } from 'vitest';
import { DAY, healthy, type Story } from '../testing/story.ts';

const STAFF = { id: 'p1', name: 'Staff' };
const KIOSK = { id: 'p2', name: 'Kiosk' };

function wanting(...profiles: Story['profiles']): Story {
  const story = healthy();
  story.profiles = profiles;
  return story;
}
const define = (story: Story, code: ProfileCode | null, profileId = STAFF.id): Story =>
  story.answer('POST /profile', code, { profileId });

describe('profile-refused', () => {
  it.each(Object.entries(PROFILE_CODE_FIELDS))('%s opens it at once, about %s', (code, field) => {
    const story = define(wanting(STAFF), code as ProfileCode);
    expect(story.problem('profile-refused')).toMatchObject({
      severity: 'error',
      profile: STAFF,
      symptoms: ['assignments-failing'],
      parameters: { profile: 'Staff', field, code },
    });
    expect(story.judge().state).toBe('error');
    expect(story.steps()).toEqual(['correct-profile', 'adept-defines-profile']);
  });

  it('closes with the first good definition of this profile, and with no other good answer', () => {
    const story = define(wanting(STAFF, KIOSK), 'DEPARTMENT_INVALID').good();
    define(story, null, KIOSK.id).answer('GET /profile', null, { profileId: STAFF.id });
    expect(story.open()).toEqual(['profile-refused']);
    expect(define(story, null).open()).toEqual([]);
  });

  it('stays open through outages and refusals of the token, and names the newest word', () => {
    const story = define(wanting(STAFF), 'DEPARTMENT_INVALID');
    const { since } = story.problem('profile-refused');
    story
      .answer('POST /profile', null, { outcome: 'unavailable', profileId: STAFF.id })
      .wait(3 * DAY)
      .good();
    define(story, 'SUPPORT_PHONE_INVALID');
    expect(story.problem('profile-refused')).toMatchObject({
      since,
      parameters: { field: 'support_phone_number' },
      candidates: [{ for: [{ parameters: { code: 'SUPPORT_PHONE_INVALID', count: 2 } }] }],
    });
  });

  it('is one problem for each profile, and none for a profile that is wanted no more', () => {
    const story = define(define(wanting(STAFF, KIOSK), 'FLAGS_INVALID'), 'MAGIC_INVALID', KIOSK.id);
    expect(story.judge().problems.map(({ profile }) => profile)).toEqual([STAFF, KIOSK]);
    expect(story.steps()).toEqual([
      'correct-profile',
      'correct-profile',
      'adept-defines-profile',
      'adept-defines-profile',
    ]);
    story.profiles = [KIOSK];
    expect(story.judge().problems.map(({ profile }) => profile)).toEqual([KIOSK]);
  });
});
