import { describe, expect, it } from 'vitest';
import { expiryMonths } from './expiry-months.ts';

const now = new Date(2026, 10, 21, 10);
const at = (...date: [number, number, number]) => ({
  tokenId: date.join('-'),
  name: 'a token',
  expiresAt: new Date(...date).toISOString(),
});

describe('the months of expiries', () => {
  it('are twelve, from this one on, over the turn of the year', () => {
    const months = expiryMonths([], now);
    expect(months.map(({ month }) => [month.getFullYear(), month.getMonth()])).toEqual([
      [2026, 10],
      [2026, 11],
      ...Array.from({ length: 10 }, (_, month) => [2027, month]),
    ]);
  });

  it('hold each token once: the first day of a month in it, what is past and what is later in none', () => {
    const months = expiryMonths(
      [at(2026, 10, 12), at(2026, 10, 27), at(2026, 11, 1), at(2027, 9, 31), at(2027, 10, 1)],
      now,
    );
    expect(months.map(({ tokens }) => tokens.length)).toEqual([1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(months[1]?.tokens[0]?.tokenId).toBe('2026-11-1');
  });
});
