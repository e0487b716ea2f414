import type { FastifyBaseLogger } from 'fastify';
import type { AdeptEvent } from '../domain/event.ts';
import { SYSTEM, type Viewer } from '../domain/viewer.ts';

/** Events that are held for readers, and the distance at which one is too far behind. */
export const HELD_EVENTS = 1000;
/** Readers at a time; each holds a connection. */
export const MOST_STREAMS = 200;
/** Each reader hears so often that the stream still stands, and is asked whether it may still listen. */
const COMMENT_EVERY_MILLISECONDS = 15_000;
/** Events of another server on the same database are found by looking. */
const LOOK_EVERY_MILLISECONDS = 1000;
const READ_AT_ONCE = 200;

/** Where events are read from. */
export interface EventStore {
  span(viewer: Viewer): Promise<{ oldest: number; newest: number }>;
  after(viewer: Viewer, id: number, limit: number): Promise<AdeptEvent[]>;
  onWritten(listener: () => void): () => void;
}

/** Who listens. */
export interface EventListener {
  /** Something is there behind its position. */
  told(newest: number): void;
  end(): void;
}

export interface EventHubNumbers {
  streams: number;
  /** Events held for all readers together. */
  held: number;
  /** Streams that were closed because their reader was too far behind, since the start. */
  dropped: number;
}

/**
 * Reads each event once for all readers, and holds the newest thousand: what is kept for readers is bounded, however
 * many there are and however slow. Looks only while somebody listens.
 */
export class EventHub {
  readonly #store: EventStore;
  readonly #log: Pick<FastifyBaseLogger, 'warn'>;
  readonly commentEveryMilliseconds: number;
  readonly #listeners = new Set<EventListener>();
  #held: AdeptEvent[] = [];
  #newest = 0;
  #dropped = 0;
  #begun: Promise<void> = Promise.resolve();
  #endLooking: (() => void) | null = null;
  #looking = false;
  #again = false;

  /** @param times tests shorten them */
  constructor(
    store: EventStore,
    log: Pick<FastifyBaseLogger, 'warn'>,
    times: { commentEveryMilliseconds?: number } = {},
  ) {
    this.#store = store;
    this.#log = log;
    this.commentEveryMilliseconds = times.commentEveryMilliseconds ?? COMMENT_EVERY_MILLISECONDS;
  }

  numbers(): EventHubNumbers {
    return { streams: this.#listeners.size, held: this.#held.length, dropped: this.#dropped };
  }

  /** From here on it is told. @returns the id of the newest event and of the oldest that can be read */
  async add(listener: EventListener): Promise<{ oldest: number; newest: number }> {
    const first = this.#listeners.size === 0;
    this.#listeners.add(listener);
    try {
      if (first) this.#begun = this.#begin();
      await this.#begun;
      const { oldest } = await this.#store.span(SYSTEM);
      return { oldest, newest: this.#newest };
    } catch (error) {
      this.remove(listener);
      throw error;
    }
  }

  remove(listener: EventListener): void {
    this.#listeners.delete(listener);
    if (this.#listeners.size === 0) this.#held = [];
  }

  drop(): void {
    this.#dropped += 1;
  }

  /** Events behind the id in their order; some of them, or none when there are none. */
  async behind(id: number): Promise<readonly AdeptEvent[]> {
    if (id >= this.#newest) return [];
    const first = this.#held[0]?.id ?? this.#newest + 1;
    if (id >= first - 1) return this.#held.slice(id + 1 - first, id + 1 - first + READ_AT_ONCE);
    return this.#store.after(SYSTEM, id, READ_AT_ONCE);
  }

  /** Ends every stream; for the end of the server. */
  close(): void {
    this.#endLooking?.();
    for (const listener of [...this.#listeners]) listener.end();
  }

  async #begin(): Promise<void> {
    const { newest } = await this.#store.span(SYSTEM);
    this.#newest = Math.max(this.#newest, newest);
    this.#held = [];
    this.#endLooking ??= this.#startLooking();
  }

  #startLooking(): () => void {
    const unsubscribe = this.#store.onWritten(() => this.#look());
    const timer = setInterval(() => this.#look(), LOOK_EVERY_MILLISECONDS).unref();
    return () => {
      unsubscribe();
      clearInterval(timer);
    };
  }

  /** One look at a time; what is written meanwhile makes another. */
  #look(): void {
    this.#again = true;
    if (this.#looking) return;
    this.#looking = true;
    void this.#lookOn().finally(() => {
      this.#looking = false;
    });
  }

  async #lookOn(): Promise<void> {
    while (this.#again && this.#listeners.size > 0) {
      this.#again = false;
      try {
        const events = await this.#store.after(SYSTEM, this.#newest, HELD_EVENTS);
        if (events.length > 0) this.#take(events);
      } catch (error) {
        // The database is away: the next look, a second later, goes on at the same place.
        this.#log.warn({ err: error }, 'events could not be read');
      }
    }
  }

  #take(read: readonly AdeptEvent[]): void {
    if (read.length === HELD_EVENTS) this.#again = true;
    const events = read.filter(({ id }) => id > this.#newest);
    this.#newest = events.at(-1)?.id ?? this.#newest;
    this.#held = [...this.#held, ...events].slice(-HELD_EVENTS);
    for (const listener of [...this.#listeners]) listener.told(this.#newest);
  }
}
