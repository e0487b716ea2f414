import type { DeviceState } from '../domain/device.ts';
import type { Lease } from '../domain/lease.ts';
import type { ListComparison, MissingDevice } from '../domain/list-comparison.ts';
import type { NewEvidence } from '../domain/new-evidence.ts';
import type { CursorPlace, SyncMode, SyncRun } from '../domain/sync-run.ts';
import type { Token } from '../domain/token.ts';
import type { Viewer } from '../domain/viewer.ts';

/** How a page belongs to a full list; `begins`: it is the first one, and the former list's pages count no longer. */
export interface Listing {
  begins: boolean;
  /** Devices assigned before this should have come with the changes already; null: none is expected. */
  announcedBefore: Date | null;
}

/** What the walk through Apple's list keeps: a page and its cursor in one transaction, fenced by the lease. */
export interface PageStore {
  cursors: { get(viewer: Viewer, tokenId: string): Promise<CursorPlace | null> };
  devices: {
    /** Throws when the lease was lost: nothing of the page is kept then. */
    applyPage(
      viewer: Viewer,
      lease: Lease,
      page: {
        runId: string;
        devices: readonly DeviceState[];
        place: CursorPlace;
        listing?: Listing | undefined;
      },
    ): Promise<{ stored: number }>;
  };
}

/** What comparing a complete list with the stored devices needs. All that writes throws when the lease was lost. */
export interface ListStore {
  devices: {
    /** A list is kept that wasn't compared yet: the run that read it failed among the changes after it, or was lost. */
    listIsOpen(viewer: Viewer, tokenId: string): Promise<boolean>;
    /** Marks who was missing from the list and who was found again; null: the list's beginning wasn't kept. */
    compareList(viewer: Viewer, lease: Lease): Promise<ListComparison | null>;
    /** All missing ones, and those missing since after `before`. */
    countMissing(
      viewer: Viewer,
      tokenId: string,
      before: Date,
    ): Promise<{ missing: number; newlyMissing: number }>;
    /** By serial; `after` is '' at first. */
    missing(
      viewer: Viewer,
      tokenId: string,
      page: { after: string; limit: number },
    ): Promise<MissingDevice[]>;
    /** How many really went: only missing ones go. */
    removeMissing(viewer: Viewer, lease: Lease, serials: readonly string[]): Promise<number>;
    forgetList(viewer: Viewer, lease: Lease): Promise<void>;
  };
}

/** What a turn of work on one token needs beside the pages. */
export interface SyncStore extends PageStore, ListStore {
  devices: PageStore['devices'] & ListStore['devices'];
  /** What a run found. Throws when the lease was lost: whoever has the token now finds it again. */
  evidence: { appendUnder(viewer: Viewer, lease: Lease, facts: readonly NewEvidence[]): Promise<unknown> };
  tokens: { get(viewer: Viewer, tokenId: string): Promise<Token | null> };
  syncRuns: {
    /** A run that is queued already is returned instead of a second one. */
    create(viewer: Viewer, request: { tokenId: string; mode: SyncMode }): Promise<SyncRun>;
    /** Also takes over a run that a lost worker left running. The run as begun; null: there is none to begin. */
    start(viewer: Viewer, lease: Lease, runId: string): Promise<SyncRun | null>;
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
  /** After a whole list: when the next one is wanted before its turn. */
  fullSyncAt: Date | null;
}
