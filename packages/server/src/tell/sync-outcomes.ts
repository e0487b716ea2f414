import type { SyncOutcomes } from '@adept/contract';
import type { Questions } from './questions.ts';
import { toSyncRun } from './sync-runs.ts';
import type { TellContext } from './tokens.ts';

const HOUR = 3_600_000;
/** Few and wide enough to be pointed at on a phone. */
const WINDOWS = { day: { buckets: 12, step: 2 * HOUR }, week: { buckets: 7, step: 24 * HOUR } } as const;
export type OutcomeWindow = keyof typeof WINDOWS;

/** How syncs ended lately: counts over time, and the runs behind each count. */
export function syncOutcomeQuestions({
  store,
  clock,
}: TellContext): Pick<Questions, 'syncOutcomes' | 'allSyncRuns'> {
  return {
    async syncOutcomes(viewer, window) {
      const { from, step, buckets } = placesOf(window, clock.now());
      const counted = await store.syncRuns.outcomes(viewer, { from: new Date(from), step, buckets });
      return {
        from: at(from),
        until: at(from + buckets * step),
        buckets: Array.from({ length: buckets }, (_, index): SyncOutcomes['buckets'][number] => ({
          from: at(from + index * step),
          until: at(from + (index + 1) * step),
          succeeded: counted.get(index)?.succeeded ?? 0,
          failed: counted.get(index)?.failed ?? 0,
        })),
      };
    },
    async allSyncRuns(viewer, filter) {
      const page = await store.syncRuns.ended(viewer, { ...filter, after: filter.after ?? null });
      return { items: page.items.map(toSyncRun), next: page.next };
    },
  };
}

const at = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** Whole hours, the running one included: a bucket keeps its bounds while it is looked at. */
function placesOf(window: OutcomeWindow, now: Date): { from: number; step: number; buckets: number } {
  const { buckets, step } = WINDOWS[window];
  const until = (Math.floor(now.getTime() / HOUR) + 1) * HOUR;
  return { from: until - buckets * step, step, buckets };
}
