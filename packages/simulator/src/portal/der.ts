/** The few pieces of ASN.1 that a token file needs, written out: DER for values, BER's indefinite form for wrappers. */

const header = (tag: number, length: number): Buffer => {
  if (length < 0x80) return Buffer.from([tag, length]);
  const bytes: number[] = [];
  for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) bytes.unshift(rest % 256);
  return Buffer.from([tag, 0x80 | bytes.length, ...bytes]);
};

/** One value with its length in front. */
export function der(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(contents);
  return Buffer.concat([header(tag, content.length), content]);
}

/** A constructed value without a length, ended by two zero bytes: Apple's outer layers look like this. */
export function indefinite(tag: number, ...contents: readonly Uint8Array[]): Buffer {
  return Buffer.concat([Buffer.from([tag, 0x80]), ...contents, Buffer.from([0, 0])]);
}

export function objectIdentifier(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const bytes = [first * 40 + second];
  for (const arc of rest) {
    const groups = [arc & 0x7f];
    for (let left = arc >>> 7; left > 0; left >>>= 7) groups.unshift(0x80 | (left & 0x7f));
    bytes.push(...groups);
  }
  return der(0x06, Buffer.from(bytes));
}

interface Element {
  tag: number;
  /** Tag, length and content. */
  whole: Buffer;
  content: Buffer;
}

/** Splits a definite-length encoding into its elements. Only for certificates that node:crypto has read already. */
export function elements(encoded: Buffer): Element[] {
  const found: Element[] = [];
  for (let at = 0; at < encoded.length;) {
    let start = at + 2;
    let length = encoded[at + 1] ?? 0;
    if (length & 0x80) {
      const count = length & 0x7f;
      length = encoded.readUIntBE(start, count);
      start += count;
    }
    const end = start + length;
    found.push({
      tag: encoded[at] ?? 0,
      whole: encoded.subarray(at, end),
      content: encoded.subarray(start, end),
    });
    at = end;
  }
  return found;
}
