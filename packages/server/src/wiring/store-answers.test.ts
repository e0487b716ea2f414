import { describe, expect, it } from 'vitest';
import { createStoreAnswers } from './store-answers.ts';

describe('whether the store answers', () => {
  it('is yes when it does, no when it refuses', async () => {
    expect(await createStoreAnswers({ ping: async () => undefined })()).toBe(true);
    expect(await createStoreAnswers({ ping: () => Promise.reject(new Error('gone')) })()).toBe(false);
  });

  it('is no while it is silent, with one question under way for all who ask', async () => {
    const silent = Promise.withResolvers<void>();
    let asked = 0;
    const answers = createStoreAnswers(
      {
        ping: () => {
          asked += 1;
          return silent.promise;
        },
      },
      1,
    );
    expect(await Promise.all([answers(), answers()])).toEqual([false, false]);
    expect(await answers()).toBe(false);
    expect(asked).toBe(1);
    silent.resolve();
    await silent.promise;
    expect(await answers()).toBe(true);
  });
});
