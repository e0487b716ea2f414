import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSearch, stringifySearch } from './address.ts';

describe('the query of an address', () => {
  it('stays text, also when it looks like a number', () => {
    expect(parseSearch('?code=00123e4&q=true')).toEqual({ code: '00123e4', q: 'true' });
    expect(stringifySearch({ q: '', state: undefined })).toBe('');
  });

  it('comes back as it went', () => {
    let tried = 0;
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (q) => {
        tried++;
        expect(parseSearch(stringifySearch({ q }))).toEqual({ q });
      }),
    );
    process.stdout.write(`inputs tried: ${tried}\n`);
  });
});
