import { describe, expect, it } from 'vitest';
import { readJson } from './read-json.ts';

describe('readJson', () => {
  it('leaves out of names and values what no database keeps', () => {
    const text = String.raw`{"devices":[{"serial_number":"A\u0000B","\u0000x":"\ud800","more":{"deep":["\uDC00z"]}}]}`;
    expect(readJson(text)).toEqual({
      devices: [{ serial_number: 'A\uFFFDB', '\uFFFDx': '\uFFFD', more: { deep: ['\uFFFDz'] } }],
    });
  });

  it('leaves everything else as it was', () => {
    const value = { pair: '😀', escaped: String.raw`\u0000`, list: [1, null, true, { a: '' }] };
    expect(readJson(JSON.stringify(value))).toEqual(value);
    expect(readJson(String.raw`"\ud83d\ude00"`)).toBe('😀');
    expect(() => readJson('{')).toThrow(SyntaxError);
  });
});
