import type { Overview, Problem, VerificationList, WorkItem, WorkItemVerification } from '@adept/contract';
import type { JudgedProblem } from '@adept/diagnosis';
import { LANGUAGES } from '@adept/messages';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Verification } from '../domain/verification.ts';
import { SYSTEM } from '../domain/viewer.ts';
import { type ClonedStore, openClonedStore } from '../store/testing/cloned-store.ts';
import { AT, credentialsOf, diagnosed, judged, later } from '../store/testing/test-rows.ts';
import { type AdminServer, createAdminServer } from './testing/admin-server.ts';

let cloned: ClonedStore;
let admin: AdminServer;
const verified: string[] = [];

/** Judged, with nothing to weigh: its texts need no values. */
const problemOf = (causeId: JudgedProblem['causeId'], members: Partial<JudgedProblem> = {}): JudgedProblem =>
  judged(causeId, { candidates: [], ...members });

const check = (tokenId: string): Omit<Verification, 'id'> => ({
  tokenId,
  at: AT,
  endedAt: later(1),
  trigger: 'person',
  calls: [
    { endpoint: 'GET /account', status: 403, outcome: 'refused', appleCode: 'T_C_NOT_SIGNED', reason: null },
  ],
  result: 'still',
  closed: 0,
});

beforeAll(async () => {
  const clock = { now: () => later(10) };
  cloned = await openClonedStore({ clock });
  admin = await createAdminServer({
    store: cloned.store,
    clock,
    actions: {
      verifyAll: async (_viewer, tokenIds) => {
        verified.push(...tokenIds);
        const made = new Map<string, Verification | null>();
        for (const id of tokenIds) made.set(id, await cloned.store.verifications.record(SYSTEM, check(id)));
        return made;
      },
    },
  });
});
afterAll(async () => {
  await admin.app.close();
  await cloned.remove();
});

async function ask(method: 'GET' | 'POST', path: string, language = 'en') {
  return admin.app.inject({
    method,
    url: `/api/v1${path}`,
    headers: { ...admin.headers, 'accept-language': language },
  });
}

async function tokenOf(name: string, organization: string): Promise<string> {
  const { store } = cloned;
  const { id } = await store.tokens.create(SYSTEM, { name });
  const made = await store.credentials.replace(SYSTEM, {
    tokenId: id,
    keyPairId: null,
    credentials: credentialsOf(name),
  });
  const account = {
    organization: { id: organization, name: organization, type: 'edu' },
    mdmServer: { uuid: name, name },
    adminId: null,
  };
  await store.tokens.recordAccount(SYSTEM, id, account, made.id);
  return id;
}

const refuse = (tokenId: string) =>
  cloned.store.problems.reconcile(SYSTEM, tokenId, diagnosed(problemOf('terms-not-signed')), AT);

describe('verifications', () => {
  it.each(LANGUAGES)('tell each check with every call’s answer, in %s', async (language) => {
    const id = await tokenOf(`listed ${language}`, `o ${language}`);
    await cloned.store.verifications.record(SYSTEM, check(id));
    const { items } = (await ask('GET', `/tokens/${id}/verifications`, language)).json<VerificationList>();
    expect(items).toMatchObject([
      {
        tokenId: id,
        trigger: 'person',
        result: 'still',
        at: AT.toISOString(),
        calls: [{ endpoint: 'GET /account', status: 403, outcome: 'refused', appleCode: 'T_C_NOT_SIGNED' }],
      },
    ]);
    expect(items[0]?.text).not.toBe('');
    expect(items[0]?.calls[0]?.text).toContain('T_C_NOT_SIGNED');
  });

  it('begin by themselves once somebody opened the remedy; opened again, the time begins anew', async () => {
    const id = await tokenOf('opened', 'o opened');
    for (let time = 0; time < 2; time += 1) {
      const answer = await ask('POST', `/tokens/${id}/remedy-opened`);
      expect([answer.statusCode, answer.json()]).toMatchObject([
        200,
        { openedAt: later(10).toISOString(), everySeconds: 60 },
      ]);
    }
    await refuse(id);
    const troubled = await cloned.store.verifications.troubled(SYSTEM);
    expect(troubled.find(({ tokenId }) => tokenId === id)?.remedyOpenedAt).toEqual(later(10));
  });
});

describe('a work item', () => {
  it('is verified for all tokens of the organisation that has to accept, and tells each one’s result', async () => {
    const refused = await tokenOf('Lycée iPads', 'Nordlicht');
    const other = await tokenOf('Lycée Macs', 'Nordlicht');
    await tokenOf('HQ', 'Acme');
    await refuse(refused);
    const { items } = (await ask('GET', '/work-items')).json<{ items: WorkItem[] }>();
    const item = items.find(({ organization }) => organization.name === 'Nordlicht');
    verified.length = 0;
    const answer = await ask('POST', `/work-items/${encodeURIComponent(item?.id ?? '')}/verify`);
    expect(answer.statusCode, answer.body).toBe(200);
    const result = answer.json<WorkItemVerification>();
    expect(verified.toSorted()).toEqual([refused, other].toSorted());
    expect(result).toMatchObject({ id: item?.id, resolved: 1, open: 1 });
    expect(Object.fromEntries(result.items.map(({ token, resolved }) => [token.name, resolved]))).toEqual({
      'Lycée iPads': false,
      'Lycée Macs': true,
    });
    expect(result.items[0]?.verification).toMatchObject({ result: 'still' });
  });

  it('asks about the tokens of the item alone where each has a cure of its own', async () => {
    const replaced = await tokenOf('Replaced', 'Two');
    await tokenOf('Healthy', 'Two');
    await cloned.store.problems.reconcile(SYSTEM, replaced, diagnosed(problemOf('token-replaced')), AT);
    verified.length = 0;
    await ask('POST', '/work-items/token-replaced.Two/verify');
    expect(verified).toEqual([replaced]);
  });

  it('that is not there, or not any more, is a 404', async () => {
    const answer = await ask('POST', '/work-items/terms-not-signed.nobody/verify');
    expect([answer.statusCode, answer.json()]).toMatchObject([404, { code: 'work-item-not-found' }]);
  });
});

describe('what Adept heals by itself', () => {
  const incident = {
    causeId: 'cursor-lost' as const,
    action: 'read-list' as const,
    since: AT,
    healedAt: later(2),
    evidenceIds: [],
  };

  it.each(LANGUAGES)('is told as healed: what was done, when, with which result, in %s', async (language) => {
    const id = await tokenOf(`healed ${language}`, `oh ${language}`);
    const repair = { action: 'read-list' as const, result: 'under-way' as const, at: null };
    const open = problemOf('cursor-lost', { severity: 'warning', repair });
    await cloned.store.problems.reconcile(SYSTEM, id, diagnosed(open), AT);
    const during = (await ask('GET', `/problems?token=${id}`, language)).json<{ items: Problem[] }>()
      .items[0];
    expect(during?.repair).toMatchObject({ action: 'read-list', result: 'under-way', at: null });
    await cloned.store.problems.reconcile(SYSTEM, id, { ...diagnosed(), repairs: [incident] }, later(3));
    const healed = (await ask('GET', `/problems?token=${id}&healed=true`, language)).json<{
      items: Problem[];
    }>();
    expect(healed.items).toMatchObject([
      { id: during?.id, state: 'closed', repair: { result: 'healed', at: later(2).toISOString() } },
    ]);
    expect(healed.items[0]?.repair?.text).not.toBe(during?.repair?.text);
    const overview = (await ask('GET', '/overview', language)).json<Overview>();
    expect(overview.healed.find(({ token }) => token.id === id)).toMatchObject({
      problemId: during?.id,
      causeId: 'cursor-lost',
      repair: { result: 'healed' },
    });
  });

  it('stays open where it came back too often, and says how often', async () => {
    const id = await tokenOf('came back', 'ob');
    const repair = { action: 'read-list' as const, result: 'came-back' as const, at: later(2) };
    const back = problemOf('cursor-lost', { severity: 'warning', repair, parameters: { timesBack: 3 } });
    await cloned.store.problems.reconcile(SYSTEM, id, diagnosed(back), later(3));
    const { items } = (await ask('GET', `/problems?token=${id}`)).json<{ items: Problem[] }>();
    expect(items[0]).toMatchObject({
      state: 'open',
      repair: { result: 'came-back', at: later(2).toISOString() },
    });
    expect(items[0]?.meaning).toContain('3 times since');
    expect(items[0]?.nextStep).toContain('Find out what brings it back');
  });

  it('other problems have no repair', async () => {
    const id = await tokenOf('no repair', 'on');
    await refuse(id);
    const { items } = (await ask('GET', `/problems?token=${id}`)).json<{ items: Problem[] }>();
    expect(items[0]).not.toHaveProperty('repair');
  });
});
