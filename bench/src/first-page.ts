import { type BenchApple, startApple } from './apple.ts';
import { type BenchServer, connect, startServerProcess } from './adept-server.ts';
import type { Figure } from './measure.ts';

const DEVICES = 5_000;

/** Time from the end of an upload until the first 1,000 devices of the token can be found by the API. */
export async function benchFirstPage(): Promise<Figure[]> {
  const apple: BenchApple = await startApple(DEVICES);
  const server: BenchServer = await startServerProcess(apple.url);
  try {
    const began = await connect(server, apple);
    for (;;) {
      const page = await server.get<{ items: unknown[] }>('/devices?limit=1000');
      if (page.items.length === 1000) break;
    }
    const seconds = (performance.now() - began) / 1000;
    return [
      { name: 'first 1,000 devices searchable after the upload', value: seconds, unit: 's', aim: '≤ 2 s' },
    ];
  } finally {
    await server.process.stop();
    await apple.process.stop();
  }
}
