import type { About, ApiTokenList, CreatedApiToken } from '@adept/contract';
import type { ApiClient } from './api-client.ts';

/** API tokens, and what runs here. */
export function accessCalls(client: ApiClient) {
  return {
    apiTokens: (signal?: AbortSignal) => client.get<ApiTokenList>('/api-tokens', { limit: 1000 }, signal),
    async addApiToken(name: string): Promise<CreatedApiToken> {
      return (await client.request<CreatedApiToken>('/api-tokens', { method: 'POST', json: { name } })).body;
    },
    async revokeApiToken(id: string): Promise<void> {
      await client.request(`/api-tokens/${encodeURIComponent(id)}`, { method: 'DELETE' });
    },
    about: (signal?: AbortSignal) => client.get<About>('/about', {}, signal),
  };
}
