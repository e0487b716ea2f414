import type { DeviceList, DeviceRecord, DeviceTimeline, DeviceValues } from '@adept/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SYSTEM } from '../domain/viewer.ts';
import { type ClonedStore, openClonedStore } from '../store/testing/cloned-store.ts';
import { AT, deviceState, later, pageOf, startWalk, type Walk } from '../store/testing/test-rows.ts';
import { type AdminServer, createAdminServer } from './testing/admin-server.ts';

let cloned: ClonedStore;
let admin: AdminServer;
let walk: Walk;
let other: Walk;
const now = later(60);

const KEPT = deviceState('DEVKEPT', {
  ...{ family: 'iPad', color: 'SILVER', assetTag: 'Room 7', model: 'iPad' },
  ...{ profileStatus: 'pushed', assignedAt: later(1), pushedAt: later(2) },
  extra: { device_assigned_by: 'ada@acme.example', imei: ['356938035643809'] },
});
const LOST = deviceState('DEVLOST', { family: 'Mac', color: 'GOLD', model: 'MacBook Air' });

beforeAll(async () => {
  cloned = await openClonedStore({ clock: { now: () => now } });
  const { store } = cloned;
  admin = await createAdminServer({ store, clock: { now: () => now } });
  walk = await startWalk(store);
  other = await startWalk(store);
  const gone = { ...KEPT, addedAt: later(-90), assignedAt: null, pushedAt: null, opAt: later(-5) };
  await store.devices.applyPage(SYSTEM, other.lease, pageOf(other, [gone]));
  await store.devices.applyPage(SYSTEM, other.lease, pageOf(other, [{ ...gone, removed: true }]));
  await store.devices.applyPage(SYSTEM, walk.lease, pageOf(walk, [KEPT, LOST]));
  const listing = { begins: true, announcedBefore: null };
  await store.devices.applyPage(SYSTEM, walk.lease, { ...pageOf(walk, [KEPT]), listing });
  await store.devices.compareList(SYSTEM, walk.lease);
});
afterAll(async () => {
  await admin.app.close();
  await cloned.remove();
});

const inject = (path: string, language = 'en') =>
  admin.app.inject({ url: `/api/v1${path}`, headers: { ...admin.headers, 'accept-language': language } });
async function get<T>(path: string, language = 'en'): Promise<T> {
  const answer = await inject(path, language);
  expect([path, answer.statusCode]).toEqual([path, 200]);
  return answer.json<T>();
}

describe('the list of devices', () => {
  it('is narrowed by family, color and the beginning of an asset tag', async () => {
    const serials = async (query: string) =>
      (await get<DeviceList>(`/devices?${query}`)).items.map(({ serial }) => serial);
    expect(await serials('family=Mac')).toEqual(['DEVLOST']);
    expect(await serials('color=SILVER&model=iPad')).toEqual(['DEVKEPT']);
    expect(await serials('assetTag=room')).toEqual(['DEVKEPT']);
    expect(await serials('assetTag=7')).toEqual([]);
  });

  it('names what it can be narrowed by', async () => {
    // Their order is the database's own.
    const { models, colors, families } = await get<DeviceValues>('/device-values');
    expect([models, colors, families].map((values) => values.toSorted())).toEqual([
      ['MacBook Air', 'iPad'],
      ['GOLD', 'SILVER'],
      ['Mac', 'iPad'],
    ]);
  });

  it('answers nobody without a session or API token', async () => {
    for (const path of ['/device-values', '/devices/DEVKEPT/timeline']) {
      const answer = await admin.app.inject({ url: `/api/v1${path}`, headers: { host: 'adept.test' } });
      expect([path, answer.statusCode]).toEqual([path, 401]);
    }
  });
});

describe('a device', () => {
  it('shows what else stands in Apple’s record', async () => {
    expect(await get<DeviceRecord>('/devices/DEVKEPT')).toMatchObject({
      tokenId: walk.tokenId,
      missingSince: null,
      other: KEPT.extra,
    });
  });

  it('has a past under every token that had it, newest first, page by page', async () => {
    const { items, next } = await get<DeviceTimeline>('/devices/DEVKEPT/timeline');
    expect(next).toBeNull();
    expect(items.map(({ at, what, tokenId }) => [at, what, tokenId])).toEqual([
      [later(2).toISOString(), 'profile-pushed', walk.tokenId],
      [later(1).toISOString(), 'profile-assigned', walk.tokenId],
      [AT.toISOString(), 'added', walk.tokenId],
      [later(-5).toISOString(), 'removed', other.tokenId],
      [later(-90).toISOString(), 'added', other.tokenId],
    ]);
    expect(items[3]).toMatchObject({ text: 'Removed from the MDM server at Apple', runId: null });
    expect(items[3]?.tokenName).toMatch(/^walk /);
    const first = await get<DeviceTimeline>('/devices/DEVKEPT/timeline?limit=2');
    const rest = await get<DeviceTimeline>(
      `/devices/DEVKEPT/timeline?after=${encodeURIComponent(first.next ?? '')}`,
    );
    expect([...first.items, ...rest.items]).toEqual(items);
    const inRussian = await get<DeviceTimeline>('/devices/DEVKEPT/timeline', 'ru');
    expect(inRussian.items[0]?.text).toBe('Профиль регистрации получен устройством');
  });

  it('that was missing from a full list is told as missing, then as gone, with the run that saw it', async () => {
    const what = async () => (await get<DeviceTimeline>('/devices/DEVLOST/timeline')).items[0];
    expect(await what()).toMatchObject({ what: 'missing', at: now.toISOString(), runId: null });
    expect((await get<DeviceRecord>('/devices/DEVLOST')).missingSince).toBe(now.toISOString());
    await cloned.store.devices.removeMissing(SYSTEM, walk.lease, ['DEVLOST']);
    expect(await what()).toMatchObject({
      what: 'removed',
      text: 'No longer in Apple’s full list, and Apple confirmed that it is gone',
      runId: walk.runId,
    });
    expect((await get<DeviceRecord>('/devices/DEVLOST')).removedReason).toBe('absent-from-full-fetch');
  });

  it('that nobody knows has no past', async () => {
    const answer = await inject('/devices/NOWHERE/timeline');
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([404, 'device-not-found']);
  });
});
