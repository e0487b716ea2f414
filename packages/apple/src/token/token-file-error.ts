/** Every way in which the bytes of a token file are refused, before anything asks Apple. */
export const TOKEN_FILE_CODES = [
  'token-file-empty',
  'token-file-too-large',
  'token-file-not-recognised',
  'token-file-looks-like-html',
  'token-file-looks-like-json',
  'token-file-looks-like-content-token',
  'token-file-looks-like-certificate',
  'token-file-other-key',
  'token-file-cannot-be-opened',
  'token-file-damaged',
  'token-file-incomplete',
  'private-key-not-usable',
  'runtime-without-implicit-rejection',
] as const;
export type TokenFileCode = (typeof TOKEN_FILE_CODES)[number];

/**
 * A token file, or a key for it, that can't be used. Its text is `error.<code>.title` and `.detail` in messages.
 * The parameters are safe to show: names of the recipient, sizes, names of missing keys. Nothing of the
 * file's content and no cause is kept: a library's message may quote what it read.
 */
export class TokenFileError extends Error {
  override readonly name = 'TokenFileError';
  readonly code: TokenFileCode;
  readonly parameters: Readonly<Record<string, string | number>>;

  constructor(code: TokenFileCode, parameters: Readonly<Record<string, string | number>> = {}) {
    super(`${code} ${JSON.stringify(parameters)}`);
    this.code = code;
    this.parameters = parameters;
  }
}
