/** Escapes of what no UTF-8 database keeps: NUL, and halves of surrogate pairs (whole pairs are looked at for nothing). */
const SUSPECT = /\\u(?:0000|d[89a-f])/i;

/**
 * JSON as Apple sent it, with NUL and lone surrogates as U+FFFD, in names and values: one such character would keep
 * a whole page of devices, or the evidence of a call, out of the store.
 * @throws SyntaxError when it is none
 */
export function readJson(text: string): unknown {
  return SUSPECT.test(text) ? JSON.parse(text, (_name, value: unknown) => storable(value)) : JSON.parse(text);
}

function storable(value: unknown): unknown {
  if (typeof value === 'string') return storableText(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [storableText(name), member]));
}

/** Text that a database takes. */
export function storableText(text: string): string {
  return text.toWellFormed().replaceAll('\0', '\uFFFD');
}
