import { describe, expect, it } from 'vitest';
import { healthy } from '../testing/story.ts';

describe('sync-incomplete', () => {
  it.each([
    [{ unannounced: 2 }, ['changes-left-out']],
    [{ missing: 3, shown: 3 }, ['list-left-out']],
    [{ missing: 3, shown: 1, unannounced: 1 }, ['changes-left-out', 'list-left-out']],
  ])('opens with a full list that shows %o', (counts, reasons) => {
    const problem = healthy().counted(counts).problem('sync-incomplete');
    expect(problem.severity).toBe('warning');
    expect(problem.candidates[0]?.for.map(({ id }) => id)).toEqual(reasons);
  });

  it('has nothing to say of devices that are really gone', () => {
    expect(healthy().counted({ missing: 5, gone: 5, removed: 5 }).open()).toEqual([]);
  });

  it('closes with the next full list in which nothing turns up, and keeps its beginning until then', () => {
    const story = healthy().counted({ unannounced: 1 });
    const { since } = story.problem('sync-incomplete');
    expect(story.counted({ shown: 1, missing: 1 }).problem('sync-incomplete').since).toEqual(since);
    expect(story.ran().open()).toEqual(['sync-incomplete']);
    expect(story.counted({}).open()).toEqual([]);
  });

  it('is not closed by a list whose missing devices nobody was told about', () => {
    const story = healthy().counted({ missing: 1, shown: 1 }).counted({ missing: 1 });
    expect(story.open()).toEqual(['sync-incomplete']);
    expect(story.counted({ missing: 1, gone: 1, removed: 1 }).open()).toEqual([]);
    expect(healthy().counted({ missing: 1 }).open()).toEqual([]);
  });

  it('is not listed beside a list that lost too many', () => {
    const lost = { missing: 90, shown: 90, collapsed: true };
    expect(healthy().counted(lost).open()).toEqual(['device-count-collapsed']);
  });
});
