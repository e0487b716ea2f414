import type { Diagnosis, Token } from '@adept/contract';
import { LANGUAGES } from '@adept/messages';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adept } from './adept-process.ts';
import { verify } from './cause-matrix.ts';
import { type ConnectedToken, connectToken, tokenNow, untilToken } from './connected-token.ts';
import { API_TOKEN, api, call, startWorld, type World } from './world.ts';

// An expired token that nobody renews: what else happens meanwhile is told although the expiration leads.

const DAY = 24 * 60;
let world: World;
let token: ConnectedToken;

beforeAll(async () => {
  world = await startWorld({ seed: 41, calm: true });
  const expiresAt = new Date(Date.now() + DAY * 60_000).toISOString();
  token = await connectToken(world, { name: 'Signage', devices: 2, expiresAt });
  await untilToken(world, token, 'synced', (now) => now.lastSync?.state === 'succeeded');
});

afterAll(() => world.stop());

/** Time goes by at Apple and here: there first, so that no sync meets a token that is still good. */
async function pass(minutes: number): Promise<void> {
  await call(`${world.simulator.controlUrl}/clock`, { method: 'POST', body: { advance: `PT${minutes}M` } });
  world.advanceMinutes(minutes);
}

const onServer = (...args: string[]) =>
  adept([...args, '--server', world.server.adminUrl, '--api-token', API_TOKEN, '--language', 'en']);
const diagnosis = (language = 'en') =>
  api<Diagnosis>(world, `/tokens/${token.tokenId}/diagnosis`, { language });
const noteIds = ({ notes }: Pick<Token, 'notes'>): string[] => notes.map(({ id }) => id);

describe('an expired token without a good sync for days', () => {
  it('says nothing of the sync position before day 5', async () => {
    await pass(4 * DAY);
    await verify(world, token);
    const now = await tokenNow(world, token);
    expect(now.problems.map(({ causeId }) => causeId)).toEqual(['token-expired']);
    expect(noteIds(now)).toEqual([]);
  });

  it('says from day 5 on, in API and command line, that on day 7 the next sync becomes a full fetch', async () => {
    await pass(DAY + 1);
    await verify(world, token);
    const now = await tokenNow(world, token);
    expect(now.problems.map(({ causeId }) => causeId)).toEqual(['token-expired']);
    expect(noteIds(now)).toEqual(['cursor-near']);
    expect(noteIds(await diagnosis())).toEqual(['cursor-near']);

    const sentence = 'No sync has ended well for 5 days.';
    for (const command of [['token', 'show', 'Signage'], ['doctor']]) {
      const ran = await onServer(...command);
      expect(ran.stdout, ran.stderr).toContain('expired');
      expect(ran.stdout.replaceAll(/\s+/g, ' '), ran.stderr).toContain(sentence);
    }
    const said = new Set<string>();
    for (const language of LANGUAGES)
      for (const { text } of (await diagnosis(language)).notes) said.add(text);
    expect(said.size).toBe(LANGUAGES.length);
  });

  it('says from day 7 on that the position is gone', async () => {
    await pass(2 * DAY);
    await verify(world, token);
    expect(noteIds(await tokenNow(world, token))).toEqual(['cursor-past']);
    const [note] = (await diagnosis()).notes;
    expect(note?.text).toContain('Apple has forgotten the sync position by now');
  });
});
