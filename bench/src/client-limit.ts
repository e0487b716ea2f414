import { randomBytes } from 'node:crypto';
import { createDepClient, createTokenKeyPair, createTransport, openTokenFile } from '@adept/apple';
import { type BenchApple, tokenFileFor } from './apple.ts';
import { secondsOf } from './measure.ts';

/** Devices a second when the same pages are fetched and parsed by the same client and nothing is stored. */
export async function clientLimit(apple: BenchApple, count: number): Promise<number> {
  const pair = await createTokenKeyPair({ now: new Date() });
  const file = await tokenFileFor(apple, pair.certificatePem);
  const key = {
    id: 'bench',
    issuerDerHex: pair.issuerDerHex,
    serialHex: pair.serialHex,
    privateKeyPem: async () => pair.privateKeyPem,
  };
  const { credentials } = await openTokenFile(file, [key]);
  // Its own pace is polite to Apple; here the limit of the client itself is wanted.
  const transport = createTransport({
    throttle: { requestsPerSecond: 1_000_000, requestsAtOnce: 1_000_000 },
  });
  const client = createDepClient({
    baseUrl: apple.url,
    credentials,
    transport,
    clock: { now: () => new Date() },
    random: (size) => randomBytes(size),
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
  if (devices !== count) throw new Error(`the client saw ${devices} devices, not ${count}`);
  return count / seconds;
}
