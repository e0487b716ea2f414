import type { AppleAnswer } from './evidence.ts';

/** Apple's words for a token it doesn't accept. The two about the consumer key are unverified for Apple (reference §6). */
export const REJECTION_WORDS = [
  'token_rejected',
  'signature_invalid',
  'consumer_key_unknown',
  'consumer_key_rejected',
] as const;

/**
 * What only the token can be refused for: a word for it on any endpoint, EXPIRED_TOKEN of GET /session (elsewhere it can
 * be the session, which refusedDespiteNewSession tells), or a 401 of GET /session with no word about anything else. nonce_used and timestamp_refused speak of the call, not of the token.
 */
export function refusesToken({
  endpoint,
  status,
  appleCode,
  outcome,
  reason,
}: Pick<AppleAnswer, 'endpoint' | 'status' | 'appleCode' | 'outcome' | 'reason'>): boolean {
  if (appleCode !== null && (REJECTION_WORDS as readonly string[]).includes(appleCode)) return true;
  if (endpoint !== 'GET /session' || outcome !== 'refused') return false;
  if (appleCode === 'EXPIRED_TOKEN') return true;
  if (status !== 401) return false;
  // A page with such a status is a proxy's: what it would have renewed, a download at Apple would end.
  if (appleCode === null && reason === 'html') return false;
  return appleCode === null || appleCode === 'UNAUTHORIZED';
}
