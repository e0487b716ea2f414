import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue } from 'react';
import { useApi } from '../../api/adept-api.ts';
import { QUERIES } from '../../api/queries.ts';
import { PATHS } from '../../paths.ts';

/** Devices page by page (keyset), for the serial in the address and, from a token's page, for that token. */
export function useDevices() {
  const api = useApi();
  const navigate = useNavigate();
  const search = useSearch({ strict: false });
  const q = search.q ?? '';
  const token = search.token;
  const asked = useDeferredValue(q.trim());
  const list = useInfiniteQuery({
    ...QUERIES.devices(asked, token),
    queryFn: ({ pageParam, signal }) => api.devices({ q: asked, token, after: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (before) => before,
  });
  const tokens = useQuery({ ...QUERIES.tokens, queryFn: ({ signal }) => api.tokens(signal) });
  return {
    q,
    token,
    list,
    devices: list.data?.pages.flatMap((page) => page.items) ?? [],
    tokenName: (id: string) => tokens.data?.find((known) => known.id === id)?.name ?? null,
    set: (next: { q?: string; token?: string | undefined }) =>
      navigate({
        to: PATHS.devices,
        replace: true,
        search: { q: (next.q ?? q) || undefined, token: 'token' in next ? next.token : token },
      }),
  };
}

export const PROFILE_STATUSES = ['empty', 'assigned', 'pushed', 'removed'] as const;
export type ProfileStatus = (typeof PROFILE_STATUSES)[number];

/** Apple's word where we know it; another one is shown as Apple said it. */
export function knownProfileStatus(status: string | null): ProfileStatus | null {
  return PROFILE_STATUSES.find((known) => known === status) ?? null;
}
