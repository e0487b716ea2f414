import { describe, expect, it } from 'vitest';
import { readColumns } from './token-columns.ts';

const keeping = (text: string | null) => ({ getItem: () => text });

describe('the columns of tokens', () => {
  it('are the first choice before anybody chose', () => {
    expect(readColumns(null)).toEqual(readColumns(keeping(null)));
    expect(readColumns(null)).toContain('expires');
    expect(readColumns(null)).not.toContain('owner');
  });

  it('are what was chosen, in the order of the table, with those that the table is for', () => {
    expect(readColumns(keeping('owner,devices'))).toEqual(['state', 'token', 'what', 'owner', 'devices']);
    expect(readColumns(keeping('nonsense'))).toEqual(['state', 'token', 'what']);
  });
});
