import {
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
} from '@adept/contract';
import { ref } from '@adept/contract/ref';
import { Type } from 'typebox';
import { AdeptError } from '../../domain/adept-error.ts';
import { OnceHeaders } from '../idempotency.ts';
import { PageQuery, UuidText } from '../query-parameters.ts';
import { limitRate } from '../rate-limits.ts';
import { type AdminApp, found, idFrom, type RouteContext, viewerOf } from '../request.ts';

const tags = ['notices'];
const params = Type.Object({ id: Type.String() });
const NO_RULE = 'notice-rule-not-found';

/** Who is told of what, and what was told. */
export function noticeRoutes(app: AdminApp, context: RouteContext): void {
  ruleRoutes(app, context);
  messageRoutes(app, context);
  calendarRoutes(app, context);
}

function ruleRoutes(app: AdminApp, { deps, once }: RouteContext): void {
  const { notices } = deps;
  app.get(
    '/notice-rules',
    { schema: { tags, querystring: Type.Object(PageQuery), response: { 200: ref(NoticeRuleList) } } },
    (request) => {
      const { limit = 50, after } = request.query;
      return notices.rules(viewerOf(request), { limit, after });
    },
  );
  app.post(
    '/notice-rules',
    {
      schema: {
        tags,
        headers: OnceHeaders,
        body: ref(NewNoticeRule),
        response: { 201: ref(MadeNoticeRule) },
      },
      preHandler: once,
    },
    async (request, reply) => {
      const made = await notices.createRule(viewerOf(request), request.body);
      return reply.code(201).header('location', `/api/v1/notice-rules/${made.id}`).send(made);
    },
  );
  app.get(
    '/notice-rules/:id',
    { schema: { tags, params, response: { 200: ref(NoticeRule) } } },
    async (request) =>
      found(await notices.rule(viewerOf(request), idFrom(request.params.id, NO_RULE)), NO_RULE),
  );
  app.put(
    '/notice-rules/:id',
    { schema: { tags, params, body: ref(NewNoticeRule), response: { 200: ref(NoticeRule) } } },
    async (request) => {
      const id = idFrom(request.params.id, NO_RULE);
      return found(await notices.replaceRule(viewerOf(request), id, request.body), NO_RULE);
    },
  );
  app.delete(
    '/notice-rules/:id',
    { schema: { tags, params, response: { 204: Type.Null() } } },
    async (request, reply) => {
      if (!(await notices.deleteRule(viewerOf(request), idFrom(request.params.id, NO_RULE))))
        throw new AdeptError(NO_RULE, 404);
      return reply.code(204).send(null);
    },
  );
  app.post(
    '/notice-rules/:id/test',
    {
      schema: { tags, params, response: { 200: ref(NoticeTest) } },
      preHandler: limitRate(app, 'test-message'),
    },
    async (request) =>
      found(await notices.testRule(viewerOf(request), idFrom(request.params.id, NO_RULE)), NO_RULE),
  );
}

const MessageQuery = Type.Object({
  ...PageQuery,
  state: Type.Optional(NoticeState),
  rule: Type.Optional(UuidText),
});

function messageRoutes(app: AdminApp, { deps }: RouteContext): void {
  const { notices } = deps;
  app.get(
    '/notices',
    { schema: { tags, querystring: MessageQuery, response: { 200: ref(NoticeList) } } },
    (request) => notices.notices(viewerOf(request), { ...request.query, limit: request.query.limit ?? 50 }),
  );
  app.post(
    '/notices/:id/replay',
    { schema: { tags, params, response: { 202: ref(Notice) } } },
    async (request, reply) => {
      const id = idFrom(request.params.id, 'notice-not-found');
      const notice = found(await notices.replay(viewerOf(request), id), 'notice-not-found');
      return reply.code(202).send(notice);
    },
  );
  app.post(
    '/work-items/:id/acknowledge',
    { schema: { tags: ['overview'], params, response: { 204: Type.Null() } } },
    async (request, reply) => {
      if (!(await notices.acknowledge(viewerOf(request), request.params.id)))
        throw new AdeptError('work-item-not-open', 404);
      return reply.code(204).send(null);
    },
  );
}

function calendarRoutes(app: AdminApp, { deps, once }: RouteContext): void {
  const { notices } = deps;
  app.get(
    '/calendar-feeds',
    { schema: { tags, querystring: Type.Object(PageQuery), response: { 200: ref(CalendarFeedList) } } },
    (request) => {
      const { limit = 50, after } = request.query;
      return notices.calendarFeeds(viewerOf(request), { limit, after });
    },
  );
  app.post(
    '/calendar-feeds',
    {
      schema: {
        tags,
        headers: OnceHeaders,
        body: ref(NewCalendarFeed),
        response: { 201: ref(MadeCalendarFeed) },
      },
      preHandler: once,
    },
    async (request, reply) =>
      reply.code(201).send(await notices.createCalendarFeed(viewerOf(request), request.body)),
  );
  app.delete(
    '/calendar-feeds/:id',
    { schema: { tags, params, response: { 204: Type.Null() } } },
    async (request, reply) => {
      const id = idFrom(request.params.id, 'calendar-feed-not-found');
      if (!(await notices.revokeCalendarFeed(viewerOf(request), id)))
        throw new AdeptError('calendar-feed-not-found', 404);
      return reply.code(204).send(null);
    },
  );
}

/**
 * The calendar itself: whoever has the address reads it, as calendars can't sign in. The secret stands in the query,
 * which no log line carries.
 */
export function calendarRoute(app: AdminApp, { deps }: RouteContext): void {
  app.get(
    '/calendar.ics',
    {
      config: { anonymous: true },
      schema: {
        tags,
        security: [],
        querystring: Type.Object({ key: Type.Optional(Type.String({ maxLength: 100 })) }),
      },
      preHandler: limitRate(app, 'calendar'),
    },
    async (request, reply) => {
      const calendar = await deps.notices.calendar(request.query.key ?? '');
      if (calendar === null) throw new AdeptError('calendar-feed-not-found', 404);
      return reply
        .type('text/calendar; charset=utf-8')
        .header('cache-control', 'private, no-store')
        .send(calendar);
    },
  );
}
