import { answersOf } from './apple-answers.ts';
import type { TokenHistory } from './diagnosis.ts';
import type { AppleAnswer, SyncFinished } from './evidence.ts';
import { isGoodRun, runsOf } from './sync-facts.ts';

/** The last good end of a walk through Apple's list; null where there was none. */
export function lastGoodSync(history: TokenHistory): SyncFinished | AppleAnswer | null {
  const runs = runsOf(history);
  const good = runs.findLast(isGoodRun);
  if (good || runs.length === 0) return good ?? null;
  // Before ends of runs were recorded, the changes that Apple gave out tell it.
  const answer = answersOf(history).findLast(
    (each) => each.outcome === 'success' && each.endpoint === 'POST /devices/sync',
  );
  return answer ?? null;
}
