import type {
  CausePage,
  CausesIndex,
  AuditList,
  EnrollmentProfileList,
  Overview,
  Problem,
  ProblemList,
  Session,
  SyncOutcomes,
  SyncRunList,
  Token,
  TokenList,
  WorkItemVerification,
} from '@adept/contract';
import { createContext, useContext } from 'react';
import type { ApiClient } from './api-client.ts';
import { accessCalls } from './access-calls.ts';
import { deviceCalls } from './device-calls.ts';
import { noticeCalls } from './notice-calls.ts';
import { renewalCalls } from './renewal-calls.ts';
import { tokenCalls } from './token-calls.ts';

/** Every call that the pages make, by the names of the API's description. */
export function createAdeptApi(client: ApiClient) {
  return {
    /** @returns who is signed in; from then on unsafe requests carry the session's CSRF token. */
    async session(): Promise<Session> {
      const session = await client.get<Session>('/session');
      client.useCsrfToken(session.csrfToken);
      return session;
    },
    async signIn(email: string, password: string): Promise<void> {
      await client.request('/session', { method: 'POST', json: { email, password } });
    },
    async signOut(): Promise<void> {
      await client.request('/session', { method: 'DELETE' });
      client.useCsrfToken(null);
    },
    async setUp(code: string, email: string, password: string): Promise<void> {
      await client.request('/set-up', { method: 'POST', json: { code, email, password } });
    },

    overview: (signal?: AbortSignal) => client.get<Overview>('/overview', {}, signal),
    syncOutcomes: (window: 'day' | 'week', signal?: AbortSignal) =>
      client.get<SyncOutcomes>('/sync-outcomes', { window }, signal),
    endedRuns: (
      query: { since: string; until: string; state: 'failed' | undefined; limit: number },
      signal?: AbortSignal,
    ) => client.get<SyncRunList>('/sync-runs', query, signal),
    tokens: (signal?: AbortSignal) => allPages<TokenList, Token>(client, '/tokens', signal),
    ...tokenCalls(client),
    async verifyWorkItem(id: string): Promise<WorkItemVerification> {
      const path = `/work-items/${encodeURIComponent(id)}/verify`;
      return (await client.request<WorkItemVerification>(path, { method: 'POST' })).body;
    },
    async acknowledgeWorkItem(id: string): Promise<void> {
      await client.request(`/work-items/${encodeURIComponent(id)}/acknowledge`, { method: 'POST' });
    },
    healed: (id: string, signal?: AbortSignal) =>
      client.get<ProblemList>('/problems', { token: id, healed: true, limit: 5 }, signal),

    problems: (state: 'open' | 'closed', after: string | undefined, signal?: AbortSignal) =>
      client.get<ProblemList>('/problems', { state, limit: 100, after }, signal),
    problem: (id: string, signal?: AbortSignal) =>
      client.get<Problem>(`/problems/${encodeURIComponent(id)}`, {}, signal),
    profiles: (after: string | undefined, signal?: AbortSignal) =>
      client.get<EnrollmentProfileList>('/profiles', { limit: 100, after }, signal),
    causesIndex: (signal?: AbortSignal) => client.get<CausesIndex>('/docs/causes/README.json', {}, signal),
    causePage: (id: string, signal?: AbortSignal) =>
      client.get<CausePage>(`/docs/causes/${encodeURIComponent(id)}.json`, {}, signal),
    audit: (
      query: {
        token?: string | undefined;
        actor?: string | undefined;
        action?: string | undefined;
        since?: string | undefined;
        until?: string | undefined;
        after?: string | undefined;
        limit: number;
      },
      signal?: AbortSignal,
    ) => client.get<AuditList>('/audit', query, signal),
    ...renewalCalls(client),
    ...noticeCalls(client),
    ...deviceCalls(client),
    ...accessCalls(client),
  };
}

export type AdeptApi = ReturnType<typeof createAdeptApi>;

/** A list that is shown whole (tokens: hundreds, never hundreds of thousands). */
async function allPages<List extends { items: Item[]; next: string | null }, Item>(
  client: ApiClient,
  path: string,
  signal: AbortSignal | undefined,
): Promise<Item[]> {
  const items: Item[] = [];
  let after: string | undefined;
  do {
    const page: List = await client.get<List>(path, { limit: 200, after }, signal);
    items.push(...page.items);
    after = page.next ?? undefined;
  } while (after !== undefined);
  return items;
}

const ApiContext = createContext<AdeptApi | null>(null);
export const ApiProvider = ApiContext.Provider;

export function useApi(): AdeptApi {
  const api = useContext(ApiContext);
  if (!api) throw new Error('useApi() outside ApiProvider');
  return api;
}
