import type { DeviceState } from '../domain/device.ts';
import type { Lease } from '../domain/lease.ts';
import type { CursorPlace, SyncMode, SyncRun } from '../domain/sync-run.ts';
import type { Token } from '../domain/token.ts';
import type { Viewer } from '../domain/viewer.ts';

/** What the walk through Apple's list keeps: a page and its cursor in one transaction, fenced by the lease. */
export interface PageStore {
  cursors: { get(viewer: Viewer, tokenId: string): Promise<CursorPlace | null> };
  devices: {
    /** Throws when the lease was lost: nothing of the page is kept then. */
    applyPage(
      viewer: Viewer,
      lease: Lease,
      page: { runId: string; devices: readonly DeviceState[]; place: CursorPlace },
    ): Promise<{ stored: number }>;
  };
}

/** What a turn of work on one token needs beside the pages. */
export interface SyncStore extends PageStore {
  tokens: { get(viewer: Viewer, tokenId: string): Promise<Token | null> };
  syncRuns: {
    /** A run that is queued already is returned instead of a second one. */
    create(viewer: Viewer, request: { tokenId: string; mode: SyncMode }): Promise<SyncRun>;
    /** Also takes over a run that a lost worker left running. */
    start(viewer: Viewer, lease: Lease, runId: string): Promise<void>;
    finish(viewer: Viewer, lease: Lease, runId: string, outcome: RunEnd): Promise<void>;
    /** Newest first. */
    list(
      viewer: Viewer,
      tokenId: string,
      page: { after?: string | null; limit: number },
    ): Promise<{ items: SyncRun[]; next: string | null }>;
    /** What is to be done next: a run left running by a lost worker, else the queued one. */
    nextQueued(viewer: Viewer, tokenId: string): Promise<SyncRun | null>;
  };
}

export interface RunEnd {
  state: 'succeeded' | 'failed';
  errorCode: string | null;
  /** The list was read to its end in this run: also when a lost cursor made a run of changes full. */
  readWholeList: boolean;
  nextSyncAt: Date;
}
