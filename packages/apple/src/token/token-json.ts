import { decodeBody, readMimeEntity } from './mime-entity.ts';
import { TokenCredentials } from './token-credentials.ts';

/** Its five members, in Apple's spelling, with the prefix that Apple's values carry (reference §1). */
const MEMBERS = {
  consumer_key: 'CK_',
  consumer_secret: 'CS_',
  access_token: 'AT_',
  access_secret: 'AS_',
  access_token_expiry: '',
} as const;
type Member = keyof typeof MEMBERS;
const NAMES = Object.keys(MEMBERS) as Member[];

export type TokenJson =
  | { result: 'credentials'; credentials: TokenCredentials; unusual: readonly string[] }
  | { result: 'incomplete'; missing: readonly string[] }
  /** Text, and no JSON in it that can be read. */
  | { result: 'unreadable' }
  /** Not even text: it wasn't decrypted with the right key. */
  | { result: 'noise' };

/** Reads the decrypted part: MIME headers or none, JSON bare or between BEGIN and END MESSAGE, whole or broken over lines. */
export function readTokenJson(clear: Buffer): TokenJson {
  if (!isText(clear)) return { result: 'noise' };
  const entity = readMimeEntity(clear);
  // JSON that begins on the first line is no header, although `{"a": 1}` has a colon.
  const body = entity && clear.toString('latin1').trimStart()[0] !== '{' ? decodeBody(entity) : clear;
  const json = parse(body.toString('utf8'));
  if (json === null) return { result: 'unreadable' };
  const values = new Map<Member, string>();
  for (const name of NAMES) {
    const value = json[name];
    if (typeof value === 'string' && /^[!-~]{1,2048}$/.test(value)) values.set(name, value);
  }
  const expiry = new Date(values.get('access_token_expiry') ?? '');
  if (Number.isNaN(expiry.getTime())) values.delete('access_token_expiry');
  const missing = NAMES.filter((name) => !values.has(name));
  if (missing.length > 0) return { result: 'incomplete', missing };
  const get = (name: Member): string => values.get(name) ?? '';
  const credentials = new TokenCredentials(
    {
      consumerKey: get('consumer_key'),
      consumerSecret: get('consumer_secret'),
      accessToken: get('access_token'),
      accessSecret: get('access_secret'),
    },
    expiry,
  );
  return {
    result: 'credentials',
    credentials,
    unusual: NAMES.filter((name) => !get(name).startsWith(MEMBERS[name])),
  };
}

/** No control characters but white space: noise of the same length has some. */
function isText(bytes: Buffer): boolean {
  return (
    bytes.length > 0 && bytes.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d)
  );
}

/** Apple's sample breaks lines inside strings: read as it is first, then with the lines joined. */
function parse(text: string): Record<string, unknown> | null {
  const marked = /-----BEGIN MESSAGE-----([\s\S]*?)-----END MESSAGE-----/.exec(text)?.[1] ?? text;
  const json = marked.slice(marked.indexOf('{'), marked.lastIndexOf('}') + 1);
  for (const attempt of [json, json.replace(/[\r\n]+/g, '')]) {
    try {
      const value: unknown = JSON.parse(attempt);
      if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return value as Record<string, unknown>;
    } catch {
      // The next way of reading it; the error's words would quote the content.
    }
  }
  return null;
}
