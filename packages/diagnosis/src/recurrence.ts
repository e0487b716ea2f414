import type { Incident } from './incident.ts';

/**
 * What heals by itself isn't hidden when it keeps coming back: from so many times on, each less than so many hours after
 * the one before was healed, it stays a problem until so many hours passed without another. So three times a day count,
 * and so does once a day, which no limit within one day would ever find.
 */
export const RECURRENCE = { times: 3, hours: 36 } as const;
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
  const [first] = chain;
  return first && chain.length >= RECURRENCE.times ? { since: first.since, times: chain.length, last } : null;
}

/** From here on each came less than so many hours after the one before. */
function beginOfChain(incidents: readonly Incident[]): number {
  for (let at = incidents.length - 1; at > 0; at -= 1) {
    const former = incidents[at - 1]?.healedAt ?? null;
    const next = incidents[at]?.since;
    if (former && next && next.getTime() - former.getTime() >= WITHIN_MS) return at;
  }
  return 0;
}
