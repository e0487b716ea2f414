import { createHmac } from 'node:crypto';
import type { TokenSecrets } from '../token/token-credentials.ts';

/** What differs from one signature to the next. A nonce is never used twice (reference §2). */
export interface OAuthMoment {
  /** Seconds since 1970. */
  timestamp: number;
  nonce: string;
}

/** RFC 3986: encodeURIComponent leaves `!'()*` alone, OAuth 1.0a doesn't. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function byPair(a: readonly [string, string], b: readonly [string, string]): number {
  const [left, right] = [a.join('='), b.join('=')];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The text that is signed. `URL` drops the default port and keeps any other, as OAuth 1.0a asks. */
export function signatureBaseString(method: string, url: URL, parameters: Record<string, string>): string {
  const pairs = [...Object.entries(parameters), ...url.searchParams].map(
    ([name, value]) => [encode(name), encode(value)] as const,
  );
  const list = pairs
    .sort(byPair)
    .map((pair) => pair.join('='))
    .join('&');
  return [method.toUpperCase(), encode(url.origin + url.pathname), encode(list)].join('&');
}

/**
 * The value of the Authorization header for one request without a form body: OAuth 1.0a, HMAC-SHA1, the only method
 * Apple takes (reference §2). The realm stands in the header and is not part of what is signed.
 */
export function oauth1Header(method: string, url: URL, secrets: TokenSecrets, moment: OAuthMoment): string {
  const parameters = {
    oauth_consumer_key: secrets.consumerKey,
    oauth_nonce: moment.nonce,
    oauth_signature_method: 'HMAC-SHA1',
    oauth_timestamp: String(moment.timestamp),
    oauth_token: secrets.accessToken,
    oauth_version: '1.0',
  };
  const key = `${encode(secrets.consumerSecret)}&${encode(secrets.accessSecret)}`;
  const signature = createHmac('sha1', key)
    .update(signatureBaseString(method, url, parameters))
    .digest('base64');
  const members = Object.entries({ ...parameters, oauth_signature: signature });
  return `OAuth realm="ADM", ${members.map(([name, value]) => `${name}="${encode(value)}"`).join(', ')}`;
}
