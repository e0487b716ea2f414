import type { QueryClient, QueryFunctionContext, QueryKey } from '@tanstack/react-query';
import type { AdeptApi } from './adept-api.ts';
import { QUERIES } from './queries.ts';

/** Days that the strip of a token's states shows. */
export const STATE_DAYS = 90;
/** Turns of a token that are shown before somebody asks for more. */
export const TURNS_SHOWN = 6;

/** Questions that pages ask first; a page's route asks them before it is drawn, so that nothing moves once it stands. */
export const ASK = {
  overview: (api: AdeptApi) => ({
    ...QUERIES.overview,
    queryFn: ({ signal }: Signal) => api.overview(signal),
  }),
  syncOutcomes: (api: AdeptApi, window: 'day' | 'week') => ({
    ...QUERIES.syncOutcomes(window),
    queryFn: ({ signal }: Signal) => api.syncOutcomes(window, signal),
  }),
  tokens: (api: AdeptApi) => ({ ...QUERIES.tokens, queryFn: ({ signal }: Signal) => api.tokens(signal) }),
  token: (api: AdeptApi, id: string) => ({
    ...QUERIES.token(id),
    queryFn: ({ signal }: Signal) => api.token(id, signal),
  }),
  diagnosis: (api: AdeptApi, id: string) => ({
    ...QUERIES.diagnosis(id),
    queryFn: ({ signal }: Signal) => api.diagnosis(id, signal),
  }),
  syncRuns: (api: AdeptApi, id: string) => ({
    ...QUERIES.syncRuns(id),
    queryFn: ({ signal }: Signal) => api.syncRuns(id, signal),
  }),
  keyPairs: (api: AdeptApi, id: string) => ({
    ...QUERIES.keyPairs(id),
    queryFn: ({ signal }: Signal) => api.keyPairs(id, signal),
  }),
  turns: (api: AdeptApi, id: string, which: Turns = { limit: TURNS_SHOWN }) => ({
    ...QUERIES.turns(id, which),
    queryFn: ({ signal }: Signal) => api.turns(id, which, signal),
  }),
  states: (api: AdeptApi, id: string) => ({
    ...QUERIES.states(id),
    queryFn: ({ signal }: Signal) => api.states(id, STATE_DAYS, signal),
  }),
} as const;

/** Which turns of a token: the newest, or those of a part of the time. */
export interface Turns {
  since?: string | undefined;
  until?: string | undefined;
  limit: number;
}

type Signal = Pick<QueryFunctionContext, 'signal'>;

interface Question<Answer> {
  queryKey: QueryKey;
  queryFn: (context: Signal) => Promise<Answer>;
}

/** Longer no page is held back for answers (its place is): then it stands with what there is, and says what it waits for. */
const HELD_MILLISECONDS = 4_000;

/** Asked all at once, each once: what fails, or takes long, is the page's to say. */
export async function askFirst(queries: QueryClient, questions: readonly Question<unknown>[]): Promise<void> {
  let giveUp: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<void>((resolve) => {
    giveUp = setTimeout(resolve, HELD_MILLISECONDS);
  });
  const answered = Promise.all(
    questions.map((question) => queries.prefetchQuery({ ...question, retry: false })),
  );
  await Promise.race([answered, late]);
  clearTimeout(giveUp);
}
