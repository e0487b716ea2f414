/** Throws that come true in a share of all cases. */
export type Dice = (share: number) => boolean;

/** A small generator of our own: a year draws ten thousand numbers, and fast-check need not shrink them. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  return (share) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32 < share;
  };
}
