/** How many answers of Apple are waited for at once: few enough to stay within a server's own limit. */
const AT_ONCE = 4;

export interface Tally {
  done: number;
  failed: number;
  all: number;
}

/**
 * Does one thing for every token, a few at a time, and counts. A failure is counted and doesn't stop the rest:
 * each token shows its own state afterwards.
 */
export async function forEachToken(
  ids: readonly string[],
  act: (id: string) => Promise<unknown>,
  onProgress: (tally: Tally) => void,
): Promise<Tally> {
  const tally: Tally = { done: 0, failed: 0, all: ids.length };
  const waiting = [...ids];
  onProgress({ ...tally });
  async function work(): Promise<void> {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      const failed = await act(id).then(
        () => false,
        () => true,
      );
      tally.done++;
      if (failed) tally.failed++;
      onProgress({ ...tally });
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { ...tally };
}
