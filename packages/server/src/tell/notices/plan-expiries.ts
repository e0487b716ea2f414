import { dayIn, daysBetween } from '../../domain/calendar-day.ts';
import {
  type Destination,
  destinationKey,
  destinationsOf,
  EXPIRY,
  type NewNotice,
  type NoticeRule,
  placeKey,
  workItemKey,
} from '../../domain/notice.ts';
import type { Token } from '../../domain/token.ts';

/** Days before the expiration at which it is told; 0 is the day itself. After it once a week. */
export const EXPIRY_DAYS = [60, 30, 14, 7, 3, 1, 0] as const;
/** From here on the deputy is told as well. */
const DEPUTY_DAYS = 7;
const WEEK = 7;

export interface ExpiryPlan {
  tokens: readonly Token[];
  rules: readonly NoticeRule[];
  /** Zone of those who are told without a rule. */
  timeZone: string;
  now: Date;
  /** When the time of each token was over that has expired and has no new file yet, or none that Apple accepted. */
  ended: ReadonlyMap<string, Date>;
  /** Running work items by key: whoever was warned hears of the renewal. */
  workItems: ReadonlyMap<string, string>;
}

/**
 * The step of the countdown that has been reached: `7`, `0`, `after-14`. Only the newest one counts: who was away
 * isn't told of those missed. null: too early.
 * @param days left; negative after the day
 */
export function expiryStep(days: number): string | null {
  if (days <= -WEEK) return `after-${Math.floor(-days / WEEK) * WEEK}`;
  const reached = EXPIRY_DAYS.filter((step) => days <= step);
  const step = reached.at(-1);
  return step === undefined ? null : String(step);
}

/** Every expiry message that should be in the outbox by now. The outbox takes each once. */
export function planExpiries(plan: ExpiryPlan): NewNotice[] {
  const planned = new Map<string, NewNotice>();
  for (const token of plan.tokens) {
    if (token.expiresAt === null) continue;
    for (const { destination, timeZone } of readersOf(token, plan)) {
      const day = dayOf(token, token.expiresAt, timeZone, plan);
      const step = expiryStep(daysBetween(dayIn(timeZone, plan.now), day));
      if (step === null) continue;
      const named = { id: token.id, organizationId: token.organization.id };
      const about = `${EXPIRY}:${placeKey(named)}:${day}:${step}`;
      const key = `${destinationKey(destination)}|${about}`;
      const tokenIds = [...(planned.get(key)?.expiry?.tokenIds ?? []), token.id];
      const item = workItemKey('token-expiring', named);
      planned.set(key, {
        destination,
        kind: 'expiry',
        about,
        workItemId: plan.workItems.get(item) ?? null,
        expiry: { tokenIds, day },
        dueAt: plan.now,
      });
    }
  }
  return [...planned.values()];
}

/** The day it is all about: the end of what expired, until Apple has accepted what came after it; else the expiration. */
function dayOf(token: Token, expiresAt: Date, timeZone: string, { ended }: ExpiryPlan): string {
  return dayIn(timeZone, ended.get(token.id) ?? expiresAt);
}

/** Whom this step is for, each with the zone that his days are counted in. */
function readersOf(token: Token, plan: ExpiryPlan): { destination: Destination; timeZone: string }[] {
  const zoneOf = ({ ruleId }: Destination): string =>
    plan.rules.find(({ id }) => id === ruleId)?.timeZone ?? plan.timeZone;
  const daysIn = (zone: string): number =>
    daysBetween(dayIn(zone, plan.now), dayOf(token, token.expiresAt ?? plan.now, zone, plan));
  const deputy = daysIn(plan.timeZone) <= DEPUTY_DAYS;
  const told = destinationsOf(plan.rules, token, 'error', { deputy });
  return told
    .map((destination) => ({ destination, timeZone: zoneOf(destination) }))
    .filter(({ destination, timeZone }) => {
      const rule = plan.rules.find(({ id }) => id === destination.ruleId);
      return rule?.severity !== 'error' || daysIn(timeZone) <= 0;
    });
}
