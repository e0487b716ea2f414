import { describe, expect, it } from 'vitest';
import type { NewEvidence } from '../../../domain/new-evidence.ts';
import { SYSTEM } from '../../../domain/viewer.ts';
import type { Store } from '../../store.ts';
import { diagnosisOf } from '../diagnosis-of.ts';
import { appleAnswer, later } from '../test-rows.ts';
import type { TestStore } from '../test-store.ts';

const DAY = 24 * 60;
const TOGETHER = 0;
const APART = 3600;

type Answer = Parameters<typeof appleAnswer>;

function answered(
  minute: number,
  clockOffsetSeconds: number | null,
  [outcome, endpoint]: [outcome: Answer[1], endpoint?: Answer[2]] = ['success'],
): NewEvidence {
  const answer = appleAnswer(later(minute), outcome, endpoint ?? 'GET /account');
  return { ...answer, clockOffsetSeconds } as NewEvidence;
}

/** Since when the judge calls the clocks apart; null: it doesn't. */
async function apartSince(store: Store, tokenId: string, minute: number): Promise<Date | null> {
  const { problems } = await diagnosisOf(store, tokenId, later(minute));
  return problems.find(({ causeId }) => causeId === 'clock-skew')?.since ?? null;
}

const many = (from: number, fact: (minute: number) => NewEvidence): NewEvidence[] =>
  Array.from({ length: 300 }, (_, n) => fact(from + n));

export function clockBattery(test: () => TestStore): void {
  const store = (): Store => test().store;

  /** A token of which these facts were recorded, one after the other or all at once. */
  async function tokenWith(name: string, facts: readonly NewEvidence[]): Promise<string> {
    const { id } = await store().tokens.create(SYSTEM, { name });
    await store().evidence.append(SYSTEM, id, facts);
    return id;
  }

  describe('evidence of clocks', () => {
    it('tells from when on they were apart, though every answer was good', async () => {
      const tokenId = await tokenWith('clocks, all good', [
        answered(1, TOGETHER),
        answered(2, TOGETHER),
        ...many(3, (minute) => answered(minute, APART)),
      ]);
      expect(await apartSince(store(), tokenId, 400)).toEqual(later(3));
      expect((await store().evidence.forJudging(SYSTEM, tokenId)).length).toBeLessThan(300);
    });

    it('tells it still when something else is refused later, again and again', async () => {
      const tokenId = await tokenWith('clocks, then refusals', [
        answered(1, TOGETHER),
        ...many(2, (minute) => answered(minute, APART)),
      ]);
      for (let minute = 310; minute < 350; minute += 2) {
        await store().evidence.append(SYSTEM, tokenId, [
          answered(minute, APART, ['refused']),
          answered(minute + 1, APART),
        ]);
        expect(await apartSince(store(), tokenId, minute + 2)).toEqual(later(2));
      }
      await store().evidence.append(
        SYSTEM,
        tokenId,
        many(350, (minute) => answered(minute, null, ['unavailable'])),
      );
      expect(await apartSince(store(), tokenId, 800)).toEqual(later(2));
      const judging = await store().evidence.forJudging(SYSTEM, tokenId);
      expect(judging.length).toBeLessThanOrEqual(600);
    });

    it('tells when they went apart for the second time, at an endpoint that never saw them together between', async () => {
      const tokenId = await tokenWith('clocks of two endpoints', [
        answered(1, TOGETHER),
        answered(2, APART),
        answered(3, APART, ['success', 'POST /devices/sync']),
        answered(4, TOGETHER),
      ]);
      const append = (facts: NewEvidence[]) => store().evidence.append(SYSTEM, tokenId, facts);
      const atSync = (minute: number) => answered(minute, APART, ['success', 'POST /devices/sync']);
      await append([atSync(5)]);
      await append(many(6, atSync));
      await append([answered(400, APART, ['refused']), answered(401, APART)]);
      expect(await apartSince(store(), tokenId, 402)).toEqual(later(5));
    });

    it('is kept as long as they are apart, and from where on', async () => {
      const tokenId = await tokenWith('clocks, old', [
        answered(1, APART),
        answered(2, TOGETHER),
        answered(3, TOGETHER),
        answered(4, TOGETHER),
        answered(5, null, ['unavailable']),
        ...many(6, (minute) => answered(minute, APART)),
        answered(400, APART, ['refused']),
        answered(401, APART, ['refused']),
      ]);
      await store().evidence.prune(SYSTEM, later(60 * DAY));
      await store().evidence.append(SYSTEM, tokenId, [answered(60 * DAY, APART)]);
      expect(await apartSince(store(), tokenId, 60 * DAY + 1)).toEqual(later(6));
      await store().evidence.append(SYSTEM, tokenId, [answered(60 * DAY + 2, TOGETHER)]);
      expect(await apartSince(store(), tokenId, 60 * DAY + 3)).toBeNull();
    });

    it('leaves clocks of pages on the way alone', async () => {
      const page = { ...appleAnswer(later(2), 'unavailable'), clockOffsetSeconds: APART, appleCode: null };
      const tokenId = await tokenWith('clocks of a proxy', [
        answered(1, TOGETHER),
        page as NewEvidence,
        page as NewEvidence,
      ]);
      expect(await apartSince(store(), tokenId, 3)).toBeNull();
    });
  });
}
