import { describe, expect, it } from 'vitest';
import { endingOf } from './ending.ts';

const key = { id: 'key', result: 'warning', outcome: 'other-token', detail: 'd' } as const;
const apple = (result: 'ok' | 'warning', outcome: string) => ({ id: 'apple', result, outcome, detail: 'd' });

describe('endingOf', () => {
  it('is done only where Apple took the token, whatever else was unusual', () => {
    expect(endingOf([key, apple('ok', 'ok')])).toBe('done');
  });

  it.each([
    ['terms', 'terms'],
    ['rejected', 'rejected'],
    ['unsure', 'unsure'],
    ['a reason of a newer server', 'unsure'],
  ])('tells by Apple’s answer what is left: %s', (outcome, ending) => {
    expect(endingOf([key, apple('warning', outcome)])).toBe(ending);
  });
});
