/** An event of the API's stream with the moment it was read (performance.now()). */
export interface ReadEvent {
  at: number;
  event: string;
  data: { tokenId?: string; causeId?: string };
}

/** Reads `GET /events` as any program does. */
export interface EventReader {
  /** The first event that fits, past or to come; null: none within so many milliseconds. */
  find(fits: (event: ReadEvent) => boolean, withinMilliseconds: number): Promise<ReadEvent | null>;
  stop(): void;
}

export async function readEvents(adminUrl: string, apiToken: string): Promise<EventReader> {
  const ended = new AbortController();
  const answer = await fetch(`${adminUrl}/api/v1/events`, {
    headers: { authorization: `Bearer ${apiToken}` },
    signal: ended.signal,
  });
  if (!answer.ok || !answer.body) throw new Error(`GET /events: ${answer.status}`);
  const events: ReadEvent[] = [];
  const looks = new Set<() => void>();
  void (async () => {
    let text = '';
    for await (const part of answer.body!.pipeThrough(new TextDecoderStream())) {
      text += part;
      const blocks = text.split('\n\n');
      text = blocks.pop() ?? '';
      for (const block of blocks) {
        const event = /^event: (.+)$/m.exec(block)?.[1];
        const data = /^data: (.+)$/m.exec(block)?.[1];
        if (event && data)
          events.push({ at: performance.now(), event, data: JSON.parse(data) as ReadEvent['data'] });
      }
      for (const look of [...looks]) look();
    }
  })().catch((error: unknown) => {
    if (!ended.signal.aborted) throw error;
  });
  return {
    find: (fits, withinMilliseconds) =>
      new Promise((resolve) => {
        const settle = (found: ReadEvent | null): void => {
          clearTimeout(timer);
          looks.delete(look);
          resolve(found);
        };
        const look = (): void => {
          const found = events.find(fits);
          if (found) settle(found);
        };
        const timer = setTimeout(() => settle(null), withinMilliseconds);
        looks.add(look);
        look();
      }),
    stop: () => ended.abort(),
  };
}
