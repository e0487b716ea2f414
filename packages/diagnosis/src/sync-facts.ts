import type { TokenHistory } from './diagnosis.ts';
import type { CursorLost, DeviceCount, SyncFinished } from './evidence.ts';
import type { Incident } from './incident.ts';

export type SyncFact = CursorLost | SyncFinished | DeviceCount;

/** What the walks through Apple's list left behind, oldest first. */
function syncFacts(history: TokenHistory): SyncFact[] {
  return history.evidence.filter(
    (fact): fact is SyncFact =>
      fact.kind === 'cursor-lost' || fact.kind === 'sync-finished' || fact.kind === 'device-count',
  );
}

export function runsOf(history: TokenHistory): SyncFinished[] {
  return syncFacts(history).filter((fact) => fact.kind === 'sync-finished');
}

export function isGoodRun(fact: SyncFact): boolean {
  return fact.kind === 'sync-finished' && fact.outcome === 'success';
}

/** What came after the last run that `ends` it; everything when there was none. */
export function sinceRun(history: TokenHistory, ends: (run: SyncFinished) => boolean): SyncFact[] {
  const facts = syncFacts(history);
  return facts.slice(facts.findLastIndex((fact) => fact.kind === 'sync-finished' && ends(fact)) + 1);
}

/** Stretches from a fact that begins one to the fact that ends it; what begins one again within it belongs to it. Oldest first. */
export function incidentsOf(
  history: TokenHistory,
  begins: (fact: SyncFact) => boolean,
  ends: (fact: SyncFact) => boolean,
): Incident[] {
  const found: Incident[] = [];
  for (const fact of syncFacts(history)) {
    const last = found.at(-1);
    const going = last?.healedAt === null ? last : null;
    if (begins(fact)) {
      if (!going) found.push({ since: fact.at, healedAt: null, evidenceIds: [fact.id] });
    } else if (going && ends(fact))
      found.splice(-1, 1, { ...going, healedAt: fact.at, evidenceIds: [...going.evidenceIds, fact.id] });
  }
  return found;
}

/**
 * The newest comparison with a full list, and those before it that say the same by `test`, oldest first.
 * @param tells which comparisons say anything of it; the others neither begin nor end a row
 */
export function countsInARow(
  history: TokenHistory,
  test: (count: DeviceCount) => boolean,
  tells: (count: DeviceCount) => boolean = () => true,
): DeviceCount[] {
  const counts = syncFacts(history)
    .filter((fact) => fact.kind === 'device-count')
    .filter(tells);
  return counts.slice(counts.findLastIndex((count) => !test(count)) + 1);
}
