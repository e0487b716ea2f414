import { describe, expect, it } from 'vitest';
import { healthy, minute, Story } from '../testing/story.ts';

const wordless = (status: number) => ({ outcome: 'refused', status }) as const;

describe('request-refused', () => {
  it.each([
    'MALFORMED_REQUEST_BODY',
    'USER_AGENT_MISSING',
    'USER_AGENT_INVALID',
    'DEVICE_ID_REQUIRED',
    'PROFILE_UUID_REQUIRED',
    'CURSOR_REQUIRED',
  ] as const)('opens with the second %s of GET /account, and shows the word', (code) => {
    const story = healthy().answer('GET /account', code);
    expect(story.open()).toEqual([]);
    story.answer('GET /account', code);
    expect(story.open()).toEqual(['request-refused']);
    const { since, parameters } = story.problem('request-refused');
    expect(since).toEqual(minute(4));
    expect(parameters).toMatchObject({ code, status: 400, endpoint: 'GET /account' });
    expect(story.steps()).toEqual(['report-answer', 'adept-retries']);
  });

  it.each([400, 405])('opens with %i without a word', (status) => {
    const story = healthy();
    for (let i = 0; i < 2; i += 1) story.answer('POST /devices/sync', null, wordless(status));
    expect(story.problem('request-refused').parameters).toMatchObject({ code: 'none', status });
  });

  it('leaves words about a cursor alone where one belongs, and a proxy’s page', () => {
    const story = healthy();
    for (let i = 0; i < 2; i += 1) story.answer('POST /devices/sync', 'CURSOR_REQUIRED');
    for (let i = 0; i < 2; i += 1)
      story.answer('GET /account', null, { ...wordless(400), reason: 'html', body: '<html>' });
    expect(story.open()).not.toContain('request-refused');
  });

  it('is neither closed nor hindered by good answers of other endpoints', () => {
    const story = healthy();
    for (let i = 0; i < 3; i += 1) story.answer('POST /devices/sync', 'MALFORMED_REQUEST_BODY').good();
    expect(story.open()).toEqual(['request-refused']);
    expect(story.judge().state).toBe('error');
    expect(story.answer('POST /devices/sync', null).open()).toEqual([]);
  });

  it('does not add up different answers', () => {
    const story = healthy()
      .answer('GET /account', 'MALFORMED_REQUEST_BODY')
      .answer('GET /account', 'USER_AGENT_INVALID')
      .answer('POST /devices/sync', 'USER_AGENT_INVALID');
    expect(story.open()).toEqual([]);
  });

  it('closes for a full list with a run that ends well without it: nothing is kept back', () => {
    const story = healthy();
    for (let i = 0; i < 2; i += 1)
      story.answer('POST /server/devices', null, wordless(400)).ran('refused', { wholeList: true });
    expect(story.open()).toEqual(['request-refused']);
    expect(story.answer('POST /devices/sync', null).open()).toEqual(['request-refused']);
    expect(story.ran().open()).toEqual([]);
  });

  it('closes for POST /devices with a full list that lacks nothing: there is nothing to ask about', () => {
    const story = healthy();
    for (let i = 0; i < 2; i += 1)
      story.answer('POST /devices', 'DEVICE_ID_REQUIRED').counted({ missing: 3 });
    expect(story.open()).toEqual(['request-refused']);
    expect(story.counted({ missing: 0 }).open()).toEqual([]);
  });

  it('names a damaged token where GET /session says 400 to one that was never accepted', () => {
    const candidates = (story: Story): string[] =>
      story.problem('request-refused').candidates.map(({ causeId }) => causeId);
    const refuse = (story: Story): Story =>
      story.answer('GET /session', null, wordless(400)).answer('GET /session', null, wordless(400));
    expect(candidates(refuse(new Story().upload('first')))).toEqual(['request-refused', 'token-damaged']);
    expect(candidates(refuse(healthy()))).toEqual(['request-refused']);
  });

  it('is told from a single look', () => {
    const story = new Story().upload('only').answer('GET /session', 'USER_AGENT_INVALID').atOneMoment();
    expect(story.problem('request-refused').seenOnce).toBe(true);
  });
});
