export type SyncMode = 'changes' | 'full';
/** The walk through Apple's list: `fetch` = full list, `sync` = changes since the cursor. */
export type SyncPhase = 'fetch' | 'sync';

export interface SyncRun {
  id: string;
  tokenId: string;
  mode: SyncMode;
  state: 'queued' | 'running' | 'succeeded' | 'failed';
  requestedAt: Date;
  startedAt: Date | null;
  endedAt: Date | null;
  pages: number;
  devices: number;
  errorCode: string | null;
}

/** Where a token's walk stands: stored with the page it covers, in one transaction. */
export interface CursorPlace {
  cursor: string | null;
  phase: SyncPhase;
  /** Id of the full list run that the stored devices were last seen in. */
  generation: string | null;
  storedAt: Date;
}
