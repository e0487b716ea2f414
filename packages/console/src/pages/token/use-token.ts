import type { Diagnosis } from '@adept/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../../api/adept-api.ts';
import { ASK } from '../../api/page-queries.ts';
import { QUERIES } from '../../api/queries.ts';

const PACE = 5_000;
/** While a sync run is under way its pages are counted up in front of the reader. */
const BUSY_PACE = 1_500;

/** One token with its diagnosis and newest sync runs, asked for again while the page is looked at. */
export function useToken(tokenId: string) {
  const api = useApi();
  const token = useQuery({
    ...ASK.token(api, tokenId),
    refetchInterval: PACE,
  });
  const diagnosis = useQuery({
    ...ASK.diagnosis(api, tokenId),
    refetchInterval: PACE,
  });
  const runs = useQuery({
    ...ASK.syncRuns(api, tokenId),
    refetchInterval: ({ state }) => (isBusy(state.data?.items ?? []) ? BUSY_PACE : PACE),
  });
  return { token, diagnosis, runs };
}

export function isBusy(runs: readonly { state: string }[]): boolean {
  return runs.some((run) => run.state === 'queued' || run.state === 'running');
}

/** *Check with Apple now* and *Sync now*. A verification's diagnosis is shown at once, not at the next look. */
export function useTokenActions(tokenId: string) {
  const api = useApi();
  const queries = useQueryClient();
  const verify = useMutation({
    mutationFn: () => api.verify(tokenId),
    onSuccess: (diagnosis) => {
      if (diagnosis) queries.setQueryData(QUERIES.diagnosis(tokenId).queryKey, diagnosis);
    },
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries(QUERIES.token(tokenId)),
        queries.invalidateQueries(QUERIES.tokens),
      ]),
  });
  const sync = useMutation({
    mutationFn: (mode: 'changes' | 'full') => api.sync(tokenId, mode),
    onSettled: () => queries.invalidateQueries(QUERIES.token(tokenId)),
  });
  return { verify, sync };
}

export type VerificationResult = 'works' | 'expiring' | 'still' | 'unclear' | 'unanswered' | 'waiting';

/** What a verification came to, for the line that is read out: what this call showed, not only what is known. */
export function verificationResult(diagnosis: Diagnosis | null): VerificationResult {
  if (!diagnosis) return 'waiting';
  const { state, lastAnswer } = diagnosis;
  if (state === 'error') return 'still';
  if (state === 'unknown' || lastAnswer?.outcome === 'refused') return 'unclear';
  if (lastAnswer?.outcome === 'unusable' || lastAnswer?.outcome === 'none') return 'unanswered';
  return state === 'ok' ? 'works' : 'expiring';
}
