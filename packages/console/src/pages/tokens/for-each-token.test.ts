import { describe, expect, it } from 'vitest';
import { forEachToken, type Tally } from './for-each-token.ts';

describe('forEachToken', () => {
  it('does each once, four at a time, and goes on after failures', async () => {
    const ids = Array.from({ length: 11 }, (_, index) => `t${index}`);
    const acted: string[] = [];
    const seen: Tally[] = [];
    let running = 0;
    let most = 0;
    const tally = await forEachToken(
      ids,
      async (id) => {
        running++;
        most = Math.max(most, running);
        acted.push(id);
        await Promise.resolve();
        running--;
        if (id === 't3' || id === 't10') throw new Error('refused');
      },
      (progress) => seen.push(progress),
    );
    expect(acted.sort()).toEqual([...ids].sort());
    expect(most).toBe(4);
    expect(tally).toEqual({ done: 11, failed: 2, all: 11 });
    expect(seen[0]).toEqual({ done: 0, failed: 0, all: 11 });
    expect(seen.at(-1)).toEqual(tally);
  });

  it('has nothing to do for no tokens', async () => {
    expect(
      await forEachToken(
        [],
        () => Promise.reject(new Error('never')),
        () => undefined,
      ),
    ).toEqual({ done: 0, failed: 0, all: 0 });
  });
});
