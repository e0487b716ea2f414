import { describe, expect, it } from 'vitest';
import { SYSTEM } from '../../../domain/viewer.ts';
import type { Store } from '../../store.ts';
import { AT, diagnosed, judged, later } from '../test-rows.ts';

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
      });
      await problems.reconcile(SYSTEM, id, diagnosed(), later(4));
      expect(await problems.open(SYSTEM, id)).toEqual([]);
    });
  });

  problemListBattery(store);
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

    it('two judgements at once open one problem', async () => {
      const { problems, tokens } = store();
      const { id } = await tokens.create(SYSTEM, { name: 'problem twice' });
      const judge = () => problems.reconcile(SYSTEM, id, diagnosed(judged('access-denied')), AT);
      const outcomes = await Promise.all([judge(), judge(), judge()]);
      expect(outcomes.flatMap((outcome) => outcome.opened)).toHaveLength(1);
    });
  });
}
