import type {
  CalendarFeedList,
  MadeCalendarFeed,
  MadeNoticeRule,
  NewCalendarFeed,
  NewNoticeRule,
  NoticeList,
  NoticeRule,
  NoticeRuleList,
  NoticeTest,
} from '@adept/contract';
import type { ApiClient } from './api-client.ts';

/** Rules of notices, the log of messages, and calendars. */
export function noticeCalls(client: ApiClient) {
  const at = (id: string) => `/notice-rules/${encodeURIComponent(id)}`;
  return {
    noticeRules: (signal?: AbortSignal) =>
      client.get<NoticeRuleList>('/notice-rules', { limit: 200 }, signal),
    async addNoticeRule(rule: NewNoticeRule): Promise<MadeNoticeRule> {
      return (await client.request<MadeNoticeRule>('/notice-rules', { method: 'POST', json: rule })).body;
    },
    async changeNoticeRule(id: string, rule: NewNoticeRule): Promise<NoticeRule> {
      return (await client.request<NoticeRule>(at(id), { method: 'PUT', json: rule })).body;
    },
    async deleteNoticeRule(id: string): Promise<void> {
      await client.request(at(id), { method: 'DELETE' });
    },
    async testNoticeRule(id: string): Promise<NoticeTest> {
      return (await client.request<NoticeTest>(`${at(id)}/test`, { method: 'POST' })).body;
    },
    notices: (after: string | undefined, signal?: AbortSignal) =>
      client.get<NoticeList>('/notices', { limit: 20, after }, signal),
    async replayNotice(id: string): Promise<void> {
      await client.request(`/notices/${encodeURIComponent(id)}/replay`, { method: 'POST' });
    },
    calendarFeeds: (signal?: AbortSignal) =>
      client.get<CalendarFeedList>('/calendar-feeds', { limit: 200 }, signal),
    async addCalendarFeed(feed: NewCalendarFeed): Promise<MadeCalendarFeed> {
      return (await client.request<MadeCalendarFeed>('/calendar-feeds', { method: 'POST', json: feed })).body;
    },
    async revokeCalendarFeed(id: string): Promise<void> {
      await client.request(`/calendar-feeds/${encodeURIComponent(id)}`, { method: 'DELETE' });
    },
  };
}
