import type { Diagnosis } from '@adept/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adept } from './adept-process.ts';
import { type ConnectedToken, connectToken, untilToken } from './connected-token.ts';
import { API_TOKEN, api, call, until, startWorld, type World } from './world.ts';

let world: World;
let token: ConnectedToken;

beforeAll(async () => {
  world = await startWorld({ seed: 31 });
  token = await connectToken(world, { name: 'Signage', devices: 2 });
  await untilToken(
    world,
    token,
    'healthy at first',
    (now) => now.state === 'ok' && now.lastSync?.state === 'succeeded',
  );
});

afterAll(() => world.stop());

const onServer = (...args: string[]) =>
  adept([...args, '--server', world.server.adminUrl, '--api-token', API_TOKEN, '--language', 'en']);
const fault = (slug: string) =>
  call<{ id: string }>(`${world.simulator.controlUrl}/faults`, {
    method: 'POST',
    body: { slug, mdmServer: token.mdmServer },
  });

/** Judging needs three failures in 15 minutes to believe in an outage: one failed check leaves the state as it was. */
describe('a check whose call got no usable answer', () => {
  it.each([
    ['html-answer', 'unusable'],
    ['empty-body', 'unusable'],
    ['redirect', 'unusable'],
    ['no-answer', 'none'],
  ])('%s: says so, ends with 4, and claims nothing', async (slug, outcome) => {
    const { id } = await fault(slug);
    const asked = await onServer('token', 'verify', 'Signage');
    expect(asked.code, asked.stderr).toBe(4);
    expect(asked.stdout).toContain('Apple gave no usable answer to the last call');
    expect(asked.stdout).toContain('Before that Apple accepted this token.');

    // The server gives its own call more time than the half minute that a caller waits.
    await until(
      'the evidence of this call',
      () => api<Diagnosis>(world, `/tokens/${token.tokenId}/diagnosis`),
      (now) => now.lastAnswer?.outcome === outcome,
    );
    const diagnosed = await onServer('doctor', '--json');
    expect(diagnosed.code, diagnosed.stderr).toBe(4);
    const [diagnosis] = JSON.parse(diagnosed.stdout) as Diagnosis[];
    expect(diagnosis).toMatchObject({ state: 'ok', lastAnswer: { outcome } });
    expect(diagnosis?.evidence.map((fact) => fact.outcome)).toContain(outcome);

    await call(`${world.simulator.controlUrl}/faults/${id}`, { method: 'DELETE' });
    const well = await onServer('token', 'verify', 'Signage');
    expect(well.code, well.stderr).toBe(0);
    expect(well.stdout).toContain('Apple accepts this token.');
  });
});

describe('a clock that is an hour off', () => {
  it('is refused once for the whole server: calls after it are signed with Apple’s time', async () => {
    const { id } = await fault('clock-skew');
    const refused = async (since: number): Promise<string[]> => {
      const log = await call<{ items: { n: number; path: string; status: number }[] }>(
        `${world.simulator.controlUrl}/requests?since=${since}`,
      );
      return log.items
        .filter((item) => item.n > since && item.path === '/session')
        .map(({ status }) => String(status));
    };
    const last = async (): Promise<number> => {
      const { items } = await call<{ items: { n: number }[] }>(`${world.simulator.controlUrl}/requests`);
      return items.at(-1)?.n ?? 0;
    };
    const before = await last();
    expect((await onServer('token', 'verify', 'Signage')).code).toBe(0);
    expect(await refused(before)).toContain('401');
    const after = await last();
    const asked = await onServer('token', 'verify', 'Signage');
    expect(asked.stdout).toContain('60 minutes behind Apple’s');
    expect(new Set(await refused(after))).toEqual(new Set(['200']));

    await call(`${world.simulator.controlUrl}/faults/${id}`, { method: 'DELETE' });
    // Apple’s own time is refused now: our clock is right again, and is taken again.
    const well = await onServer('token', 'verify', 'Signage');
    expect(well.code, well.stderr).toBe(0);
    expect(well.stdout).toContain('Apple accepts this token.');
  });
});
