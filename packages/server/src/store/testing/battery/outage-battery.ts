import { expect, it } from 'vitest';
import type { NewEvidence } from '../../../domain/new-evidence.ts';
import { SYSTEM } from '../../../domain/viewer.ts';
import type { Store } from '../../store.ts';
import { diagnosisOf } from '../diagnosis-of.ts';
import { appleAnswer, AT, later } from '../test-rows.ts';

const DAY = 24 * 60;

async function tokenOf(store: Store, outcome: string): Promise<string> {
  return (await store.tokens.create(SYSTEM, { name: `evidence of an outage ${outcome}` })).id;
}

async function openCauses(store: Store, tokenId: string, now: Date): Promise<string[]> {
  return (await diagnosisOf(store, tokenId, now)).problems.map(({ causeId }) => causeId);
}

/** An outage is told by failures in a row, so pruning must leave enough of them while nothing ended it. */
export function outageBattery(store: () => Store): void {
  it.each([
    ['unavailable', 503, 'apple-unavailable'],
    ['unreachable', null, 'apple-unreachable'],
    ['rate-limited', 429, 'rate-limited'],
  ] as const)(
    '%s: an outage stays open while this server is off for longer than evidence is kept; of what ended only the change stays',
    async (outcome, status, causeId) => {
      const tokenId = await tokenOf(store(), outcome);
      const failures = Array.from({ length: 9 }, (_, n): NewEvidence => {
        const answer = {
          ...appleAnswer(later(10 * (n + 1)), 'unavailable', 'GET /account'),
          status,
          outcome,
        };
        return answer as NewEvidence;
      });
      const good = appleAnswer(AT, 'success', 'GET /account');
      const stored = await store().evidence.append(SYSTEM, tokenId, [good, ...failures]);
      expect(await openCauses(store(), tokenId, later(91))).toEqual([causeId]);
      const left = async (): Promise<number[]> => {
        await store().evidence.prune(SYSTEM, later(60 * DAY));
        const kept = await store().evidence.byIds(
          SYSTEM,
          stored.map(({ id }) => id),
        );
        return kept.map(({ id }) => stored.findIndex((fact) => fact.id === id));
      };
      // The last success, the change, and the newest five.
      expect(await left()).toEqual([0, 1, 5, 6, 7, 8, 9]);
      expect(await openCauses(store(), tokenId, later(60 * DAY))).toContain(causeId);
      await store().evidence.append(SYSTEM, tokenId, [{ ...good, at: later(60 * DAY) }]);
      expect(await openCauses(store(), tokenId, later(60 * DAY))).not.toContain(causeId);
      expect(await left()).toEqual([0, 1]);
    },
  );
}
