import type { SyncMode, SyncRun } from '../domain/sync-run.ts';
import type { Viewer } from '../domain/viewer.ts';

export interface SyncRequestStore {
  tokens: { scheduleSync(viewer: Viewer, tokenId: string, at: Date | null): Promise<void> };
  syncRuns: { create(viewer: Viewer, request: { tokenId: string; mode: SyncMode }): Promise<SyncRun> };
}

/**
 * Queues a run and wakes a worker. One that is queued already is answered instead of a second.
 * @param wake tells the workers at once; should it get lost, the minute's tick finds the run.
 */
export async function requestSync(
  viewer: Viewer,
  request: { tokenId: string; mode: SyncMode; now: Date },
  store: SyncRequestStore,
  wake: (tokenId: string) => Promise<void>,
): Promise<SyncRun> {
  const run = await store.syncRuns.create(viewer, { tokenId: request.tokenId, mode: request.mode });
  await store.tokens.scheduleSync(viewer, request.tokenId, request.now);
  await wake(request.tokenId);
  return run;
}
