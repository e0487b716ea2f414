import { useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/adept-api.ts';
import { QUERIES } from '../../api/queries.ts';

/** One problem and the token that it is open on. */
export function useProblem(id: string) {
  const api = useApi();
  const problem = useQuery({
    ...QUERIES.problem(id),
    queryFn: ({ signal }) => api.problem(id, signal),
    refetchInterval: 5_000,
  });
  const tokenId = problem.data?.tokenId;
  const token = useQuery({
    ...QUERIES.token(tokenId ?? ''),
    queryFn: ({ signal }) => api.token(tokenId ?? '', signal),
    enabled: tokenId !== undefined,
  });
  return { problem, token };
}
