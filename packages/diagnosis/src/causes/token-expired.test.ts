import { describe, expect, it } from 'vitest';
import { DAY, healthy, minute, Story } from '../testing/story.ts';

describe('token-expired', () => {
  it('opens by Apple’s word alone and shows a date that disagrees', () => {
    const story = healthy().answer('GET /session', 'token_expired');
    expect(story.open()).toEqual([]);
    story.answer('GET /session', 'token_expired');
    const problem = story.problem('token-expired');
    expect(problem.candidates[0]).toMatchObject({
      causeId: 'token-expired',
      for: [{ id: 'apple-answered', parameters: { code: 'token_expired', count: 2 } }],
      against: [{ id: 'date-not-passed' }],
    });
    expect(problem.parameters['dateSays']).toBe('future');
    expect(story.open()).toEqual(['token-expired']);
  });

  it('says that a wrong clock speaks against it too', () => {
    const story = healthy();
    story.answer('GET /session', 'token_expired', { clockOffsetSeconds: -4000 });
    story.answer('GET /session', 'token_expired', { clockOffsetSeconds: -4000 });
    const [candidate] = story.problem('token-expired').candidates;
    expect(candidate?.against.map((reason) => reason.id)).toEqual(['date-not-passed', 'clock-off']);
  });

  it('opens when the date passes and Apple was not asked since', () => {
    const story = healthy({ validDays: 40 });
    expect(story.open()).toEqual([]);
    story.wait(40 * DAY);
    const problem = story.problem('token-expired');
    expect(problem.since).toEqual(minute(1 + 40 * DAY));
    expect(problem.parameters['dateSays']).toBe('past');
    expect(problem.evidenceIds).toEqual(['evidence-1']);
    expect(story.open()).toEqual(['token-expired']);
  });

  it('opens when the date has passed and any 401 came, whatever its word', () => {
    const story = healthy({ validDays: 1 })
      .wait(2 * DAY)
      .good();
    expect(story.open()).toEqual(['token-expiring']);
    story.answer('GET /session', 'token_rejected');
    expect(story.open()).toEqual(['token-expired']);
    expect(story.problem('token-expired').since).toEqual(minute(6 + 2 * DAY));
  });

  it('stays closed past the date as long as Apple accepts the token', () => {
    const story = healthy({ validDays: 1 })
      .wait(2 * DAY)
      .good();
    expect(story.open()).not.toContain('token-expired');
    expect(story.problem('token-expiring').parameters).toMatchObject({ days: 0, dateSays: 'past' });
  });

  it('stays open after an upload until Apple accepts the new token', () => {
    const story = healthy({ validDays: 1 }).wait(2 * DAY);
    const since = story.problem('token-expired').since;
    expect(story.steps()).toEqual(['download-token', 'upload-token', 'adept-verifies']);
    story.upload('second');
    expect(story.problem('token-expired')).toMatchObject({ since, parameters: { newToken: 'untried' } });
    expect(story.steps()).toEqual(['check-with-apple', 'adept-verifies']);
    story.answer('GET /session', null);
    expect(story.open()).toEqual(['token-expired']);
    story.answer('GET /account', null);
    expect(story.open()).toEqual([]);
  });

  it('gives way to the terms when they are what stops the new token', () => {
    const story = healthy({ validDays: 1 })
      .wait(2 * DAY)
      .upload('second');
    story.answer('GET /session', 'T_C_NOT_SIGNED').answer('GET /session', 'T_C_NOT_SIGNED');
    expect(story.open()).toEqual(['terms-not-signed']);
  });

  it('is carried over several untried uploads', () => {
    const story = healthy().answer('GET /session', 'token_expired').answer('GET /session', 'token_expired');
    story.upload('second').upload('third');
    expect(story.open()).toEqual(['token-expired']);
    expect(story.good().open()).toEqual([]);
  });

  it('does not believe old refusals of other credentials', () => {
    const story = healthy().answer('GET /session', 'token_expired').answer('GET /session', 'token_expired');
    story.upload('second').good().answer('GET /session', 'token_expired');
    expect(story.open()).toEqual([]);
  });

  it('is told from a single look', () => {
    const story = new Story().upload('only', { validDays: -3 }).atOneMoment();
    expect(story.problem('token-expired').seenOnce).toBe(false);
    const word = new Story().upload('only').answer('GET /session', 'token_expired').atOneMoment();
    expect(word.problem('token-expired').seenOnce).toBe(true);
  });
});
