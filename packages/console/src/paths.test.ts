import { describe, expect, it } from 'vitest';
import { safeReturnPath } from './paths.ts';

describe('safeReturnPath', () => {
  it('keeps a page of ours with its query', () => {
    expect(safeReturnPath('/devices?q=C02')).toBe('/devices?q=C02');
  });
  it.each([
    undefined,
    '',
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/sign-in?from=/x',
    '/set-up',
  ])('sends %s to the overview', (from) => {
    expect(safeReturnPath(from)).toBe('/');
  });
});
