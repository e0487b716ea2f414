import { randomBytes } from 'node:crypto';
import { createIds } from '../domain/ids.ts';
import type { Clock } from '../domain/clock.ts';
import { SYSTEM } from '../domain/viewer.ts';
import { startTick, type Tick } from '../jobs/tick.ts';
import type { JobLog } from '../jobs/job-store.ts';
import { createSpeaker, type Language, type Speaker } from '@adept/messages';
import type { NoticeActions } from '../http/notice-actions.ts';
import type { Store } from '../store/store.ts';
import { deliverDue, type DeliveryContext, sendTest } from '../tell/notices/deliver-notices.ts';
import { planDue } from '../tell/notices/plan-due.ts';
import { createSendMail, type MailServer } from '../tell/notices/send-mail.ts';
import { createSendWebhook, type WebhookOptions } from '../tell/notices/send-webhook.ts';
import { createTargetDoor } from '../tell/notices/target-door.ts';

import { createNoticeActions } from './notice-actions.ts';

const SECOND = 1000;

export interface NoticesOptions {
  store: Store;
  clock: Clock;
  log: JobLog;
  random: () => number;
  mail: MailServer | null;
  /** Private targets that webhooks may go to. */
  privateTargets: readonly string[];
  /** The way out, the same as to Apple. */
  transport: Pick<WebhookOptions, 'extraCa' | 'httpsProxy' | 'noProxy'>;
  defaults: { language: string; timeZone: string };
  origin: () => string;
  simulated: boolean;
  onAttempt?: DeliveryContext['onAttempt'];
}

/** Everything that goes out to people by itself. */
export interface NoticeWork {
  /** What is due, at once and from then on. */
  start(): void;
  actions: NoticeActions;
  /** One round now: what the tick does. */
  deliver(): Promise<void>;
  stop(): Promise<void>;
}

export function createNoticeWork(options: NoticesOptions): NoticeWork {
  const { store, clock, log, random, defaults, origin, simulated } = options;
  const stopping = new AbortController();
  const door = createTargetDoor(options.privateTargets);
  const webhooks = createSendWebhook({ door, clock, ...options.transport });
  const context: DeliveryContext = {
    store,
    clock,
    random,
    newId: createIds(clock),
    speak: keptSpeakers(),
    defaults,
    origin,
    simulated,
    sendMail: options.mail && createSendMail(options.mail),
    sendWebhook: webhooks.send,
    onAttempt: options.onAttempt,
    onFault: (error, noticeId) => log.error({ err: error, noticeId }, 'a message could not be written'),
    signal: stopping.signal,
  };
  let ticks: Tick[] = [];
  let isTakenUp = false;
  /** Problems of before there were messages, once a process; then what is due. */
  async function deliver(): Promise<void> {
    if (!isTakenUp) await store.workItems.takeUp(SYSTEM, clock.now());
    isTakenUp = true;
    await deliverDue(context);
  }
  return {
    start() {
      ticks = [
        startTick({ name: 'expiries', everyMilliseconds: 60 * SECOND }, () => planDue(context), log),
        startTick({ name: 'notices', everyMilliseconds: 5 * SECOND }, deliver, log),
      ];
    },
    actions: createNoticeActions({
      store,
      clock,
      door,
      random: randomBytes,
      defaults,
      origin,
      test: (rule) => sendTest(rule, context),
    }),
    deliver,
    async stop() {
      stopping.abort();
      await Promise.all(ticks.map((tick) => tick.stop()));
      await webhooks.close();
    },
  };
}

/** One for each language and zone that is asked for; making one costs a hundred times what using it does. */
function keptSpeakers(): (language: Language, timeZone: string) => Promise<Speaker> {
  const made = new Map<string, Promise<Speaker>>();
  return (language, timeZone) => {
    const key = `${language} ${timeZone}`;
    const speaker = made.get(key) ?? createSpeaker(language, timeZone);
    made.set(key, speaker);
    return speaker;
  };
}
