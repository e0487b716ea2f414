import { createHash, timingSafeEqual } from 'node:crypto';

/** Secrets made here are looked up by this and never stored themselves. They are random, so one round is enough. */
export function hashCredential(secret: string): string {
  return createHash('sha256').update(secret, 'utf8').digest('hex');
}

/** Equal without telling by the time taken how much of it was. Both are hashes of the same length. */
export function sameHash(one: string, other: string): boolean {
  const a = Buffer.from(one, 'utf8');
  const b = Buffer.from(other, 'utf8');
  return a.length === b.length && timingSafeEqual(a, b);
}

/** 32 random bytes as text that fits in a URL, a cookie and a header. */
export function newSecret(random: (bytes: number) => Buffer): string {
  return random(32).toString('base64url');
}

export function newApiToken(random: (bytes: number) => Buffer): string {
  return `adp_${newSecret(random)}`;
}

/** A session's CSRF token follows from its id, so that a page loaded again can have it while the store keeps hashes only. */
export function csrfTokenOf(sessionId: string): string {
  return createHash('sha256').update(`csrf:${sessionId}`, 'utf8').digest('base64url');
}
