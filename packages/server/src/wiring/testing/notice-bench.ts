import { createSpeaker } from '@adept/messages';
import type { JudgedProblem } from '@adept/diagnosis';
import type { Notice, NoticeRule, NoticeRuleInput } from '../../domain/notice.ts';
import { createIds } from '../../domain/ids.ts';
import { SYSTEM } from '../../domain/viewer.ts';
import type { Store } from '../../store/store.ts';
import { diagnosed, judged } from '../../store/testing/test-rows.ts';
import { composeNotice, composeTest } from '../../tell/notices/compose-notice.ts';
import type { NoticeMessage } from '../../tell/notices/notice-message.ts';
import { deliverDue, type DeliveryContext } from '../../tell/notices/deliver-notices.ts';
import { planDue } from '../../tell/notices/plan-due.ts';
import { createSendMail } from '../../tell/notices/send-mail.ts';

/** A clock that a test moves. */
export interface MovableClock {
  now(): Date;
  forward(milliseconds: number): void;
}

export function movableClock(start = '2026-03-01T12:00:00Z'): MovableClock {
  let at = new Date(start).getTime();
  return {
    now: () => new Date(at),
    forward: (milliseconds) => {
      at += milliseconds;
    },
  };
}

export function ruleInput(members: Partial<NoticeRuleInput> = {}): NoticeRuleInput {
  return {
    name: 'Operators',
    channel: 'email',
    recipient: 'ops@acme.example',
    url: null,
    secret: null,
    preset: null,
    template: null,
    tokenId: null,
    tag: null,
    severity: 'warning',
    language: 'en',
    timeZone: 'UTC',
    enabled: true,
    ...members,
  };
}

/** What sends over a real store; transports that a test doesn't give send nothing. */
export function deliveryOver(
  store: Store,
  clock: MovableClock,
  members: Partial<DeliveryContext> & { mailPort?: number } = {},
): DeliveryContext {
  const { mailPort, ...more } = members;
  const mail = { host: '127.0.0.1', secure: false, requireTls: false, user: null, password: null };
  const times = { connect: 5000, greeting: 5000, silence: 5000, whole: 20_000 };
  return {
    store,
    clock,
    random: () => 0.5,
    newId: createIds(clock),
    speak: createSpeaker,
    defaults: { language: 'en', timeZone: 'UTC' },
    origin: () => 'https://adept.example',
    simulated: false,
    sendMail:
      mailPort === undefined
        ? null
        : createSendMail({ ...mail, port: mailPort, from: 'Adept <adept@acme.example>' }, times),
    sendWebhook: async () => ({ delivered: false, answer: 'no webhooks in this test', lasting: true }),
    ...more,
  };
}

export interface Bench {
  store: Store;
  clock: MovableClock;
  /** Everything that is due now, again until nothing is. */
  deliver(): Promise<void>;
  compose(notice: Notice): Promise<NoticeMessage | null>;
  testMessage(rule: NoticeRule): Promise<NoticeMessage>;
  /** Judges a token to have exactly these causes. */
  judge(tokenId: string, ...causes: (JudgedProblem['causeId'] | JudgedProblem)[]): Promise<void>;
  rule(members?: Partial<NoticeRuleInput>): Promise<NoticeRule>;
}

export function benchOver(store: Store, clock: MovableClock, context: DeliveryContext): Bench {
  return {
    store,
    clock,
    async deliver() {
      await planDue(context);
      await deliverDue(context);
    },
    compose: (notice) => composeNotice(notice, context),
    testMessage: (rule) => composeTest(context.newId(), rule, context),
    async judge(tokenId, ...causes) {
      const expiresAt = new Date('2026-03-20T00:00:00Z');
      const problems = causes.map((cause) => {
        if (typeof cause !== 'string') return cause;
        const reason = { id: 'date-passed' as const, parameters: { expiresAt } };
        return judged(cause, { candidates: [{ causeId: cause, for: [reason], against: [] }] });
      });
      await store.problems.reconcile(SYSTEM, tokenId, diagnosed(...problems), clock.now());
    },
    rule: (members = {}) => store.noticeRules.create(SYSTEM, ruleInput(members)),
  };
}
