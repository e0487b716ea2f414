import { createHash } from 'node:crypto';
import type { CauseId, Severity } from '@adept/diagnosis';
import { isEmailAddress } from './email-address.ts';

/** `webhook` is one templated call; Slack and Teams are presets of it. */
export type NoticeChannel = 'email' | 'webhook';
/** `custom` needs a template. */
export type WebhookPreset = 'adept' | 'slack' | 'teams' | 'custom';
export const WEBHOOK_PRESETS: readonly WebhookPreset[] = ['adept', 'slack', 'teams', 'custom'];

/** Who is told of what. Of a webhook only the host is told; address and secret stay sealed. */
export interface NoticeRule {
  id: string;
  name: string;
  channel: NoticeChannel;
  /** Of the channel `email`. */
  recipient: string | null;
  /** Of the channel `webhook`. */
  host: string | null;
  preset: WebhookPreset | null;
  template: string | null;
  /** Only this token; null: all. */
  tokenId: string | null;
  /** Only tokens with this tag; null: all. */
  tag: string | null;
  /** `error`: errors alone. `warning`: both. */
  severity: Severity;
  language: string;
  /** IANA name: its days are the days that are counted. */
  timeZone: string;
  enabled: boolean;
  createdAt: Date;
}

/** A rule as somebody wants it; address and secret in clear, to be sealed by the store. */
export interface NoticeRuleInput extends Omit<NoticeRule, 'id' | 'createdAt' | 'host'> {
  /** null at a change: it stays as it is. */
  url: string | null;
  secret: string | null;
}

export type NoticeKind = 'opened' | 'still-open' | 'closed' | 'expiry';
export type NoticeState = 'waiting' | 'held' | 'sent' | 'failed' | 'dropped';

/** Where a message goes: one person's mailbox, or one rule's webhook. */
export interface Destination {
  channel: NoticeChannel;
  /** Of a mail. */
  address: string | null;
  /** null: the owner or deputy of a token, told without a rule. */
  ruleId: string | null;
}

/** What an expiry message is about: tokens of one organisation that expire on one day. */
export interface ExpiryFacts {
  tokenIds: readonly string[];
  /** `2027-03-20`, in the reader's zone. */
  day: string;
}

/** One message of the outbox. */
export interface Notice extends Destination {
  id: string;
  kind: NoticeKind;
  workItemId: string | null;
  /** Only of the kind `expiry`. */
  expiry: ExpiryFacts | null;
  state: NoticeState;
  attempts: number;
  createdAt: Date;
  nextAttemptAt: Date;
  sentAt: Date | null;
  subject: string | null;
  /** As it was sent: what a replay sends again. */
  message: unknown;
}

/** One attempt to send. */
export interface Delivery {
  at: Date;
  outcome: 'delivered' | 'failed';
  /** What the other side said, or why nothing was said. */
  answer: string;
  milliseconds: number;
}

/** A message to be, before it has a row. */
export interface NewNotice {
  destination: Destination;
  kind: NoticeKind;
  /** What it is about besides its destination: a work item's id, or a day of an expiry. */
  about: string;
  workItemId: string | null;
  expiry?: ExpiryFacts | undefined;
  dueAt: Date;
}

/** What an attempt came to. */
export interface Settled {
  delivery: Delivery;
  /** Absent: it is over. */
  retryAt?: Date | undefined;
  subject: string | null;
  /** What was sent, to be sent again as it was. */
  message: unknown;
}

/** What rules are matched against. */
export interface ToldToken {
  id: string;
  owner: string | null;
  deputy: string | null;
  tags: readonly string[];
}

/** What expires soon and what has expired have one cure and one countdown: they are one thing to do. */
const EXPIRY_CAUSES: readonly CauseId[] = ['token-expiring', 'token-expired'];
export const EXPIRY = 'expiry';

/** What stands in keys that are indexed: an index has a limit in bytes, Apple's names for organisations have none. */
const PLACE_MAXIMUM_LENGTH = 255;

/** The organisation as keys name it, a token alone while its organisation isn't known; a very long name by its hash. */
export function placeKey(token: { id: string; organizationId: string | null }): string {
  const place = token.organizationId ?? token.id;
  if (place.length <= PLACE_MAXIMUM_LENGTH) return place;
  return `sha256-${createHash('sha256').update(place, 'utf8').digest('hex')}`;
}

/** The name of a work item: one cause (or the expiry) and one organisation; a token alone while its organisation isn't known. */
export function workItemKey(causeId: string, token: { id: string; organizationId: string | null }): string {
  const cure = EXPIRY_CAUSES.some((cause) => cause === causeId) ? EXPIRY : causeId;
  return `${cure}.${placeKey(token)}`;
}

export function isExpiryKey(key: string): boolean {
  return key.startsWith(`${EXPIRY}.`);
}

export function ruleConcerns(
  rule: Pick<NoticeRule, 'enabled' | 'tokenId' | 'tag' | 'severity'>,
  token: ToldToken,
  severity: Severity,
): boolean {
  return (
    rule.enabled &&
    (rule.tokenId === null || rule.tokenId === token.id) &&
    (rule.tag === null || token.tags.includes(rule.tag)) &&
    (rule.severity === 'warning' || severity === 'error')
  );
}

/**
 * Everybody to be told about a token, each destination once: who stands behind several rules hears by the first.
 * @param people whether the deputy is told beside the owner
 */
export function destinationsOf(
  rules: readonly NoticeRule[],
  token: ToldToken,
  severity: Severity,
  people: { deputy: boolean },
): Destination[] {
  const byRule = rules
    .filter((rule) => ruleConcerns(rule, token, severity))
    .map(({ id, channel, recipient }) => ({ channel, address: recipient, ruleId: id }));
  const addresses = people.deputy ? [token.owner, token.deputy] : [token.owner];
  const byRole = addresses
    .filter((address): address is string => address !== null && isEmailAddress(address))
    .map((address) => ({ channel: 'email' as const, address, ruleId: null }));
  const all: Destination[] = [...byRule, ...byRole];
  return all.filter(
    (one, index) => all.findIndex((other) => destinationKey(other) === destinationKey(one)) === index,
  );
}

/** The same for everything that reaches the same mailbox or webhook. */
export function destinationKey({ channel, address, ruleId }: Destination): string {
  return channel === 'email' ? `email:${address?.toLowerCase() ?? ''}` : `webhook:${ruleId}`;
}

/** First pause before a message, so that problems found together are told together. */
export const GATHER_MILLISECONDS = 30_000;
/** Nobody acknowledged it for so long: it is told once more, to the deputy too. */
export const REMIND_AFTER_MILLISECONDS = 48 * 3_600_000;
const QUIET_MILLISECONDS = 5 * 60_000;
const DAY_MILLISECONDS = 86_400_000;
/** A work item that returns within this is the same restless one. */
export const RESTLESS_MILLISECONDS = DAY_MILLISECONDS;

/** How long a work item has to stay closed until that is told; each return doubles it, up to a day. */
export function quietMilliseconds(returns: number): number {
  return Math.min(QUIET_MILLISECONDS * 2 ** Math.min(returns, 20), DAY_MILLISECONDS);
}
