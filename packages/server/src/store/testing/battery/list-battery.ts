import { describe, expect, it } from 'vitest';
import type { NewEvidence } from '../../../domain/new-evidence.ts';
import { SYSTEM } from '../../../domain/viewer.ts';
import type { Store } from '../../store.ts';
import { diagnosisOf } from '../diagnosis-of.ts';
import { appleAnswer, later } from '../test-rows.ts';
import type { TestStore } from '../test-store.ts';

type Endpoint = NonNullable<Parameters<typeof appleAnswer>[2]>;

const good = (minute: number, endpoint: Endpoint): NewEvidence =>
  appleAnswer(later(minute), 'success', endpoint);
const down = (minute: number, endpoint: Endpoint): NewEvidence =>
  appleAnswer(later(minute), 'unavailable', endpoint);
const limited = (minute: number, endpoint: Endpoint): NewEvidence =>
  ({
    ...down(minute, endpoint),
    outcome: 'rate-limited',
    status: 429,
    appleCode: 'TOO_MANY_REQUESTS',
  }) as NewEvidence;

/** The account goes up and down, so that the last good answer before a change is long after what the lists said. */
const restless = (from: number): NewEvidence[] =>
  Array.from({ length: 400 }, (_, n) => (n % 2 === 0 ? good : down)(from + n, 'GET /account'));

export function listBattery(test: () => TestStore): void {
  const store = (): Store => test().store;

  async function problemsAfter(name: string, facts: readonly NewEvidence[]) {
    const { id } = await store().tokens.create(SYSTEM, { name });
    await store().evidence.append(SYSTEM, id, facts);
    const { problems } = await diagnosisOf(store(), id, later(1000));
    return problems.map(({ causeId, since }) => ({ causeId, since }));
  }

  describe('evidence of one list that fails while the account answers', () => {
    it.each([
      ['rate-limited', 'POST /devices/sync'],
      ['rate-limited', 'POST /server/devices'],
      ['apple-unavailable', 'POST /devices/sync'],
      ['apple-unavailable', 'POST /server/devices'],
    ] as const)('keeps %s at %s open since its beginning', async (causeId, list) => {
      const failed = causeId === 'rate-limited' ? limited : down;
      const since = Array.from({ length: 20 }, (_, n) => failed(10 + 8 * n, list));
      const before = [good(0, 'POST /server/devices'), good(1, 'POST /devices/sync')];
      expect(await problemsAfter(`${causeId} at ${list}`, [...before, ...since, ...restless(200)])).toEqual([
        { causeId, since: later(10) },
      ]);
      const worked = [...before, ...since, good(180, 'POST /devices/sync')];
      expect(await problemsAfter(`${causeId}, cured, at ${list}`, [...worked, ...restless(200)])).toEqual([]);
    });

    it('ends it with a word that kept calls from getting to the list', async () => {
      const facts = Array.from({ length: 6 }, (_, n) => limited(10 + 8 * n, 'POST /devices/sync'));
      const terms = appleAnswer(later(60), 'refused', 'GET /session');
      expect(await problemsAfter('limited until the terms', [...facts, terms, ...restless(200)])).toEqual([]);
    });
  });
}
