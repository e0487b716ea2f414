import { createDepClient, createTransport, openTokenFile } from '@adept/apple';
import { createTokenKeyPair } from '@adept/apple';
import { randomBytes } from 'node:crypto';
import { type BenchApple, startApple, tokenFileFor } from './apple.ts';
import { type BenchServer, connect, startServerProcess } from './adept-server.ts';
import { type Figure, secondsOf } from './measure.ts';

const DEVICES = 100_000;

/** The client limit: the same pages fetched and parsed by the same client, nothing stored. */
async function clientLimit(apple: BenchApple): Promise<number> {
  const pair = await createTokenKeyPair({ now: new Date() });
  const file = await tokenFileFor(apple, pair.certificatePem);
  const opened = await openTokenFile(file, [
    {
      id: 'bench',
      issuerDerHex: pair.issuerDerHex,
      serialHex: pair.serialHex,
      privateKeyPem: async () => pair.privateKeyPem,
    },
  ]);
  const transport = createTransport({});
  const client = createDepClient({
    baseUrl: apple.url,
    credentials: opened.credentials,
    transport,
    clock: { now: () => new Date() },
    random: (size) => randomBytes(size),
    observer: () => undefined,
  });
  let devices = 0;
  const seconds = await secondsOf(async () => {
    for (let cursor: string | undefined; ;) {
      const page = await client.fetchDevices({ ...(cursor ? { cursor } : {}), limit: 1000 });
      devices += page.devices.length;
      if (!page.more_to_follow) break;
      cursor = page.cursor;
    }
  });
  await transport.close();
  if (devices !== DEVICES) throw new Error(`the client saw ${devices} devices, not ${DEVICES}`);
  return DEVICES / seconds;
}

async function storedRate(apple: BenchApple): Promise<{ rate: number; peakMiB: number }> {
  const server: BenchServer = await startServerProcess(apple.url);
  try {
    const began = await connect(server, apple);
    for (;;) {
      const { items } = await server.get<{
        items: { counts: { devices: number }; lastSync: { state: string } | null }[];
      }>('/tokens');
      if (items[0]?.lastSync?.state === 'succeeded' && items[0].counts.devices === DEVICES) break;
      if (items[0]?.lastSync?.state === 'failed') throw new Error('the sync failed');
      await new Promise((again) => setTimeout(again, 100));
    }
    return { rate: DEVICES / ((performance.now() - began) / 1000), peakMiB: server.process.peakMiB() };
  } finally {
    await server.process.stop();
  }
}

/** 100,000 devices in pages of 1,000 into the embedded store, against the client limit of the same run. */
export async function benchSync(): Promise<Figure[]> {
  const apple = await startApple(DEVICES);
  try {
    const limit = await clientLimit(apple);
    const { rate, peakMiB } = await storedRate(apple);
    return [
      { name: 'client limit', value: limit, unit: 'devices/s', aim: null },
      { name: 'embedded store', value: rate, unit: 'devices/s', aim: null },
      { name: 'embedded store ÷ client limit', value: rate / limit, unit: '', aim: null },
      { name: 'peak resident size of the server', value: peakMiB, unit: 'MiB', aim: null },
    ];
  } finally {
    await apple.process.stop();
  }
}
