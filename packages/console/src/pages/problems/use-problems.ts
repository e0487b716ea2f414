import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useApi } from '../../api/adept-api.ts';
import { QUERIES } from '../../api/queries.ts';
import { PATHS } from '../../paths.ts';

export function useProblems() {
  const api = useApi();
  const navigate = useNavigate();
  const search = useSearch({ strict: false });
  const state = search.state === 'closed' ? 'closed' : 'open';
  const list = useInfiniteQuery({
    ...QUERIES.problems(state),
    queryFn: ({ pageParam, signal }) => api.problems(state, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    refetchInterval: 5_000,
  });
  const tokens = useQuery({ ...QUERIES.tokens, queryFn: ({ signal }) => api.tokens(signal) });
  return {
    state,
    list,
    problems: list.data?.pages.flatMap((page) => page.items) ?? [],
    tokenName: (id: string) => tokens.data?.find((token) => token.id === id)?.name ?? null,
    show: (next: 'open' | 'closed') =>
      navigate({
        to: PATHS.problems,
        replace: true,
        search: { state: next === 'closed' ? next : undefined },
      }),
  } as const;
}
