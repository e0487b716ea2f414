import { products } from '@adept/messages/en/products';
import { describe, expect, it } from 'vitest';
import { cut, PORTAL_WORDS, portalsOf } from './portal-words.ts';

describe('the words in the drawings', () => {
  it('are those of the sentences beside them', () => {
    const sentences = Object.values(products).join('\n');
    for (const words of Object.values(PORTAL_WORDS))
      expect(sentences).toContain(typeof words === 'string' ? words : words.join(' '));
  });
});

describe('portalsOf', () => {
  it.each([
    ['org', ['ab']],
    ['edu', ['asm']],
    ['tvprovider', ['ab', 'asm']],
    [null, ['ab', 'asm']],
  ] as const)('an organization of type %s', (type, portals) => {
    expect(portalsOf(type)).toEqual(portals);
  });
});

describe('cut', () => {
  it.each([
    ['Berlin stores', 13, 'Berlin stores'],
    ['Berlin stores', 12, 'Berlin store…'],
    ['Berlin stores', 7, 'Berlin…'],
    ['臺北門市裝置', 12, '臺北門市裝置'],
    ['臺北門市裝置', 11, '臺北門市裝…'],
    ['📱📱', 3, '📱…'],
    ['', 5, ''],
  ])('%s in %i places', (name, places, text) => {
    expect(cut(name, places)).toBe(text);
  });
});
