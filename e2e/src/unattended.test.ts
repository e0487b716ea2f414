import type { Overview, Problem, Token, VerificationList, WorkItemVerification } from '@adept/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CAUSE_MATRIX, verify } from './cause-matrix.ts';
import { type ConnectedToken, connectToken, tokenNow, untilToken } from './connected-token.ts';
import { setFault } from './faults-of-token.ts';
import { goodSync } from './sync-now.ts';
import { API_TOKEN, api, call, download, startWorld, until, type World } from './world.ts';

let world: World;

beforeAll(async () => {
  world = await startWorld({ seed: 17, calm: true });
});
afterAll(() => world.stop());

async function connected(name: string): Promise<ConnectedToken> {
  const token = await connectToken(world, { name, devices: 3 });
  await untilToken(world, token, 'healthy at first', (now) => now.state === 'ok' && now.counts.devices === 3);
  return token;
}

describe('once somebody opened the remedy', () => {
  it('Adept finds the cure by itself, and shows the check that found it', async () => {
    const token = await connected('Terms');
    const terms = CAUSE_MATRIX['terms-not-signed'];
    await terms.break(world, token);
    expect((await verify(world, token)).state).toBe('error');
    await api(world, `/tokens/${token.tokenId}/remedy-opened`, { method: 'POST' });
    await terms.cure(world, token);
    // A minute after the check that a person made the next one is due.
    world.advanceMinutes(1);
    const closed = await until(
      'closed with nobody asking',
      () => tokenNow(world, token),
      (now: Token) => now.state === 'ok',
      120_000,
    );
    expect(closed.problems).toEqual([]);
    const { items } = await api<VerificationList>(world, `/tokens/${token.tokenId}/verifications`);
    expect(items.at(-1)).toMatchObject({ trigger: 'person', result: 'still' });
    const found = items.find(({ closed: problems }) => problems > 0);
    expect(found).toMatchObject({ trigger: 'remedy-opened', result: 'works' });
    expect(found?.calls.map(({ endpoint, status }) => `${endpoint} ${status}`)).toEqual([
      'GET /session 200',
      'GET /account 200',
    ]);
  });
});

/** A number at /metrics, by its name and labels. */
async function metric(name: string): Promise<number> {
  const headers = { authorization: `Bearer ${API_TOKEN}` };
  const text = (await download(`${world.server.adminUrl}/metrics`, { headers })).toString('utf8');
  const line = text.split('\n').find((each) => each.startsWith(`${name} `));
  return Number(line?.slice(name.length + 1));
}

describe('a task for several tokens of one organisation', () => {
  it('is checked with one session per token, and closes for all of them once the terms are accepted', async () => {
    const first = await connected('Terms, iPads');
    const { organization } = first;
    const second = await connectToken(world, { name: 'Terms, Macs', organization });
    await untilToken(world, second, 'healthy at first', ({ state }) => state === 'ok');
    const tokens = [first, second];
    const terms = CAUSE_MATRIX['terms-not-signed'];
    await terms.break(world, first);
    for (const token of tokens) expect((await verify(world, token)).state).toBe('error');

    const { items } = await api<{ items: Overview['workItems'] }>(world, '/work-items');
    const item = items.find(({ tokens: those }) => those.some(({ id }) => id === first.tokenId));
    expect(item?.tokens.map(({ id }) => id).toSorted()).toEqual(
      tokens.map((each) => each.tokenId).toSorted(),
    );
    const check = async () => {
      const before = await sessions(tokens);
      const path = `/work-items/${encodeURIComponent(item!.id)}/verify`;
      const checked = await api<WorkItemVerification>(world, path, { method: 'POST' });
      return { checked, asked: (await sessions(tokens)).map((n, at) => n - before[at]!) };
    };
    const still = await check();
    expect(still.checked).toMatchObject({ resolved: 0, open: 2 });
    // The button's count is that of the calls it makes.
    expect(item?.verifies).toEqual({ scope: 'organization', tokens: still.checked.items.length });
    // A refusal is asked about once more before it is believed.
    expect(still.asked.every((n) => n === 1 || n === 2)).toBe(true);
    await terms.cure(world, first);
    const cured = await check();
    expect(cured.checked).toMatchObject({ resolved: 2, open: 0 });
    expect(cured.asked.every((n) => n >= 1)).toBe(true);
    // The sync that follows a cure has a session of its own; the check made one call of each kind for each token.
    expect(
      cured.checked.items.map(({ verification }) => verification?.calls.map(({ endpoint }) => endpoint)),
    ).toEqual([
      ['GET /session', 'GET /account'],
      ['GET /session', 'GET /account'],
    ]);
  });
});

/** How many sessions Apple was asked for, by token. */
async function sessions(tokens: readonly ConnectedToken[]): Promise<number[]> {
  const log = await call<{ items: { path: string; mdmServer: string | null }[] }>(
    `${world.simulator.controlUrl}/requests`,
  );
  return tokens.map(
    ({ mdmServer }) =>
      log.items.filter((each) => each.path === '/session' && each.mdmServer === mdmServer).length,
  );
}

describe('what Adept heals by itself', () => {
  it('is shown as healed, stays open the third time within a day, and closes after 36 hours without it', async () => {
    const token = await connected('Cursor');
    const problems = async (query: string): Promise<Problem[]> =>
      (await api<{ items: Problem[] }>(world, `/problems?token=${token.tokenId}&cause=cursor-lost${query}`))
        .items;
    const loseAndHeal = async (): Promise<void> => {
      await setFault(world, token, 'cursor-expired', { count: 1 });
      await goodSync(world, token);
    };
    for (const times of [1, 2]) {
      await loseAndHeal();
      const healed = await problems('&healed=true');
      expect(healed).toHaveLength(times);
      expect(healed[0]).toMatchObject({ state: 'closed', repair: { action: 'read-list', result: 'healed' } });
    }
    expect((await api<Overview>(world, '/overview')).healed.map(({ causeId }) => causeId)).toEqual([
      'cursor-lost',
      'cursor-lost',
    ]);
    expect((await tokenNow(world, token)).state).toBe('ok');
    expect(await metric('adept_repairs_total{cause="cursor-lost",result="healed"}')).toBe(2);

    await loseAndHeal();
    const [open] = await problems('&state=open');
    expect(open).toMatchObject({ severity: 'warning', repair: { result: 'came-back' } });
    expect(open?.meaning).toContain('3 times since');
    expect(await metric('adept_repairs_total{cause="cursor-lost",result="came-back"}')).toBe(1);
    expect((await tokenNow(world, token)).state).toBe('warning');

    world.advanceMinutes(37 * 60);
    await goodSync(world, token);
    expect(await problems('&state=open')).toEqual([]);
  });
});
