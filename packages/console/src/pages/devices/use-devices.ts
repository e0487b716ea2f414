import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useDeferredValue, useMemo } from 'react';
import { useApi } from '../../api/adept-api.ts';
import type { DeviceFilter } from '../../api/device-calls.ts';
import { QUERIES } from '../../api/queries.ts';
import { PATHS } from '../../paths.ts';

/** What the address says, by the names in it. */
export interface DevicesSearch {
  q?: string | undefined;
  token?: string | undefined;
  profile?: string | undefined;
  model?: string | undefined;
  color?: string | undefined;
  family?: string | undefined;
  tag?: string | undefined;
}

/** Of an empty list nothing is made anew at each keystroke. */
const NONE: readonly never[] = [];

/** Devices page by page (keyset) for what stands in the address. */
export function useDevices() {
  const api = useApi();
  const navigate = useNavigate();
  const { q, token, profile, model, color, family, tag } = useSearch({ strict: false });
  const search: DevicesSearch = { q, token, profile, model, color, family, tag };
  const typed = useDeferredValue(q?.trim());
  const tagged = useDeferredValue(tag?.trim());
  const filter: DeviceFilter = {
    ...{ token, model, color, family },
    q: typed || undefined,
    assetTag: tagged || undefined,
    profileStatus: knownProfileStatus(profile ?? null) ?? undefined,
  };
  const list = useInfiniteQuery({
    ...QUERIES.devices(filter),
    queryFn: ({ pageParam, signal }) => api.devices(filter, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (before) => before,
  });
  const tokens = useQuery({ ...QUERIES.tokens, queryFn: ({ signal }) => api.tokens(signal) });
  const values = useQuery({
    ...QUERIES.deviceValues,
    queryFn: ({ signal }) => api.deviceValues(signal),
    staleTime: 60_000,
  });
  const pages = list.data?.pages;
  const devices = useMemo(() => pages?.flatMap((page) => page.items) ?? NONE, [pages]);
  return {
    search,
    list,
    devices,
    /** null: nothing counts them, and nobody waits for it. */
    count: countOf(filter, tokens.data),
    tokens: tokens.data ?? NONE,
    values: values.data,
    tokenName: (id: string) => tokens.data?.find((known) => known.id === id)?.name ?? null,
    set: (next: DevicesSearch) =>
      navigate({ to: PATHS.devices, replace: true, search: { ...search, ...next } }),
    clear: () => navigate({ to: PATHS.devices, replace: true, search: {} }),
  };
}

/**
 * How many devices fit, where that is kept anyway: of all tokens, or of one. Anything else would be counted row by
 * row at every keystroke.
 */
export function countOf(
  { token, ...narrower }: DeviceFilter,
  tokens: readonly { id: string; counts: { devices: number } }[] | undefined,
): number | null {
  if (tokens === undefined || Object.values(narrower).some((value) => value !== undefined)) return null;
  const counted = token === undefined ? tokens : tokens.filter(({ id }) => id === token);
  return counted.reduce((sum, { counts }) => sum + counts.devices, 0);
}

export const PROFILE_STATUSES = ['empty', 'assigned', 'pushed', 'removed'] as const;
export type ProfileStatus = (typeof PROFILE_STATUSES)[number];

/** Apple's word where we know it; another one is shown as Apple said it. */
export function knownProfileStatus(status: string | null): ProfileStatus | null {
  return PROFILE_STATUSES.find((known) => known === status) ?? null;
}
