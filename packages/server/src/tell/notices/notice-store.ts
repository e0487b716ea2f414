import type { Evidence } from '@adept/diagnosis';
import type { NewNotice, Notice, NoticeRule, Settled } from '../../domain/notice.ts';
import type { Problem } from '../../domain/problem.ts';
import type { Token } from '../../domain/token.ts';
import type { Viewer } from '../../domain/viewer.ts';

/** What writing and sending messages needs of the store. */
export interface NoticeStore {
  noticeRules: {
    get(viewer: Viewer, id: string): Promise<NoticeRule | null>;
    enabled(viewer: Viewer): Promise<NoticeRule[]>;
    webhookOf(viewer: Viewer, id: string): Promise<{ url: string; secret: string } | null>;
  };
  notices: {
    add(viewer: Viewer, notices: readonly NewNotice[]): Promise<number>;
    claim(viewer: Viewer, now: Date, limit: number): Promise<Notice[]>;
    settle(viewer: Viewer, id: string, settled: Settled): Promise<void>;
    drop(viewer: Viewer, id: string): Promise<void>;
  };
  workItems: {
    problems(viewer: Viewer, id: string): Promise<Problem[]>;
    /** Ids by key. */
    running(viewer: Viewer): Promise<Map<string, string>>;
    endQuiet(viewer: Viewer, now: Date): Promise<void>;
    remind(viewer: Viewer, now: Date): Promise<void>;
  };
  tokens: {
    get(viewer: Viewer, id: string): Promise<Token | null>;
    all(viewer: Viewer): Promise<Token[]>;
  };
  evidence: { forJudging(viewer: Viewer, tokenId: string): Promise<Evidence[]> };
  problems: {
    openOfCause(viewer: Viewer, causeId: string): Promise<Problem[]>;
    /** When the time of each token was over whose expiration is open, by its id. */
    endsOfExpired(viewer: Viewer): Promise<Map<string, Date>>;
  };
}
