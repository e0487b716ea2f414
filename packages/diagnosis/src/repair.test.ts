import { describe, expect, it } from 'vitest';
import type { Incident } from './incident.ts';
import { RECURRENCE, recurrenceOf } from './recurrence.ts';
import { healthy, minute } from './testing/story.ts';

const HOUR = 60;

/** An incident that begins at this hour and is healed a minute later; null: it goes on. */
function incident(hour: number, minutes: number | null = 1): Incident {
  const begin = hour * HOUR;
  return {
    since: minute(begin),
    healedAt: minutes === null ? null : minute(begin + minutes),
    evidenceIds: [String(hour)],
  };
}
const at = (hour: number): Date => minute(hour * HOUR);

describe('recurrenceOf', () => {
  it.each([
    ['never', [], 0, null],
    ['twice', [0, 1], 2, null],
    ['three times in a day', [0, 12, 23], 24, 3],
    ['once a day, the second day', [0, 24], 25, null],
    ['once a day, the third day', [0, 24, 48], 49, 3],
    ['once a day, however long', [0, 25, 50, 75, 100, 125], 126, 6],
    ['with too long between', [0, 37, 74, 111], 112, null],
    ['once more within 36 hours', [0, 1, 2, 37], 38, 4],
    ['still within the 36 hours after the last', [0, 1, 2], 38, 3],
    ['36 hours after the last', [0, 1, 2], 38.1, null],
    ['anew after so many quiet hours', [0, 1, 2, 40, 41], 42, null],
    ['and three times again', [0, 1, 2, 40, 41, 42], 43, 3],
  ])('%s', (_what, hours, now, times) => {
    const found = recurrenceOf(
      hours.map((hour) => incident(hour)),
      at(now),
    );
    expect(found?.times ?? null).toBe(times);
    expect(RECURRENCE).toEqual({ times: 3, hours: 36 });
  });

  it('begins with the first of those that count', () => {
    expect(recurrenceOf([incident(0), incident(40), incident(41), incident(42)], at(43))?.since).toEqual(
      at(40),
    );
  });

  it('counts one that goes on, however long', () => {
    const going = [incident(0), incident(1), incident(2, null)];
    expect(recurrenceOf(going, at(100))?.times).toBe(3);
  });
});

describe('a problem that Adept heals', () => {
  const losing = (story: ReturnType<typeof healthy>) => story.lostCursor('EXPIRED_CURSOR').ran();

  it('is under way while open, and closed once the evidence shows it healed', () => {
    const story = healthy().lostCursor('EXPIRED_CURSOR');
    expect(story.problem('cursor-lost').repair).toEqual({
      action: 'read-list',
      result: 'under-way',
      at: null,
    });
    story.ran();
    expect(story.open()).toEqual([]);
    expect(story.judge().repairs).toMatchObject([
      { causeId: 'cursor-lost', action: 'read-list', healedAt: story.now() },
    ]);
  });

  it('stays open the third time, says how often, and asks for the reason', () => {
    const story = losing(losing(healthy()).wait(HOUR)).wait(HOUR);
    expect(story.open()).toEqual([]);
    losing(story);
    const healed = story.now();
    const problem = story.problem('cursor-lost');
    expect(problem).toMatchObject({
      severity: 'warning',
      parameters: { timesBack: 3 },
      repair: { action: 'read-list', result: 'came-back', at: healed },
    });
    expect(problem.candidates[0]?.for.map(({ id }) => id)).toEqual(['came-back']);
    expect(story.steps()).toEqual(['find-recurrence', 'adept-watches']);
    expect(story.judge().state).toBe('warning');
    // Syncs that end well meanwhile don't close it; 36 hours without it do.
    expect(
      story
        .wait(35 * HOUR)
        .ran()
        .open(),
    ).toEqual(['cursor-lost']);
    expect(story.wait(HOUR).ran().open()).toEqual([]);
  });

  it('tells the new incident while one is under way, as often as it came back', () => {
    const story = losing(losing(healthy())).lostCursor('INVALID_CURSOR');
    const problem = story.problem('cursor-lost');
    expect(problem.repair).toMatchObject({ result: 'under-way' });
    expect(problem.candidates[0]?.for.map(({ id }) => id)).toEqual(['cursor-refused', 'came-back']);
    expect(story.ran('EXPIRED_CURSOR').problem('cursor-lost')).toMatchObject({
      severity: 'error',
      repair: { result: 'failed' },
    });
  });

  it('a list that keeps collapsing and one that is stuck come back the same way', () => {
    const stuck = healthy();
    for (let time = 0; time < 3; time += 1) stuck.ran('cursor-stuck').ran();
    expect(stuck.problem('cursor-stuck').repair?.result).toBe('came-back');
    const collapsing = healthy();
    for (let time = 0; time < 3; time += 1) collapsing.counted({ collapsed: true, missing: 50 }).counted({});
    expect(collapsing.problem('device-count-collapsed').repair?.result).toBe('came-back');
    const omitting = healthy();
    for (let time = 0; time < 3; time += 1) omitting.counted({ unannounced: 2 }).counted({});
    expect(omitting.problem('sync-incomplete').repair?.result).toBe('came-back');
  });
});
