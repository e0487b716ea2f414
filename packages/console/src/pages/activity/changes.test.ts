import { describe, expect, it } from 'vitest';
import { changesOf } from './changes.ts';
import { momentsOf } from './use-activity.ts';

describe('changesOf', () => {
  it('names each member before and after', () => {
    const details = {
      before: { owner: null, tags: ['a'] },
      after: { owner: 'ann@example.org', tags: ['a', 'b'] },
    };
    expect(changesOf({ details })).toEqual([
      { member: 'owner', before: '', after: 'ann@example.org' },
      { member: 'tags', before: 'a', after: 'a, b' },
    ]);
  });

  it.each([
    {},
    { code: 'token-file-older' },
    { before: {}, after: { unknownMember: 1 } },
    { before: { name: 'A', tokens: 1 }, after: { name: 'A', tokens: 2 } },
  ])('tells nothing of %j', (details) => expect(changesOf({ details })).toEqual([]));
});

describe('momentsOf', () => {
  it('means the last day whole, where the reader is', () => {
    const { since, until } = momentsOf({ since: '2026-03-28', until: '2026-03-29' });
    expect(new Date(since ?? '').getTime()).toBe(new Date(2026, 2, 28).getTime());
    expect(new Date(until ?? '').getTime()).toBe(new Date(2026, 2, 30).getTime());
    expect(momentsOf({})).toEqual({});
  });
});
