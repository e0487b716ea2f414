import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CauseId } from '@adept/diagnosis';
import { verify } from './cause-matrix.ts';
import { type ConnectedToken, connectToken, tokenNow, untilToken } from './connected-token.ts';
import { clearFaults, setFault } from './faults-of-token.ts';
import { goodSync, syncNow } from './sync-now.ts';
import { call, startWorld, type World } from './world.ts';

// Apple's list fails and the account answers: a check asks for the account, so that it must not take the one for the other.

let world: World;

beforeAll(async () => {
  world = await startWorld({ seed: 23, calm: true, fullSyncInterval: 'P7D' });
});

afterAll(() => world.stop());

async function problemsOf(token: ConnectedToken): Promise<{ id: string; causeId: string; state: string }[]> {
  return (await tokenNow(world, token)).problems.map(({ id, causeId, state }) => ({ id, causeId, state }));
}

/** What Apple answered to the token's calls so far. */
async function callsOf(token: ConnectedToken): Promise<{ path: string; status: number }[]> {
  const { items } = await call<{ items: { mdmServer: string | null; path: string; status: number }[] }>(
    `${world.simulator.controlUrl}/requests`,
  );
  return items
    .filter(({ mdmServer }) => mdmServer === token.mdmServer)
    .map(({ path, status }) => ({ path, status }));
}

describe.each<{ causeId: CauseId; runs: number; minutes: number }>([
  { causeId: 'rate-limited', runs: 5, minutes: 8 },
  { causeId: 'apple-unavailable', runs: 3, minutes: 8 },
  { causeId: 'access-denied', runs: 1, minutes: 0 },
])('$causeId at POST /devices/sync alone', ({ causeId, runs, minutes }) => {
  it('stays one open problem through checks with a good account, and closes with the run after the cure', async () => {
    const token = await connectToken(world, { name: `Alone ${causeId}`, devices: 3 });
    await untilToken(
      world,
      token,
      'healthy at first',
      (now) => now.state === 'ok' && now.lastSync?.state === 'succeeded',
    );
    await setFault(world, token, causeId, { endpoint: '/devices/sync' });
    for (let run = 0; run < runs; run += 1) {
      world.advanceMinutes(minutes);
      expect((await syncNow(world, token)).state).toBe('failed');
    }
    const opened = await problemsOf(token);
    expect(opened).toMatchObject([{ causeId, state: 'open' }]);
    for (let check = 0; check < 2; check += 1) {
      const before = (await callsOf(token)).length;
      const checked = await verify(world, token);
      expect((await callsOf(token)).slice(before)).toContainEqual({ path: '/account', status: 200 });
      expect(checked.problems.map((problem) => problem.causeId)).toEqual([causeId]);
      expect(await problemsOf(token)).toEqual(opened);
    }
    await clearFaults(world, token);
    await goodSync(world, token);
    const cured = await untilToken(world, token, 'cured', (now) => now.state === 'ok');
    expect(cured.problems.filter(({ state }) => state === 'open')).toEqual([]);
  });
});
