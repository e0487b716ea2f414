import type { Diagnosis } from '@adept/contract';
import { LANGUAGES } from '@adept/messages';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verify } from './cause-matrix.ts';
import { CAUSE_PAIRS } from './cause-pairs.ts';
import { type ConnectedToken, connectToken, tokenNow, untilToken } from './connected-token.ts';
import { api, startWorld, type World } from './world.ts';

let world: World;
let proven = 0;

beforeAll(async () => {
  world = await startWorld({ seed: 12 });
});

afterAll(async () => {
  await world.stop();
  console.log(`pairs of causes proven: ${proven} of ${Object.keys(CAUSE_PAIRS).length}`);
});

const causesOf = ({ problems }: Diagnosis): string[] => problems.map(({ causeId }) => causeId);

async function stepsInEveryLanguage(token: ConnectedToken, ids: readonly string[]): Promise<void> {
  const seen = new Set<string>();
  for (const language of LANGUAGES) {
    const { remedy } = await api<Diagnosis>(world, `/tokens/${token.tokenId}/diagnosis`, { language });
    expect(
      remedy.steps.map(({ id }) => id),
      language,
    ).toEqual(ids);
    seen.add(remedy.steps.map(({ text }) => text).join('\n'));
  }
  expect(seen.size, 'each language says it in its own words').toBe(LANGUAGES.length);
}

describe.each(Object.entries(CAUSE_PAIRS))('%s', (name, pair) => {
  it('has one remedy in the right order; curing the first closes what Apple proves by then, curing both closes both', async () => {
    const token = await connectToken(world, { name: `Pair ${name}`, devices: 5 });
    await untilToken(world, token, 'healthy at first', (now) => now.state === 'ok');
    const verifyNow = (): Promise<Diagnosis> => verify(world, token);

    await pair.break(world, token);
    const broken = await pair.settle(world, token, verifyNow);
    expect(causesOf(broken)).toEqual(pair.problems);
    expect(broken.state).toBe('error');
    await stepsInEveryLanguage(token, pair.steps);

    await pair.cureFirst(world, token);
    const half = await verifyNow();
    expect(causesOf(half)).toEqual(pair.still);

    await pair.cureRest(world, token);
    const cured = await verifyNow();
    expect(causesOf(cured)).toEqual([]);
    expect(cured.state).toBe('ok');
    expect((await tokenNow(world, token)).problems).toEqual([]);
    proven += 1;
  });
});
