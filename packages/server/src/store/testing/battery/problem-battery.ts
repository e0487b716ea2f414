import { describe, expect, it } from 'vitest';
import { workItemKey } from '../../../domain/notice.ts';
import { SYSTEM } from '../../../domain/viewer.ts';
import type { Store } from '../../store.ts';
import { appleAnswer, AT, diagnosed, judged, later, randomText } from '../test-rows.ts';

export function problemBattery(store: () => Store): void {
  describe('problems', () => {
    it('open, go on under their id, and close, by judgement alone', async () => {
      const { problems, tokens } = store();
      const { id } = await tokens.create(SYSTEM, { name: 'problems' });
      const first = await problems.reconcile(
        SYSTEM,
        id,
        diagnosed(judged('terms-not-signed'), judged('token-expiring')),
        AT,
      );
      expect(first.closed).toEqual([]);
      expect(first.opened).toMatchObject([
        {
          tokenId: id,
          causeId: 'terms-not-signed',
          openedAt: AT,
          closedAt: null,
          judged: judged('terms-not-signed'),
        },
        { causeId: 'token-expiring' },
      ]);
      expect(await problems.open(SYSTEM, id)).toEqual(first.opened);
      const worse = judged('token-expiring', { severity: 'warning', evidenceIds: ['e'] });
      const second = await problems.reconcile(SYSTEM, id, diagnosed(worse), later(1));
      expect(second).toMatchObject({
        opened: [],
        closed: [{ causeId: 'terms-not-signed', closedAt: later(1) }],
      });
      const [still] = await problems.open(SYSTEM, id);
      expect(still).toEqual({ ...first.opened[1], severity: 'warning', judged: worse });
      const again = await problems.reconcile(
        SYSTEM,
        id,
        diagnosed(worse, judged('terms-not-signed')),
        later(2),
      );
      expect(again.opened[0]?.id).not.toBe(first.opened[0]?.id);
      expect(
        await problems.reconcile(SYSTEM, id, diagnosed(worse, judged('terms-not-signed')), later(3)),
      ).toEqual({
        opened: [],
        closed: [],
        repairs: [],
      });
      await problems.reconcile(SYSTEM, id, diagnosed(), later(4));
      expect(await problems.open(SYSTEM, id)).toEqual([]);
    });
  });

  problemListBattery(store);
  repairBattery(store);
  endlessNameBattery(store);
}

function endlessNameBattery(store: () => Store): void {
  it('problems of an organisation with an id of 10,000 random characters open, and are acknowledged by it', async () => {
    const { problems, tokens, workItems } = store();
    const { id } = await tokens.create(SYSTEM, { name: 'endless organisation' });
    const endless = randomText(10_000);
    const account = {
      organization: { id: endless, name: endless, type: endless },
      mdmServer: { uuid: endless, name: endless },
      adminId: endless,
    };
    await tokens.recordAccount(SYSTEM, id, account, null);
    expect(await tokens.get(SYSTEM, id)).toMatchObject(account);
    await problems.reconcile(SYSTEM, id, diagnosed(judged('terms-not-signed')), AT);
    expect(await problems.open(SYSTEM, id)).toMatchObject([{ causeId: 'terms-not-signed' }]);
    const key = workItemKey('terms-not-signed', { id, organizationId: endless });
    expect((await workItems.running(SYSTEM)).has(key)).toBe(true);
    expect(await workItems.acknowledge(SYSTEM, `terms-not-signed.${endless}`, 'somebody')).toBe(true);
    // The API names it by its key.
    expect(await workItems.acknowledge(SYSTEM, key, 'somebody else')).toBe(true);
    const [problem] = await problems.open(SYSTEM, id);
    expect((await workItems.acknowledged(SYSTEM)).get(problem!.id)?.by).toBe('somebody');
  });
}

function repairBattery(store: () => Store): void {
  describe('problems that Adept heals', () => {
    const cursorLost = (result: 'under-way' | 'failed' | 'came-back') =>
      judged('cursor-lost', { severity: 'warning', repair: { action: 'read-list', result, at: null } });
    const incident = (healedAt: Date | null) => ({
      repairs: [
        {
          causeId: 'cursor-lost' as const,
          action: 'read-list' as const,
          since: AT,
          healedAt,
          evidenceIds: [],
        },
      ],
    });

    it('are closed with what was done and when, and found by it', async () => {
      const { problems, tokens } = store();
      const { id: tokenId } = await tokens.create(SYSTEM, { name: 'healed' });
      const reconcile = (diagnosis: ReturnType<typeof diagnosed>, minutes: number) =>
        problems.reconcile(SYSTEM, tokenId, diagnosis, later(minutes));
      const both = diagnosed(cursorLost('under-way'), judged('token-expiring'));
      expect((await reconcile({ ...both, ...incident(null) }, 0)).repairs).toEqual([]);
      const ended = await reconcile({ ...diagnosed(), ...incident(later(1)) }, 2);
      expect(ended).toMatchObject({
        closed: [
          { repair: { action: 'read-list', at: later(1) } },
          { causeId: 'token-expiring', repair: null },
        ],
        repairs: [{ causeId: 'cursor-lost', result: 'healed' }],
      });
      const healed = await problems.list(SYSTEM, { tokenId, healed: true, limit: 10 });
      expect(healed.items).toEqual([ended.closed[0]]);
      const since = async (minutes: number) =>
        (await problems.list(SYSTEM, { tokenId, closedSince: later(minutes), limit: 10 })).items.length;
      expect([await since(2), await since(3)]).toEqual([2, 0]);
    });

    it('count as healed only where the evidence shows it, and each outcome once', async () => {
      const { problems, tokens } = store();
      const { id: tokenId } = await tokens.create(SYSTEM, { name: 'healed in part' });
      const results = async (diagnosis: ReturnType<typeof diagnosed>, minutes: number) =>
        (await problems.reconcile(SYSTEM, tokenId, diagnosis, later(minutes))).repairs.map(
          ({ result }) => result,
        );
      expect(await results({ ...diagnosed(cursorLost('failed')), ...incident(null) }, 0)).toEqual(['failed']);
      expect(await results({ ...diagnosed(cursorLost('failed')), ...incident(null) }, 1)).toEqual([]);
      // Another problem hides it: it goes on behind it.
      expect(await results({ ...diagnosed(judged('access-denied')), ...incident(null) }, 2)).toEqual([]);
      expect(await results({ ...diagnosed(cursorLost('came-back')), ...incident(later(3)) }, 4)).toEqual([
        'came-back',
      ]);
      expect(await results({ ...diagnosed(), ...incident(later(3)) }, 5)).toEqual([]);
      const { items } = await problems.list(SYSTEM, { tokenId, causeId: 'cursor-lost', limit: 10 });
      expect(items.map(({ repair }) => repair?.at ?? null)).toEqual([later(3), null]);
    });
  });
}

function problemListBattery(store: () => Store): void {
  describe('problems of a token', () => {
    it('are listed newest first, by state, token and cause', async () => {
      const { problems, tokens } = store();
      const { id: tokenId } = await tokens.create(SYSTEM, { name: 'problem list' });
      await problems.reconcile(
        SYSTEM,
        tokenId,
        diagnosed(judged('access-denied'), judged('token-expired')),
        AT,
      );
      await problems.reconcile(SYSTEM, tokenId, diagnosed(judged('token-expired')), later(1));
      const causes = async (filter: Partial<Parameters<typeof problems.list>[1]>) =>
        (await problems.list(SYSTEM, { tokenId, limit: 10, ...filter })).items.map(
          (problem) => problem.causeId,
        );
      expect(await causes({})).toEqual(['token-expired', 'access-denied']);
      expect(await causes({ state: 'open' })).toEqual(['token-expired']);
      expect(await causes({ state: 'closed' })).toEqual(['access-denied']);
      expect(await causes({ causeId: 'access-denied' })).toEqual(['access-denied']);
      expect(await causes({ tokenId: 'nothing' })).toEqual([]);
      const page = await problems.list(SYSTEM, { tokenId, limit: 1 });
      expect(await causes({ after: page.next })).toEqual(['access-denied']);
      const [first] = page.items;
      expect(await problems.get(SYSTEM, first?.id ?? '')).toEqual(first);
      expect(await problems.get(SYSTEM, 'nothing')).toBeNull();
    });

    it('a judgement that saw less than one before it changes nothing; nor does one that saw the same earlier', async () => {
      const { problems, tokens, evidence } = store();
      const { id } = await tokens.create(SYSTEM, { name: 'problem of two servers' });
      const version = () => evidence.version(SYSTEM, id);
      const causes = async () => (await problems.open(SYSTEM, id)).map(({ causeId }) => causeId);
      await evidence.append(SYSTEM, id, [appleAnswer(AT, 'refused'), appleAnswer(AT, 'refused')]);
      const older = await version();
      await evidence.append(SYSTEM, id, [appleAnswer(later(1), 'success', 'GET /account')]);
      const newer = await version();
      expect(newer).toBeGreaterThan(older);
      // The newer one is made by a clock that is behind: the evidence counts, not the time.
      await problems.reconcile(SYSTEM, id, { ...diagnosed(), seen: newer }, later(1));
      const refused = (seen: number) => ({ ...diagnosed(judged('terms-not-signed')), seen });
      expect(await problems.reconcile(SYSTEM, id, refused(older), later(2))).toMatchObject({ stale: true });
      expect(await causes()).toEqual([]);
      expect(await problems.reconcile(SYSTEM, id, refused(newer), AT)).toMatchObject({
        opened: [],
        closed: [],
      });
      expect(await causes()).toEqual([]);
      await problems.reconcile(SYSTEM, id, { ...diagnosed(judged('token-expiring')), seen: newer }, later(3));
      expect(await causes()).toEqual(['token-expiring']);
    });

    it('tell on which tokens a cause is open', async () => {
      const { problems, tokens } = store();
      const [one, two] = [
        await tokens.create(SYSTEM, { name: 'problem shared' }),
        await tokens.create(SYSTEM, { name: 'problem shared too' }),
      ];
      for (const { id } of [one, two])
        await problems.reconcile(SYSTEM, id, diagnosed(judged('token-held-twice')), AT);
      expect(await problems.tokensWith(SYSTEM, 'token-held-twice')).toEqual([one.id, two.id].sort());
      await problems.reconcile(SYSTEM, one.id, diagnosed(), later(1));
      expect(await problems.tokensWith(SYSTEM, 'token-held-twice')).toEqual([two.id]);
      await problems.reconcile(SYSTEM, two.id, diagnosed(), later(1));
    });

    it('two judgements at once open one problem', async () => {
      const { problems, tokens } = store();
      const { id } = await tokens.create(SYSTEM, { name: 'problem twice' });
      const judge = () => problems.reconcile(SYSTEM, id, diagnosed(judged('access-denied')), AT);
      const outcomes = await Promise.all([judge(), judge(), judge()]);
      expect(outcomes.flatMap((outcome) => outcome.opened)).toHaveLength(1);
    });
  });
}
