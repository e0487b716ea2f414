import type { Viewer } from '../domain/viewer.ts';
import { tokenName } from './create-token.ts';

/** What a person may change; an absent member stays. */
export interface TokenChanges {
  name?: string | undefined;
  owner?: string | null | undefined;
  deputy?: string | null | undefined;
  tags?: readonly string[] | undefined;
}

/**
 * Changes what people say of a token. null: no such token.
 * @throws AdeptError token-name-taken (409), token-name-empty (400)
 */
export async function changeToken<Changed>(
  viewer: Viewer,
  change: { tokenId: string; changes: TokenChanges },
  store: { tokens: { patch(viewer: Viewer, id: string, changes: TokenChanges): Promise<Changed | null> } },
): Promise<Changed | null> {
  const { name } = change.changes;
  const named = name === undefined ? {} : { name: tokenName(name) };
  return store.tokens.patch(viewer, change.tokenId, { ...change.changes, ...named });
}
