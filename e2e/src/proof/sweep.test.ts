import { SYSTEM } from '@adept/server/domain/viewer';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { call } from '../world.ts';
import { Laboratory } from './laboratory.ts';
import type { CallFailure } from './wire-tap.ts';

/** What a sync asks of Apple: each of them fails in its turn. */
const EVERY_ENDPOINT = [
  'GET /session',
  'GET /account',
  'POST /server/devices',
  'POST /devices/sync',
  'POST /devices',
];

let laboratory: Laboratory;
/** How often a call to each endpoint was made to fail. */
const failed = new Map<string, number>();

beforeAll(async () => {
  laboratory = await Laboratory.open();
});
afterAll(async () => {
  await laboratory.close();
  const byEndpoint = [...failed].map(([endpoint, times]) => `${endpoint} ${times}`);
  const all = [...failed.values()].reduce((sum, times) => sum + times, 0);
  console.log(`calls failed on the ${inject('store')} store: ${all} (${byEndpoint.join(', ')})`);
});

const portalPost = (path: string, body?: object): Promise<{ serials: string[] }> =>
  call(laboratory.portal(path), { method: 'POST', body });

/** Works until the newest run is over; a run that failed goes on when its time comes. */
async function workUntilGood(hours: number): Promise<void> {
  for (let hour = 0; hour <= hours; hour += 1) {
    await laboratory.work();
    if ((await laboratory.newestRun())?.state === 'succeeded') return;
    await laboratory.pass(1);
  }
}

const openProblems = async (): Promise<string[]> =>
  (await laboratory.store.problems.open(SYSTEM, laboratory.tokenId)).map(({ causeId }) => causeId);

/** Goes on until a list that was to be read again has settled who is gone. */
async function settle(hours: number): Promise<void> {
  for (let hour = 0; hour < hours && (await laboratory.differences()).length > 0; hour += 1) {
    await laboratory.pass(1);
    await workUntilGood(hours);
  }
}

/** A device leaves, and the next run is of this kind: changes tell of it, a full list just lacks it. */
async function leave(mode: 'changes' | 'full', hours: number): Promise<void> {
  const [gone] = (await laboratory.apples()).filter(({ mdmServer }) => mdmServer === laboratory.mdmServer);
  await portalPost(`/devices/${gone?.serial}/move`, { mdmServer: null });
  await laboratory.request(mode);
  await workUntilGood(hours);
}

/** Upload, full list, changes, and a full list that asks about a device it lacks. Failing calls may end any run; the next one goes on. */
async function scenario(hours: number): Promise<void> {
  await laboratory.upload(await laboratory.downloadToken());
  await workUntilGood(hours);
  await portalPost('/devices', { count: 6, family: 'Mac', mdmServer: laboratory.mdmServer });
  await leave('changes', hours);
  await leave('full', hours);
}

async function begin(seed: number): Promise<void> {
  await laboratory.begin(seed);
  await portalPost('/devices', { count: 7, family: 'iPad', mdmServer: laboratory.mdmServer });
}

/** The endpoint of each call of the scenario where none fails: up to the first that fails they are the same. */
async function rehearse(seed: number, hours: number): Promise<string[]> {
  await begin(seed);
  await scenario(hours);
  expect(await laboratory.differences()).toEqual([]);
  const { items } = await laboratory.control<{ items: { method: string; path: string }[] }>(
    'GET',
    '/requests',
  );
  expect(items.length).toBe(laboratory.tap.calls);
  const endpoints = items.map(({ method, path }) => `${method} ${path}`);
  expect(new Set(endpoints)).toEqual(new Set(EVERY_ENDPOINT));
  return endpoints;
}

function count(endpoint: string | undefined): void {
  if (endpoint === undefined) throw new Error('a call failed that the rehearsal did not have');
  failed.set(endpoint, (failed.get(endpoint) ?? 0) + 1);
}

describe.each(['refused-connection', 'lost', 'unavailable'] as const satisfies readonly CallFailure[])(
  'the n-th call to Apple ends in %s, n = 1, 2, … until none is hit',
  (failure) => {
    it('once: the runs after it have every device', async () => {
      const endpoints = await rehearse(7, 3);
      for (let n = 1; ; n += 1) {
        await begin(7);
        laboratory.tap.fails = (call) => (call === n ? failure : null);
        await scenario(3);
        if (laboratory.tap.calls < n) break;
        count(endpoints[n - 1]);
        await settle(3);
        expect(await laboratory.differences(), `call ${n}`).toEqual([]);
        expect(await openProblems(), `call ${n}`).toEqual([]);
      }
    });

    it('and every one after it, until it is cured: the outage is told, nothing is lost, all of it heals', async () => {
      const endpoints = await rehearse(8, 4);
      for (let n = 1; ; n += 1) {
        await begin(8);
        let down = true;
        laboratory.tap.fails = (call) => (down && call >= n ? failure : null);
        await scenario(4);
        if (laboratory.tap.calls < n) break;
        count(endpoints[n - 1]);
        const cause = failure === 'unavailable' ? 'apple-unavailable' : 'apple-unreachable';
        // A run whose last question alone went unanswered is good; those after it are not.
        for (let hour = 0; hour < 4 && !(await openProblems()).includes(cause); hour += 1) {
          await laboratory.pass(1);
          await laboratory.work();
        }
        expect(await openProblems(), `call ${n}`).toContain(cause);
        const known = new Set((await laboratory.apples()).map(({ serial }) => serial));
        expect((await laboratory.rows()).filter(({ serial }) => !known.has(serial))).toEqual([]);
        down = false;
        await laboratory.pass(1);
        await workUntilGood(2);
        await settle(3);
        expect(await laboratory.differences(), `call ${n}`).toEqual([]);
        expect(await openProblems(), `call ${n}`).toEqual([]);
      }
    });
  },
);
