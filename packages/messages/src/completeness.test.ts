import { describe, expect, it } from 'vitest';
import { completenessOf } from './completeness.ts';

const english = {
  'a.plain': 'Nothing to do',
  'a.name': 'Apple Business',
  'a.count': '{n, plural, one {# token} other {# tokens}}',
  'a.choice': '{kind, select, x {An X} other {Another}} of {name}',
};

describe('completenessOf', () => {
  it('finds a language whole that says everything in its own words', () => {
    const polish = {
      'a.plain': 'Nic do zrobienia',
      'a.name': 'Apple Business',
      'a.count': '{n, plural, one {# token} few {# tokeny} many {# tokenów} other {# tokenu}}',
      'a.choice': '{kind, select, x {X} other {Inne}}: {name}',
    };
    expect(completenessOf(polish, english, 'pl')).toEqual({
      translated: 4,
      missing: [],
      untranslated: [],
      wrong: [],
    });
  });

  it.each([
    ['missing', {}, 'a.plain'],
    ['missing', { 'a.plain': '' }, 'a.plain'],
    ['untranslated', { 'a.plain': 'Nothing to do' }, 'a.plain'],
    ['wrong', { 'a.count': '{n, plural, one {# token} other {# tokenu}}' }, 'a.count'],
    ['wrong', { 'a.count': '{m, plural, one {#} few {#} many {#} other {#}}' }, 'a.count'],
    ['wrong', { 'a.choice': '{kind, select, other {Inne}}: {name}' }, 'a.choice'],
    ['wrong', { 'a.choice': '{kind, select, x {X} other {Inne}}' }, 'a.choice'],
    ['wrong', { 'a.plain': 'Nic {' }, 'a.plain'],
  ] as const)('finds what is %s', (what, texts, id) => {
    expect(completenessOf(texts, english, 'pl')[what]).toContain(id);
  });
});
