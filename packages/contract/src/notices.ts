import { Type, type Static } from 'typebox';
import { Severity } from './problems.ts';
import { Id, list, nullable, ref, Time } from './ref.ts';

const Channel = Type.Union([Type.Literal('email'), Type.Literal('webhook')]);
const Preset = Type.Union([
  Type.Literal('adept'),
  Type.Literal('slack'),
  Type.Literal('teams'),
  Type.Literal('custom'),
]);

/** Who is told of what. Of a webhook only the host is told: its address may be a secret. */
export const NoticeRule = Type.Object(
  {
    id: Id,
    name: Type.String(),
    channel: Channel,
    /** Of the channel `email`. */
    recipient: nullable(Type.String()),
    /** Of the channel `webhook`. */
    host: nullable(Type.String()),
    preset: nullable(Preset),
    template: nullable(Type.String()),
    /** Only this token; null: all. */
    tokenId: nullable(Id),
    /** Only tokens with this tag; null: all. */
    tag: nullable(Type.String()),
    /** `error`: errors alone. `warning`: both. */
    severity: Severity,
    language: Type.String(),
    timeZone: Type.String(),
    enabled: Type.Boolean(),
    createdAt: Time,
  },
  { $id: 'NoticeRule' },
);
export type NoticeRule = Static<typeof NoticeRule>;
export const NoticeRuleList = list('NoticeRuleList', NoticeRule);
export type NoticeRuleList = Static<typeof NoticeRuleList>;

/** A rule as somebody wants it. What is left out is as it is for everybody: all tokens, warnings too, the server's language and zone. */
export const NewNoticeRule = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 200 }),
    channel: Channel,
    recipient: Type.Optional(nullable(Type.String({ maxLength: 320 }))),
    /** At a change: left out, it stays as it is. */
    url: Type.Optional(nullable(Type.String({ maxLength: 2000 }))),
    /** `whsec_` and base64; left out, one is made (at a change: it stays). */
    secret: Type.Optional(nullable(Type.String({ maxLength: 200 }))),
    preset: Type.Optional(nullable(Preset)),
    /** JSON with `{{subject}}`, `{{text}}`…; of the preset `custom`. */
    template: Type.Optional(nullable(Type.String({ maxLength: 20_000 }))),
    tokenId: Type.Optional(nullable(Type.String({ maxLength: 40 }))),
    tag: Type.Optional(nullable(Type.String({ minLength: 1, maxLength: 64 }))),
    severity: Type.Optional(Severity),
    language: Type.Optional(Type.String({ minLength: 1, maxLength: 40 })),
    timeZone: Type.Optional(Type.String({ minLength: 1, maxLength: 64 })),
    enabled: Type.Optional(Type.Boolean()),
  },
  { $id: 'NewNoticeRule', additionalProperties: false },
);
export type NewNoticeRule = Static<typeof NewNoticeRule>;

/** The only answer that carries a webhook's secret. */
export const MadeNoticeRule = Type.Object(
  { ...NoticeRule.properties, secret: nullable(Type.String()) },
  { $id: 'MadeNoticeRule' },
);
export type MadeNoticeRule = Static<typeof MadeNoticeRule>;

/** What became of a test message, in the words of the mail server or of the webhook's receiver. */
export const NoticeTest = Type.Object(
  { delivered: Type.Boolean(), answer: Type.String(), milliseconds: Type.Integer() },
  { $id: 'NoticeTest' },
);
export type NoticeTest = Static<typeof NoticeTest>;

export const Delivery = Type.Object(
  {
    at: Time,
    outcome: Type.Union([Type.Literal('delivered'), Type.Literal('failed')]),
    answer: Type.String(),
    milliseconds: Type.Integer(),
  },
  { $id: 'Delivery' },
);
export type Delivery = Static<typeof Delivery>;

export const NoticeState = Type.Union([
  Type.Literal('waiting'),
  Type.Literal('sent'),
  Type.Literal('failed'),
  Type.Literal('dropped'),
]);
export type NoticeState = Static<typeof NoticeState>;

/** A message and what became of it. `dropped`: it was over before it went out. */
export const Notice = Type.Object(
  {
    /** Goes along as Message-ID and webhook-id, the same at every attempt. */
    id: Id,
    kind: Type.Union([
      Type.Literal('opened'),
      Type.Literal('still-open'),
      Type.Literal('closed'),
      Type.Literal('expiry'),
    ]),
    channel: Channel,
    recipient: nullable(Type.String()),
    /** null: told as owner or deputy. */
    ruleId: nullable(Id),
    subject: nullable(Type.String()),
    state: NoticeState,
    attempts: Type.Integer(),
    createdAt: Time,
    nextAttemptAt: nullable(Time),
    sentAt: nullable(Time),
    deliveries: Type.Array(ref(Delivery)),
  },
  { $id: 'Notice' },
);
export type Notice = Static<typeof Notice>;
export const NoticeList = list('NoticeList', Notice);
export type NoticeList = Static<typeof NoticeList>;

export const CalendarFeed = Type.Object(
  {
    id: Id,
    name: Type.String(),
    language: Type.String(),
    timeZone: Type.String(),
    createdAt: Time,
    revokedAt: nullable(Time),
  },
  { $id: 'CalendarFeed' },
);
export type CalendarFeed = Static<typeof CalendarFeed>;
export const CalendarFeedList = list('CalendarFeedList', CalendarFeed);
export type CalendarFeedList = Static<typeof CalendarFeedList>;

export const NewCalendarFeed = Type.Object(
  {
    name: Type.String({ minLength: 1, maxLength: 200 }),
    language: Type.Optional(Type.String({ minLength: 1, maxLength: 40 })),
    timeZone: Type.Optional(Type.String({ minLength: 1, maxLength: 64 })),
  },
  { $id: 'NewCalendarFeed', additionalProperties: false },
);
export type NewCalendarFeed = Static<typeof NewCalendarFeed>;
/** The only answer that carries the address, as a path of this server and whole, to be given to a calendar. */
export const MadeCalendarFeed = Type.Object(
  { ...CalendarFeed.properties, path: Type.String(), url: Type.String() },
  { $id: 'MadeCalendarFeed' },
);
export type MadeCalendarFeed = Static<typeof MadeCalendarFeed>;
