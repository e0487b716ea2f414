import type { TokenHistory } from './diagnosis.ts';
import type { CursorLost, DeviceCount, SyncFinished } from './evidence.ts';

type SyncFact = CursorLost | SyncFinished | DeviceCount;

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

/** The newest comparison with a full list, and those before it that say the same by `test`, oldest first. */
export function countsInARow(history: TokenHistory, test: (count: DeviceCount) => boolean): DeviceCount[] {
  const counts = syncFacts(history).filter((fact) => fact.kind === 'device-count');
  return counts.slice(counts.findLastIndex((count) => !test(count)) + 1);
}
