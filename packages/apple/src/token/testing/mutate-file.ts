/** Random numbers from a seed: the same seed, the same files. (mulberry32) */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** Tags and lengths of DER, and the ends of what a byte can be: where parsers stumble. */
const TELLING_BYTES = [0, 0x04, 0x24, 0x30, 0x31, 0x7f, 0x80, 0x84, 0xa0, 0xff] as const;
const NOISE_IN = 12;
const MOST_CHANGES = 6;

/** One of the files with one to six changes, or (one in twelve) bytes that never were a file. */
export function nextFile(files: readonly Uint8Array[], below: (limit: number) => number): Buffer {
  if (below(NOISE_IN) === 0) return Buffer.from(Array.from({ length: below(600) }, () => below(256)));
  let file: Buffer = Buffer.from(files[below(files.length)] ?? []);
  for (let changes = 1 + below(MOST_CHANGES); changes > 0; changes--) file = changed(file, below);
  return file;
}

function changed(file: Buffer, below: (limit: number) => number): Buffer {
  const at = below(file.length + 1);
  const before = file.subarray(0, at);
  switch (below(5)) {
    case 0:
      return withByte(file, at, TELLING_BYTES[below(TELLING_BYTES.length)] ?? 0);
    case 1:
      return withByte(file, at, below(256));
    case 2:
      return Buffer.concat([before, file.subarray(at + below(400))]);
    case 3:
      return Buffer.concat([
        before,
        Buffer.from(Array.from({ length: below(40) }, () => below(256))),
        file.subarray(at),
      ]);
    default:
      return Buffer.concat([before, file.subarray(at, at + below(2000)), file.subarray(at)]);
  }
}

function withByte(file: Buffer, at: number, byte: number): Buffer {
  const copy = Buffer.from(file);
  if (at < copy.length) copy[at] = byte;
  return copy;
}
