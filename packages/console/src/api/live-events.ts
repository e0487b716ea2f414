import type { ApiEvent, SyncRun, SyncRunList, Token } from '@adept/contract';
import type { QueryClient } from '@tanstack/react-query';
import { QUERIES } from './queries.ts';

/** What the contract's list says, without its schemas: the bundle holds none. */
const NAMES: readonly ApiEvent['event'][] = [
  'token.state',
  'problem.opened',
  'problem.closed',
  'sync.progress',
  'sync.finished',
  'verification.finished',
  'events.missed',
];
/** After a refusal the browser doesn't ask again by itself. */
const ASK_AGAIN = 30_000;

/** What is kept of the answers takes part in what happened: numbers of a run at once, everything else by asking again. */
export function takeEvent(queries: QueryClient, event: ApiEvent): void {
  switch (event.event) {
    case 'sync.progress':
      return showRun(queries, event.data);
    case 'sync.finished':
      showRun(queries, event.data);
      return askAgain(queries, event.data.tokenId);
    case 'token.state':
    case 'problem.opened':
    case 'problem.closed':
    case 'verification.finished':
      return askAgain(queries, event.data.tokenId);
    case 'events.missed':
      void queries.invalidateQueries();
  }
}

function showRun(queries: QueryClient, run: SyncRun): void {
  queries.setQueryData<SyncRunList>(QUERIES.syncRuns(run.tokenId).queryKey, (list) => {
    if (!list) return list;
    const known = list.items.some(({ id }) => id === run.id);
    const items = known
      ? list.items.map((item) => (item.id === run.id ? run : item))
      : [run, ...list.items].slice(0, 5);
    return { ...list, items };
  });
  const withRun = (token: Token): Token => (token.id === run.tokenId ? { ...token, lastSync: run } : token);
  queries.setQueryData<Token>(QUERIES.token(run.tokenId).queryKey, (token) => token && withRun(token));
  queries.setQueryData<Token[]>(QUERIES.tokens.queryKey, (tokens) => tokens?.map(withRun));
}

function askAgain(queries: QueryClient, tokenId: string): void {
  for (const query of [QUERIES.overview, QUERIES.tokens, QUERIES.token(tokenId), { queryKey: ['problems'] }])
    void queries.invalidateQueries({ queryKey: [...query.queryKey] });
}

/**
 * Follows `GET /events` while the page is looked at: a hidden one keeps no connection, of which a browser has six.
 * Pages go on asking from time to time, so that without a stream they are only slower.
 * @returns ends it
 */
export function followEvents(queries: QueryClient): () => void {
  let source: EventSource | null = null;
  let again: ReturnType<typeof setTimeout> | undefined;
  const close = (): void => {
    clearTimeout(again);
    source?.close();
    source = null;
  };
  const look = (): void => {
    if (document.visibilityState === 'hidden') return close();
    if (source) return;
    const opened = new EventSource('/api/v1/events');
    source = opened;
    for (const name of NAMES) {
      opened.addEventListener(name, (message: MessageEvent<string>) =>
        takeEvent(queries, { event: name, data: JSON.parse(message.data) as unknown } as ApiEvent),
      );
    }
    opened.addEventListener('error', () => {
      if (opened.readyState !== EventSource.CLOSED || source !== opened) return;
      close();
      again = setTimeout(look, ASK_AGAIN);
    });
  };
  document.addEventListener('visibilitychange', look);
  look();
  return () => {
    document.removeEventListener('visibilitychange', look);
    close();
  };
}
