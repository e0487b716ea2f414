import { describe, expect, it } from 'vitest';
import { createBackgroundWork } from './background-work.ts';

describe('background work', () => {
  it('gives the result of work that is done in time, and its failure', async () => {
    const work = createBackgroundWork(() => undefined);
    expect(await work.within(10_000, Promise.resolve('done'))).toBe('done');
    await expect(work.within(10_000, Promise.reject(new Error('refused')))).rejects.toThrow('refused');
  });

  it('goes on with work that takes longer; stopping waits for it and its failure is told', async () => {
    const failures: unknown[] = [];
    const work = createBackgroundWork((error) => failures.push(error));
    const slow = Promise.withResolvers<string>();
    expect(await work.within(1, slow.promise)).toBeNull();
    const settled = work.settled();
    slow.reject(new Error('late'));
    await settled;
    expect(failures).toMatchObject([{ message: 'late' }]);
  });
});
