/** How much of a body is kept, in bytes of UTF-8. */
export const KEPT_BODY_BYTES = 4096;
/** What is looked at to find it; a whole page of devices needn't be searched for the first 4 KiB. */
const LOOKED_AT = 65_536;
const REMOVED = '[removed]';

/** Secrets recognised by their form, whoever's they are: what a proxy or a debug page echoes. */
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/(auth_session_token(?:\\?["'])?\s*[:=]\s*(?:\\?["'])?)[^"'\s,}&<\\]+/gi, `$1${REMOVED}`],
  [/(x-adm-auth-session(?:["'])?\s*[:=]\s*["']?)[^"'\s,}&<]+/gi, `$1${REMOVED}`],
  [
    /(oauth_(?:signature|token|nonce|consumer_key)(?:=|%3D)(?:"|%22)?)[^"'\s,&<%]+(?:%[0-9a-f]{2}[^"'\s,&<%]*)*/gi,
    `$1${REMOVED}`,
  ],
  [/\b(?:CK|CS|AT|AS)_[A-Za-z0-9+/=_.~-]+/g, REMOVED],
];

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** A secret as it stands, as it stands in a URL or a signature base string, and inside JSON. */
function spellings(secret: string): string[] {
  const once = encodeURIComponent(secret);
  return [secret, once, encodeURIComponent(once), JSON.stringify(secret).slice(1, -1)];
}

function cutToBytes(text: string, bytes: number): string {
  const all = Buffer.from(text, 'utf8');
  if (all.length <= bytes) return text;
  // A character cut in two becomes U+FFFD at the end, which is dropped.
  return all
    .subarray(0, bytes)
    .toString('utf8')
    .replace(/\uFFFD+$/, '');
}

/**
 * The part of a body that may be kept as evidence: at most 4 KiB, with secrets removed both by value (the caller's
 * own tokens and keys) and by form. Removing comes before cutting, so that no half of a secret stays.
 */
export function redactBody(body: string, secrets: readonly string[]): string {
  const known = [...new Set(secrets.filter((secret) => secret.length > 0).flatMap(spellings))].sort(
    (a, b) => b.length - a.length,
  );
  let text = body.slice(0, LOOKED_AT);
  if (known.length > 0) text = text.replace(new RegExp(known.map(escaped).join('|'), 'gi'), REMOVED);
  for (const [pattern, replacement] of PATTERNS) text = text.replace(pattern, replacement);
  // What was cut at the window's edge may be the beginning of a secret.
  if (body.length > LOOKED_AT) text = text.slice(0, Math.max(0, text.length - (known[0]?.length ?? 0)));
  // A body that is no text at all (a proxy's, compressed) has NULs, which no database keeps.
  return cutToBytes(text.replaceAll('\0', '\uFFFD'), KEPT_BODY_BYTES);
}
