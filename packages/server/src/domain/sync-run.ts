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
  progress: SyncProgress;
}

/** How far a run is, as far as it is known. A guess is no knowledge: then it is null. */
export interface SyncProgress {
  /** What the full list held the last time; null for changes and where no full list was read yet. */
  expectedDevices: number | null;
  /** Of the worker that does the run now, from its second page on. */
  devicesPerSecond: number | null;
  /** From the second page on, where expectation and rate are known. */
  secondsLeft: number | null;
}

/** Where a token's walk stands: stored with the page it covers, in one transaction. */
export interface CursorPlace {
  cursor: string | null;
  phase: SyncPhase;
  /** Id of the full list run that the stored devices were last seen in. */
  generation: string | null;
  storedAt: Date;
  /** By Apple's clock: up to when its newest answer told (`fetched_until`); null where it didn't say. */
  toldUntil: Date | null;
}
