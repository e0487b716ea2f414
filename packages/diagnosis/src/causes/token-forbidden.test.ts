import { describe, expect, it } from 'vitest';
import { healthy, minute, Story } from '../testing/story.ts';

const forbidden = (story: Story): Story => {
  for (let i = 0; i < 2; i += 1) story.answer('GET /session', null).answer('GET /account', 'FORBIDDEN');
  return story;
};

describe('token-forbidden', () => {
  it('opens with FORBIDDEN that a new session does not cure', () => {
    const story = healthy()
      .answer('GET /account', 'FORBIDDEN')
      .answer('GET /session', null)
      .answer('GET /account', 'FORBIDDEN');
    expect(story.open()).toEqual([]);
    story.answer('GET /session', null).answer('GET /account', 'FORBIDDEN');
    expect(story.open()).toEqual(['token-forbidden']);
    expect(story.problem('token-forbidden').since).toEqual(minute(6));
    expect(story.problem('token-forbidden').candidates.map(({ causeId }) => causeId)).toEqual([
      'token-forbidden',
      'mdm-server-removed',
    ]);
    expect(story.steps()).toEqual(['download-token', 'upload-token', 'adept-verifies']);
  });

  it('names the account that Apple named last, and says so when it never did', () => {
    expect(forbidden(healthy()).problem('token-forbidden').parameters['account']).toBe('ops@acme.example');
    const never = forbidden(new Story().upload('first'));
    expect(never.problem('token-forbidden').parameters['account']).toBe('unknown');
  });

  it('takes FORBIDDEN in a session that had worked for the end of the session', () => {
    const story = healthy();
    for (let i = 0; i < 5; i += 1) story.answer('POST /devices/sync', 'FORBIDDEN').good();
    story.answer('POST /devices/sync', 'FORBIDDEN').answer('POST /devices/sync', 'FORBIDDEN');
    expect(story.open()).toEqual([]);
  });

  it('is part of a rejection that follows', () => {
    const story = forbidden(healthy());
    story.answer('GET /session', 'token_rejected').answer('GET /session', 'token_rejected');
    expect(story.open()).toEqual(['token-replaced']);
  });

  it('stays while a new token is untried, and closes at its first good answer', () => {
    const story = forbidden(healthy()).upload('second');
    expect(story.open()).toEqual(['token-forbidden']);
    expect(story.steps()).toEqual(['check-with-apple', 'adept-verifies']);
    expect(story.answer('GET /session', null).open()).toEqual(['token-forbidden']);
    expect(story.answer('GET /account', null).open()).toEqual([]);
  });

  it('is told from a single look', () => {
    const story = new Story().upload('only').answer('GET /session', null).answer('GET /account', 'FORBIDDEN');
    expect(story.atOneMoment().problem('token-forbidden').seenOnce).toBe(true);
  });
});
