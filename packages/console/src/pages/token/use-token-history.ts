import type { Problem } from '@adept/contract';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useApi } from '../../api/adept-api.ts';
import { QUERIES } from '../../api/queries.ts';

const PACE = 15_000;

/** The last checks with Apple and what was healed by itself; events ask for them again, this is for their absence. */
export function useTokenHistory(tokenId: string) {
  const api = useApi();
  const checks = useQuery({
    ...QUERIES.verifications(tokenId),
    queryFn: ({ signal }) => api.verifications(tokenId, signal),
    refetchInterval: PACE,
  });
  const problems = useQuery({
    ...QUERIES.healed(tokenId),
    queryFn: ({ signal }) => api.healed(tokenId, signal),
    refetchInterval: PACE,
  });
  return { checks, healed: (problems.data?.items ?? []).flatMap(healedOf) };
}

function healedOf({ id, title, repair }: Problem) {
  return repair ? [{ problemId: id, title, repair }] : [];
}

/** The steps are in front of somebody: the server checks by itself for a while. Without it the page is only slower. */
export function useRemedyOpened(tokenId: string, shown: boolean): void {
  const api = useApi();
  useEffect(() => {
    if (shown) api.remedyOpened(tokenId).catch(() => undefined);
  }, [api, tokenId, shown]);
}
