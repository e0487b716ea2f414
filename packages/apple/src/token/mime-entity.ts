/** Header fields (names in lower case) and the bytes after the first blank line. */
export interface MimeEntity {
  headers: ReadonlyMap<string, string>;
  body: Buffer;
}

const FIELD = /^([!-9;-~]+):[ \t]*(.*)$/;

/**
 * Splits headers and body; null when the bytes don't begin with a header field.
 * Folded lines are joined. Apple's sample folds inside a word and without the leading space
 * (`smime-type=enveloped-` newline `data`), so a line that is no field continues the one before as it stands.
 */
export function readMimeEntity(bytes: Buffer): MimeEntity | null {
  const headers = new Map<string, string>();
  let last: string | null = null;
  let at = 0;
  while (at < bytes.length) {
    const newline = bytes.indexOf(0x0a, at);
    const end = newline === -1 ? bytes.length : newline;
    const line = bytes.toString('latin1', at, end).replace(/\r$/, '');
    at = end + 1;
    if (line.trim() === '') {
      if (last === null) continue;
      return { headers, body: bytes.subarray(Math.min(at, bytes.length)) };
    }
    const field = FIELD.exec(line);
    if (field) {
      last = (field[1] ?? '').toLowerCase();
      headers.set(last, field[2] ?? '');
    } else if (last === null) {
      return null;
    } else {
      headers.set(last, (headers.get(last) ?? '') + line.replace(/^[ \t]+/, ' '));
    }
  }
  return last === null ? null : { headers, body: Buffer.alloc(0) };
}

/** The body with its transfer encoding taken off. Of base64 the readable beginning is taken; what follows is left out. */
export function decodeBody(entity: MimeEntity): Buffer {
  const encoding = (entity.headers.get('content-transfer-encoding') ?? '').trim().toLowerCase();
  return encoding === 'base64' ? decodeBase64(entity.body.toString('latin1')) : entity.body;
}

/** The bytes of the longest beginning that is base64, white space aside. */
export function decodeBase64(text: string): Buffer {
  const joined = text.replace(/\s+/g, '');
  const end = joined.search(/[^A-Za-z0-9+/]/);
  return Buffer.from(end === -1 ? joined : joined.slice(0, end), 'base64');
}
