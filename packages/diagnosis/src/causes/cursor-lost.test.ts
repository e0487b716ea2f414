import { describe, expect, it } from 'vitest';
import { healthy } from '../testing/story.ts';

describe('cursor-lost', () => {
  it('opens with the first word, as a warning that needs nobody', () => {
    const story = healthy().ran().lostCursor('EXPIRED_CURSOR', { days: 8 });
    expect(story.problem('cursor-lost')).toMatchObject({
      severity: 'warning',
      symptoms: [],
    });
    expect(story.judge().remedy.steps.map(({ id, actor }) => `${id} ${actor}`)).toEqual([
      'adept-reads-list adept',
    ]);
  });

  it('closes with the first run that ends well, and not with good answers on the way to it', () => {
    const story = healthy().lostCursor('INVALID_CURSOR').answer('POST /server/devices', null);
    expect(story.open()).toEqual(['cursor-lost']);
    expect(story.ran(null, { wholeList: true }).open()).toEqual([]);
    expect(story.lostCursor('INVALID_CURSOR').ran('unavailable').ran().open()).toEqual([]);
  });

  it('is an error once a run found no way on, until one does', () => {
    const story = healthy().lostCursor('EXPIRED_CURSOR').ran('unavailable');
    expect(story.problem('cursor-lost').severity).toBe('warning');
    story.lostCursor('EXPIRED_CURSOR').ran('EXPIRED_CURSOR');
    expect(story.problem('cursor-lost')).toMatchObject({
      severity: 'error',
      symptoms: ['devices-not-syncing'],
    });
    expect(story.judge().state).toBe('error');
    expect(story.ran().judge().state).toBe('ok');
  });

  it.each([
    ['EXPIRED_CURSOR', 8, ['cursor-lost', 'sync-paused'], 'for'],
    ['EXPIRED_CURSOR', 2, ['cursor-lost', 'sync-paused'], 'against'],
    ['INVALID_CURSOR', 0, ['cursor-lost', 'cursor-of-other-server'], 'for'],
    ['INVALID_CURSOR', 9, ['cursor-lost', 'sync-paused', 'cursor-of-other-server'], 'for'],
    ['CURSOR_REQUIRED', 0, ['cursor-lost', 'cursor-missing'], 'for'],
  ] as const)('tells %s after %i days apart from the others', (word, days, expected, side) => {
    const { candidates } = healthy().lostCursor(word, { days }).problem('cursor-lost');
    expect(candidates.map(({ causeId }) => causeId)).toEqual(expected);
    expect(candidates[0]?.for[0]).toEqual({ id: 'cursor-refused', parameters: { code: word, count: 1 } });
    expect(candidates[1]?.[side]).toHaveLength(1);
  });
});
