import { X509Certificate } from 'node:crypto';
import { decodeBase64, decodeBody, readMimeEntity } from './mime-entity.ts';
import { TokenFileError } from './token-file-error.ts';

/** How the encrypted message is wrapped: an S/MIME mail part, PEM, its bytes in base64 alone, or the bytes themselves. */
export type TokenFileFormat = 'smime' | 'pem' | 'base64' | 'der';

/** Real token files are under 4 KiB; anything above 256 KiB is another kind of file. */
export const TOKEN_FILE_MAX_BYTES = 256 * 1024;

/** Content type envelopedData, 1.2.840.113549.1.7.3, as it stands in the bytes. */
const ENVELOPED_DATA = Buffer.from('06092a864886f70d010703', 'hex');

/**
 * Finds the encrypted message (CMS, BER) inside a file.
 * @throws TokenFileError that names what the file looks like instead
 */
export function recogniseFile(file: Uint8Array): { format: TokenFileFormat; message: Buffer } {
  if (file.length > TOKEN_FILE_MAX_BYTES) {
    throw new TokenFileError('token-file-too-large', { bytes: file.length, limit: TOKEN_FILE_MAX_BYTES });
  }
  const bytes = withoutMark(Buffer.from(file.buffer, file.byteOffset, file.length));
  if (bytes[0] === 0x30) {
    const message = asMessage(bytes);
    if (message) return { format: 'der', message };
  }
  const text = bytes.toString('latin1').trim();
  if (text === '') throw new TokenFileError('token-file-empty');
  return fromPem(text) ?? fromText(text) ?? fromMime(bytes) ?? fail('token-file-not-recognised');
}

function fail(code: TokenFileError['code']): never {
  throw new TokenFileError(code);
}

/** Without the byte order mark that editors put in front. */
function withoutMark(bytes: Buffer): Buffer {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/** The bytes, when they begin like an encrypted message; a certificate is named; null for anything else. */
function asMessage(bytes: Buffer): Buffer | null {
  if (bytes.subarray(0, 32).includes(ENVELOPED_DATA)) return bytes;
  if (bytes[0] === 0x30 && isCertificate(bytes)) fail('token-file-looks-like-certificate');
  return null;
}

function isCertificate(bytes: Buffer): boolean {
  // A PKCS #12 (.p12) begins with version 3 and then a ContentInfo: the usual form of an APNs certificate with its key.
  if (/^30(8[0-4])?[0-9a-f]{0,8}02010330/.test(bytes.toString('hex', 0, 12))) return true;
  try {
    return new X509Certificate(bytes).serialNumber !== '';
  } catch {
    return false;
  }
}

function fromPem(text: string): { format: TokenFileFormat; message: Buffer } | null {
  const begin = /-----BEGIN ([A-Z0-9 ]{1,40})-----/.exec(text);
  const label = begin?.[1];
  // The clear JSON of a token stands between these lines; it is no PEM.
  if (!begin || label === undefined || label === 'MESSAGE') return null;
  if (/CERTIFICATE|KEY/.test(label)) fail('token-file-looks-like-certificate');
  if (label !== 'PKCS7' && label !== 'CMS') return null;
  const start = begin.index + begin[0].length;
  const end = text.indexOf('-----END', start);
  if (end === -1) fail('token-file-damaged');
  const message = asMessage(decodeBase64(text.slice(start, end)));
  return message ? { format: 'pem', message } : fail('token-file-not-recognised');
}

/** HTML, JSON and what is nothing but base64. */
function fromText(text: string): { format: TokenFileFormat; message: Buffer } | null {
  if (/^<(!doctype\s+html|html|head|body|!--)|^<\?xml[^>]*>\s*<(!doctype\s+html|html)/i.test(text)) {
    fail('token-file-looks-like-html');
  }
  if (/^[{[]/.test(text)) {
    fail(isContentToken(text) ? 'token-file-looks-like-content-token' : 'token-file-looks-like-json');
  }
  if (text.startsWith('-----BEGIN MESSAGE-----')) fail('token-file-looks-like-json');
  if (!/^[A-Za-z0-9+/\s]+={0,2}$/.test(text)) return null;
  const decoded = decodeBase64(text);
  if (decoded[0] === 0x7b && isContentToken(decoded.toString('latin1'))) {
    fail('token-file-looks-like-content-token');
  }
  const message = asMessage(decoded);
  return message && { format: 'base64', message };
}

/** The content token of Apps and Books (.vpptoken): base64 of JSON with these members. */
function isContentToken(text: string): boolean {
  return ['"token"', '"orgName"', '"expDate"'].every((name) => text.includes(name));
}

function fromMime(bytes: Buffer): { format: TokenFileFormat; message: Buffer } | null {
  const entity = readMimeEntity(bytes);
  if (!entity) return null;
  const type = entity.headers.get('content-type') ?? '';
  if (/^text\/html/i.test(type)) fail('token-file-looks-like-html');
  const message = asMessage(decodeBody(entity));
  if (message) return { format: 'smime', message };
  // It says that it is an encrypted message, and then isn't: cut off, or changed on its way.
  if (/^application\/(x-)?pkcs7-mime/i.test(type) && !/signed-data|certs-only/i.test(type)) {
    fail('token-file-damaged');
  }
  return null;
}
