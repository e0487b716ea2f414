import type { TokenStates } from '@adept/contract';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useApi } from '../../api/adept-api.ts';
import { ASK, TURNS_SHOWN } from '../../api/page-queries.ts';

export type DayOfStates = TokenStates['days'][number];

/** Events ask for both again; this is for their absence, and for midnight. */
const PACE = 60_000;
const MORE_TURNS = 200;

/** How the token's state went, and the turns of the chosen day or the newest. */
export function useTimeline(tokenId: string) {
  const api = useApi();
  const [day, choose] = useState<DayOfStates | null>(null);
  const [limit, setLimit] = useState(TURNS_SHOWN);
  const states = useQuery({ ...ASK.states(api, tokenId), refetchInterval: PACE });
  const which = day ? { since: day.from, until: day.until, limit: MORE_TURNS } : { limit };
  const turns = useQuery({
    ...ASK.turns(api, tokenId, which),
    refetchInterval: PACE,
    placeholderData: keepPreviousData,
  });
  return {
    days: states.data?.days ?? null,
    day,
    choose,
    turns: turns.data?.items ?? null,
    /** null: these are all. */
    showMore: day === null && turns.data?.next ? () => setLimit(MORE_TURNS) : null,
    error: states.error ?? turns.error,
    again: () => void Promise.all([states.refetch(), turns.refetch()]),
  };
}

export type Tally = Record<'days' | 'error' | 'warning' | 'ok' | 'unknown' | 'none', number>;

/** How many days there were of each state. */
export function tallyOf(days: readonly Pick<DayOfStates, 'state'>[]): Tally {
  const tally: Tally = { days: days.length, error: 0, warning: 0, ok: 0, unknown: 0, none: 0 };
  for (const { state } of days) tally[state ?? 'none'] += 1;
  return tally;
}
