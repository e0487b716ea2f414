import type { ApiClient } from '@adept/contract/client';

/** The steps are in front of somebody: the server checks by itself for a while. What is shown doesn't depend on it. */
export async function openRemedy(api: ApiClient, tokenId: string): Promise<void> {
  await api.tokens.openRemedy(tokenId).catch(() => undefined);
}
