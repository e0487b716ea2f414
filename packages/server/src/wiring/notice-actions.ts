import { createHash } from 'node:crypto';
import type { CalendarFeed } from '@adept/contract';
import { chooseLanguage } from '@adept/messages';
import { AdeptError } from '../domain/adept-error.ts';
import { isTimeZone } from '../domain/calendar-day.ts';
import type { Clock } from '../domain/clock.ts';
import type { NoticeRule } from '../domain/notice.ts';
import { SYSTEM, type Viewer } from '../domain/viewer.ts';
import type { NoticeActions } from '../http/notice-actions.ts';
import type { CalendarFeed as StoredFeed } from '../store/calendar-feeds.ts';
import type { Store } from '../store/store.ts';
import { checkRule } from '../tell/notices/check-rule.ts';
import type { TestOutcome } from '../tell/notices/deliver-notices.ts';
import { toNotice, toNoticeRule } from '../tell/notices/notice-documents.ts';
import type { TargetDoor } from '../tell/notices/target-door.ts';
import { writeCalendar } from '../tell/notices/write-calendar.ts';
import { createSpeaker } from '@adept/messages';

export interface NoticeActionsOptions {
  store: Store;
  clock: Clock;
  door: TargetDoor;
  random: (bytes: number) => Buffer;
  defaults: { language: string; timeZone: string };
  origin: () => string;
  test(rule: NoticeRule): Promise<TestOutcome>;
}

/** What the API does about messages, over the store. */
export function createNoticeActions(options: NoticeActionsOptions): NoticeActions {
  return { ...ruleActions(options), ...messageActions(options), ...calendarActions(options) };
}

type Part<Names extends keyof NoticeActions> = Pick<NoticeActions, Names>;

function ruleActions(
  options: NoticeActionsOptions,
): Part<'rules' | 'rule' | 'createRule' | 'replaceRule' | 'deleteRule' | 'testRule'> {
  const { store, door, defaults, random } = options;
  const checks = {
    door,
    defaults,
    hasToken: async (id: string) => (await store.tokens.get(SYSTEM, id)) !== null,
    newSecret: () => `whsec_${random(32).toString('base64')}`,
  };
  return {
    async rules(viewer, { limit, after }) {
      const page = await store.noticeRules.list(viewer, { limit, after: after ?? null });
      return { items: page.items.map(toNoticeRule), next: page.next };
    },
    async rule(viewer, id) {
      const rule = await store.noticeRules.get(viewer, id);
      return rule && toNoticeRule(rule);
    },
    async createRule(viewer, wanted) {
      const input = await checkRule(wanted, null, checks);
      const rule = await store.noticeRules.create(viewer, input);
      return { ...toNoticeRule(rule), secret: input.secret };
    },
    async replaceRule(viewer, id, wanted) {
      const former = await store.noticeRules.get(viewer, id);
      if (former === null) return null;
      const rule = await store.noticeRules.replace(viewer, id, await checkRule(wanted, former, checks));
      return rule && toNoticeRule(rule);
    },
    deleteRule: (viewer, id) => store.noticeRules.delete(viewer, id),
    async testRule(viewer, id) {
      const rule = await store.noticeRules.get(viewer, id);
      if (rule === null) return null;
      const target = { id, name: rule.name };
      await store.audit.record(viewer, { action: 'notice-rule.tested', target });
      return options.test(rule);
    },
  };
}

function messageActions({ store }: NoticeActionsOptions): Part<'notices' | 'replay' | 'acknowledge'> {
  return {
    async notices(viewer, { rule, ...filter }) {
      const page = await store.notices.list(viewer, { ...filter, ruleId: rule });
      const deliveries = await store.notices.deliveries(
        viewer,
        page.items.map(({ id }) => id),
      );
      return {
        items: page.items.map((notice) => toNotice(notice, deliveries.get(notice.id) ?? [])),
        next: page.next,
      };
    },
    async replay(viewer, id) {
      const former = await store.notices.get(viewer, id);
      if (former === null) return null;
      if (former.state !== 'sent' && former.state !== 'failed')
        throw new AdeptError('notice-not-replayable', 409);
      const notice = await store.notices.replay(viewer, id);
      return notice && toNotice(notice, (await store.notices.deliveries(viewer, [id])).get(id) ?? []);
    },
    acknowledge: (viewer, id) => store.workItems.acknowledge(viewer, id, nameOf(viewer)),
  };
}

function calendarActions(
  options: NoticeActionsOptions,
): Part<'calendarFeeds' | 'createCalendarFeed' | 'revokeCalendarFeed' | 'calendar'> {
  const { store, clock, random, defaults, origin } = options;
  return {
    async calendarFeeds(viewer, { limit, after }) {
      const page = await store.calendarFeeds.list(viewer, { limit, after: after ?? null });
      return { items: page.items.map(toFeed), next: page.next };
    },
    async createCalendarFeed(viewer, { name, language, timeZone = defaults.timeZone }) {
      if (!isTimeZone(timeZone)) throw new AdeptError('time-zone-unknown', 400, { timeZone });
      const secret = random(32).toString('base64url');
      const feed = await store.calendarFeeds.create(viewer, {
        name,
        hash: hashOf(secret),
        language: chooseLanguage(language ?? defaults.language),
        timeZone,
      });
      const path = `/calendar.ics?key=${secret}`;
      return { ...toFeed(feed), path, url: `${origin()}${path}` };
    },
    revokeCalendarFeed: (viewer, id) => store.calendarFeeds.revoke(viewer, id),
    async calendar(secret) {
      const feed = secret === '' ? null : await store.calendarFeeds.byHash(SYSTEM, hashOf(secret));
      if (feed === null) return null;
      const speaker = await createSpeaker(chooseLanguage(feed.language), feed.timeZone);
      return writeCalendar(await store.tokens.all(SYSTEM), { speaker, origin: origin(), now: clock.now() });
    },
  };
}

/** The secret is random: one round is enough. */
function hashOf(secret: string): string {
  return createHash('sha256').update(secret, 'utf8').digest('hex');
}

function toFeed({ createdAt, revokedAt, ...feed }: StoredFeed): CalendarFeed {
  return { ...feed, createdAt: createdAt.toISOString(), revokedAt: revokedAt?.toISOString() ?? null };
}

function nameOf(viewer: Viewer): string {
  if (viewer.kind === 'user') return viewer.email;
  return viewer.kind === 'api-token' ? viewer.name : viewer.kind;
}
