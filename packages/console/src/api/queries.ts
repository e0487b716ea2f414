/** Names under which answers are kept; an action forgets by the same names. */
export const QUERIES = {
  session: { queryKey: ['session'] },
  overview: { queryKey: ['overview'] },
  tokens: { queryKey: ['tokens'] },
  deletedTokens: { queryKey: ['deleted-tokens'] },
  deletion: (id: string) => ({ queryKey: ['token', id, 'deletion'] }),
  token: (id: string) => ({ queryKey: ['token', id] }),
  diagnosis: (id: string) => ({ queryKey: ['token', id, 'diagnosis'] }),
  syncRuns: (id: string) => ({ queryKey: ['token', id, 'sync-runs'] }),
  problems: (state: string) => ({ queryKey: ['problems', state] }),
  problem: (id: string) => ({ queryKey: ['problem', id] }),
  causePage: (id: string, language: string) => ({ queryKey: ['cause', id, language] }),
  profiles: { queryKey: ['profiles'] },
  tokenActivity: (id: string) => ({ queryKey: ['token', id, 'activity'] }),
  activity: (filter: object) => ({ queryKey: ['activity', filter] }),
  devices: (q: string, token: string | undefined) => ({ queryKey: ['devices', q, token ?? ''] }),
  device: (serial: string) => ({ queryKey: ['device', serial] }),
} as const;
