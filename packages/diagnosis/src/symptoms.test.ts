import { describe, expect, it } from 'vitest';
import type { CauseId } from './cause-id.ts';
import { CAUSES } from './causes/index.ts';
import { symptomsOfEndpoint } from './symptoms-of-endpoint.ts';
import { healthy, type Story } from './testing/story.ts';

const twice = (story: Story, say: (story: Story) => Story): Story => say(say(story));
const times = (count: number, story: Story, say: (story: Story) => Story): Story =>
  count === 0 ? story : times(count - 1, say(story), say);

/** Everything that a run of Adept's asks for, answered well. */
const worksAgain = (story: Story, details: Parameters<Story['answer']>[2] = {}): Story => {
  for (const endpoint of ['GET /session', 'GET /account', 'POST /devices/sync'] as const)
    story.answer(endpoint, null, details);
  return story.ran();
};

/** Problems that are open while all calls and runs end well: nothing is felt of them. */
const WORKING: Partial<Record<CauseId, () => Story>> = {
  'clock-skew': () => twice(healthy(), (story) => worksAgain(story, { clockOffsetSeconds: 900 })),
  'cursor-lost': () => times(3, healthy(), (story) => worksAgain(story.lostCursor('EXPIRED_CURSOR'))),
  'cursor-stuck': () => times(3, healthy(), (story) => worksAgain(story.ran('cursor-stuck'))),
  'device-count-collapsed': () => worksAgain(healthy().counted({ collapsed: true, missing: 50 })),
  'profile-missing-at-apple': () => {
    const story = healthy();
    story.profiles = [{ id: 'p1', name: 'Staff' }];
    const about = { profileId: 'p1' };
    story.answer('POST /profile', null, about);
    return times(3, story, (each) =>
      worksAgain(each.answer('GET /profile', 'NOT_FOUND', about).answer('GET /profile', null, about)),
    );
  },
  'sync-incomplete': () => worksAgain(healthy().counted({ unannounced: 2 })),
  'token-expiring': () => worksAgain(healthy({ validDays: 9 })),
  'token-held-twice': () => {
    const story = healthy();
    story.heldBy = [{ tokenId: 'other', name: 'Other', uploadedAt: story.now() }];
    return worksAgain(story);
  },
};

describe('symptoms', () => {
  it.each(Object.entries(WORKING) as [CauseId, () => Story][])(
    '%s: none while everything works',
    (causeId, story) => {
      expect(story().problem(causeId).symptoms).toEqual([]);
    },
  );

  it('every cause that Adept heals, and every one that only announces something, is among these', () => {
    const open = CAUSES.filter(({ repair, symptoms }) => repair !== undefined || symptoms.length === 0);
    expect(Object.keys(WORKING)).toEqual(expect.arrayContaining(open.map(({ id }) => id)));
  });

  it('a clock that Apple refuses is felt', () => {
    const story = twice(healthy(), (each) => each.answer('GET /session', 'timestamp_refused'));
    expect(story.problem('clock-skew')).toMatchObject({ severity: 'error' });
    expect(story.problem('clock-skew').symptoms).toContain('devices-not-syncing');
  });

  it.each([
    ['GET /session', ['devices-not-syncing', 'assignments-failing', 'enrollments-failing']],
    ['POST /devices/sync', ['devices-not-syncing']],
    ['POST /server/devices', ['devices-not-syncing']],
    ['POST /devices', []],
    ['POST /profile', ['assignments-failing']],
  ] as const)('a request refused at %s alone: %j', (endpoint, symptoms) => {
    const story = twice(healthy(), (each) => each.answer(endpoint, 'MALFORMED_REQUEST_BODY'));
    expect(story.problem('request-refused').symptoms).toEqual(symptoms);
    expect(symptomsOfEndpoint(endpoint)).toEqual(symptoms);
  });

  it('an answer that nobody knows, at an endpoint alone, claims no more than that endpoint', () => {
    const body = '"SOMETHING_NEW"';
    const story = twice(healthy(), (each) =>
      each.answer('POST /devices/sync', null, { outcome: 'refused', status: 403, body }),
    );
    expect(story.problem('unknown-apple-error').symptoms).toEqual(['devices-not-syncing']);
  });
});
