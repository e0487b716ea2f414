import type { TokenHistory } from './diagnosis.ts';

const DAY_MS = 86_400_000;

/**
 * Whole days from the making of a token file to its upload here. A token lives one year from its download (reference
 * §1): its date tells when it was made, to about a day. null where the upload is unknown or the date doesn't fit.
 */
export function fileAgeDays(credentials: TokenHistory['credentials']): number | null {
  if (!credentials?.uploadedAt) return null;
  const made = new Date(credentials.expiresAt);
  made.setUTCFullYear(made.getUTCFullYear() - 1);
  const days = Math.floor((credentials.uploadedAt.getTime() - made.getTime()) / DAY_MS);
  // Clocks and leap days may put an upload a little before the making of its file.
  return days < -1 || days > 366 ? null : Math.max(0, days);
}
