import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromJson, toJson } from './json-dates.ts';

describe('JSON with dates', () => {
  it('gives back what it was given', () => {
    let tried = 0;
    const date = fc.date({ noInvalidDate: true });
    const leaf = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), date);
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(
          fc.string().filter((name) => name !== '__proto__' && name !== '$date'),
          tie('value'),
          {
            maxKeys: 4,
            noNullPrototype: true,
          },
        ),
      ),
    }));
    fc.assert(
      fc.property(value, (given) => {
        tried += 1;
        expect(fromJson(JSON.parse(toJson(given)))).toEqual(given);
      }),
    );
    console.log(`JSON with dates: inputs tried: ${tried}`);
  });
});
