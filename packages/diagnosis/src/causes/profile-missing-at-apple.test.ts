import { describe, expect, it } from 'vitest';
import { DAY, healthy, type Story } from '../testing/story.ts';

const STAFF = { id: 'p1', name: 'Staff' };

function holding(): Story {
  const story = healthy();
  story.profiles = [STAFF];
  return story.answer('POST /profile', null, { profileId: STAFF.id });
}
const asked = (story: Story, code: 'NOT_FOUND' | 'PROFILE_NOT_FOUND' | null): Story =>
  story.answer('GET /profile', code, { profileId: STAFF.id });
/** Found missing, defined again, and there: what heals within one visit. */
const healed = (story: Story): Story =>
  asked(asked(story, 'NOT_FOUND').answer('POST /profile', null, { profileId: STAFF.id }), null);

describe('profile-missing-at-apple', () => {
  it.each(['NOT_FOUND', 'PROFILE_NOT_FOUND'] as const)('opens at the first %s', (code) => {
    const story = asked(holding(), code);
    expect(story.problem('profile-missing-at-apple')).toMatchObject({
      severity: 'error',
      profile: STAFF,
      parameters: { profile: 'Staff' },
      candidates: [{ for: [{ id: 'profile-lost', parameters: { count: 1 } }] }],
    });
    expect(story.steps()).toEqual(['adept-defines-profile']);
  });

  it('closes when Apple has it again, not when it was only defined again', () => {
    const story = asked(holding(), 'NOT_FOUND').answer('POST /profile', null, { profileId: STAFF.id });
    expect(story.open()).toEqual(['profile-missing-at-apple']);
    expect(asked(story, null).open()).toEqual([]);
  });

  it('counts what is missing without a break as one loss, however often it is asked for', () => {
    const story = holding();
    for (let n = 0; n < 9; n += 1) asked(story, 'NOT_FOUND');
    expect(story.problem('profile-missing-at-apple').parameters).not.toHaveProperty('timesBack');
    expect(asked(story, null).open()).toEqual([]);
  });

  it('lost three times within a day it stays open, until 36 hours have passed since the last time', () => {
    const story = healed(healed(holding()));
    expect(story.open()).toEqual([]);
    healed(story);
    expect(story.problem('profile-missing-at-apple')).toMatchObject({
      severity: 'warning',
      profile: STAFF,
      parameters: { profile: 'Staff', timesBack: 3 },
      repair: { action: 'define-profile', result: 'came-back' },
      candidates: [{ for: [{ id: 'came-back' }] }],
    });
    expect(story.steps()).toEqual(['check-mdm-server', 'adept-watches']);
    expect(asked(story.wait(1.5 * DAY - 10), null).open()).toEqual(['profile-missing-at-apple']);
    expect(asked(story.wait(10), null).open()).toEqual([]);
  });

  it('lost once a day it stays open from the third day on, through the day between', () => {
    const story = healed(healed(holding()).wait(DAY)).wait(DAY);
    expect(story.open()).toEqual([]);
    for (let day = 3; day < 7; day += 1) {
      expect(healed(story).problem('profile-missing-at-apple').parameters).toMatchObject({ timesBack: day });
      expect(story.wait(DAY).open()).toEqual(['profile-missing-at-apple']);
    }
  });

  it('lost again after more than 36 hours it is healed each time', () => {
    const story = holding();
    for (let times = 0; times < 5; times += 1) expect(healed(story.wait(1.5 * DAY)).open()).toEqual([]);
  });

  it('is none for a profile that is wanted no more', () => {
    const story = asked(holding(), 'NOT_FOUND');
    story.profiles = [];
    expect(story.open()).toEqual([]);
  });
});
