import { createHmac, randomBytes } from 'node:crypto';
import type { DevicesPage } from '@adept/apple/wire/devices-page';
import type { SessionAnswer } from '@adept/apple/wire/session';
import { type Received, send } from './send.ts';

/** What a token file holds. */
export interface Credentials {
  consumer_key: string;
  consumer_secret: string;
  access_token: string;
  access_secret: string;
  access_token_expiry: string;
}

/** Headers that Apple wants on every call. */
export const HEADERS = {
  'user-agent': 'simulator-test/1.0',
  'content-type': 'application/json;charset=UTF8',
  'x-server-protocol-version': '10',
};

export interface Signing {
  timestamp: number;
  nonce?: string;
  /** Parameters to change, or to leave out (null). */
  change?: Record<string, string | null>;
  /** Part of the header that follows the parameters as it is. */
  append?: string;
  method?: string;
}

const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** Signs GET /session by RFC 5849; written for these tests from the reference and checked with its vector. */
export function authorization(url: string, credentials: Credentials, signing: Signing): string {
  const plain: Record<string, string> = {
    oauth_consumer_key: credentials.consumer_key,
    oauth_nonce: signing.nonce ?? randomBytes(16).toString('hex'),
    oauth_signature_method: 'HMAC-SHA1',
    oauth_timestamp: String(signing.timestamp),
    oauth_token: credentials.access_token,
    oauth_version: '1.0',
  };
  for (const [name, value] of Object.entries(signing.change ?? {})) {
    if (value === null) delete plain[name];
    else plain[name] = value;
  }
  const pairs = Object.entries(plain).map(([name, value]) => `${encode(name)}=${encode(value)}`);
  const base = [signing.method ?? 'GET', encode(url), encode(pairs.sort().join('&'))].join('&');
  const key = `${encode(credentials.consumer_secret)}&${encode(credentials.access_secret)}`;
  const signed = { oauth_signature: createHmac('sha1', key).update(base).digest('base64'), ...plain };
  const parameters = Object.entries(signed).map(([name, value]) => `${name}="${encode(value)}"`);
  return `OAuth realm="ADM", ${parameters.join(', ')}${signing.append ?? ''}`;
}

/** The smallest client of the device assignment service that a test needs. */
export class AppleClient {
  readonly url: string;
  readonly credentials: Credentials;
  readonly #now: () => Date;
  session = '';

  constructor(url: string, credentials: Credentials, now: () => Date) {
    this.url = url;
    this.credentials = credentials;
    this.#now = now;
  }

  askSession(signing: Partial<Signing> = {}, headers: Record<string, string> = {}): Promise<Received> {
    const timestamp = Math.floor(this.#now().getTime() / 1000);
    const header = authorization(`${this.url}/session`, this.credentials, { timestamp, ...signing });
    return send(`${this.url}/session`, { headers: { ...HEADERS, authorization: header, ...headers } });
  }

  /** A call in the session, opened when there is none. */
  async call(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Received> {
    if (this.session === '') await this.renew();
    const sent = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
    return send(`${this.url}${path}`, {
      method,
      ...sent,
      headers: { ...HEADERS, 'x-adm-auth-session': this.session, ...headers },
    });
  }

  async renew(): Promise<void> {
    const answer = await this.askSession();
    if (answer.status !== 200) throw new Error(`GET /session → ${answer.status} ${answer.body}`);
    this.session = (JSON.parse(answer.body) as SessionAnswer).auth_session_token;
  }

  /** One page; bears ended sessions and 429 as a client must. */
  async page(
    path: '/server/devices' | '/devices/sync',
    body: { cursor?: string; limit?: number },
  ): Promise<DevicesPage> {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      const answer = await this.call('POST', path, body);
      if (answer.status === 200) return JSON.parse(answer.body) as DevicesPage;
      if (answer.status === 401) await this.renew();
      else if (answer.status !== 429) throw new Error(`${path} → ${answer.status} ${answer.body}`);
    }
    throw new Error(`${path} gave no page in five attempts`);
  }

  /** All pages from a place to the end. */
  async pages(
    path: '/server/devices' | '/devices/sync',
    cursor: string | undefined,
    limit: number,
  ): Promise<DevicesPage[]> {
    const pages: DevicesPage[] = [];
    let place = cursor;
    for (;;) {
      const page = await this.page(path, { ...(place === undefined ? {} : { cursor: place }), limit });
      pages.push(page);
      place = page.cursor;
      if (!page.more_to_follow) return pages;
    }
  }
}
