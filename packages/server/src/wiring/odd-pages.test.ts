import { randomBytes } from 'node:crypto';
import { answeringServer, SESSION_OK, testCredentials } from '@adept/apple/dep/testing/answering-server';
import { createTransport } from '@adept/apple/dep/transport';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createUpdateProblems } from '../diagnose/update-problems.ts';
import type { SyncRun } from '../domain/sync-run.ts';
import { SYSTEM } from '../domain/viewer.ts';
import { type ClonedStore, openClonedStore } from '../store/testing/cloned-store.ts';
import { syncToken } from '../sync/sync-token.ts';
import { connectApple } from './connect-apple.ts';

const clock = { now: () => new Date() };
const LONG = 'ü'.repeat(10_000);
const CURSOR = 'c'.repeat(1001);

/** A page as no document of Apple's shows it; each entry still names a device. */
const ODD_DEVICES = [
  { serial_number: 'TWICE', model: 'older', op_type: 'modified', op_date: '2026-03-01T10:00:00Z' },
  { serial_number: 'TWICE', model: 'newer', op_type: 'modified', op_date: '2026-03-02T10:00:00Z' },
  { serial_number: 'TWICE', model: 'oldest', op_type: 'added', op_date: '2026-02-01T10:00:00Z' },
  { serial_number: 'UNKNOWN', os: 'carOS', profile_status: 'postponed', op_type: 'transferred', new: [{}] },
  { serial_number: 'BARE' },
  { serial_number: 'NULLS', model: null, color: null, op_date: null, profile_status: null },
  {
    serial_number: 'LONG',
    model: LONG,
    description: LONG,
    color: LONG,
    asset_tag: LONG,
    device_family: LONG,
  },
  { serial_number: 'LONGER', os: LONG, profile_status: LONG, profile_uuid: LONG, imei: [LONG], more: LONG },
  { serial_number: 'YEAR0', op_date: '0000-01-01T00:00:00Z', device_assigned_date: '0000-00-00T00:00:00Z' },
  { serial_number: 'YEAR-', profile_assign_time: '-000001-01-01T00:00:00Z', profile_push_time: 'soon' },
  { serial_number: 'NUL', description: 'a\u0000b', asset_tag: '\ud800' },
];
const SERIALS = [...new Set(ODD_DEVICES.map(({ serial_number: serial }) => serial))].sort();

let cloned: ClonedStore;
const ends: (() => Promise<unknown>)[] = [];
beforeAll(async () => {
  cloned = await openClonedStore({ clock });
});
afterAll(() => cloned.remove());
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

/** A token whose Apple answers with these pages, over real HTTP; what one run of a kind comes to. */
async function against(pages: { fetch: readonly object[]; sync: readonly object[] }) {
  const { store } = cloned;
  const answers = (list: readonly object[]) => list.map((page) => [200, JSON.stringify(page)] as const);
  const apple = await answeringServer({
    'GET /session': [SESSION_OK],
    'GET /account': [[200, '{"server_name":"Odd"}']],
    'POST /server/devices': answers(pages.fetch),
    'POST /devices/sync': answers(pages.sync),
  });
  const transport = createTransport();
  ends.push(
    () => apple.close(),
    () => transport.close(),
  );
  const { id: tokenId } = await store.tokens.create(SYSTEM, { name: crypto.randomUUID() });
  const keyPair = await store.keyPairs.stage(SYSTEM, {
    tokenId,
    certificatePem: 'certificate',
    privateKeyPem: 'private key',
    issuerDerHex: '3000',
    serialHex: '01',
  });
  await store.credentials.replace(SYSTEM, {
    tokenId,
    keyPairId: keyPair.id,
    credentials: testCredentials(),
  });
  const open = connectApple({
    store,
    baseUrl: apple.url,
    transport,
    clock,
    signingClock: clock,
    random: randomBytes,
  }).forSync;
  const judge = createUpdateProblems(store, clock);
  const pace = { changesEvery: null, fullEvery: null, random: () => 0.5 };
  return {
    apple,
    tokenId,
    run: async (mode: 'full' | 'changes'): Promise<SyncRun> => {
      const { id } = await store.syncRuns.create(SYSTEM, { tokenId, mode });
      const lease = await store.leases.take(SYSTEM, tokenId, 'test', 60);
      if (lease === null) throw new Error('the lease is held');
      await syncToken(lease, new AbortController().signal, { store, open, judge, pace, clock });
      await store.leases.release(SYSTEM, lease);
      const { items } = await store.syncRuns.list(SYSTEM, tokenId, { limit: 5 });
      return items.find((run) => run.id === id)!;
    },
    devices: async () => (await store.devices.list(SYSTEM, { tokenId, limit: 100 })).items,
  };
}

describe('pages as no document shows them', () => {
  it('lose no device: the newest of a serial told several times, and what has no place is kept beside it', async () => {
    const page = { cursor: CURSOR, devices: ODD_DEVICES, more_to_follow: false, fetched_until: 'soon' };
    const { run, devices, apple } = await against({ fetch: [page], sync: [{ ...page, devices: [] }] });
    expect(await run('full')).toMatchObject({ state: 'succeeded', errorCode: null });
    const stored = await devices();
    expect(stored.map(({ serial }) => serial)).toEqual(SERIALS);
    const named = (serial: string) => stored.find((device) => device.serial === serial);
    expect(named('TWICE')?.model).toBe('newer');
    expect(named('UNKNOWN')).toMatchObject({ os: 'carOS', profileStatus: 'postponed' });
    expect(named('LONG')).toMatchObject({ model: LONG, assetTag: LONG });
    expect(named('YEAR0')).toMatchObject({ opAt: null, assignedAt: null });
    expect(named('NUL')?.description).not.toContain('\u0000');
    // A cursor of more than Apple's 1,000 characters goes back as it came.
    expect(apple.seen.at(-1)?.body).toContain(CURSOR);
  });

  it('change nothing when they come again, in the list and among the changes', async () => {
    const page = { cursor: 'next', devices: ODD_DEVICES, more_to_follow: false, fetched_until: 'soon' };
    const { run, devices } = await against({ fetch: [page], sync: [page] });
    expect(await run('full')).toMatchObject({ state: 'succeeded' });
    const before = await devices();
    for (const mode of ['changes', 'full'] as const)
      expect(await run(mode)).toMatchObject({ state: 'succeeded' });
    expect(await devices()).toEqual(before);
  });

  it('with an entry that names no device are refused whole, and what was stored before stays', async () => {
    const good = { cursor: 'c1', devices: [{ serial_number: 'KEPT' }], more_to_follow: true };
    const bad = {
      cursor: 'c2',
      devices: [{ serial_number: 'LOST' }, { model: 'iPad' }],
      more_to_follow: false,
    };
    const { run, devices } = await against({
      fetch: [good, bad, { ...bad, devices: [{ serial_number: 'LATER' }] }],
      sync: [{ ...bad, devices: [] }],
    });
    expect(await run('full')).toMatchObject({ state: 'failed', pages: 1, devices: 1 });
    expect((await devices()).map(({ serial }) => serial)).toEqual(['KEPT']);
    expect(await run('full')).toMatchObject({ state: 'succeeded' });
    expect((await devices()).map(({ serial }) => serial)).toContain('LATER');
  });
});
