import { describe, expect, it } from 'vitest';
import { hasWordsOfItsOwn, missingCategories, shapeOf } from './catalogue-checks.ts';

describe('what the catalogue is checked with', () => {
  it('reads placeholders with their use, through branches', () => {
    const shape = shapeOf(
      '{a, select, x {{n, plural, one {# {b}} other {#}}} other {{at, date, long}}}',
      'en',
    );
    expect(shape.placeholders).toEqual(['a:select', 'at:date', 'b:argument', 'n:plural']);
    expect([...(shape.selects.get('a') ?? [])]).toEqual(['x', 'other']);
  });

  it('misses the plural categories a language has', () => {
    const text = '{n, plural, =0 {none} one {# a} other {# b}}';
    expect(missingCategories(shapeOf(text, 'en'), 'en')).toEqual([]);
    expect(missingCategories(shapeOf(text, 'pl'), 'pl').toSorted()).toEqual(['few', 'many']);
    expect(missingCategories(shapeOf('{n, plural, other {#}}', 'zh-TW'), 'zh-TW')).toEqual([]);
  });

  it('knows words from names', () => {
    expect(hasWordsOfItsOwn(shapeOf('{first} {second}', 'en'))).toBe(false);
    expect(hasWordsOfItsOwn(shapeOf('Apple Business (ABM)', 'en'))).toBe(false);
    expect(hasWordsOfItsOwn(shapeOf('Apple refuses access', 'en'))).toBe(true);
  });

  it('refuses what is no message', () => {
    expect(() => shapeOf('{n, plural, one {x}}', 'en')).toThrow();
  });
});
