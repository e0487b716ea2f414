import { AdeptError } from '../domain/adept-error.ts';
import type { Token } from '../domain/token.ts';
import type { Viewer } from '../domain/viewer.ts';
import { tokenName } from './create-token.ts';

export interface DeletionStore {
  tokens: {
    get(viewer: Viewer, tokenId: string): Promise<Token | null>;
    delete(viewer: Viewer, tokenId: string): Promise<boolean>;
  };
}

/**
 * Deletes a token, to be restored for 30 days. A confirmation has to be its name, as a person typed it.
 * @returns false: no such token
 * @throws AdeptError deletion-not-confirmed (409); nothing changed then
 */
export async function deleteToken(
  viewer: Viewer,
  { tokenId, confirm }: { tokenId: string; confirm?: string | undefined },
  store: DeletionStore,
): Promise<boolean> {
  if (confirm !== undefined) {
    const token = await store.tokens.get(viewer, tokenId);
    if (token === null) return false;
    if (confirm.trim() !== token.name)
      throw new AdeptError('deletion-not-confirmed', 409, { name: token.name });
  }
  return store.tokens.delete(viewer, tokenId);
}

export interface RestoreStore {
  deletedTokens: { restore(viewer: Viewer, tokenId: string, name: string | null): Promise<Token | null> };
}

/**
 * Brings a deleted token back and has its whole list read at once.
 * @param wanted.name a name that is free, where the old one isn't
 * @returns null: none that could be restored
 * @throws AdeptError token-not-deleted, restore-name-taken (409), token-name-empty (400)
 */
export async function restoreToken(
  viewer: Viewer,
  wanted: { tokenId: string; name?: string | undefined },
  options: { store: RestoreStore; requestFullSync: (tokenId: string) => Promise<unknown> },
): Promise<Token | null> {
  const name = wanted.name === undefined ? null : tokenName(wanted.name);
  const token = await options.store.deletedTokens.restore(viewer, wanted.tokenId, name);
  if (token !== null && token.credentialsId !== null) await options.requestFullSync(token.id);
  return token;
}
