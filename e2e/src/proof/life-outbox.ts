import { createSpeaker, type Language, type Speaker } from '@adept/messages';
import type { Clock } from '@adept/server/domain/clock';
import { destinationKey, type NewNotice, type Notice } from '@adept/server/domain/notice';
import { composeNotice, type ComposeContext } from '@adept/server/tell/notices/compose-notice';
import type { NoticeStore } from '@adept/server/tell/notices/notice-store';
import { planDue } from '@adept/server/tell/notices/plan-due';
import type { LifeStore } from './life-store.ts';
import { messageName } from './notice-truth.ts';

const speakers = new Map<string, Promise<Speaker>>();
/** One for all lives: making one costs a hundred times what using it does. */
function speak(language: Language, timeZone: string): Promise<Speaker> {
  const key = `${language} ${timeZone}`;
  const speaker = speakers.get(key) ?? createSpeaker(language, timeZone);
  speakers.set(key, speaker);
  return speaker;
}

/** How the real planner and writer are given a store. */
export function telling(store: NoticeStore, clock: Clock): ComposeContext {
  const defaults = { language: 'en', timeZone: 'UTC' };
  return { store, clock, speak, defaults, origin: () => 'https://adept.example', simulated: true };
}

/** A message's name (`messageName`) from what the outbox knows it by: `expiry:<place>:<day>:<step>`. */
export function nameOf(address: string | null, about: string): string {
  const [day = '', step = ''] = about.split(':').slice(-2);
  return messageName(address ?? '', day, Number(step.replace('after', '')));
}

/** Keeps the messages of an imitated store: each once by what it is about, put into words as soon as it is there. */
export class LifeOutbox {
  readonly #context: ComposeContext;
  readonly #about = new Map<string, NewNotice>();
  #unwritten: NewNotice[] = [];

  constructor(store: LifeStore, clock: Clock) {
    const nobody = async (): Promise<never> => {
      throw new Error('messages of an expiration need no more of the store than this');
    };
    this.#context = telling(
      {
        noticeRules: { get: nobody, webhookOf: nobody, enabled: async () => [] },
        notices: {
          add: async (_viewer, notices) => this.#add(notices),
          claim: nobody,
          settle: nobody,
          drop: nobody,
        },
        workItems: { running: async () => new Map(), problems: nobody, endQuiet: nobody, remind: nobody },
        tokens: { get: store.tokens.get, all: async () => [await store.tokens.get()] },
        evidence: { forJudging: nobody },
        problems: {
          openOfCause: async (_viewer, cause) =>
            store.problemsOpen().filter((each) => each.causeId === cause),
          endsOfExpired: async () => store.endsOfExpired(),
        },
      },
      clock,
    );
  }

  #add(notices: readonly NewNotice[]): number {
    const added = notices.filter((each) => !this.#about.has(keyOf(each)));
    for (const each of added) this.#about.set(keyOf(each), each);
    this.#unwritten.push(...added);
    return added.length;
  }

  /** What the server's tick does. A message that comes to no words would never reach anybody. */
  async tick(): Promise<void> {
    await planDue(this.#context);
    for (const one of this.#unwritten) {
      const { destination, kind, workItemId, expiry, dueAt } = one;
      const notice: Notice = {
        ...destination,
        id: keyOf(one),
        kind,
        workItemId,
        expiry: expiry ?? null,
        state: 'waiting',
        attempts: 0,
        createdAt: dueAt,
        nextAttemptAt: dueAt,
        sentAt: null,
        subject: null,
        message: null,
      };
      if ((await composeNotice(notice, this.#context)) === null)
        throw new Error(`nothing to say at ${dueAt.toISOString()}: ${keyOf(one)}`);
    }
    this.#unwritten = [];
  }

  /** Sorted names of the messages. */
  told(): string[] {
    return [...this.#about.values()].map((one) => nameOf(one.destination.address, one.about)).sort();
  }
}

const keyOf = ({ destination, about }: NewNotice): string => `${destinationKey(destination)}|${about}`;
