import { idsOf } from '../apple-answers.ts';
import type { Cause } from '../cause.ts';
import type { Reason } from '../diagnosis.ts';
import type { DeviceCount } from '../evidence.ts';
import { listStep, tokenParameters } from '../remedy-steps.ts';
import { countsInARow, incidentsOf } from '../sync-facts.ts';

/**
 * Apple left devices out (reference §7): the changes never announced some that the full list shows, or the full list
 * lacks some that Apple shows when asked for them. Nothing is lost by it: each way fills the gaps of the other.
 */
export const syncIncomplete: Cause = {
  id: 'sync-incomplete',
  severity: 'warning',
  appleCodes: [],
  intuneRow: null,
  symptoms: [],
  candidates: ['sync-incomplete'],
  simulatedBy: ['sync-omits-devices'],
  rank: 50,
  remedyOrder: 63,
  rules: {
    opens:
      'A complete full list brings at least one device that the changes never announced though it was assigned more than 25 hours before they were last read to their end (moved devices are announced up to a day late), or lacks at least one that Apple still shows under this server when asked for it.',
    closes:
      'The next complete full list that brings no such device and lacks none, or none but those that are gone by Apple’s word; one whose missing devices Apple could not be asked about closes nothing. It is not listed while device-count-collapsed is open, which rests on the same list.',
  },
  repair: {
    action: 'read-list',
    incidents: (history) =>
      incidentsOf(
        history,
        (fact) => fact.kind === 'device-count' && isIncomplete(fact),
        (fact) => fact.kind === 'device-count' && isDecided(fact),
      ),
  },
  judge(history) {
    const counts = countsInARow(history, isIncomplete, isDecided);
    const [first] = counts;
    const last = counts.at(-1);
    if (!first || !last) return null;
    return {
      since: first.at,
      evidenceIds: idsOf(counts),
      seenOnce: false,
      candidates: [{ causeId: 'sync-incomplete', for: reasons(last), against: [] }],
      parameters: tokenParameters(history),
    };
  },
  remedy(history) {
    return [listStep(history)];
  },
};

function isIncomplete({ shown, unannounced }: DeviceCount): boolean {
  return shown > 0 || unannounced > 0;
}

/** Where Apple gave no answer about devices that the list lacks, it isn't known whether they were left out. */
function isDecided(count: DeviceCount): boolean {
  return isIncomplete(count) || count.missing <= count.gone + count.shown;
}

function reasons({ shown, unannounced }: DeviceCount): Reason[] {
  return [
    ...(unannounced > 0
      ? [{ id: 'changes-left-out', parameters: { count: unannounced } } satisfies Reason]
      : []),
    ...(shown > 0 ? [{ id: 'list-left-out', parameters: { count: shown } } satisfies Reason] : []),
  ];
}
