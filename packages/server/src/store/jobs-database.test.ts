import { PgBoss } from 'pg-boss';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ClonedStore, openClonedStore } from './testing/cloned-store.ts';

let cloned: ClonedStore;
beforeAll(async () => {
  cloned = await openClonedStore();
});
afterAll(async () => cloned.remove());

describe('jobsDatabase', () => {
  it('carries pg-boss: its schema, one job of two with one key, its work', async () => {
    const errors: unknown[] = [];
    const boss = new PgBoss({
      db: cloned.store.jobsDatabase,
      backend: cloned.store.kind === 'embedded' ? 'pglite' : 'postgres',
    });
    boss.on('error', (error) => errors.push(error));
    await boss.start();
    await boss.createQueue('sync', { policy: 'short' });
    const sent = [
      await boss.send('sync', { tokenId: 'a' }, { singletonKey: 'a' }),
      await boss.send('sync', { tokenId: 'a' }, { singletonKey: 'a' }),
    ];
    expect(sent.filter((id) => id !== null)).toHaveLength(1);
    const worked = Promise.withResolvers<unknown>();
    await boss.work('sync', { pollingIntervalSeconds: 0.5 }, async ([job]) => worked.resolve(job?.data));
    expect(await worked.promise).toEqual({ tokenId: 'a' });
    await boss.stop({ graceful: true });
    expect(errors).toEqual([]);
  });
});
