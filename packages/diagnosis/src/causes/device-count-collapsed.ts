import { idsOf } from '../apple-answers.ts';
import type { Cause } from '../cause.ts';
import type { Candidate } from '../diagnosis.ts';
import type { DeviceCount } from '../evidence.ts';
import { compareDevicesStep, listStep, tokenParameters } from '../remedy-steps.ts';
import { countsInARow, incidentsOf } from '../sync-facts.ts';

/**
 * A full list that lost so many devices at once that it is more likely wrong than true. Nothing is removed because of it:
 * only evidence confirms it, a second complete list and Apple's word on each device.
 */
export const deviceCountCollapsed: Cause = {
  id: 'device-count-collapsed',
  severity: 'warning',
  appleCodes: [],
  intuneRow: null,
  symptoms: [],
  candidates: ['device-count-collapsed', 'devices-moved', 'list-incomplete'],
  simulatedBy: ['devices-vanish'],
  rank: 20,
  remedyOrder: 62,
  rules: {
    opens:
      'A complete full list lacks more than 20 % of the devices that were known before it, and more than 20 of them, that no list before it lacked. None of these is removed.',
    closes:
      'The next complete full list that doesn’t lack that many more: they are back, or missing from a second list that began at least an hour later. Missing from both and gone by Apple’s word on each, they are removed; those that Apple still shows stay. No button confirms it.',
  },
  repair: {
    action: 'second-list',
    incidents: (history) =>
      incidentsOf(
        history,
        (fact) => fact.kind === 'device-count' && fact.collapsed,
        (fact) => fact.kind === 'device-count',
      ),
  },
  judge(history) {
    const counts = countsInARow(history, (count) => count.collapsed);
    const [first] = counts;
    const last = counts.at(-1);
    if (!first || !last) return null;
    return {
      since: first.at,
      evidenceIds: idsOf(counts),
      seenOnce: false,
      candidates: candidates(last),
      parameters: tokenParameters(history),
    };
  },
  remedy(history) {
    return [compareDevicesStep(history), listStep(history)];
  },
};

function candidates({ missing, known, gone, shown }: DeviceCount): Candidate[] {
  const saysGone = { id: 'apple-says-gone', parameters: { count: gone } } as const;
  const stillShows = { id: 'apple-still-shows', parameters: { count: shown } } as const;
  const moved: Candidate = {
    causeId: 'devices-moved',
    for: gone > 0 ? [saysGone] : [],
    against: shown > 0 ? [stillShows] : [],
  };
  const faulty: Candidate = {
    causeId: 'list-incomplete',
    for: shown > 0 ? [stillShows] : [],
    against: gone > 0 ? [saysGone] : [],
  };
  const lost = { id: 'list-lost', parameters: { count: missing, known } } as const;
  return [
    { causeId: 'device-count-collapsed', for: [lost], against: [] },
    ...(shown > gone ? [faulty, moved] : [moved, faulty]),
  ];
}
