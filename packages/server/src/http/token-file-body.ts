import { AdeptError } from '../domain/adept-error.ts';

/** What a token file may be called when it is the body itself; all of them are read as bytes. */
export const TOKEN_FILE_TYPES = [
  'application/pkcs7-mime',
  'application/x-pkcs7-mime',
  'application/octet-stream',
];

/** The file's bytes; no body is an empty file. @throws AdeptError unsupported-media-type (415) */
export function tokenFileBody(body: unknown): Buffer {
  const bytes = body ?? Buffer.alloc(0);
  if (!Buffer.isBuffer(bytes)) throw new AdeptError('unsupported-media-type', 415);
  return bytes;
}
