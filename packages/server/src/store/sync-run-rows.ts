import { syncProgress } from '../domain/sync-progress.ts';
import type { SyncRun } from '../domain/sync-run.ts';
import type { SyncRunsTable } from './schema.ts';

export function runOf(row: SyncRunsRow): SyncRun {
  return {
    id: row.id,
    tokenId: row.token_id,
    mode: row.mode,
    state: row.state,
    requestedAt: row.requested_at,
    startedAt: row.started_at,
    endedAt: row.ended_at,
    pages: row.pages,
    devices: row.devices,
    errorCode: row.error_code,
    progress: syncProgress({
      mode: row.mode,
      state: row.state,
      pages: row.pages,
      devices: row.devices,
      expectedDevices: row.expected_devices,
      begunAt: row.begun_at,
      begunDevices: row.begun_devices,
      lastPageAt: row.last_page_at,
    }),
  };
}
export type SyncRunsRow = {
  [K in keyof SyncRunsTable]: K extends 'pages' | 'devices' | 'begun_devices' ? number : SyncRunsTable[K];
};
