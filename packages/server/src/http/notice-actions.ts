import type {
  Notice,
  NoticeRule,
  NoticeTest,
  NewNoticeRule,
  NewCalendarFeed,
  CalendarFeed,
} from '@adept/contract';
import type { NoticeState } from '../domain/notice.ts';
import type { Viewer } from '../domain/viewer.ts';

type Page<T> = Promise<{ items: T[]; next: string | null }>;
interface PageRequest {
  limit: number;
  after?: string | undefined;
}

/** What the API does about messages. null or false: there is no such thing. */
export interface NoticeActions {
  rules(viewer: Viewer, page: PageRequest): Page<NoticeRule>;
  rule(viewer: Viewer, id: string): Promise<NoticeRule | null>;
  /** @throws AdeptError (400) for what can't be used: mail-address-invalid, webhook-target-private… */
  createRule(viewer: Viewer, rule: NewNoticeRule): Promise<NoticeRule & { secret: string | null }>;
  /** @throws AdeptError (400) as createRule */
  replaceRule(viewer: Viewer, id: string, rule: NewNoticeRule): Promise<NoticeRule | null>;
  deleteRule(viewer: Viewer, id: string): Promise<boolean>;
  /** Sends a real message and gives the transport's answer. */
  testRule(viewer: Viewer, id: string): Promise<NoticeTest | null>;
  notices(
    viewer: Viewer,
    filter: PageRequest & { state?: NoticeState | undefined; rule?: string | undefined },
  ): Page<Notice>;
  /** @throws AdeptError notice-not-replayable (409): it waits, or it was dropped */
  replay(viewer: Viewer, id: string): Promise<Notice | null>;
  acknowledge(viewer: Viewer, workItemId: string): Promise<boolean>;
  calendarFeeds(viewer: Viewer, page: PageRequest): Page<CalendarFeed>;
  /** @throws AdeptError time-zone-unknown (400) */
  createCalendarFeed(
    viewer: Viewer,
    feed: NewCalendarFeed,
  ): Promise<CalendarFeed & { path: string; url: string }>;
  revokeCalendarFeed(viewer: Viewer, id: string): Promise<boolean>;
  /** The calendar behind a secret; null: nobody knows it. */
  calendar(secret: string): Promise<string | null>;
}
