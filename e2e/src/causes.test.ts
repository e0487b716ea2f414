import type { Diagnosis, Problem, Token } from '@adept/contract';
import { CAUSE_IDS } from '@adept/diagnosis';
import { LANGUAGES } from '@adept/messages';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CAUSE_MATRIX, verify } from './cause-matrix.ts';
import { type ConnectedToken, connectToken, tokenNow, untilToken } from './connected-token.ts';
import { api, call, startWorld, type World } from './world.ts';

interface RequestLog {
  items: { n: number; mdmServer: string | null; path: string; status: number }[];
}

let world: World;
let proven = 0;
let texts = 0;

beforeAll(async () => {
  world = await startWorld({ seed: 11, tls: true, fullSyncInterval: 'P7D' });
});

afterAll(async () => {
  await world.stop();
  console.log(`causes proven: ${proven} of ${CAUSE_IDS.length}, texts read: ${texts}`);
});

/** Verifies and asserts in Apple's own log that a new call came after the click. */
async function verifyForReal(token: ConnectedToken): Promise<Diagnosis> {
  const before = await lastRequest();
  const diagnosis = await verify(world, token);
  const after = await call<RequestLog>(`${world.simulator.controlUrl}/requests?since=${before}`);
  const calls = after.items.filter((item) => item.n > before && item.mdmServer === token.mdmServer);
  expect(calls.map((item) => item.path)).toContain('/session');
  return diagnosis;
}

/** A call that ended before Apple: proven by our own record of it, newer than the one before. */
async function verifyInVain(token: ConnectedToken): Promise<Diagnosis> {
  const before = await api<Diagnosis>(world, `/tokens/${token.tokenId}/diagnosis`);
  const diagnosis = await verify(world, token);
  expect(diagnosis.lastAnswer?.outcome).toBe('none');
  expect(new Date(diagnosis.lastAnswer!.at) > new Date(before.lastAnswer!.at)).toBe(true);
  return diagnosis;
}

async function lastRequest(): Promise<number> {
  const { items } = await call<RequestLog>(`${world.simulator.controlUrl}/requests`);
  return items.at(-1)?.n ?? 0;
}

async function readInEveryLanguage(token: ConnectedToken, problemId: string): Promise<void> {
  const seen = new Set<string>();
  const stepsSeen = new Set<string>();
  for (const language of LANGUAGES) {
    const problem = await api<Problem>(world, `/problems/${problemId}`, { language });
    expect(problem.title, language).not.toBe('');
    expect(problem.meaning, language).not.toBe('');
    expect(`${problem.title} ${problem.meaning}`, language).not.toMatch(/[{}]|undefined|\[object/);
    seen.add(problem.title);
    const { remedy } = await api<Diagnosis>(world, `/tokens/${token.tokenId}/diagnosis`, { language });
    for (const { id, text } of remedy.steps) {
      expect(text, `${language} ${id}`).not.toBe('');
      expect(text, `${language} ${id}`).not.toMatch(/[{}]|undefined|\[object/);
    }
    stepsSeen.add(remedy.steps.map(({ text }) => text).join('\n'));
    texts += 2 + remedy.steps.length;
  }
  expect(seen.size, 'each language says it in its own words').toBe(LANGUAGES.length);
  expect(stepsSeen.size, 'and the steps in its own').toBe(LANGUAGES.length);
}

describe.each(CAUSE_IDS)('%s', (causeId) => {
  const row = CAUSE_MATRIX[causeId];

  it('opens, is told in six languages, stays open while Apple refuses, closes when it is cured', async () => {
    const token = await connectToken(world, { name: `Row ${causeId}`, devices: 5 });
    await untilToken(
      world,
      token,
      'healthy at first',
      (now) => now.state === 'ok' && now.counts.devices === 5 && now.lastSync?.state === 'succeeded',
    );

    await row.break(world, token);
    const verifyBroken = row.ends === 'before Apple' ? verifyInVain : verifyForReal;
    const broken = await row.settle(world, token, () => verifyBroken(token));
    expect(broken.state).toBe(row.state);
    expect(broken.problems[0]?.causeId).toBe(causeId);
    expect(broken.problems[0]?.candidates[0]?.causeId).toBe(causeId);
    expect(broken.remedy.steps.length).toBeGreaterThan(0);
    expect(broken.evidence.length).toBeGreaterThan(0);
    expect(broken.apple).toBe('simulated');

    const sick: Token = await tokenNow(world, token);
    const problem = sick.problems.find((p) => p.causeId === causeId);
    expect(problem?.state).toBe('open');
    await readInEveryLanguage(token, problem!.id);

    const again = await verifyBroken(token);
    expect(again.problems[0]?.causeId, 'still refused: stays open').toBe(causeId);
    expect(
      (await tokenNow(world, token)).problems.find((p) => p.causeId === causeId)?.id,
      'the same problem',
    ).toBe(problem!.id);

    await row.cure(world, token);
    await row.proof?.(world, token);
    const cured = await verifyForReal(token);
    expect(cured.problems).toEqual([]);
    expect(cured.state).toBe('ok');
    const closed = await api<Problem>(world, `/problems/${problem!.id}`);
    expect(closed.state).toBe('closed');
    expect(closed.closedAt).not.toBeNull();
    proven += 1;
  });
});
