import { describe, expect, it } from 'vitest';
import { healthy, minute, Story } from '../testing/story.ts';

const unknownKey = (story: Story): Story =>
  story.answer('GET /session', 'consumer_key_unknown').answer('GET /session', 'consumer_key_unknown');

describe('mdm-server-removed', () => {
  it.each(['consumer_key_unknown', 'consumer_key_rejected'] as const)('opens with the second %s', (code) => {
    const story = healthy().answer('GET /session', code);
    expect(story.open()).toEqual([]);
    expect(story.answer('GET /session', code).open()).toEqual(['mdm-server-removed']);
    expect(story.problem('mdm-server-removed').since).toEqual(minute(4));
  });

  it('says that the word is unproven, and keeps the other explanations', () => {
    const [first, ...others] = unknownKey(healthy()).problem('mdm-server-removed').candidates;
    expect(first?.causeId).toBe('mdm-server-removed');
    expect(first?.for.map(({ id }) => id)).toEqual(['apple-answered', 'word-names-server']);
    expect(first?.against.map(({ id }) => id)).toEqual(['word-unproven']);
    expect(others.map(({ causeId }) => causeId)).toEqual(['token-replaced', 'token-account-changed']);
    expect(others[0]?.against.map(({ id }) => id)).toEqual(['word-names-server']);
  });

  it('leads for a token that was never accepted too, with a damaged file behind it', () => {
    const story = unknownKey(new Story().upload('first'));
    expect(story.open()).toEqual(['mdm-server-removed']);
    expect(story.problem('mdm-server-removed').candidates.map(({ causeId }) => causeId)).toContain(
      'token-damaged',
    );
  });

  it('looks for the server before a token is downloaded', () => {
    expect(unknownKey(healthy()).steps()).toEqual([
      'check-mdm-server',
      'download-token',
      'upload-token',
      'adept-verifies',
    ]);
  });

  it('gives way when Apple’s word is about the token again', () => {
    const story = unknownKey(healthy()).answer('GET /session', 'token_rejected');
    expect(story.open()).toEqual(['token-replaced']);
  });

  it('stays while the token of another server is untried, and closes at its first good answer', () => {
    const story = unknownKey(healthy()).upload('other server');
    expect(story.open()).toEqual(['mdm-server-removed']);
    expect(story.steps()).toEqual(['check-with-apple', 'adept-verifies']);
    expect(story.good().open()).toEqual([]);
  });

  it('is told from a single look, marked when it was said once', () => {
    const story = new Story().upload('only').answer('GET /session', 'consumer_key_unknown').atOneMoment();
    expect(story.problem('mdm-server-removed').seenOnce).toBe(true);
  });
});
