import type { SyncOutcomes } from '@adept/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/adept-api.ts';
import { ASK } from '../../api/page-queries.ts';
import { QUERIES } from '../../api/queries.ts';

export const OUTCOME_WINDOWS = ['day', 'week'] as const;
export type OutcomeWindow = (typeof OUTCOME_WINDOWS)[number];
export type OutcomeBucket = SyncOutcomes['buckets'][number];

const PACE = 60_000;
/** So many runs behind a bar are shown; the rest is a number. */
export const RUNS_SHOWN = 8;

/** How syncs ended, over a day or a week, and the runs behind the bar that was chosen. */
export function useSyncOutcomes() {
  const api = useApi();
  const [window, setWindow] = useState<OutcomeWindow>('day');
  const [chosenFrom, choose] = useState<string | null>(null);
  const outcomes = useQuery({
    ...ASK.syncOutcomes(api, window),
    refetchInterval: PACE,
    placeholderData: (before) => before,
  });
  const chosen = outcomes.data?.buckets.find(({ from }) => from === chosenFrom) ?? null;
  const part = chosen && partOf(chosen);
  const runs = useQuery({
    ...QUERIES.endedRuns(part?.since ?? '', part?.until ?? '', part?.state ?? ''),
    queryFn: ({ signal }) => (part ? api.endedRuns({ ...part, limit: RUNS_SHOWN }, signal) : null),
    enabled: part !== null,
  });
  const tokens = useQuery({
    ...QUERIES.tokens,
    queryFn: ({ signal }) => api.tokens(signal),
    enabled: part !== null,
  });
  return {
    window,
    setWindow: (next: OutcomeWindow) => {
      setWindow(next);
      choose(null);
    },
    outcomes,
    chosen,
    choose: (bucket: OutcomeBucket) => choose(bucket.from === chosenFrom ? null : bucket.from),
    runs,
    tokenName: (id: string) => tokens.data?.find((token) => token.id === id)?.name ?? null,
  };
}

/** The runs worth seeing behind a bar: its failed ones where there are some, else all. */
export function partOf(bucket: OutcomeBucket): {
  since: string;
  until: string;
  state: 'failed' | undefined;
} {
  return { since: bucket.from, until: bucket.until, state: bucket.failed > 0 ? 'failed' : undefined };
}

export interface BarHeights {
  succeeded: number;
  failed: number;
}

/**
 * Heights in percent of the tallest bar. What there is can be seen: one failed run among thousands still has a height.
 */
export function barHeights(buckets: readonly OutcomeBucket[]): BarHeights[] {
  const most = Math.max(1, ...buckets.map(({ succeeded, failed }) => succeeded + failed));
  const height = (count: number, least: number) => (count === 0 ? 0 : Math.max(least, (count / most) * 100));
  return buckets.map(({ succeeded, failed }) => {
    const bad = height(failed, 8);
    return { failed: bad, succeeded: Math.min(height(succeeded, 3), 100 - bad) };
  });
}
