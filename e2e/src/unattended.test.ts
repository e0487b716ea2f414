import type { Overview, Problem, Token, VerificationList } from '@adept/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CAUSE_MATRIX, setFault, verify } from './cause-matrix.ts';
import { type ConnectedToken, connectToken, tokenNow, untilToken } from './connected-token.ts';
import { goodSync } from './sync-now.ts';
import { api, startWorld, until, type World } from './world.ts';

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

describe('what Adept heals by itself', () => {
  it('is shown as healed, stays open the third time within a day, and closes after a day without it', async () => {
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

    await loseAndHeal();
    const [open] = await problems('&state=open');
    expect(open).toMatchObject({ severity: 'warning', repair: { result: 'came-back' } });
    expect(open?.meaning).toContain('3 times since');
    expect((await tokenNow(world, token)).state).toBe('warning');

    world.advanceMinutes(25 * 60);
    await goodSync(world, token);
    expect(await problems('&state=open')).toEqual([]);
  });
});
