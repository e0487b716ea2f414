import { describe, expect, it } from 'vitest';
import { healthy } from '../testing/story.ts';

describe('cursor-stuck', () => {
  it('opens with the first run that ends so, and closes with the first that ends well', () => {
    const story = healthy().ran().ran('cursor-stuck');
    const { since, severity } = story.problem('cursor-stuck');
    expect(severity).toBe('error');
    story.ran('cursor-stuck').ran('unavailable');
    expect(story.problem('cursor-stuck')).toMatchObject({
      since,
      candidates: [{ causeId: 'cursor-stuck', for: [{ id: 'cursor-repeated', parameters: { count: 2 } }] }],
    });
    expect(story.ran().open()).toEqual([]);
  });
});
