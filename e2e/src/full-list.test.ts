import type { Device, Problem, SyncRun, Token } from '@adept/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ConnectedToken, connectToken, tokenNow, untilToken } from './connected-token.ts';
import { clearFaults, setFault } from './faults-of-token.ts';
import { goodSync, syncNow } from './sync-now.ts';
import { api, call, startWorld, type World } from './world.ts';

interface RequestLog {
  items: { n: number; path: string; mdmServer: string | null; status: number }[];
}

let world: World;
beforeAll(async () => {
  world = await startWorld({ seed: 51, calm: true });
});
afterAll(() => world.stop());

async function connected(name: string, devices: number): Promise<ConnectedToken> {
  const token = await connectToken(world, { name, devices });
  await untilToken(world, token, `${name} is synced`, (now) => now.counts.devices === devices);
  await goodSync(world, token);
  return token;
}

async function requestsOf(token: ConnectedToken): Promise<string[]> {
  const { items } = await call<RequestLog>(`${world.simulator.controlUrl}/requests`);
  return items.filter(({ mdmServer }) => mdmServer === token.mdmServer).map(({ path }) => path);
}

async function problemsOf(token: ConnectedToken): Promise<Problem[]> {
  return (await api<{ items: Problem[] }>(world, `/problems?token=${token.tokenId}`)).items;
}

function openCauses(token: Token): string[] {
  return token.problems.map(({ causeId }) => causeId);
}

/** Devices leave for another MDM server, and the changes never say so. */
async function moveInSilence(token: ConnectedToken, serials: readonly string[]): Promise<void> {
  const portal = `${world.simulator.url}/portal/api/organizations/${token.organization}`;
  await setFault(world, token, 'cooldown');
  const other = await call<{ id: string }>(`${portal}/mdm-servers`, {
    method: 'POST',
    body: { name: 'Elsewhere' },
  });
  for (const serial of serials)
    await call(`${portal}/devices/${serial}/move`, { method: 'POST', body: { mdmServer: other.id } });
}

describe('a cursor that Apple takes no longer', () => {
  it.each([
    ['cursor-expired', 'EXPIRED_CURSOR', 'sync-paused'],
    ['cursor-invalid', 'INVALID_CURSOR', 'cursor-of-other-server'],
    ['cursor-required', 'CURSOR_REQUIRED', 'cursor-missing'],
  ])(
    '(%s) heals in the same run and is shown as a problem that opened and closed',
    async (slug, word, why) => {
      const token = await connected(`Healed ${slug}`, 7);
      await setFault(world, token, slug, { count: 1 });
      const run = await syncNow(world, token);
      expect(run).toMatchObject({ state: 'succeeded', devices: 7 });
      const problems = await problemsOf(token);
      expect(problems.map(({ causeId, state }) => `${causeId} ${state}`)).toEqual(['cursor-lost closed']);
      const [incident] = problems as [Problem];
      expect(incident.candidates.map(({ causeId }) => causeId)).toEqual(['cursor-lost', why]);
      expect(incident.candidates[0]?.for.join()).toContain(word);
      const within = [run.startedAt, incident.openedAt, incident.closedAt, run.endedAt].map((at) => at ?? '');
      expect(within).toEqual(within.toSorted());
      const now = await tokenNow(world, token);
      expect(now).toMatchObject({ state: 'ok', problems: [], counts: { devices: 7 } });
    },
  );

  it('(lasting) costs a handful of requests a run, each run later than the one before', async () => {
    const token = await connected('Never heals', 7);
    await setFault(world, token, 'cursor-expired');
    const minutes: number[] = [];
    for (let failed = 0; failed < 4; failed += 1) {
      const before = (await requestsOf(token)).length;
      const run = await syncNow(world, token);
      expect(run).toMatchObject({ state: 'failed', errorCode: 'EXPIRED_CURSOR' });
      // Changes refused, full list read, changes refused again.
      const made = (await requestsOf(token)).slice(before).filter((path) => path.includes('devices'));
      expect(made).toEqual(['/devices/sync', '/server/devices', '/devices/sync']);
      const { nextSyncAt } = await tokenNow(world, token);
      minutes.push((new Date(nextSyncAt!).getTime() - new Date(run.endedAt!).getTime()) / 60_000);
    }
    for (const [at, floor] of [5, 10, 20, 40].entries()) {
      expect(minutes[at]).toBeGreaterThanOrEqual(floor * 0.89);
      expect(minutes[at]).toBeLessThanOrEqual(floor * 1.11);
    }
    expect((await tokenNow(world, token)).problems[0]).toMatchObject({
      causeId: 'cursor-lost',
      severity: 'error',
    });
    await clearFaults(world, token);
    await goodSync(world, token);
    expect(await tokenNow(world, token)).toMatchObject({ state: 'ok', problems: [] });
  });

  it('(used up) is a normal turn', async () => {
    const token = await connected('Used up', 7);
    await setFault(world, token, 'cursor-exhausted');
    expect(await syncNow(world, token)).toMatchObject({ state: 'succeeded' });
    expect(await problemsOf(token)).toEqual([]);
    await clearFaults(world, token);
  });

  it('(the same again, with more to follow) ends the run, once', async () => {
    const token = await connected('Same again', 7);
    const before = (await requestsOf(token)).length;
    await setFault(world, token, 'same-cursor-more', { count: 1 });
    expect(await syncNow(world, token)).toMatchObject({ state: 'failed', errorCode: 'cursor-stuck' });
    expect((await requestsOf(token)).slice(before).filter((path) => path === '/devices/sync')).toHaveLength(
      1,
    );
    expect(openCauses(await tokenNow(world, token))).toEqual(['cursor-stuck']);
    expect(await goodSync(world, token)).toMatchObject({ devices: 7 });
    expect(await tokenNow(world, token)).toMatchObject({ state: 'ok', problems: [] });
  });
});

describe('devices that a full list lacks', () => {
  it('are removed with the reason when Apple says of each that it is gone', async () => {
    const token = await connected('Moved in silence', 30);
    const [first] = token.serials as [string];
    await moveInSilence(token, [first]);
    await goodSync(world, token);
    expect((await tokenNow(world, token)).counts.devices).toBe(30);
    const run: SyncRun = await goodSync(world, token, 'full');
    expect(run.state).toBe('succeeded');
    expect((await tokenNow(world, token)).counts.devices).toBe(29);
    const device = await api<Device>(world, `/devices/${first}`);
    expect(device).toMatchObject({ tokenId: token.tokenId, removedReason: 'absent-from-full-fetch' });
    expect(device.removedAt).not.toBeNull();
    await clearFaults(world, token);
  });

  it('stay where they are too many, until a second list an hour later says the same', async () => {
    const token = await connected('Half gone', 60);
    await moveInSilence(token, token.serials.slice(0, 30));
    await goodSync(world, token, 'full');
    const held = await tokenNow(world, token);
    expect(held).toMatchObject({ state: 'warning', counts: { devices: 60 } });
    expect(openCauses(held)).toEqual(['device-count-collapsed']);
    expect(held.problems[0]?.candidates[1]?.causeId).toBe('devices-moved');
    world.advanceMinutes(61);
    await goodSync(world, token, 'full');
    expect(await tokenNow(world, token)).toMatchObject({
      state: 'ok',
      problems: [],
      counts: { devices: 30 },
    });
    await clearFaults(world, token);
  });

  it('stay when Apple still shows them: the list was wrong, and the problem says so', async () => {
    const token = await connected('List is wrong', 60);
    await setFault(world, token, 'devices-vanish');
    await goodSync(world, token, 'full');
    const held = await tokenNow(world, token);
    expect(openCauses(held)).toEqual(['device-count-collapsed']);
    expect(held.problems[0]?.candidates[1]?.causeId).toBe('list-incomplete');
    world.advanceMinutes(61);
    await goodSync(world, token, 'full');
    expect(openCauses(await tokenNow(world, token))).toEqual(['sync-incomplete']);
    await clearFaults(world, token);
    await goodSync(world, token, 'full');
    expect(await tokenNow(world, token)).toMatchObject({
      state: 'ok',
      problems: [],
      counts: { devices: 60 },
    });
  });
});
