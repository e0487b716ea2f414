import { describe, expect, it } from 'vitest';
import { DAY, healthy, minute } from '../testing/story.ts';

describe('token-expiring', () => {
  it('opens 30 days before the date, to the minute', () => {
    const story = healthy({ validDays: 40 });
    story.wait(10 * DAY - 3);
    expect(story.open()).toEqual([]);
    story.wait(1);
    const problem = story.problem('token-expiring');
    expect(problem).toMatchObject({
      severity: 'warning',
      since: minute(1 + 10 * DAY),
      symptoms: [],
      parameters: { days: 30 },
    });
    expect(story.judge().state).toBe('warning');
  });

  it('begins with the upload when the file was that old already', () => {
    expect(healthy({ validDays: 6 }).problem('token-expiring')).toMatchObject({
      since: minute(1),
      parameters: { days: 5, dateSays: 'future' },
    });
  });

  it('closes with a renewal alone: it says nothing of how Apple answers', () => {
    expect(healthy({ validDays: 6 }).upload('second').open()).toEqual([]);
    expect(healthy({ validDays: 6 }).upload('second', { validDays: 20 }).open()).toEqual(['token-expiring']);
  });

  it('is not listed beside a problem that asks for the same cure', () => {
    const rejected = healthy({ validDays: 6 })
      .answer('GET /session', 'token_rejected')
      .answer('GET /session', 'token_rejected');
    expect(rejected.open()).toEqual(['token-replaced']);
    expect(
      healthy({ validDays: 6 })
        .wait(7 * DAY)
        .open(),
    ).toEqual(['token-expired']);
  });

  it('stands beside other problems, after them', () => {
    const story = healthy({ validDays: 6 })
      .answer('GET /session', 'T_C_NOT_SIGNED')
      .answer('GET /session', 'T_C_NOT_SIGNED');
    expect(story.open()).toEqual(['terms-not-signed', 'token-expiring']);
    expect(story.steps()).toEqual(['accept-terms', 'download-token', 'upload-token', 'adept-verifies']);
  });
});
