import { describe, expect, it } from 'vitest';
import { healthy, minute, Story } from '../testing/story.ts';

const refused = (status: number, body: string | null = null) =>
  ({ outcome: 'refused', status, body }) as const;
const twice = (story: Story, status: number, body: string | null = null): Story =>
  story
    .answer('GET /account', null, refused(status, body))
    .answer('GET /account', null, refused(status, body));

describe('unknown-apple-error', () => {
  it('opens with the second refusal that no cause explains, and shows what Apple said', () => {
    const story = healthy().answer('GET /account', null, refused(403, '"ORG_ON_HOLD"\n'));
    expect(story.open()).toEqual([]);
    story.answer('GET /account', null, refused(403, '"ORG_ON_HOLD"\n'));
    expect(story.open()).toEqual(['unknown-apple-error']);
    expect(story.judge().state).toBe('error');
    const { since, parameters, candidates } = story.problem('unknown-apple-error');
    expect(since).toEqual(minute(4));
    expect(parameters).toMatchObject({ code: 'none', status: 403, answer: '"ORG_ON_HOLD"' });
    expect(candidates.map(({ causeId }) => causeId)).toEqual(['unknown-apple-error']);
  });

  it.each([403, 404, 409, 418])('knows no %i without a word', (status) => {
    expect(twice(healthy(), status).problem('unknown-apple-error').parameters['answer']).toBe('none');
  });

  it('knows no word where it makes no sense', () => {
    const story = healthy();
    for (let i = 0; i < 2; i += 1) story.answer('GET /account', 'ORG_NOT_SUPPORTED');
    expect(story.problem('unknown-apple-error').parameters['code']).toBe('ORG_NOT_SUPPORTED');
  });

  it.each([
    ['GET /account', 'NOT_FOUND'],
    ['GET /account', 'CONFIG_NAME_INVALID'],
    ['POST /profile', 'PROFILE_NOT_FOUND'],
    ['POST /devices/sync', 'TOO_MANY_REQUESTS'],
  ] as const)('knows nothing of %s with %s, which belongs elsewhere', (endpoint, word) => {
    const story = healthy();
    for (let i = 0; i < 2; i += 1) story.answer(endpoint, word, { outcome: 'refused', status: 400 });
    expect(story.open()).toEqual(['unknown-apple-error']);
  });

  it('takes the page of a proxy that answers the sign-in with 401 for what it is, not for a dead token', () => {
    const page = { ...refused(401, '<html>Who are you</html>'), reason: 'html' } as const;
    const story = healthy().answer('GET /session', null, page).answer('GET /session', null, page);
    expect(story.open()).toEqual(['unknown-apple-error']);
  });

  it('lets nothing through that steers a terminal', () => {
    const { answer } = twice(healthy(), 403, '\u001b[31mred\u202etxt\u0007').problem(
      'unknown-apple-error',
    ).parameters;
    expect(answer).toBe('[31mred txt');
  });

  it('thinks of a proxy where the answer is a page', () => {
    const page = { ...refused(403, '<html>blocked</html>'), reason: 'html' } as const;
    const story = healthy().answer('GET /account', null, page).answer('GET /account', null, page);
    expect(story.problem('unknown-apple-error').candidates.map(({ causeId }) => causeId)).toEqual([
      'unknown-apple-error',
      'captive-portal',
    ]);
  });

  it('shows one line of a long answer', () => {
    const { answer } = twice(healthy(), 403, `a\n${'🍏'.repeat(500)}`).problem(
      'unknown-apple-error',
    ).parameters;
    expect(answer).toBe(`a ${'🍏'.repeat(158)}…`);
  });

  it.each([
    ['an ended session', (story: Story) => story.answer('GET /account', 'UNAUTHORIZED')],
    ['the end of a list', (story: Story) => story.answer('POST /devices/sync', 'EXHAUSTED_CURSOR')],
    ['a refused time stamp', (story: Story) => story.answer('GET /session', 'timestamp_refused')],
    ['a word that has a cause', (story: Story) => story.answer('POST /devices/sync', 'EXPIRED_CURSOR')],
  ])('does not take %s for a riddle', (_what, answer) => {
    expect(answer(answer(healthy())).open()).not.toContain('unknown-apple-error');
  });

  it('takes 401 in new sessions for one', () => {
    const story = healthy();
    for (let i = 0; i < 2; i += 1) story.answer('GET /session', null).answer('GET /account', 'UNAUTHORIZED');
    expect(story.open()).toEqual(['unknown-apple-error']);
  });

  it('is not listed beside what explains the refusals', () => {
    const story = twice(healthy(), 403, 'odd');
    story.answer('GET /session', 'token_rejected').answer('GET /session', 'token_rejected');
    expect(story.open()).toEqual(['token-replaced']);
  });

  it('closes at the first success of the same endpoint', () => {
    const story = twice(healthy(), 403, 'odd').answer('POST /devices/sync', null);
    expect(story.open()).toEqual(['unknown-apple-error']);
    expect(story.good().open()).toEqual([]);
  });

  it('is told from a single look', () => {
    const story = new Story().upload('only').answer('GET /session', null, refused(403, 'odd')).atOneMoment();
    expect(story.problem('unknown-apple-error').seenOnce).toBe(true);
  });
});
