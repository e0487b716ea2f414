import { saysOneOf, underCurrentCredentials } from './apple-answers.ts';
import type { TokenHistory } from './diagnosis.ts';

/** Words about the consumer key, which belongs to the MDM server and stays over renewals (reference §1). */
export const namesMdmServer = saysOneOf('consumer_key_unknown', 'consumer_key_rejected');

/**
 * Answers that only a token with the right secrets can get: the signature was right, whatever came after. Apple checks it
 * before it looks at terms and rights; a session is given for nothing else.
 */
function provesSecrets({ outcome, appleCode }: { outcome: string; appleCode: string | null }): boolean {
  return outcome === 'success' || appleCode === 'T_C_NOT_SIGNED' || appleCode === 'ACCESS_DENIED';
}

/** Since when the credentials in use were never recognised; null where they were, or where the past is unknown (doctor). */
export function neverAcceptedSince(history: TokenHistory): Date | null {
  if (history.oneMoment || !history.credentials) return null;
  return underCurrentCredentials(history).some(provesSecrets) ? null : history.credentials.uploadedAt;
}
