const FIRST_MILLISECONDS = 15_000;
const LONGEST_MILLISECONDS = 3_600_000;
/** About a day with the pauses between. */
const ATTEMPTS = 30;
/** Where the other side says no and means it. */
const ATTEMPTS_AFTER_LASTING = 3;

/**
 * When a message is tried again: 15 s, doubled each time up to an hour, a quarter more or less so that many don't
 * come at once. undefined: it is given up.
 * @param attempts made so far, at least 1
 * @param lasting the other side will say the same again
 */
export function retryAt(
  attempts: number,
  lasting: boolean,
  { now, random }: { now: Date; random: () => number },
): Date | undefined {
  if (attempts >= (lasting ? ATTEMPTS_AFTER_LASTING : ATTEMPTS)) return undefined;
  const pause = Math.min(FIRST_MILLISECONDS * 2 ** (attempts - 1), LONGEST_MILLISECONDS);
  return new Date(now.getTime() + Math.round(pause * (0.75 + random() / 2)));
}
