import type { Incident } from './incident.ts';

/**
 * What heals by itself isn't hidden when it keeps coming back: an incident that is at least the third within so many
 * hours stays a problem, until so many hours passed without another.
 */
export const RECURRENCE = { times: 3, hours: 24 } as const;
const WITHIN_MS = RECURRENCE.hours * 3_600_000;

export interface Recurrence {
  /** Beginning of the first of these incidents. */
  since: Date;
  times: number;
  last: Incident;
}

/** null: nothing comes back often enough. @param incidents oldest first */
export function recurrenceOf(incidents: readonly Incident[], now: Date): Recurrence | null {
  const last = incidents.at(-1);
  if (!last || (last.healedAt && now.getTime() - last.healedAt.getTime() >= WITHIN_MS)) return null;
  const chain = incidents.slice(beginOfChain(incidents));
  const first = chain.findIndex((incident, at) => {
    const third = chain[at + RECURRENCE.times - 1];
    return third !== undefined && third.since.getTime() - incident.since.getTime() < WITHIN_MS;
  });
  const begin = chain[first];
  return begin ? { since: begin.since, times: chain.length - first, last } : null;
}

/** From here on no 24 hours passed without an incident. */
function beginOfChain(incidents: readonly Incident[]): number {
  for (let at = incidents.length - 1; at > 0; at -= 1) {
    const former = incidents[at - 1]?.healedAt ?? null;
    const next = incidents[at]?.since;
    if (former && next && next.getTime() - former.getTime() >= WITHIN_MS) return at;
  }
  return 0;
}
