import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useApi } from '../../api/adept-api.ts';
import { QUERIES } from '../../api/queries.ts';

/** Profiles change at Apple without an event of their own: asked for again as long as the page is open. */
export function useProfiles() {
  const api = useApi();
  const list = useInfiniteQuery({
    ...QUERIES.profiles,
    queryFn: ({ pageParam, signal }) => api.profiles(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    refetchInterval: 5_000,
  });
  const tokens = useQuery({ ...QUERIES.tokens, queryFn: ({ signal }) => api.tokens(signal) });
  return {
    list,
    profiles: list.data?.pages.flatMap((page) => page.items) ?? [],
    tokenName: (id: string) => tokens.data?.find((token) => token.id === id)?.name ?? null,
  } as const;
}
