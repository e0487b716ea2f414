import { SYSTEM } from '@adept/server/domain/viewer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call } from '../world.ts';
import { Laboratory } from './laboratory.ts';
import type { CallFailure } from './wire-tap.ts';

let laboratory: Laboratory;
let callsFailed = 0;

beforeAll(async () => {
  laboratory = await Laboratory.open();
});
afterAll(async () => {
  await laboratory.close();
  console.log(`calls failed: ${callsFailed}`);
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

/** Upload, full list, changes. Failing calls may end any run; the next one goes on. */
async function scenario(hours: number): Promise<void> {
  await laboratory.upload(await laboratory.downloadToken());
  await workUntilGood(hours);
  const [gone] = (await laboratory.apples()).filter(({ mdmServer }) => mdmServer !== null);
  await portalPost(`/devices/${gone?.serial}/move`, { mdmServer: null });
  await portalPost('/devices', { count: 9, family: 'Mac', mdmServer: laboratory.mdmServer });
  await laboratory.request('changes');
  await workUntilGood(hours);
}

async function begin(seed: number): Promise<void> {
  await laboratory.begin(seed);
  await portalPost('/devices', { count: 14, family: 'iPad', mdmServer: laboratory.mdmServer });
}

describe.each(['refused-connection', 'lost', 'unavailable'] as const satisfies readonly CallFailure[])(
  'the n-th call to Apple ends in %s, n = 1, 2, … until none is hit',
  (failure) => {
    it('once: the runs after it have every device', async () => {
      for (let n = 1; ; n += 1) {
        await begin(7);
        laboratory.tap.fails = (call) => (call === n ? failure : null);
        await scenario(3);
        if (laboratory.tap.calls < n) break;
        callsFailed += 1;
        expect(await laboratory.differences(), `call ${n}`).toEqual([]);
        expect(await openProblems(), `call ${n}`).toEqual([]);
      }
    });

    it('and every one after it, until it is cured: the outage is told, nothing is lost, all of it heals', async () => {
      for (let n = 1; ; n += 1) {
        await begin(8);
        let down = true;
        laboratory.tap.fails = (call) => (down && call >= n ? failure : null);
        await scenario(4);
        if (laboratory.tap.calls < n) break;
        callsFailed += 1;
        expect(await openProblems(), `call ${n}`).toContain(
          failure === 'unavailable' ? 'apple-unavailable' : 'apple-unreachable',
        );
        const known = new Set((await laboratory.apples()).map(({ serial }) => serial));
        expect((await laboratory.rows()).filter(({ serial }) => !known.has(serial))).toEqual([]);
        down = false;
        await laboratory.pass(1);
        await workUntilGood(2);
        expect(await laboratory.differences(), `call ${n}`).toEqual([]);
        expect(await openProblems(), `call ${n}`).toEqual([]);
      }
    });
  },
);
