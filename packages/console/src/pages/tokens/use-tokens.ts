import type { Token } from '@adept/contract';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useApi } from '../../api/adept-api.ts';
import { ASK } from '../../api/page-queries.ts';
import { useLanguage } from '../../language/language-provider.tsx';
import { PATHS } from '../../paths.ts';
import { forEachToken, type Tally } from './for-each-token.ts';
import {
  countByState,
  errorsByCause,
  EXPIRY_FILTERS,
  inOrder,
  matching,
  organizationsOf,
  STATE_ORDER,
  type TokenFilter,
} from './token-rows.ts';

/** The tokens as they are now, asked for again while the page is looked at. */
export function useTokenList() {
  const api = useApi();
  return useQuery({ ...ASK.tokens(api), refetchInterval: 5_000 });
}

/** The filter lives in the address: a filtered list can be sent to somebody. */
export function useTokenFilter() {
  const search = useSearch({ strict: false });
  const navigate = useNavigate();
  const q = search.q ?? '';
  const state = STATE_ORDER.find((known) => known === search.state) ?? null;
  const organization = search.organization ?? null;
  const expires = EXPIRY_FILTERS.find((known) => known === search.expires) ?? null;
  const isNarrowed = q.trim() !== '' || state !== null || organization !== null || expires !== null;
  const set = (next: Partial<TokenFilter>) =>
    navigate({
      to: PATHS.tokens,
      replace: true,
      search: {
        q: (next.q ?? q) || undefined,
        state: (next.state === undefined ? state : next.state) ?? undefined,
        organization: (next.organization === undefined ? organization : next.organization) ?? undefined,
        expires: (next.expires === undefined ? expires : next.expires) ?? undefined,
      },
    });
  return { q, state, organization, expires, isNarrowed, set };
}

export function useTokenRows(tokens: readonly Token[] | undefined) {
  const { language } = useLanguage();
  const filter = useTokenFilter();
  return useMemo(() => {
    if (!tokens) return null;
    return {
      all: tokens,
      shown: inOrder(matching(tokens, filter, new Date()), language),
      organizations: organizationsOf(tokens, language),
      counts: countByState(tokens),
      errors: errorsByCause(tokens),
    };
    // The setter changes with every render; what is shown depends on the values alone.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [tokens, filter.q, filter.state, filter.organization, filter.expires, language]);
}

export type BulkKind = 'verify' | 'sync';

/** "Check all with Apple" and "Sync all": one call per token, progress while they run, the sum afterwards. */
export function useBulk(tokens: readonly Token[]) {
  const api = useApi();
  const queries = useQueryClient();
  const [tally, setTally] = useState<(Tally & { kind: BulkKind }) | null>(null);
  const run = useMutation({
    mutationFn: (kind: BulkKind) =>
      forEachToken(
        tokens.map((token) => token.id),
        (id) => (kind === 'verify' ? api.verify(id) : api.sync(id, 'changes')),
        (progress) => setTally({ ...progress, kind }),
      ),
    onSettled: () => queries.invalidateQueries(),
  });
  return { tally, running: run.isPending, start: (kind: BulkKind) => run.mutate(kind) };
}
