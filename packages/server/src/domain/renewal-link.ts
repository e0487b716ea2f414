/** A link with which somebody without an account can renew one token, once. Its secret is kept by its hash alone. */
export interface RenewalLink {
  id: string;
  tokenId: string;
  /** The language of its page; null: the visitor's. */
  language: string | null;
  /** Who made it, by the name it had then. */
  createdBy: string;
  createdAt: Date;
  expiresAt: Date;
  usedAt: Date | null;
  revokedAt: Date | null;
}

/** How long a link that was used, was revoked or has expired is still listed; the audit keeps it for good. */
export const ENDED_LINKS_KEPT_MILLISECONDS = 90 * 86_400_000;

/** What became of a link. A token that was deleted has its links revoked. */
export function renewalLinkState(link: RenewalLink, now: Date): 'open' | 'used' | 'expired' | 'revoked' {
  if (link.usedAt !== null) return 'used';
  if (link.revokedAt !== null) return 'revoked';
  return link.expiresAt > now ? 'open' : 'expired';
}
