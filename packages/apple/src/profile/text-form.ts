/** What a text of a profile has to be. */
export type TextForm = 'url' | 'https-url' | 'language' | 'region' | 'certificate';

/** Base64 of something that begins like DER's SEQUENCE, as every certificate does. */
function isCertificate(value: string): boolean {
  const bare = value.replaceAll(/\s/g, '');
  return /^[A-Za-z0-9+/]+={0,2}$/.test(bare) && Buffer.from(bare, 'base64')[0] === 0x30;
}

function isUrl(value: string, schemes: readonly string[]): boolean {
  // The parser forgives blanks; RFC 2396 knows none.
  if (/\s/.test(value) || !URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  return schemes.includes(protocol) && hostname !== '';
}

const FORMS: Readonly<Record<TextForm, (value: string) => boolean>> = {
  url: (value) => isUrl(value, ['https:', 'http:']),
  'https-url': (value) => isUrl(value, ['https:']),
  // ISO 639-1, or 639-2 where a language has no two letters; ISO 3166-1.
  language: (value) => /^[a-z]{2,3}$/.test(value),
  region: (value) => /^[A-Z]{2}$/.test(value),
  certificate: isCertificate,
};

export function hasForm(value: string, form: TextForm): boolean {
  return FORMS[form](value);
}
