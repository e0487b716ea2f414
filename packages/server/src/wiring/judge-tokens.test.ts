import { TokenCredentials } from '@adept/apple/token/token-credentials';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createUpdateProblems } from '../diagnose/update-problems.ts';
import type { NewEvidence } from '../domain/new-evidence.ts';
import { SYSTEM } from '../domain/viewer.ts';
import { type ClonedStore, openClonedStore } from '../store/testing/cloned-store.ts';

const START = new Date('2026-08-01T12:00:00Z');

describe('judging tokens of a real store', () => {
  let cloned: ClonedStore;
  let now = START;
  const clock = { now: () => now };
  beforeAll(async () => {
    cloned = await openClonedStore({ clock });
  });
  afterAll(() => cloned.remove());

  async function makeToken(
    name: string,
    expiresAt: string,
  ): Promise<{ tokenId: string; credentialsId: string }> {
    const { id: tokenId } = await cloned.store.tokens.create(SYSTEM, { name });
    const credentials = new TokenCredentials(
      { consumerKey: 'CK', consumerSecret: 'CS', accessToken: 'AT', accessSecret: 'AS' },
      new Date(expiresAt),
    );
    const { id } = await cloned.store.credentials.replace(SYSTEM, { tokenId, keyPairId: null, credentials });
    return { tokenId, credentialsId: id };
  }
  const answer = (credentialsId: string, outcome: 'success' | 'refused'): NewEvidence => ({
    kind: 'apple-answer',
    at: now,
    credentialsId,
    endpoint: 'GET /account',
    status: outcome === 'success' ? 200 : 403,
    outcome,
    appleCode: outcome === 'success' ? null : 'T_C_NOT_SIGNED',
    reason: null,
    clockOffsetSeconds: 0,
    body: null,
  });

  it('opens a problem on evidence, keeps it while nothing says otherwise, and closes it on evidence', async () => {
    now = START;
    const judge = createUpdateProblems(cloned.store, clock);
    const { tokenId, credentialsId } = await makeToken('Terms', '2027-08-01T00:00:00Z');
    await cloned.store.evidence.append(SYSTEM, tokenId, [
      answer(credentialsId, 'refused'),
      answer(credentialsId, 'refused'),
    ]);
    const opened = await judge(tokenId);
    expect(opened).toMatchObject({
      diagnosis: { state: 'error' },
      opened: [{ causeId: 'terms-not-signed' }],
      closed: [],
    });
    now = new Date(START.getTime() + 60_000);
    expect(await judge(tokenId)).toMatchObject({ diagnosis: { state: 'error' }, opened: [], closed: [] });
    await cloned.store.evidence.append(SYSTEM, tokenId, [answer(credentialsId, 'success')]);
    expect(await judge(tokenId)).toMatchObject({
      diagnosis: { state: 'ok', problems: [] },
      opened: [],
      closed: [{ id: opened?.opened[0]?.id }],
    });
  });

  it('opens what the clock alone shows', async () => {
    now = START;
    const judge = createUpdateProblems(cloned.store, clock);
    const { tokenId, credentialsId } = await makeToken('Ageing', '2026-12-01T00:00:00Z');
    await cloned.store.evidence.append(SYSTEM, tokenId, [answer(credentialsId, 'success')]);
    expect((await judge(tokenId))?.diagnosis.problems).toEqual([]);
    now = new Date('2026-11-29T00:00:00Z');
    expect((await judge(tokenId))?.opened.map((problem) => problem.causeId)).toEqual(['token-expiring']);
  });

  it('judges one token one after the other: an older judgement never comes last', async () => {
    now = START;
    const judge = createUpdateProblems(cloned.store, clock);
    const { tokenId, credentialsId } = await makeToken('Raced', '2027-08-01T00:00:00Z');
    await cloned.store.evidence.append(SYSTEM, tokenId, [
      answer(credentialsId, 'refused'),
      answer(credentialsId, 'refused'),
    ]);
    const first = judge(tokenId);
    await cloned.store.evidence.append(SYSTEM, tokenId, [answer(credentialsId, 'success')]);
    const [, last] = await Promise.all([first, judge(tokenId)]);
    expect(last?.diagnosis.state).toBe('ok');
    expect(await cloned.store.problems.open(SYSTEM, tokenId)).toEqual([]);
  });

  it('another server’s judgement of newer evidence wins, whoever writes last', async () => {
    now = START;
    const { store } = cloned;
    const { tokenId, credentialsId } = await makeToken('Two servers', '2027-08-01T00:00:00Z');
    const refused = [answer(credentialsId, 'refused'), answer(credentialsId, 'refused')];
    await store.evidence.append(SYSTEM, tokenId, refused);
    const other = createUpdateProblems(store, clock);
    let raced = 0;
    // This server has read the evidence; before it writes, the other one sees the token accepted and says so.
    const slow = createUpdateProblems(
      {
        tokens: store.tokens,
        evidence: store.evidence,
        problems: {
          tokensWith: (...asked) => store.problems.tokensWith(...asked),
          reconcile: async (...judgement) => {
            if ((raced += 1) === 1) {
              await store.evidence.append(SYSTEM, tokenId, [answer(credentialsId, 'success')]);
              await other(tokenId);
            }
            return store.problems.reconcile(...judgement);
          },
        },
      },
      clock,
    );
    expect((await slow(tokenId))?.diagnosis.state).toBe('ok');
    expect(raced).toBe(2);
    expect(await store.problems.open(SYSTEM, tokenId)).toEqual([]);
  });

  it('judges every token of one MDM server when one of them is found to share it, and when it no longer does', async () => {
    now = START;
    const { store } = cloned;
    const judge = createUpdateProblems(store, clock);
    const causes = async (tokenId: string): Promise<string[]> =>
      (await store.problems.open(SYSTEM, tokenId)).map(({ causeId }) => causeId);
    const account = async (tokenId: string, uuid: string): Promise<void> => {
      const seen = {
        organization: { id: null, name: null, type: null },
        mdmServer: { uuid, name: 'Shared' },
        adminId: null,
      };
      const { credentialsId = null, mdmServer } = (await store.tokens.get(SYSTEM, tokenId)) ?? {};
      if (mdmServer?.uuid == null) return store.tokens.recordAccount(SYSTEM, tokenId, seen, credentialsId);
      const { credentials } = (await store.credentials.current(SYSTEM, tokenId))!;
      const next = { tokenId, keyPairId: null, credentials, account: seen, replaceIdentity: true };
      await store.credentials.replace(SYSTEM, next);
    };
    const names = ['First holder', 'Second holder', 'Third holder'];
    const ids: string[] = [];
    for (const name of names) {
      const { tokenId, credentialsId } = await makeToken(name, '2027-08-01T00:00:00Z');
      await store.evidence.append(SYSTEM, tokenId, [answer(credentialsId, 'success')]);
      ids.push(tokenId);
    }
    const [first = '', second = '', third = ''] = ids;
    await account(first, 'SHARED');
    await judge(first);
    expect(await causes(first)).toEqual([]);
    await account(second, 'SHARED');
    await Promise.all([judge(second), judge(first)]);
    expect([await causes(first), await causes(second)]).toEqual([['token-held-twice'], ['token-held-twice']]);
    await account(third, 'SHARED');
    expect((await judge(third))?.opened.map(({ causeId }) => causeId)).toEqual(['token-held-twice']);
    // Only a person's word makes it another server's.
    await account(third, 'ITS OWN');
    await judge(third);
    expect(await causes(third)).toEqual([]);
    await account(second, 'ITS OWN TOO');
    await judge(second);
    expect([await causes(first), await causes(second)]).toEqual([[], []]);
    // One that comes back with its problem open, as a restored token does, tells the other all the same.
    await account(second, 'SHARED');
    await judge(second);
    await store.problems.reconcile(SYSTEM, first, { problems: [], state: 'ok', repairs: [] }, now);
    expect((await judge(second))?.opened).toEqual([]);
    expect(await causes(first)).toEqual(['token-held-twice']);
  });

  it('judges no token that is not there', async () => {
    const judge = createUpdateProblems(cloned.store, clock);
    expect(await judge('01900000-0000-7000-8000-000000000000')).toBeNull();
  });
});
