import type { ApiEvent } from '@adept/contract';

export type ReadEvent = ApiEvent & { id: string };

/** Reads a stream of events as a client does, from a real answer. */
export class EventReader {
  readonly comments: string[] = [];
  readonly all: ReadEvent[] = [];
  lastId = '';
  readonly #abort = new AbortController();
  readonly #waiting = new Set<() => void>();
  #ended = false;

  static async open(
    get: typeof fetch,
    url: string,
    headers: Record<string, string>,
    lastEventId?: string,
  ): Promise<EventReader> {
    const reader = new EventReader();
    const answer = await get(url, {
      headers: { ...headers, ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }) },
      signal: reader.#abort.signal,
    });
    if (answer.status !== 200 || !answer.body) throw new Error(`${answer.status} ${await answer.text()}`);
    const type = answer.headers.get('content-type') ?? '';
    if (!type.startsWith('text/event-stream')) throw new Error(`no stream of events: ${type}`);
    void reader.#read(answer.body);
    return reader;
  }

  get ended(): boolean {
    return this.#ended;
  }

  /** The first event that fits, whether it came already or comes later. @throws when the stream ends before */
  async until(what: string, fits: (event: ReadEvent) => boolean): Promise<ReadEvent> {
    for (;;) {
      const found = this.all.find(fits);
      if (found) return found;
      if (this.#ended)
        throw new Error(
          `the stream ended before ${what}; told: ${this.all.map(({ event }) => event).join(', ')}`,
        );
      await this.#more();
    }
  }

  /** The n-th comment (from 1) that is this one. @throws when the stream ends before */
  async untilComment(comment: string, n = 1): Promise<void> {
    while (this.comments.filter((each) => each === comment).length < n) {
      if (this.#ended) throw new Error(`the stream ended before comment ${n}`);
      await this.#more();
    }
  }

  async untilEnd(): Promise<void> {
    while (!this.#ended) await this.#more();
  }

  /** Goes away as a browser does when its page is closed. */
  leave(): void {
    this.#abort.abort();
  }

  async #more(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#waiting.add(resolve);
    await promise;
  }

  async #read(body: ReadableStream<Uint8Array>): Promise<void> {
    const decoder = new TextDecoder();
    let text = '';
    try {
      for await (const chunk of body) {
        text += decoder.decode(chunk, { stream: true });
        const blocks = text.split('\n\n');
        text = blocks.pop() ?? '';
        for (const block of blocks) this.#take(block);
        this.#wake();
      }
    } catch {
      // Cut off: the end is all that the reader sees of it.
    }
    this.#ended = true;
    this.#wake();
  }

  #take(block: string): void {
    const fields = new Map<string, string>();
    for (const line of block.split('\n')) {
      const [name = '', ...rest] = line.split(': ');
      if (line.startsWith(':')) this.comments.push(line);
      else fields.set(name, rest.join(': '));
    }
    const event = fields.get('event');
    if (event === undefined) return;
    const id = fields.get('id') ?? '';
    this.lastId = id;
    this.all.push({ id, event, data: JSON.parse(fields.get('data') ?? 'null') as unknown } as ReadEvent);
  }

  #wake(): void {
    for (const resolve of this.#waiting) resolve();
    this.#waiting.clear();
  }
}
