import { describe, expect, it } from 'vitest';
import { healthy, minute, Story } from '../testing/story.ts';

describe('access-denied', () => {
  it('opens with the second ACCESS_DENIED, from any endpoint', () => {
    const story = healthy().answer('POST /server/devices', 'ACCESS_DENIED');
    expect(story.open()).toEqual([]);
    story.answer('GET /session', 'ACCESS_DENIED');
    const problem = story.problem('access-denied');
    expect(problem.since).toEqual(minute(4));
    expect(problem.candidates.map((candidate) => candidate.causeId)).toEqual([
      'access-denied',
      'mdm-server-removed',
    ]);
    expect(story.steps()).toEqual(['check-mdm-server', 'check-with-apple', 'adept-verifies']);
  });

  it('leaves FORBIDDEN to another cause', () => {
    const story = healthy();
    for (let i = 0; i < 3; i += 1) story.answer('GET /session', null).answer('GET /account', 'FORBIDDEN');
    expect(story.open()).toEqual(['token-forbidden']);
  });

  it('closes at a good answer, not at a new session', () => {
    const story = healthy().answer('GET /session', 'ACCESS_DENIED').answer('GET /session', 'ACCESS_DENIED');
    expect(story.answer('GET /session', null).open()).toEqual(['access-denied']);
    expect(story.answer('GET /account', null).open()).toEqual([]);
  });

  it('closes at the list itself where the list alone is refused, not at a good account', () => {
    const story = healthy().answer('POST /devices/sync', 'ACCESS_DENIED').good();
    expect(story.answer('POST /devices/sync', 'ACCESS_DENIED').open()).toEqual(['access-denied']);
    expect(story.good().open()).toEqual(['access-denied']);
    expect(story.answer('POST /devices/sync', null).open()).toEqual([]);
  });

  it('is told from a single look, marked when it was said once', () => {
    const story = new Story().upload('only').answer('GET /session', 'ACCESS_DENIED').atOneMoment();
    expect(story.problem('access-denied').seenOnce).toBe(true);
  });
});
