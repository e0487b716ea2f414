import { isId } from '../domain/ids.ts';
import type { Viewer } from '../domain/viewer.ts';

/** What of the store this needs. */
export interface OversizeStore {
  tokens: { get(viewer: Viewer, id: string): Promise<object | null> };
  audit: {
    record(
      viewer: Viewer,
      note: {
        action: 'token-file.refused';
        tokenId: string;
        result: 'refused';
        details: { code: 'token-file-too-large' };
      },
    ): Promise<unknown>;
  };
}

/**
 * Writes down that a file was refused for its size: it is turned away while it arrives, before anything reads it. A token
 * that isn't there leaves no trace.
 */
export async function refuseOversizeFile(
  viewer: Viewer,
  tokenId: string,
  store: OversizeStore,
): Promise<void> {
  if (!isId(tokenId) || (await store.tokens.get(viewer, tokenId)) === null) return;
  await store.audit.record(viewer, {
    action: 'token-file.refused',
    tokenId,
    result: 'refused',
    details: { code: 'token-file-too-large' },
  });
}
