import type { Overview, WorkItem } from '@adept/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../../api/adept-api.ts';
import { ASK } from '../../api/page-queries.ts';
import { QUERIES } from '../../api/queries.ts';

export function useOverview() {
  const api = useApi();
  return useQuery({
    ...ASK.overview(api),
    refetchInterval: 5_000,
  });
}

export type Verdict = 'empty' | 'error' | 'warning' | 'unknown' | 'ok';

/** The overview's first word. */
export function verdictOf(counts: Overview['counts']): Verdict {
  if (counts.error > 0) return 'error';
  if (counts.warning > 0) return 'warning';
  if (counts.unknown > 0) return 'unknown';
  return counts.ok > 0 ? 'ok' : 'empty';
}

/** One click asks Apple about every token of a task, one check each; only the answers close anything. */
export function useTaskCheck(item: WorkItem) {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => api.verifyWorkItem(item.id),
    onSettled: () => queries.invalidateQueries(),
  });
}

/** Silences the reminders of a task. It stays open: only answers of Apple's close anything. */
export function useTaskAcknowledgement(item: WorkItem) {
  const api = useApi();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => api.acknowledgeWorkItem(item.id),
    onSettled: () => queries.invalidateQueries({ queryKey: QUERIES.overview.queryKey }),
  });
}
