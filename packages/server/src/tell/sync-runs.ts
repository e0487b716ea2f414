import type { SyncRun } from '@adept/contract';
import type * as domain from '../domain/sync-run.ts';

/** A run as the API shows it. */
export function toSyncRun(run: domain.SyncRun): SyncRun {
  return {
    id: run.id,
    tokenId: run.tokenId,
    mode: run.mode,
    state: run.state,
    startedAt: run.startedAt?.toISOString() ?? null,
    endedAt: run.endedAt?.toISOString() ?? null,
    pages: run.pages,
    devices: run.devices,
    ...run.progress,
    ...(run.errorCode === null ? {} : { errorCode: run.errorCode }),
  };
}
