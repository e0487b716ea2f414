import { describe, expect, it } from 'vitest';
import type { AppleAnswer } from '../evidence.ts';
import { healthy, minute, Story } from '../testing/story.ts';

type Failure = Partial<Pick<AppleAnswer, 'outcome' | 'reason' | 'status'>>;
const unreachable = (reason: AppleAnswer['reason']): Failure => ({ outcome: 'unreachable', reason });
const outage: Failure = { outcome: 'unavailable' };

/** So many minutes apart, one after the other. */
function failing(story: Story, minutes: number, ...failures: Failure[]): Story {
  for (const failure of failures) story.wait(minutes - 1).answer('GET /session', null, failure);
  return story;
}

describe('apple-unreachable', () => {
  it('opens with three calls without an answer over fifteen minutes, not sooner', () => {
    const dns = unreachable('dns');
    const story = failing(healthy(), 7, dns, dns, dns);
    expect(story.open()).toEqual([]);
    expect(failing(story, 1, dns).problem('apple-unreachable')).toMatchObject({
      since: minute(10),
      seenOnce: false,
      parameters: { reason: 'dns' },
    });
  });

  it.each([
    ['dns', 'check-name', ['apple-unreachable'], ['ended-before-apple', 'no-answer']],
    ['proxy', 'check-proxy', ['apple-unreachable'], ['ended-before-apple', 'no-answer']],
    [
      'connect',
      'check-connection',
      ['apple-unreachable', 'apple-unavailable'],
      ['ended-before-apple', 'no-answer'],
    ],
    [
      'connect-timeout',
      'check-connection',
      ['apple-unreachable', 'apple-unavailable'],
      ['ended-before-apple', 'no-answer'],
    ],
    ['headers-timeout', 'check-connection', ['apple-unreachable', 'apple-unavailable'], ['no-answer']],
    ['body-timeout', 'check-connection', ['apple-unreachable', 'apple-unavailable'], ['no-answer']],
    ['reset', 'check-connection', ['apple-unreachable', 'apple-unavailable'], ['no-answer']],
    [null, 'check-connection', ['apple-unreachable', 'apple-unavailable'], ['no-answer']],
  ] as const)('names %s, and asks for %s', (reason, step, candidates, signs) => {
    const story = new Story().upload('only').answer('GET /session', null, unreachable(reason)).atOneMoment();
    const problem = story.problem('apple-unreachable');
    expect(problem).toMatchObject({ seenOnce: true, parameters: { reason: reason ?? 'none' } });
    expect(problem.candidates.map(({ causeId }) => causeId)).toEqual(candidates);
    expect(problem.candidates[0]?.for.map(({ id }) => id)).toEqual(signs);
    expect(story.steps()).toEqual([step, 'adept-retries']);
  });

  it('is told from an outage by most of the newest three, and never beside it', () => {
    const reset = unreachable('reset');
    const story = failing(healthy(), 8, outage, outage, reset);
    expect(story.open()).toEqual(['apple-unavailable']);
    expect(failing(story, 1, reset).open()).toEqual(['apple-unreachable']);
    expect(failing(story, 1, outage).open()).toEqual(['apple-unreachable']);
    expect(failing(story, 1, outage).open()).toEqual(['apple-unavailable']);
  });

  it('takes a handshake that came to nothing for no answer', () => {
    const story = new Story()
      .upload('only')
      .answer('GET /session', null, { ...unreachable('tls'), tlsFault: 'handshake', tlsIssuer: null });
    expect(story.atOneMoment().problem('apple-unreachable').parameters).toMatchObject({ reason: 'tls' });
  });

  it('closes with the first answer of Apple’s, good or not', () => {
    const connect = unreachable('connect');
    const story = failing(healthy(), 8, connect, connect, connect);
    expect(story.open()).toEqual(['apple-unreachable']);
    expect(story.answer('GET /session', null).open()).toEqual(['apple-unreachable']);
    expect(story.answer('GET /account', 'T_C_NOT_SIGNED').open()).toEqual([]);
    failing(story, 8, connect, connect, connect);
    expect(story.open()).toEqual(['apple-unreachable']);
    expect(story.good().open()).toEqual([]);
  });

  it('comes first in one remedy with a token that is about to expire', () => {
    const connect = unreachable('connect');
    const story = failing(healthy({ validDays: 5 }), 8, connect, connect, connect);
    expect(story.open()).toEqual(['apple-unreachable', 'token-expiring']);
    expect(story.steps().slice(0, 3)).toEqual(['check-connection', 'download-token', 'upload-token']);
  });
});
