import { AdeptError } from '../domain/adept-error.ts';
import type { CursorPlace, SyncMode, SyncRun } from '../domain/sync-run.ts';
import type { Token } from '../domain/token.ts';
import type { Viewer } from '../domain/viewer.ts';

export interface SyncRequestStore {
  tokens: {
    get(viewer: Viewer, tokenId: string): Promise<Token | null>;
    scheduleSync(viewer: Viewer, tokenId: string, at: Date | null): Promise<void>;
  };
  cursors: { get(viewer: Viewer, tokenId: string): Promise<CursorPlace | null> };
  syncRuns: { create(viewer: Viewer, request: { tokenId: string; mode: SyncMode }): Promise<SyncRun> };
}

export interface RequestSyncOptions {
  store: SyncRequestStore;
  now: Date;
  /** Tells the workers at once; should it get lost, the minute's tick finds the run. */
  wake: (tokenId: string) => Promise<void>;
}

/**
 * Queues a run and wakes a worker. One that is queued already is answered instead of a second.
 * @param request.mode absent: changes, or the full list where there is no cursor to go on from
 * @throws AdeptError token-not-found (404), token-without-file (409)
 */
export async function requestSync(
  viewer: Viewer,
  request: { tokenId: string; mode?: SyncMode | undefined },
  { store, now, wake }: RequestSyncOptions,
): Promise<SyncRun> {
  const { tokenId } = request;
  const token = await store.tokens.get(viewer, tokenId);
  if (token === null) throw new AdeptError('token-not-found', 404);
  if (token.credentialsId === null) throw new AdeptError('token-without-file', 409);
  const place = await store.cursors.get(viewer, tokenId);
  const mode = request.mode ?? (place?.cursor != null && place.phase === 'sync' ? 'changes' : 'full');
  const run = await store.syncRuns.create(viewer, { tokenId, mode });
  await store.tokens.scheduleSync(viewer, tokenId, now);
  await wake(tokenId);
  return run;
}
