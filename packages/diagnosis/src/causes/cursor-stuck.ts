import { idsOf } from '../apple-answers.ts';
import type { Cause } from '../cause.ts';
import { listStep, tokenParameters } from '../remedy-steps.ts';
import { incidentsOf, isGoodRun, sinceRun, type SyncFact } from '../sync-facts.ts';

/**
 * Apple gave the cursor again that it was asked with and said that more follows (seen in the wild, reference §7): whoever
 * believes it asks for ever. The page is kept, and the list is read from its start, later each time.
 */
export const cursorStuck: Cause = {
  id: 'cursor-stuck',
  severity: 'error',
  appleCodes: [],
  intuneRow: null,
  symptoms: ['devices-not-syncing'],
  candidates: ['cursor-stuck'],
  simulatedBy: ['same-cursor-more'],
  rank: 45,
  remedyOrder: 61,
  rules: {
    opens:
      'A run meets a cursor for the second time while more is said to follow: at once. The page counts, the run ends, and the next one reads the list from its start.',
    closes: 'The first run that ends well.',
  },
  repair: { action: 'read-list', incidents: (history) => incidentsOf(history, isStuck, isGoodRun) },
  judge(history) {
    const stuck = sinceRun(history, isGoodRun).filter(isStuck);
    const [first] = stuck;
    if (!first) return null;
    return {
      since: first.at,
      evidenceIds: idsOf(stuck),
      seenOnce: false,
      // The first one is what is wrong; each further one read the list from its start in vain.
      repairFailed: stuck.length > 1,
      candidates: [
        {
          causeId: 'cursor-stuck',
          for: [{ id: 'cursor-repeated', parameters: { count: stuck.length } }],
          against: [],
        },
      ],
      parameters: tokenParameters(history),
    };
  },
  remedy(history) {
    return [listStep(history)];
  },
};

function isStuck(fact: SyncFact): boolean {
  return fact.kind === 'sync-finished' && fact.errorCode === 'cursor-stuck';
}
