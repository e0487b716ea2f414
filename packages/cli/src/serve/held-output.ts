import type { OutputStream } from '../terminal/printer.ts';

/** Output that waits until it is known whether the start succeeds. */
export interface HeldOutput {
  stream: OutputStream;
  /** Writes what waits, and everything from now on at once. */
  release(): void;
}

/** @param held false: nothing waits */
export function holdOutput(stream: OutputStream, held: boolean): HeldOutput {
  let waiting: string[] | null = held ? [] : null;
  return {
    stream: {
      write(text) {
        if (waiting) waiting.push(text);
        else stream.write(text);
      },
    },
    release() {
      const texts = waiting ?? [];
      waiting = null;
      for (const text of texts) stream.write(text);
    },
  };
}
