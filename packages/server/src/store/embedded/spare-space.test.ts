import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inTransaction } from '../transaction.ts';
import { TEST_TEMPLATES } from '../testing/cloned-store.ts';
import { openEmbedded } from './open-embedded.ts';

let dataDir = '';
beforeEach(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'adept-space-'));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

const open = (spareBytes?: number) =>
  openEmbedded({
    dataDir,
    templateDir: TEST_TEMPLATES,
    migrate: 'auto',
    ...(spareBytes !== undefined && { spareBytes }),
  });

describe('an embedded store on a disk with too little space', { timeout: 60_000 }, () => {
  it('begins no transaction, is still read, and works again once there is space', async () => {
    const write = (handle: Awaited<ReturnType<typeof open>>) =>
      inTransaction(handle.database, (connection) =>
        connection.insertInto('meta').values({ name: 'mark', value: '' }).execute(),
      );
    const full = await open(Number.MAX_SAFE_INTEGER);
    await expect(write(full)).rejects.toMatchObject({ code: 'store-full', status: 507 });
    expect(await full.database.selectFrom('meta').selectAll().execute()).toEqual([]);
    await full.close();
    const again = await open();
    await write(again);
    expect(await again.database.selectFrom('meta').selectAll().execute()).toHaveLength(1);
    await again.close();
  });
});
