import { TokenCredentials } from '@adept/apple/token/token-credentials';
import { describe, expect, it } from 'vitest';
import { SYSTEM } from '../domain/viewer.ts';
import { openClonedStore } from './testing/cloned-store.ts';

describe('openStore', () => {
  it('smoke', async () => {
    const { store, remove } = await openClonedStore();
    const token = await store.tokens.create(SYSTEM, { name: 'Main' });
    await expect(store.tokens.create(SYSTEM, { name: 'main' })).rejects.toMatchObject({
      code: 'token-name-taken',
    });
    const pair = await store.keyPairs.stage(SYSTEM, {
      tokenId: token.id,
      certificatePem: 'c',
      privateKeyPem: 'p',
      issuerDerHex: 'aa',
      serialHex: '01',
    });
    expect(await store.keyPairs.privateKey(SYSTEM, pair.id)).toBe('p');
    const credentials = new TokenCredentials(
      { consumerKey: 'CK', consumerSecret: 'CS', accessToken: 'AT', accessSecret: 'AS' },
      new Date('2030-01-01T00:00:00Z'),
    );
    await store.credentials.replace(SYSTEM, { tokenId: token.id, keyPairId: pair.id, credentials });
    expect((await store.credentials.current(SYSTEM, token.id))?.credentials.reveal().accessSecret).toBe('AS');
    expect(await store.tokens.due(SYSTEM, new Date(Date.now() + 1000), 5)).toEqual([token.id]);
    const lease = await store.leases.take(SYSTEM, token.id, 'w', 30);
    if (!lease) throw new Error('no lease');
    const run = await store.syncRuns.create(SYSTEM, { tokenId: token.id, mode: 'full' });
    await store.syncRuns.start(SYSTEM, lease, run.id);
    const device = {
      serial: 'C02ABC',
      removed: false,
      model: 'MacBook',
      description: null,
      family: 'Mac',
      os: null,
      color: null,
      assetTag: null,
      profileStatus: 'assigned',
      profileUuid: null,
      assignedAt: new Date(),
      pushedAt: null,
      addedAt: null,
      opAt: null,
      extra: { a: ['x'] },
    };
    const page = {
      runId: run.id,
      devices: [device, { ...device, serial: 'C02ABD', profileStatus: 'empty' }],
      place: { cursor: 'c', phase: 'fetch' as const, generation: run.id, storedAt: new Date() },
    };
    expect(await store.devices.applyPage(SYSTEM, lease, page)).toEqual({ stored: 2 });
    expect(await store.devices.applyPage(SYSTEM, lease, page)).toEqual({ stored: 0 });
    expect(await store.devices.list(SYSTEM, { q: '2ab', limit: 1 })).toMatchObject({
      items: [{ serial: 'C02ABC' }],
    });
    expect((await store.tokens.get(SYSTEM, token.id))?.counts).toEqual({
      devices: 2,
      unassigned: 1,
      assigned: 1,
      pushed: 0,
    });
    await store.syncRuns.finish(SYSTEM, lease, run.id, {
      state: 'succeeded',
      errorCode: null,
      nextSyncAt: null,
    });
    console.log(await store.evidence.forJudging(SYSTEM, token.id));
    await store.maintain();
    await remove();
  });
});
