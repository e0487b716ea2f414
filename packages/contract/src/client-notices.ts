import type { ApiRequest } from './client-transport.ts';
import type { Once, Page } from './client.ts';
import type {
  CalendarFeedList,
  MadeCalendarFeed,
  MadeNoticeRule,
  NewCalendarFeed,
  NewNoticeRule,
  Notice,
  NoticeList,
  NoticeRule,
  NoticeRuleList,
  NoticeState,
  NoticeTest,
} from './notices.ts';

export interface NoticeQuery extends Page {
  state?: NoticeState | undefined;
  rule?: string | undefined;
}

type Json = <T>(request: ApiRequest) => Promise<T>;
type Nothing = (request: ApiRequest) => Promise<void>;

const at = (...parts: string[]) => parts.map((part) => `/${encodeURIComponent(part)}`).join('');

/** Rules, messages and calendars. */
export function noticeRoutes(json: Json, nothing: Nothing) {
  return {
    noticeRules: {
      list: (page: Page = {}) =>
        json<NoticeRuleList>({ method: 'GET', path: '/notice-rules', query: { ...page } }),
      create: (rule: NewNoticeRule, once: Once = {}) =>
        json<MadeNoticeRule>({ method: 'POST', path: '/notice-rules', json: rule, ...once }),
      get: (id: string) => json<NoticeRule>({ method: 'GET', path: at('notice-rules', id) }),
      replace: (id: string, rule: NewNoticeRule) =>
        json<NoticeRule>({ method: 'PUT', path: at('notice-rules', id), json: rule }),
      delete: (id: string) => nothing({ method: 'DELETE', path: at('notice-rules', id) }),
      /** Sends a real message, now. */
      test: (id: string) => json<NoticeTest>({ method: 'POST', path: at('notice-rules', id, 'test') }),
    },
    notices: {
      list: (query: NoticeQuery = {}) =>
        json<NoticeList>({ method: 'GET', path: '/notices', query: { ...query } }),
      /** With the same id and content. */
      replay: (id: string) => json<Notice>({ method: 'POST', path: at('notices', id, 'replay') }),
    },
    calendarFeeds: {
      list: (page: Page = {}) =>
        json<CalendarFeedList>({ method: 'GET', path: '/calendar-feeds', query: { ...page } }),
      create: (feed: NewCalendarFeed, once: Once = {}) =>
        json<MadeCalendarFeed>({ method: 'POST', path: '/calendar-feeds', json: feed, ...once }),
      revoke: (id: string) => nothing({ method: 'DELETE', path: at('calendar-feeds', id) }),
    },
    /** Silences the reminders of a task; it stays open. */
    acknowledgeWorkItem: (id: string) =>
      nothing({ method: 'POST', path: at('work-items', id, 'acknowledge') }),
  };
}
