import type { NoticeRule, Notice } from '../../domain/notice.ts';
import { SYSTEM } from '../../domain/viewer.ts';
import { composeNotice, type ComposeContext, composeTest } from './compose-notice.ts';
import type { NoticeMessage, TransportAnswer } from './notice-message.ts';
import { retryAt } from './retry.ts';
import type { SendMail } from './send-mail.ts';
import type { SendWebhook } from './send-webhook.ts';

/** Messages under way at a time: one hanging server doesn't hold up the others. */
const AT_ONCE = 4;
/** Rounds of claims in one go; what is left comes with the next tick. */
const ROUNDS = 50;

export interface DeliveryContext extends ComposeContext {
  /** null: no mail server is configured. */
  sendMail: SendMail | null;
  sendWebhook: SendWebhook;
  random: () => number;
  newId: () => string;
  /** Told of each attempt. */
  onAttempt?: ((attempt: { channel: string; delivered: boolean }) => void) | undefined;
  /** Told when a message can't be written. */
  onFault?: ((error: unknown, noticeId: string) => void) | undefined;
  signal?: AbortSignal | undefined;
}

export interface TestOutcome {
  delivered: boolean;
  answer: string;
  milliseconds: number;
}

/** Ends and reminds by the clock, then sends what is due. Delivery is at least once, with a stable id. */
export async function deliverDue(context: DeliveryContext): Promise<void> {
  const { store, clock } = context;
  await store.workItems.endQuiet(SYSTEM, clock.now());
  await store.workItems.remind(SYSTEM, clock.now());
  for (let round = 0; round < ROUNDS && context.signal?.aborted !== true; round += 1) {
    const due = await store.notices.claim(SYSTEM, clock.now(), AT_ONCE);
    if (due.length === 0) return;
    await Promise.all(due.map((notice) => attempt(notice, context)));
  }
}

async function attempt(notice: Notice, context: DeliveryContext): Promise<void> {
  const { store, clock, random } = context;
  const at = clock.now();
  const began = performance.now();
  let message: NoticeMessage | null;
  let answer: TransportAnswer | null;
  try {
    message = (notice.message as NoticeMessage | null) ?? (await composeNotice(notice, context));
    if (message === null) return await store.notices.drop(SYSTEM, notice.id);
    answer = await Promise.race([send(notice, message, context), stopped(context.signal)]);
  } catch (error) {
    // A fault of ours with one message: it is told in its log, and holds up no other.
    context.onFault?.(error, notice.id);
    message = null;
    answer = { delivered: false, answer: `not written: ${String(error)}`.slice(0, 1000), lasting: true };
  }
  // Nobody knows whether it went out: its claim ends by itself, and it is sent again with the same id.
  if (answer === null) return;
  context.onAttempt?.({ channel: notice.channel, delivered: answer.delivered });
  await store.notices.settle(SYSTEM, notice.id, {
    delivery: {
      at,
      outcome: answer.delivered ? 'delivered' : 'failed',
      answer: answer.answer,
      milliseconds: Math.round(performance.now() - began),
    },
    ...(answer.delivered ? {} : { retryAt: retryAt(notice.attempts, answer.lasting, { now: at, random }) }),
    subject: message?.rendered.subject ?? notice.subject,
    message,
  });
}

function stopped(signal: AbortSignal | undefined): Promise<null> {
  const end = Promise.withResolvers<null>();
  if (signal?.aborted) end.resolve(null);
  signal?.addEventListener('abort', () => end.resolve(null), { once: true });
  return end.promise;
}

/** A message of no problem, now; its real answer. */
export async function sendTest(rule: NoticeRule, context: DeliveryContext): Promise<TestOutcome> {
  const message = await composeTest(context.newId(), rule, context);
  const began = performance.now();
  const to = { channel: rule.channel, address: rule.recipient, ruleId: rule.id };
  const { delivered, answer } = await send(to, message, context);
  return { delivered, answer, milliseconds: Math.round(performance.now() - began) };
}

async function send(
  to: Pick<Notice, 'channel' | 'address' | 'ruleId'>,
  message: NoticeMessage,
  { store, sendMail, sendWebhook }: DeliveryContext,
): Promise<TransportAnswer> {
  if (to.channel === 'email') {
    if (sendMail === null) return refused('no mail server: set ADEPT_SMTP_URL and ADEPT_SMTP_FROM');
    return sendMail(message, to.address ?? '');
  }
  const rule = to.ruleId === null ? null : await store.noticeRules.get(SYSTEM, to.ruleId);
  const webhook = rule && (await store.noticeRules.webhookOf(SYSTEM, rule.id));
  if (!rule || !webhook) return { ...refused('the rule is gone'), lasting: true };
  return sendWebhook(message, { ...webhook, preset: rule.preset ?? 'adept', template: rule.template });
}

function refused(answer: string): TransportAnswer {
  return { delivered: false, answer, lasting: false };
}
