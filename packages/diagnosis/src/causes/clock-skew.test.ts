import { describe, expect, it } from 'vitest';
import { CLOCK_TOLERANCE_SECONDS } from '../reasons.ts';
import { healthy, minute, Story } from '../testing/story.ts';

const off = (clockOffsetSeconds: number) => ({ clockOffsetSeconds });

describe('clock-skew', () => {
  it('opens as a warning with the second answer more than 300 s apart, while Apple accepts the calls', () => {
    const story = healthy().answer('GET /session', null, off(301));
    expect(story.open()).toEqual([]);
    story.answer('GET /account', null, off(302));
    expect(story.problem('clock-skew')).toMatchObject({
      severity: 'warning',
      since: minute(4),
      seenOnce: false,
      parameters: { minutes: 5, direction: 'behind', time: 'taken' },
    });
    expect(story.steps()).toEqual(['check-clock', 'adept-verifies']);
    expect(story.judge().state).toBe('warning');
  });

  it.each([
    [CLOCK_TOLERANCE_SECONDS, []],
    [-CLOCK_TOLERANCE_SECONDS, []],
    [-CLOCK_TOLERANCE_SECONDS - 1, ['clock-skew']],
  ])('%i s apart, twice: %j', (seconds, open) => {
    const story = healthy()
      .answer('GET /session', null, off(seconds))
      .answer('GET /account', null, off(seconds));
    expect(story.open()).toEqual(open);
  });

  it('says which way, and believes no clock of a page on the way', () => {
    const page = { outcome: 'unreadable', reason: 'html', status: 200, clockOffsetSeconds: -9000 } as const;
    const story = healthy().answer('GET /session', null, page).answer('GET /session', null, page);
    expect(story.open()).toEqual([]);
    story.answer('GET /session', null, off(-7200)).answer('GET /account', null, off(-7200));
    expect(story.problem('clock-skew').parameters).toMatchObject({ minutes: 120, direction: 'ahead' });
  });

  it.each(['timestamp_refused', 'nonce_used'] as const)(
    'is an error once Apple refused with %s twice',
    (word) => {
      const story = healthy().answer('GET /session', word, off(3600));
      expect(story.open()).toEqual([]);
      const problem = story.answer('GET /session', word, off(3600)).problem('clock-skew');
      expect(problem).toMatchObject({ severity: 'error', parameters: { minutes: 60, time: 'refused' } });
      expect(problem.candidates).toEqual([
        {
          causeId: 'clock-skew',
          for: [
            { id: 'clocks-apart', parameters: { seconds: 3600 } },
            expect.objectContaining({ id: 'apple-answered' }),
          ],
          against: [],
        },
      ]);
    },
  );

  it('opens on the words alone, and says what speaks against the clock', () => {
    const story = healthy();
    for (let i = 0; i < 2; i += 1) story.answer('GET /session', 'timestamp_refused', off(2));
    const problem = story.problem('clock-skew');
    expect(problem).toMatchObject({ severity: 'error', parameters: { direction: 'unknown' } });
    expect(problem.candidates[0]?.against).toEqual([{ id: 'clock-right', parameters: { seconds: 2 } }]);
  });

  it('is a warning where the calls are signed with Apple’s time instead, and says so', () => {
    const story = healthy()
      .answer('GET /session', 'timestamp_refused', off(3600))
      .answer('GET /session', null, { ...off(3600), timeCorrectedSeconds: 3600 });
    for (let i = 0; i < 3; i += 1) {
      story
        .answer('GET /session', 'timestamp_refused', off(3600))
        .answer('GET /session', null, { ...off(3600), timeCorrectedSeconds: 3600 })
        .answer('POST /devices/sync', 'T_C_NOT_SIGNED', off(3600));
    }
    expect(story.open()).toEqual(['terms-not-signed', 'clock-skew']);
    expect(story.problem('clock-skew')).toMatchObject({
      severity: 'warning',
      parameters: { time: 'corrected' },
    });
  });

  it('does not take a refused token for a refused time: the clock first, then the token', () => {
    const story = healthy();
    for (let i = 0; i < 2; i += 1) {
      story.answer('GET /session', 'timestamp_refused', off(3600));
      story.answer('GET /session', 'token_rejected', { ...off(3600), timeCorrectedSeconds: 3600 });
    }
    expect(story.open()).toEqual(['token-replaced', 'clock-skew']);
    expect(story.problem('clock-skew').severity).toBe('warning');
    expect(story.problem('token-replaced').candidates[0]?.for.map(({ id }) => id)).toContain(
      'time-corrected',
    );
    expect(story.steps()).toEqual(['check-clock', 'download-token', 'upload-token', 'adept-verifies']);
  });

  it('is over when the clock was set right, though Apple refuses the token for its own sake', () => {
    const story = healthy();
    for (let i = 0; i < 2; i += 1) story.answer('GET /session', 'timestamp_refused', off(3600));
    expect(story.open()).toEqual(['clock-skew']);
    for (let i = 0; i < 2; i += 1) story.answer('GET /session', 'token_rejected', off(1));
    expect(story.open()).toEqual(['token-replaced']);
  });

  it('closes with the first answer whose clock agrees, and a taken time', () => {
    const story = healthy().answer('GET /session', null, off(900)).answer('GET /account', null, off(900));
    expect(story.open()).toEqual(['clock-skew']);
    expect(story.answer('GET /session', null, off(3)).open()).toEqual([]);
    for (let i = 0; i < 2; i += 1) story.answer('GET /session', 'timestamp_refused', off(900));
    expect(story.open()).toEqual(['clock-skew']);
    expect(story.answer('GET /session', null, off(0)).open()).toEqual([]);
  });

  it('is named by one look, marked where that was one answer', () => {
    const once = new Story()
      .upload('only')
      .answer('GET /session', 'timestamp_refused', off(3600))
      .atOneMoment();
    expect(once.problem('clock-skew')).toMatchObject({ severity: 'error', seenOnce: true });
    const whole = new Story().upload('only').answer('GET /session', null, off(3600));
    whole.answer('GET /account', null, off(3600)).atOneMoment();
    expect(whole.problem('clock-skew')).toMatchObject({ severity: 'warning', seenOnce: false });
  });
});
