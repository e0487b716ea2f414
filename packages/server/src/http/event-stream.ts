import { Readable } from 'node:stream';
import type { ApiEvent, EventsMissed } from '@adept/contract';
import type { AdeptEvent } from '../domain/event.ts';
import { type EventHub, type EventListener, HELD_EVENTS } from './event-hub.ts';

/** How long a reader that was told to go may take to read that. */
const GOING_MILLISECONDS = 10_000;
/** After an end of ours a browser asks again after so long. */
const RETRY_MILLISECONDS = 2000;

export interface EventStreamOptions {
  hub: EventHub;
  /** What `Last-Event-ID` said; null: from now on. NaN: it was no id of ours. */
  lastEventId: number | null;
  /** The event in the reader's language. */
  tell(event: AdeptEvent): Promise<ApiEvent>;
  /** Asked before each comment, every 15 s: an account that was signed out or revoked hears no more. */
  isStillAllowed(): Promise<boolean>;
  onError(error: unknown): void;
}

/**
 * One reader's stream of events (server-sent events). It holds no events of its own but those already on their way:
 * it has a position, and what is behind it is in the hub or in the database. Who reads too slowly is told so, and closed.
 */
export class EventStream extends Readable implements EventListener {
  readonly #options: EventStreamOptions;
  #position = 0;
  /** What happened up to here is read from the database in the reader's own time. */
  #resumeUntil = 0;
  #newest = 0;
  #wanted = false;
  #pumping = false;
  #ending = false;
  #begun = false;
  #timers: NodeJS.Timeout[] = [];

  private constructor(options: EventStreamOptions) {
    super({ encoding: 'utf8' });
    this.#options = options;
    this.once('close', () => {
      for (const timer of this.#timers) clearTimeout(timer);
      options.hub.remove(this);
    });
  }

  static async open(options: EventStreamOptions): Promise<EventStream> {
    const stream = new EventStream(options);
    const { oldest, newest } = await options.hub.add(stream);
    stream.#begin(oldest, Math.max(newest, stream.#newest));
    return stream;
  }

  #begin(oldest: number, newest: number): void {
    this.push(`: events\nretry: ${RETRY_MILLISECONDS}\n\n`);
    const { lastEventId } = this.#options;
    this.#newest = newest;
    this.#position = newest;
    if (lastEventId !== null) {
      if (Number.isNaN(lastEventId) || lastEventId > newest) this.#miss('unknown-event');
      else if (lastEventId < oldest - 1) this.#miss('too-old');
      else this.#position = lastEventId;
    }
    this.#resumeUntil = newest;
    this.#begun = true;
    const { commentEveryMilliseconds } = this.#options.hub;
    this.#timers = [setInterval(() => void this.#stillHere(), commentEveryMilliseconds)];
    void this.#pump();
  }

  /** Says that events are lost to this reader; its place is the newest one from here. */
  #miss(reason: EventsMissed['reason']): void {
    const data: EventsMissed = { reason };
    this.push(`id: ${this.#newest}\nevent: events.missed\ndata: ${JSON.stringify(data)}\n\n`);
  }

  told(newest: number): void {
    this.#newest = newest;
    if (!this.#begun) return;
    const resuming = this.#position < this.#resumeUntil;
    if (!resuming && newest - this.#position > HELD_EVENTS) this.#drop();
    else void this.#pump();
  }

  #drop(): void {
    if (this.#ending) return;
    this.#options.hub.drop();
    this.#miss('too-far-behind');
    this.end();
  }

  /** No more comes. What was pushed is still read, but not for ever. */
  end(): void {
    if (this.#ending) return;
    this.#ending = true;
    this.push(null);
    this.#timers = [...this.#timers, setTimeout(() => this.destroy(), GOING_MILLISECONDS).unref()];
  }

  override _read(): void {
    this.#wanted = true;
    void this.#pump();
  }

  async #pump(): Promise<void> {
    if (this.#pumping) return;
    this.#pumping = true;
    try {
      while (this.#wanted && this.#isOpen() && this.#position < this.#newest) await this.#next();
    } catch (error) {
      // The reader asks again with its Last-Event-ID.
      this.#options.onError(error);
      this.destroy();
    } finally {
      this.#pumping = false;
    }
  }

  #isOpen(): boolean {
    return this.#begun && !this.#ending && !this.destroyed;
  }

  async #next(): Promise<void> {
    const events = await this.#options.hub.behind(this.#position);
    const [first] = events;
    if (first === undefined || first.id !== this.#position + 1) {
      // They went while this reader was on its way through them.
      if (this.#isOpen()) this.#drop();
      return;
    }
    for (const event of events) {
      if (!this.#wanted || !this.#isOpen()) return;
      const told = await this.#options.tell(event);
      if (!this.#isOpen()) return;
      this.#position = event.id;
      this.#wanted = this.push(
        `id: ${event.id}\nevent: ${told.event}\ndata: ${JSON.stringify(told.data)}\n\n`,
      );
    }
  }

  async #stillHere(): Promise<void> {
    const allowed = await this.#options.isStillAllowed().catch(() => true);
    if (!this.#isOpen()) return;
    if (!allowed) this.end();
    // Behind what waits to be read a sign of life says nothing.
    else if (this.readableLength === 0) this.push(': still here\n\n');
  }
}
