import { describe, expect, it } from 'vitest';
import { healthy, minute, Story } from '../testing/story.ts';

const limited = { outcome: 'rate-limited', retryAfterSeconds: 90 } as const;

/** So many 429, so many minutes apart. */
function limitedTimes(story: Story, times: number, minutes: number): Story {
  for (let i = 0; i < times; i += 1)
    story.wait(minutes - 1).answer('POST /devices/sync', 'TOO_MANY_REQUESTS', limited);
  return story;
}

describe('rate-limited', () => {
  it('opens with five 429 over thirty minutes, not sooner', () => {
    const story = limitedTimes(healthy(), 5, 7);
    expect(story.open()).toEqual([]);
    expect(limitedTimes(story, 1, 2).problem('rate-limited')).toMatchObject({
      severity: 'warning',
      since: minute(10),
      seenOnce: false,
      parameters: { named: 'yes', seconds: 90 },
    });
    expect(limitedTimes(healthy(), 4, 60).open()).toEqual([]);
    expect(limitedTimes(healthy(), 30, 1).open()).toEqual([]);
  });

  it('is an error after a day of it', () => {
    const story = limitedTimes(healthy(), 24, 60);
    expect(story.problem('rate-limited').severity).toBe('warning');
    expect(limitedTimes(story, 1, 60).problem('rate-limited').severity).toBe('error');
  });

  it('asks for nothing but patience, and names who else may be counted', () => {
    const story = limitedTimes(healthy(), 5, 8);
    expect(story.steps()).toEqual(['adept-retries']);
    expect(story.problem('rate-limited').candidates).toEqual([
      { causeId: 'rate-limited', for: [{ id: 'asked-to-slow-down', parameters: { count: 5 } }], against: [] },
      { causeId: 'token-used-elsewhere', for: [{ id: 'others-may-count', parameters: {} }], against: [] },
    ]);
  });

  it('says so where Apple named no time', () => {
    const story = new Story()
      .upload('only')
      .answer('GET /session', null, { outcome: 'rate-limited' })
      .atOneMoment();
    expect(story.problem('rate-limited')).toMatchObject({
      seenOnce: true,
      parameters: { named: 'no', seconds: 0 },
    });
  });

  it.each([
    ['a good answer', (story: Story) => story.answer('POST /devices/sync', null), []],
    ['a refusal in another word', (story: Story) => story.answer('GET /account', 'T_C_NOT_SIGNED'), []],
    ['a good account: the list is still limited', (story: Story) => story.good(), ['rate-limited']],
    [
      'the end of a session: the list is still limited',
      (story: Story) => story.answer('GET /account', 'UNAUTHORIZED').good(),
      ['rate-limited'],
    ],
    ['a word about a profile', (story: Story) => story.answer('GET /profile', 'NOT_FOUND'), ['rate-limited']],
    ['a new session alone', (story: Story) => story.answer('GET /session', null), ['rate-limited']],
    [
      'an outage',
      (story: Story) => story.answer('GET /account', null, { outcome: 'unavailable' }),
      ['rate-limited'],
    ],
  ])('after %s', (_name, goOn, open) => {
    expect(goOn(limitedTimes(healthy(), 6, 8)).open()).toEqual(open);
  });

  it('opens though the account answers between, and closes at a good account where it was the account', () => {
    const story = healthy();
    for (let i = 0; i < 5; i += 1) limitedTimes(story, 1, 8).good();
    expect(story.problem('rate-limited').since).toEqual(minute(11));
    const account = healthy();
    for (let i = 0; i < 5; i += 1) account.answer('GET /account', 'TOO_MANY_REQUESTS', limited).wait(8);
    expect(account.open()).toEqual(['rate-limited']);
    expect(account.good().open()).toEqual([]);
  });
});
