import { describe, expect, it } from 'vitest';
import { healthy, minute, Story } from '../testing/story.ts';

const outage = { outcome: 'unavailable' } as const;

describe('apple-unavailable', () => {
  it('opens with three failures over fifteen minutes, not sooner', () => {
    const story = healthy()
      .answer('GET /session', null, outage)
      .answer('GET /session', null, outage)
      .wait(12);
    story.answer('GET /session', null, outage);
    expect(story.open()).toEqual([]);
    story.answer('GET /session', null, outage);
    expect(story.problem('apple-unavailable')).toMatchObject({ since: minute(4), seenOnce: false });
  });

  it('does not open with two failures, however far apart', () => {
    const story = healthy()
      .answer('GET /session', null, outage)
      .wait(60)
      .answer('GET /session', null, outage);
    expect(story.open()).toEqual([]);
    expect(story.judge().state).toBe('ok');
  });

  it('counts every kind of unusable answer, and rate limits neither way', () => {
    const story = healthy().answer('GET /session', null, outage).wait(8);
    story.answer('GET /account', 'TOO_MANY_REQUESTS', { outcome: 'rate-limited' });
    story.answer('POST /devices/sync', null, { outcome: 'unreachable', reason: 'headers-timeout' }).wait(8);
    story.answer('GET /account', null, { outcome: 'unreadable', reason: 'truncated', status: 200 });
    expect(story.open()).toEqual(['apple-unavailable']);
  });

  it.each([
    ['a good answer', (story: Story) => story.answer('POST /devices/sync', null), []],
    ['a refusal in Apple’s words', (story: Story) => story.answer('GET /session', 'T_C_NOT_SIGNED'), []],
    ['a new session alone', (story: Story) => story.answer('GET /session', null), ['apple-unavailable']],
    [
      'a rate limit',
      (story: Story) => story.answer('GET /account', 'TOO_MANY_REQUESTS', { outcome: 'rate-limited' }),
      ['apple-unavailable'],
    ],
    [
      'a 403 without a word',
      (story: Story) => story.answer('GET /account', null, { outcome: 'refused', status: 403 }),
      ['apple-unavailable'],
    ],
  ])('after %s', (_name, goOn, open) => {
    const story = healthy();
    for (let i = 0; i < 3; i += 1) story.answer('GET /session', null, outage).wait(8);
    expect(story.open()).toEqual(['apple-unavailable']);
    expect(goOn(story).open()).toEqual(open);
  });

  it('closes at the list itself where the list alone fails, not at a good account', () => {
    const story = healthy();
    for (let i = 0; i < 3; i += 1) story.answer('POST /devices/sync', null, outage).wait(8);
    expect(story.open()).toEqual(['apple-unavailable']);
    expect(story.good().open()).toEqual(['apple-unavailable']);
    expect(story.answer('POST /server/devices', null).open()).toEqual(['apple-unavailable']);
    expect(story.answer('POST /devices/sync', null).open()).toEqual([]);
  });

  it('closes at the changes where the full list alone failed', () => {
    const story = healthy();
    for (let i = 0; i < 3; i += 1) story.answer('POST /server/devices', null, outage).wait(8);
    expect(story.good().open()).toEqual(['apple-unavailable']);
    expect(story.answer('POST /devices/sync', null).open()).toEqual([]);
  });

  it.each([
    ['html', 200],
    ['redirect', 302],
  ] as const)('suspects somebody on the way first after %s', (reason, status) => {
    const story = new Story()
      .upload('only')
      .answer('GET /session', null, { outcome: 'unreadable', reason, status })
      .atOneMoment();
    const problem = story.problem('apple-unavailable');
    expect(problem.seenOnce).toBe(true);
    expect(problem.candidates).toEqual([
      { causeId: 'captive-portal', for: [{ id: 'answer-not-apples', parameters: { reason } }], against: [] },
      {
        causeId: 'apple-unavailable',
        for: [{ id: 'apple-answered-badly', parameters: { count: 1, status } }],
        against: [],
      },
    ]);
    expect(story.steps()).toEqual(['check-connection', 'adept-retries']);
  });

  it('asks nothing of anybody while Apple itself errs', () => {
    const story = new Story().upload('only').answer('GET /session', null, outage).atOneMoment();
    expect(story.problem('apple-unavailable').candidates).toHaveLength(1);
    expect(story.steps()).toEqual(['adept-retries']);
  });
});
