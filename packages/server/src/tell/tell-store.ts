import type { Evidence } from '@adept/diagnosis';
import type { AuditEntry, AuditFilter } from '../domain/audit.ts';
import type { Device, DeviceRecord } from '../domain/device.ts';
import type { EnrollmentProfile } from '../domain/enrollment-profile.ts';
import type { TokenKeyPair } from '../domain/key-pair.ts';
import type { Problem } from '../domain/problem.ts';
import type { SyncRun } from '../domain/sync-run.ts';
import type { DeletedToken, OtherHolder, Token } from '../domain/token.ts';
import type { StatesOfDay, TokenTurn } from '../domain/token-turn.ts';
import type { Verification } from '../domain/verification.ts';
import type { Viewer } from '../domain/viewer.ts';

type Page<T> = Promise<{ items: T[]; next: string | null }>;

/** What telling reads. Each list is a page: `next` is what `after` takes, null at the end. */
export interface TellStore {
  tokens: {
    /** null: there is none, or this viewer may not see it. */
    get(viewer: Viewer, id: string): Promise<Token | null>;
    list(viewer: Viewer, page: { after?: string | null; limit: number }): Page<Token>;
    all(viewer: Viewer): Promise<Token[]>;
    /** Other tokens for the same MDM server. */
    alsoHolding(viewer: Viewer, id: string): Promise<OtherHolder[]>;
  };
  deletedTokens: {
    list(viewer: Viewer, page: { after?: string | null; limit: number }): Page<DeletedToken>;
  };
  renewalLinks: {
    /** Those that could still be used. */
    openCount(viewer: Viewer, tokenId: string): Promise<number>;
  };
  keyPairs: {
    /** Oldest first. */
    list(viewer: Viewer, tokenId: string): Promise<TokenKeyPair[]>;
  };
  audit: {
    /** Newest first. */
    list(viewer: Viewer, filter: AuditFilter): Page<AuditEntry>;
  };
  syncRuns: {
    newest(viewer: Viewer, tokenIds: readonly string[]): Promise<Map<string, SyncRun>>;
    /** Newest first. */
    list(viewer: Viewer, tokenId: string, page: { after?: string | null; limit: number }): Page<SyncRun>;
    /** Ends of runs of all tokens by the number of the bucket, those without any left out. @param places `step` in ms */
    outcomes(
      viewer: Viewer,
      places: { from: Date; step: number; buckets: number },
    ): Promise<Map<number, { succeeded: number; failed: number }>>;
    /** The run of the token that was under way then. */
    at(viewer: Viewer, tokenId: string, moment: Date): Promise<SyncRun | null>;
    /** Of all tokens, those that have ended; newest first. */
    ended(
      viewer: Viewer,
      filter: {
        state?: 'succeeded' | 'failed' | undefined;
        since?: Date | undefined;
        until?: Date | undefined;
        after?: string | null;
        limit: number;
      },
    ): Page<SyncRun>;
  };
  evidence: {
    /** Oldest first. */
    forJudging(viewer: Viewer, tokenId: string): Promise<Evidence[]>;
    /** Oldest first; ids that aren't there are left out. */
    byIds(viewer: Viewer, ids: readonly string[]): Promise<Evidence[]>;
  };
  problems: {
    open(viewer: Viewer, tokenId: string): Promise<Problem[]>;
    /** Newest first. */
    list(
      viewer: Viewer,
      filter: {
        state?: 'open' | 'closed' | undefined;
        tokenId?: string | undefined;
        causeId?: string | undefined;
        healed?: boolean | undefined;
        closedSince?: Date | undefined;
        after?: string | null | undefined;
        limit: number;
      },
    ): Page<Problem>;
    get(viewer: Viewer, id: string): Promise<Problem | null>;
    byIds(viewer: Viewer, ids: readonly string[]): Promise<Problem[]>;
  };
  tokenTurns: {
    /** Newest first. */
    list(
      viewer: Viewer,
      tokenId: string,
      filter: { since?: Date | undefined; until?: Date | undefined; after?: string | null; limit: number },
    ): Page<TokenTurn>;
    /** The worst state between each bound and the next. */
    days(viewer: Viewer, tokenId: string, bounds: readonly Date[], now: Date): Promise<StatesOfDay[]>;
  };
  profiles: {
    /** By id. */
    list(viewer: Viewer, page: { after?: string | null; limit: number }): Page<EnrollmentProfile>;
    get(viewer: Viewer, id: string): Promise<EnrollmentProfile | null>;
  };
  workItems: {
    /** By the id of each open problem. */
    acknowledged(viewer: Viewer): Promise<Map<string, { at: Date; by: string }>>;
  };
  verifications: {
    /** Newest first. */
    list(viewer: Viewer, tokenId: string, page: { after?: string | null; limit: number }): Page<Verification>;
  };
  devices: {
    /** By serial. Removed devices are left out. */
    list(
      viewer: Viewer,
      filter: {
        tokenId?: string | undefined;
        q?: string | undefined;
        profileStatus?: string | undefined;
        model?: string | undefined;
        color?: string | undefined;
        family?: string | undefined;
        assetTag?: string | undefined;
        after?: string | null | undefined;
        limit: number;
      },
    ): Page<Device>;
    /** What there is to narrow a list by. */
    values(viewer: Viewer): Promise<{ model: string[]; color: string[]; family: string[] }>;
    /** One per token that has or had it, present ones first. */
    bySerial(viewer: Viewer, serial: string): Promise<DeviceRecord[]>;
  };
}
