import type { Overview } from '@adept/contract';

export interface ExpiryMonth {
  /** First day, local time. */
  month: Date;
  tokens: Overview['expiries'];
}

/** Twelve months from this one on, each with the tokens whose day of expiry lies in it; what is past stands in none. */
export function expiryMonths(expiries: Overview['expiries'], now: Date): ExpiryMonth[] {
  return Array.from({ length: 12 }, (_, index) => {
    const month = new Date(now.getFullYear(), now.getMonth() + index, 1);
    const next = new Date(now.getFullYear(), now.getMonth() + index + 1, 1);
    const tokens = expiries.filter(({ expiresAt }) => {
      const at = new Date(expiresAt);
      return at >= month && at < next && at >= now;
    });
    return { month, tokens };
  });
}
