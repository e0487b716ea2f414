import { createHash } from 'node:crypto';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Numbers that look random and are the same for the same seed. */
export interface RandomStream {
  /** A whole number, both ends included. */
  int(from: number, to: number): number;
  /** At least 0, below 1. */
  fraction(): number;
  pick<T>(choices: readonly [T, ...T[]]): T;
  bytes(count: number): Buffer;
  /** `count` hexadecimal digits, lower case. */
  hex(count: number): string;
}

/**
 * The source of everything random in one simulator. Each purpose draws from a stream of its own, so that
 * asking for one more of this never changes that.
 */
export class Seed {
  readonly #seed: number;

  constructor(seed: number) {
    this.#seed = seed;
  }

  stream(purpose: string): RandomStream {
    const state = createHash('sha256').update(`${this.#seed}:${purpose}`).digest().readInt32BE(0);
    const generator = xoroshiro128plus(state);
    const int = (from: number, to: number): number => uniformInt(generator, from, to);
    const bytes = (count: number): Buffer => Buffer.from(Array.from({ length: count }, () => int(0, 255)));
    return {
      int,
      bytes,
      fraction: () => int(0, 0xffff_fffe) / 0xffff_ffff,
      pick: (choices) => choices[int(0, choices.length - 1)] ?? choices[0],
      hex: (count) =>
        bytes(Math.ceil(count / 2))
          .toString('hex')
          .slice(0, count),
    };
  }
}
