import { describe, expect, it } from 'vitest';
import { healthy } from '../testing/story.ts';

describe('device-count-collapsed', () => {
  it('opens with a list that lost too many, and is a warning', () => {
    const story = healthy().counted({ missing: 60, gone: 60, collapsed: true });
    const problem = story.problem('device-count-collapsed');
    expect(problem).toMatchObject({ severity: 'warning', symptoms: [] });
    expect(problem.candidates[0]).toEqual({
      causeId: 'device-count-collapsed',
      for: [{ id: 'list-lost', parameters: { count: 60, known: 100 } }],
      against: [],
    });
    expect(story.steps()).toEqual(['compare-devices', 'adept-reads-list']);
  });

  it.each([
    [{ gone: 60 }, ['devices-moved', 'list-incomplete']],
    [{ shown: 60 }, ['list-incomplete', 'devices-moved']],
    [{ gone: 0, shown: 0 }, ['devices-moved', 'list-incomplete']],
  ])('leads with what Apple says of each: %o', (counts, expected) => {
    const story = healthy().counted({ missing: 60, collapsed: true, ...counts });
    const { candidates } = story.problem('device-count-collapsed');
    expect(candidates.map(({ causeId }) => causeId)).toEqual(['device-count-collapsed', ...expected]);
  });

  it('closes with the next list that is believed: the devices are back, or gone for good', () => {
    const story = healthy().counted({ missing: 60, collapsed: true });
    expect(story.ran().open()).toEqual(['device-count-collapsed']);
    expect(story.counted({ missing: 60, gone: 60, removed: 60 }).open()).toEqual([]);
  });
});
