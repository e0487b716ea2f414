import { describe, expect, it } from 'vitest';
import type { TokenState } from '@adept/diagnosis';
import { SYSTEM } from '../../../domain/viewer.ts';
import type { Store } from '../../store.ts';
import { appleAnswer, AT, diagnosed, judged, later } from '../test-rows.ts';

const HOURS = 60;
const DAY = 24 * HOURS;

export function turnBattery(store: () => Store): void {
  const newToken = async (name: string): Promise<string> =>
    (await store().tokens.create(SYSTEM, { name })).id;
  const judge = (tokenId: string, minutes: number, ...problems: ReturnType<typeof judged>[]) =>
    store().problems.reconcile(SYSTEM, tokenId, diagnosed(...problems), later(minutes));

  describe('turns of a token', () => {
    it('are written with what opened, grew and closed, and with nothing that stayed as it was', async () => {
      const id = await newToken('turning');
      await judge(id, 0);
      const [opened] = (await judge(id, 1, judged('token-expiring', { severity: 'warning' }))).opened;
      await judge(id, 2, judged('token-expiring', { severity: 'warning' }));
      await judge(id, 3, judged('token-expiring', { severity: 'error' }));
      const [second] = (await judge(id, 4, judged('token-expiring'), judged('terms-not-signed'))).opened;
      await judge(id, 5, judged('terms-not-signed'));
      const { items, next } = await store().tokenTurns.list(SYSTEM, id, { limit: 10 });
      expect(next).toBe(null);
      const turns = items.map(({ id: _id, tokenId: _tokenId, evidenceIds: _ids, ...turn }) => turn);
      const none = { opened: [], closed: [], changed: [] };
      expect(turns).toEqual([
        { ...none, at: later(5), before: 'error', state: 'error', closed: [opened?.id] },
        { ...none, at: later(4), before: 'error', state: 'error', opened: [second?.id] },
        { ...none, at: later(3), before: 'warning', state: 'error', changed: [opened?.id] },
        { ...none, at: later(1), before: 'ok', state: 'warning', opened: [opened?.id] },
        { ...none, at: AT, before: null, state: 'ok' },
      ]);
    });

    it('keep what the problem rests on; where none opened, what was seen last before the judgement', async () => {
      const id = await newToken('evidence of turns');
      const { evidence, problems, tokenTurns } = store();
      const refusals = await evidence.append(SYSTEM, id, [
        appleAnswer(AT, 'refused'),
        appleAnswer(later(1), 'refused'),
      ]);
      const cited = refusals.map((fact) => fact.id);
      await judge(id, 2, judged('terms-not-signed', { evidenceIds: [cited[1]!] }));
      const [good] = await evidence.append(SYSTEM, id, [appleAnswer(later(3), 'success')]);
      const seen = await evidence.version(SYSTEM, id);
      await evidence.append(SYSTEM, id, [appleAnswer(later(4), 'unavailable')]);
      await problems.reconcile(SYSTEM, id, { ...diagnosed(), seen }, later(5));
      const { items } = await tokenTurns.list(SYSTEM, id, { limit: 10 });
      expect(items.map(({ evidenceIds }) => [...evidenceIds])).toEqual([[good?.id, cited[1]], [cited[1]]]);
      expect((await evidence.byIds(SYSTEM, items[0]!.evidenceIds)).map(({ id: one }) => one)).toEqual([
        cited[1],
        good?.id,
      ]);
    });

    it('are listed by page and by time, and not of a deleted token', async () => {
      const id = await newToken('many turns');
      for (let turn = 0; turn < 5; turn += 1)
        await judge(id, turn, ...(turn % 2 ? [judged('terms-not-signed')] : []));
      const { tokenTurns, tokens } = store();
      const first = await tokenTurns.list(SYSTEM, id, { limit: 3 });
      const rest = await tokenTurns.list(SYSTEM, id, { limit: 3, after: first.next });
      expect([...first.items, ...rest.items].map(({ at }) => at)).toEqual([4, 3, 2, 1, 0].map(later));
      expect(rest.next).toBe(null);
      const part = await tokenTurns.list(SYSTEM, id, { since: later(1), until: later(3), limit: 10 });
      expect(part.items.map(({ at }) => at)).toEqual([later(2), later(1)]);
      expect((await tokenTurns.list(SYSTEM, 'no id', { limit: 3 })).items).toEqual([]);
      await expect(tokenTurns.list(SYSTEM, id, { limit: 3, after: 'page 2' })).rejects.toMatchObject({
        code: 'invalid-after',
      });
      await tokens.delete(SYSTEM, id);
      expect((await tokenTurns.list(SYSTEM, id, { limit: 3 })).items).toEqual([]);
    });
  });

  statesBattery(store, newToken, judge);
}

function statesBattery(
  store: () => Store,
  newToken: (name: string) => Promise<string>,
  judge: (tokenId: string, minutes: number, ...problems: ReturnType<typeof judged>[]) => Promise<unknown>,
): void {
  it('the states of days are the worst of each, carried on where nothing turned, and null before and after', async () => {
    const id = await newToken('days');
    const days = async (from: number, count: number, now: number): Promise<[TokenState | null, number][]> => {
      const bounds = Array.from({ length: count + 1 }, (_, day) => later((from + day) * DAY));
      const told = await store().tokenTurns.days(SYSTEM, id, bounds, later(now * DAY));
      expect(told.map(({ from: begin, until }) => [begin, until])).toEqual(
        bounds.slice(0, -1).map((bound, index) => [bound, bounds[index + 1]]),
      );
      return told.map(({ state, turns }) => [state, turns]);
    };
    expect(await days(0, 2, 9)).toEqual([
      [null, 0],
      [null, 0],
    ]);
    const unknown = { ...diagnosed(), state: 'unknown' as const };
    await store().problems.reconcile(SYSTEM, id, unknown, later(DAY + 1));
    await judge(id, DAY + 2);
    await judge(id, 3 * DAY + 1, judged('terms-not-signed'));
    await judge(id, 3 * DAY + 2);
    await judge(id, 3 * DAY + 3, judged('token-expiring', { severity: 'warning' }));
    expect(await days(0, 7, 5.5)).toEqual([
      [null, 0],
      ['ok', 2],
      ['ok', 0],
      ['error', 3],
      ['warning', 0],
      ['warning', 0],
      [null, 0],
    ]);
    expect(await days(4, 1, 9)).toEqual([['warning', 0]]);
  });
}
