import { describe, expect, it } from 'vitest';
import { changesOf } from './use-token-care.ts';

describe('changesOf', () => {
  it('takes empty fields for nobody, and tags without what stands around them', () => {
    expect(
      changesOf({ name: 'Berlin', owner: ' ', deputy: ' bo@example.org ', tags: ' a, b，c,, ' }),
    ).toEqual({
      name: 'Berlin',
      owner: null,
      deputy: 'bo@example.org',
      tags: ['a', 'b', 'c'],
    });
  });
});
