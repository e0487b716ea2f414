import { describe, expect, it } from 'vitest';
import { paletteResults, type PaletteItem } from './palette-results.ts';

const item = (group: PaletteItem['group'], title: string, more: Partial<PaletteItem> = {}): PaletteItem => ({
  id: `${group}-${title}`,
  group,
  title,
  go: () => undefined,
  ...more,
});
const items = [
  item('pages', 'Devices'),
  item('actions', 'Sign out'),
  item('actions', 'Renew Berlin', { isRare: true }),
  item('tokens', 'Old Berlin'),
  item('tokens', 'Berlin stores', { below: 'Acme Retail' }),
  item('causes', 'The token has expired', { also: 'token-expired' }),
  item('codes', 'T_C_NOT_SIGNED', { below: 'Terms are not signed' }),
];
const titles = (text: string) => paletteResults(text, items).map(({ title }) => title);

describe('what the palette finds', () => {
  it('is where one can go and what one can do, before a word', () => {
    expect(titles('  ')).toEqual(['Devices', 'Sign out']);
  });

  it('puts first what begins so, whatever the case', () => {
    expect(titles('berlin')).toEqual(['Berlin stores', 'Old Berlin', 'Renew Berlin']);
  });

  it('takes every word from title, second line and slug', () => {
    expect(titles('acme stores')).toEqual(['Berlin stores']);
    expect(titles('token-expired')).toEqual(['The token has expired']);
    expect(titles('not_signed')).toEqual(['T_C_NOT_SIGNED']);
    expect(titles('berlin expired')).toEqual([]);
  });

  it('keeps each group short', () => {
    const many = Array.from({ length: 40 }, (_, index) => item('tokens', `Berlin ${index}`));
    expect(paletteResults('berlin', many)).toHaveLength(6);
  });
});
