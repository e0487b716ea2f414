import { AppleRefusal } from './apple-call.ts';

/** Parameters of an OAuth 1.0a header, decoded, `realm` left out. */
export type OAuthParameters = ReadonlyMap<string, string>;

const REQUIRED = [
  'oauth_consumer_key',
  'oauth_token',
  'oauth_signature_method',
  'oauth_timestamp',
  'oauth_nonce',
  'oauth_signature',
];
const KNOWN = new Set([...REQUIRED, 'oauth_version', 'realm']);

/** Malformed OAuth has no word at Apple: 400 and nothing more (reference §6). */
const malformed = (hint: string): AppleRefusal => new AppleRefusal(400, '', hint);

/** Reads `Authorization: OAuth …`. Missing, repeated or unknown parameters are refused with 400 (reference §2). */
export function readOAuthHeader(header: string | undefined): OAuthParameters {
  if (!header) throw malformed('The Authorization header is missing.');
  const scheme = /^OAuth\s+/i.exec(header);
  if (!scheme) throw malformed('Authorization must begin with OAuth.');
  const parameters = new Map<string, string>();
  for (const part of header.slice(scheme[0].length).split(',')) {
    const found = /^\s*([a-zA-Z_]+)="([^"]*)"\s*$/.exec(part);
    if (!found) throw malformed('A parameter is not of the form name="value".');
    const [, name = '', encoded = ''] = found;
    if (!KNOWN.has(name)) throw malformed(`The parameter ${name} is not supported.`);
    if (parameters.has(name)) throw malformed(`The parameter ${name} is there twice.`);
    parameters.set(name, decode(encoded, name));
  }
  for (const name of REQUIRED) {
    if (!parameters.get(name)) throw malformed(`The parameter ${name} is missing or empty.`);
  }
  parameters.delete('realm');
  return parameters;
}

function decode(encoded: string, name: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    throw malformed(`The value of ${name} is not percent-encoded.`);
  }
}
