import { createHmac, timingSafeEqual } from 'node:crypto';
import type { MdmServer } from '../world/mdm-server.ts';
import type { ServerToken } from '../world/server-token.ts';
import type { World } from '../world/world.ts';
import { AppleRefusal, type AppleRequest } from './apple-call.ts';
import { type OAuthParameters, readOAuthHeader } from './oauth-header.ts';

/** Apple names no window; five minutes either way is what such services usually allow. */
const WINDOW_SECONDS = 300;

/** Nonces seen lately; a second use with the same time stamp is refused. */
export class Nonces {
  readonly #seen = new Map<string, number>();

  /** False when the pair was used before. */
  use(key: string, timestamp: number, nowSeconds: number): boolean {
    for (const [old, at] of this.#seen) {
      if (at >= nowSeconds - 2 * WINDOW_SECONDS) break;
      this.#seen.delete(old);
    }
    if (this.#seen.has(key)) return false;
    this.#seen.set(key, timestamp);
    return true;
  }
}

/**
 * Verifies the OAuth 1.0a signature of GET /session from the rules of RFC 5849 and reference §2.
 * Answers the server and token it is good for; otherwise throws Apple's refusal.
 *
 * A token replaced by a newer download is answered with `token_rejected`; in the world `signature_invalid` was
 * seen for the same event (fault `signature-invalid`).
 */
export function verifyOAuth(
  world: World,
  request: AppleRequest,
  from: { nonces: Nonces; wallNow: Date },
): { server: MdmServer; token: ServerToken } {
  if (request.query) throw new AppleRefusal(400, '', 'GET /session takes no query.');
  const parameters = readOAuthHeader(request.headers.authorization);
  const read = (name: string): string => parameters.get(name) ?? '';
  if (read('oauth_signature_method') !== 'HMAC-SHA1')
    throw new AppleRefusal(400, '', 'The signature method must be HMAC-SHA1.');
  if (parameters.has('oauth_version') && read('oauth_version') !== '1.0') {
    throw new AppleRefusal(400, '', 'oauth_version must be 1.0.');
  }
  if (!/^[1-9]\d{0,14}$/.test(read('oauth_timestamp')))
    throw new AppleRefusal(400, '', 'oauth_timestamp must be whole seconds.');

  const server = world.findServerByConsumerKey(read('oauth_consumer_key'));
  if (!server) throw new AppleRefusal(401, 'consumer_key_unknown');
  const token = findToken(server, read('oauth_token'));
  if (!token) throw new AppleRefusal(401, 'token_rejected');
  if (!sameSignature(sign(request, parameters, token), read('oauth_signature')))
    throw new AppleRefusal(401, 'signature_invalid');

  const timestamp = Number(read('oauth_timestamp'));
  const nowSeconds = Math.floor(from.wallNow.getTime() / 1000);
  if (Math.abs(nowSeconds - timestamp) > WINDOW_SECONDS) throw new AppleRefusal(401, 'timestamp_refused');
  const used = `${server.consumerKey} ${timestamp} ${read('oauth_nonce')}`;
  if (!from.nonces.use(used, timestamp, nowSeconds)) throw new AppleRefusal(401, 'nonce_used');

  if (token !== server.token) throw new AppleRefusal(401, 'token_rejected');
  if (world.clock.now() >= token.expiresAt) throw new AppleRefusal(401, 'token_expired');
  return { server, token };
}

function findToken(server: MdmServer, accessToken: string): ServerToken | null {
  if (server.token?.accessToken === accessToken) return server.token;
  return server.formerToken(accessToken);
}

/** Percent-encoding of RFC 5849 §3.6: only letters, digits, `-`, `.`, `_` and `~` stay. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function sign(request: AppleRequest, parameters: OAuthParameters, token: ServerToken): string {
  const [scheme, usual] = request.secure ? ['https', /:443$/] : ['http', /:80$/];
  const host = (request.headers.host ?? '').toLowerCase().replace(usual, '');
  const sorted = [...parameters]
    .filter(([name]) => name !== 'oauth_signature')
    .map(([name, value]) => [encode(name), encode(value)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
  const base = [request.method, encode(`${scheme}://${host}${request.path}`), encode(sorted)].join('&');
  return createHmac('sha1', `${encode(token.consumerSecret)}&${encode(token.accessSecret)}`)
    .update(base)
    .digest('base64');
}

function sameSignature(expected: string, got: string): boolean {
  const [a, b] = [Buffer.from(expected), Buffer.from(got)];
  return a.length === b.length && timingSafeEqual(a, b);
}
