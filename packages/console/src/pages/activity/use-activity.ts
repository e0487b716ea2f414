import { AUDIT_ACTIONS, type AuditAction } from '@adept/contract/audit-actions';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useApi } from '../../api/adept-api.ts';
import { QUERIES } from '../../api/queries.ts';
import { PATHS } from '../../paths.ts';

/** What the list is narrowed to, as it stands in the address. Days are the reader's. */
export interface ActivityFilter {
  token?: string | undefined;
  actor?: string | undefined;
  action?: AuditAction | undefined;
  since?: string | undefined;
  until?: string | undefined;
}

/** Who did what, newest first, page by page, for the filters in the address. */
export function useActivity() {
  const api = useApi();
  const navigate = useNavigate();
  const { token, actor, action, since, until } = useSearch({ strict: false });
  const filter: ActivityFilter = {
    token,
    actor,
    action: AUDIT_ACTIONS.find((known) => known === action),
    since: isDay(since) ? since : undefined,
    until: isDay(until) ? until : undefined,
  };
  const list = useInfiniteQuery({
    ...QUERIES.activity(filter),
    queryFn: ({ pageParam, signal }) =>
      api.audit({ ...filter, ...momentsOf(filter), after: pageParam, limit: 100 }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    refetchInterval: 10_000,
    placeholderData: (before) => before,
  });
  const tokens = useQuery({ ...QUERIES.tokens, queryFn: ({ signal }) => api.tokens(signal) });
  return {
    filter,
    list,
    entries: list.data?.pages.flatMap((page) => page.items) ?? [],
    tokens: tokens.data ?? [],
    narrow: (next: ActivityFilter) =>
      navigate({ to: PATHS.activity, replace: true, search: { ...filter, ...next } }),
  };
}

/** The newest rows of one token. */
export function useTokenActivity(tokenId: string) {
  const api = useApi();
  return useQuery({
    ...QUERIES.tokenActivity(tokenId),
    queryFn: ({ signal }) => api.audit({ token: tokenId, limit: 5 }, signal),
    refetchInterval: 10_000,
  });
}

function isDay(text: string | undefined): boolean {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

/** A day begins at midnight where the reader is; the last day is meant whole. */
export function momentsOf({ since, until }: ActivityFilter): { since?: string; until?: string } {
  return {
    ...(since === undefined ? {} : { since: midnight(since, 0) }),
    ...(until === undefined ? {} : { until: midnight(until, 1) }),
  };
}

function midnight(day: string, later: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + later).toISOString();
}
