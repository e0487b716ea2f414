import type { Lease } from '../domain/lease.ts';
import type { SyncRun } from '../domain/sync-run.ts';
import type { Viewer } from '../domain/viewer.ts';

export interface LeaseStore {
  /** null = another worker holds it. */
  take(viewer: Viewer, tokenId: string, holder: string, seconds: number): Promise<Lease | null>;
  /** false = it was lost meanwhile. */
  renew(viewer: Viewer, lease: Lease, seconds: number): Promise<boolean>;
  release(viewer: Viewer, lease: Lease): Promise<void>;
}

/** What the jobs need of the store. */
export interface JobStore {
  leases: LeaseStore;
  tokens: {
    get(viewer: Viewer, tokenId: string): Promise<{ id: string } | null>;
    due(viewer: Viewer, now: Date, limit: number): Promise<string[]>;
  };
  syncRuns: { nextQueued(viewer: Viewer, tokenId: string): Promise<SyncRun | null> };
}

/** Where the runner writes what an operator should know; never a secret. */
export interface JobLog {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
}
