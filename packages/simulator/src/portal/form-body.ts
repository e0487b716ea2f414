import { Refusal } from '../world/refusal.ts';

/** The fields of a form as a browser sends it. */
export interface Form {
  field(name: string): string;
  /** Content of the chosen file; empty when none was. */
  file(name: string): Buffer;
}

/** Reads both kinds of form: with files (multipart) and without. */
export function readForm(contentType: string, body: Buffer): Form {
  const boundary = /^multipart\/form-data;.*boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  const parts = boundary === undefined ? urlEncoded(body) : multipart(body, boundary);
  return {
    file: (name) => parts.get(name) ?? Buffer.alloc(0),
    field(name) {
      const value = (parts.get(name) ?? Buffer.alloc(0)).toString('utf8').trim();
      if (value.length > 200)
        throw new Refusal(400, 'field-too-long', `The field ${name} has more than 200 characters.`);
      return value;
    },
  };
}

const urlEncoded = (body: Buffer): Map<string, Buffer> =>
  new Map([...new URLSearchParams(body.toString('utf8'))].map(([name, value]) => [name, Buffer.from(value)]));

/** RFC 7578: parts between boundary lines, each with headers, an empty line, and its bytes as they are. */
function multipart(body: Buffer, boundary: string): Map<string, Buffer> {
  const parts = new Map<string, Buffer>();
  const line = `--${boundary}`;
  let start = body.indexOf(line);
  while (start !== -1) {
    const from = start + line.length;
    const end = body.indexOf(`\r\n${line}`, from);
    if (end === -1) break;
    const part = body.subarray(from, end);
    const split = part.indexOf('\r\n\r\n');
    const name = /\bname="([^"]*)"/i.exec(part.subarray(0, Math.max(split, 0)).toString('utf8'))?.[1];
    if (name !== undefined) parts.set(name, part.subarray(split + 4));
    start = end + 2;
  }
  return parts;
}
