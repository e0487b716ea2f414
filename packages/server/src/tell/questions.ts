import type {
  AuditAction,
  AuditList,
  CauseEntry,
  Deletion,
  CauseList,
  ApiEvent,
  DeviceList,
  DeviceRecord,
  DeviceTimeline,
  DeviceValues,
  EnrollmentProfile,
  EnrollmentProfileList,
  Diagnosis,
  Overview,
  Problem,
  ProblemList,
  ProfileReport,
  SyncOutcomes,
  SyncRunList,
  Token,
  TokenKeyPairList,
  TokenList,
  TokenStates,
  TokenTurnList,
  VerificationList,
  WorkItem,
} from '@adept/contract';
import type { CausePage, CausesIndex, Speaker } from '@adept/messages';
import type { AdeptEvent } from '../domain/event.ts';
import type { Viewer } from '../domain/viewer.ts';

/** What is counted about a token. */
export interface MeasuredToken {
  id: string;
  name: string;
  state: Token['state'];
  expiresAt: Date | null;
  lastGoodSyncAt: Date | null;
  devices: number;
  problems: readonly { causeId: string; severity: string }[];
}

/** A page of a list: at most `limit` items (1 to 1000) behind `after`, the `next` of the page before. */
export interface PageRequest {
  limit: number;
  after?: string | undefined;
}
export interface ProblemFilter extends PageRequest {
  state?: 'open' | 'closed' | undefined;
  token?: string | undefined;
  cause?: string | undefined;
  healed?: boolean | undefined;
}
/** `since` is included, `until` isn't; both are about the end of a run. */
export interface SyncRunFilter extends PageRequest {
  state?: 'succeeded' | 'failed' | undefined;
  since?: Date | undefined;
  until?: Date | undefined;
}
export interface DeviceFilter extends PageRequest {
  token?: string | undefined;
  q?: string | undefined;
  profileStatus?: string | undefined;
  model?: string | undefined;
  color?: string | undefined;
  family?: string | undefined;
  assetTag?: string | undefined;
}

export interface AuditQuestion extends PageRequest {
  token?: string | undefined;
  actor?: string | undefined;
  action?: AuditAction | undefined;
  since?: Date | undefined;
  until?: Date | undefined;
}

/**
 * Everything Adept tells, as the API's documents in the speaker's language.
 * null = there is no such thing (or this viewer may not see it).
 */
export interface Questions {
  overview(viewer: Viewer, speaker: Speaker): Promise<Overview>;
  tokens(viewer: Viewer, page: PageRequest, speaker: Speaker): Promise<TokenList>;
  token(viewer: Viewer, tokenId: string, speaker: Speaker): Promise<Token | null>;
  /** Those that can be restored. */
  deletedTokens(viewer: Viewer, page: PageRequest, speaker: Speaker): Promise<TokenList>;
  /** What deleting it would end. */
  deletion(viewer: Viewer, tokenId: string, speaker: Speaker): Promise<Deletion | null>;
  /** Its key pairs, newest first. */
  keyPairs(viewer: Viewer, tokenId: string, page: PageRequest): Promise<TokenKeyPairList | null>;
  hasToken(viewer: Viewer, tokenId: string): Promise<boolean>;
  /** Judged now, from the evidence there is; asks nobody. */
  diagnosis(viewer: Viewer, tokenId: string, speaker: Speaker): Promise<Diagnosis | null>;
  syncRuns(viewer: Viewer, tokenId: string, page: PageRequest): Promise<SyncRunList | null>;
  /** How the runs of all tokens ended, over the last 24 hours or seven days. */
  syncOutcomes(viewer: Viewer, window: 'day' | 'week'): Promise<SyncOutcomes>;
  /** Runs of all tokens that have ended, newest first. */
  allSyncRuns(viewer: Viewer, filter: SyncRunFilter): Promise<SyncRunList>;
  problems(viewer: Viewer, filter: ProblemFilter, speaker: Speaker): Promise<ProblemList>;
  problem(viewer: Viewer, problemId: string, speaker: Speaker): Promise<Problem | null>;
  /** Who did what, newest first. */
  audit(viewer: Viewer, question: AuditQuestion, speaker: Speaker): Promise<AuditList>;
  measured: (viewer: Viewer) => Promise<MeasuredToken[]>;
  /** What happened, as the event streams tell it. */
  event(viewer: Viewer, event: AdeptEvent, speaker: Speaker): Promise<ApiEvent>;
  workItems(
    viewer: Viewer,
    page: PageRequest,
    speaker: Speaker,
  ): Promise<{ items: WorkItem[]; next: string | null }>;
  /** Whom a check of this work item asks about; null: there is no such item. */
  workItemTokens(
    viewer: Viewer,
    id: string,
  ): Promise<{ causeId: string; tokens: { id: string; name: string }[] } | null>;
  verifications(
    viewer: Viewer,
    tokenId: string,
    page: PageRequest,
    speaker: Speaker,
  ): Promise<VerificationList | null>;
  /** The worst state of each of the last `days` days, of the speaker's time zone. */
  tokenStates(viewer: Viewer, tokenId: string, days: number, speaker: Speaker): Promise<TokenStates | null>;
  /** Newest first, with what was seen at each. */
  tokenTurns(
    viewer: Viewer,
    tokenId: string,
    filter: PageRequest & { since?: Date | undefined; until?: Date | undefined },
    speaker: Speaker,
  ): Promise<TokenTurnList | null>;
  causes(page: PageRequest, speaker: Speaker): CauseList;
  cause(causeId: string, speaker: Speaker): CauseEntry | null;
  /** null: no such cause. */
  causePage(causeId: string, speaker: Speaker): CausePage | null;
  causesIndex(speaker: Speaker): CausesIndex;
  devices(viewer: Viewer, filter: DeviceFilter): Promise<DeviceList>;
  profiles(viewer: Viewer, page: PageRequest): Promise<EnrollmentProfileList>;
  profile(viewer: Viewer, profileId: string): Promise<EnrollmentProfile | null>;
  /** What Apple would refuse in it. */
  validateProfile(content: Readonly<Record<string, unknown>>, speaker: Speaker): ProfileReport;
  /** Under the token that has it now, unless one is named. */
  device(viewer: Viewer, serial: string, tokenId?: string): Promise<DeviceRecord | null>;
  /** What happened to it under all tokens, newest first; null: no such device. */
  deviceTimeline(
    viewer: Viewer,
    serial: string,
    page: PageRequest,
    speaker: Speaker,
  ): Promise<DeviceTimeline | null>;
  /** What there is to narrow a list of devices by. */
  deviceValues(viewer: Viewer): Promise<DeviceValues>;
}
