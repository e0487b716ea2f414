import { describe, expect, it } from 'vitest';
import { csvOf } from './tokens-csv.ts';

describe('a CSV file', () => {
  it('quotes what has commas, quotes and lines, and nothing else', () => {
    expect(csvOf([['a', 'b,c', 'd "e"', 'f\ng', '']])).toBe('a,"b,c","d ""e""","f\ng",\r\n');
  });

  it('holds no formula, whoever gave the name', () => {
    expect(csvOf([['=1+1', '+x', '-2', '@SUM(A1)', '\tx', 'a=b']])).toBe(
      "'=1+1,'+x,'-2,'@SUM(A1),'\tx,a=b\r\n",
    );
  });
});
