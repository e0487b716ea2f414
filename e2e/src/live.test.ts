import { setTimeout as pause } from 'node:timers/promises';
import type { SyncRun } from '@adept/contract';
import { EventReader } from '@adept/server/http/testing/event-reader';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ConnectedToken, connectToken, untilToken } from './connected-token.ts';
import { API_TOKEN, api, call, startWorld, until, type World } from './world.ts';

const HEADERS = { authorization: `Bearer ${API_TOKEN}` };

describe('what happens is told as it happens', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld({ seed: 61, calm: true });
  });
  afterAll(() => world.stop());

  const listen = (lastEventId?: string): Promise<EventReader> =>
    EventReader.open(fetch, `${world.server.adminUrl}/api/v1/events`, HEADERS, lastEventId);
  const sync = (token: ConnectedToken, mode: 'changes' | 'full'): Promise<SyncRun> =>
    api<SyncRun>(world, `/tokens/${token.tokenId}/sync`, { method: 'POST', body: { mode } });
  const setFault = (token: ConnectedToken, slug: string, endpoint?: string): Promise<{ id: string }> =>
    call(`${world.simulator.controlUrl}/faults`, {
      method: 'POST',
      body: { slug, mdmServer: token.mdmServer, ...(endpoint === undefined ? {} : { endpoint }) },
    });
  const cure = (fault: { id: string }): Promise<unknown> =>
    call(`${world.simulator.controlUrl}/faults/${fault.id}`, { method: 'DELETE' });

  it('a fault at Apple opens its problem in the stream, its cure closes it, and a pause loses nothing', async () => {
    const token = await connectToken(world, { name: 'Told', devices: 3 });
    await untilToken(world, token, 'synced', ({ state }) => state === 'ok');
    const first = await listen();
    const fault = await setFault(token, 'terms-not-signed');
    await sync(token, 'changes');
    const opened = await first.until('the problem', ({ event }) => event === 'problem.opened');
    expect(opened.data).toMatchObject({
      tokenId: token.tokenId,
      causeId: 'terms-not-signed',
      state: 'open',
      severity: 'error',
    });
    await first.until('the state', ({ event, data }) => event === 'token.state' && data.state === 'error');
    await first.until('the end of the run', ({ event }) => event === 'sync.finished');
    first.leave();
    await first.untilEnd();

    await cure(fault);
    await sync(token, 'changes');
    await untilToken(world, token, 'cured', ({ state }) => state === 'ok');
    const second = await listen(first.lastId);
    await second.until('the closing', ({ event }) => event === 'problem.closed');
    await second.until('the end of the run', ({ event }) => event === 'sync.finished');
    const ids = [...first.all, ...second.all].map(({ id }) => Number(id));
    expect(ids).toEqual(ids.map((_, n) => (ids[0] ?? 0) + n));
    second.leave();
  });

  it('a sync tells pages and devices, and from the second full list on what is left', async () => {
    const token = await connectToken(world, { name: 'Counted', devices: 2500 });
    await untilToken(world, token, 'synced', ({ lastSync }) => lastSync?.state === 'succeeded');
    const reader = await listen();
    const asked = await sync(token, 'full');
    const end = await reader.until(
      'its end',
      ({ event, data }) => event === 'sync.finished' && data.id === asked.id,
    );
    expect(end.data).toMatchObject({
      state: 'succeeded',
      devices: 2500,
      expectedDevices: 2500,
      secondsLeft: null,
    });
    const told = reader.all
      .filter(({ event, data }) => event === 'sync.progress' && data.id === asked.id)
      .map(({ data }) => data as SyncRun);
    expect(told.slice(0, 3).map(({ pages }) => pages)).toEqual([0, 1, 2]);
    expect(told[1]).toMatchObject({ devices: 1000, devicesPerSecond: null, secondsLeft: null });
    expect(told[2]).toMatchObject({ devices: 2000, expectedDevices: 2500 });
    expect(told[2]?.devicesPerSecond).toBeGreaterThan(0);
    expect(told[2]?.secondsLeft).toBeGreaterThan(0);
    reader.leave();
  });

  it('numbers are at /metrics for whoever is signed in: no secret, no serial', async () => {
    const token = await connectToken(world, { name: 'Measured', devices: 2 });
    await untilToken(world, token, 'synced', ({ lastSync }) => lastSync?.state === 'succeeded');
    expect((await fetch(`${world.server.adminUrl}/metrics`)).status).toBe(401);
    const answer = await fetch(`${world.server.adminUrl}/metrics`, { headers: HEADERS });
    expect(answer.headers.get('content-type')).toContain('text/plain; version=0.0.4');
    const text = await answer.text();
    const labels = `token_id="${token.tokenId}",token="Measured"`;
    expect(text).toContain(`adept_token_state{${labels},state="ok"} 1`);
    expect(text).toContain(`adept_token_devices{${labels}} 2`);
    expect(text).toMatch(
      new RegExp(`adept_sync_runs_total\\{${labels},mode="full",outcome="succeeded"\\} [1-9]`),
    );
    expect(text).toMatch(
      /adept_apple_requests_total\{endpoint="GET \/account",status="200",outcome="success"\} [1-9]/,
    );
    for (const serial of token.serials) expect(text).not.toContain(serial);
    expect(text).not.toContain(API_TOKEN);
  });

  it('devices are found by the beginning of a serial, and by three characters inside', async () => {
    const token = await connectToken(world, { name: 'Searched', devices: 20 });
    await until(
      'all are there',
      () => api<{ items: unknown[] }>(world, `/devices?token=${token.tokenId}`),
      ({ items }) => items.length === 20,
    );
    const [serial = ''] = token.serials;
    const search = async (q: string): Promise<string[]> =>
      (await api<{ items: { serial: string }[] }>(world, `/devices?limit=1000&q=${q}`)).items.map(
        (device) => device.serial,
      );
    expect(await search(serial.slice(0, 2))).toContain(serial);
    expect(await search(serial.slice(0, 5).toLowerCase())).toContain(serial);
    const inside = serial.slice(3, 7);
    const found = await search(inside);
    expect(found).toContain(serial);
    expect(found.filter((each) => !each.includes(inside))).toEqual([]);
    const two = serial.slice(-2);
    expect((await search(two)).filter((each) => !each.startsWith(two))).toEqual([]);
  });

  it('streams end with the server, at once', async () => {
    const lone = await startWorld({ seed: 62, calm: true });
    const reader = await EventReader.open(fetch, `${lone.server.adminUrl}/api/v1/events`, HEADERS);
    const ended = reader.untilEnd().then(() => 'ended');
    await lone.stop();
    expect(await Promise.race([ended, pause(2000, 'still open')])).toBe('ended');
  });
});
