import { afterAll, expect, it } from 'vitest';
import { wallClock } from '../clock.ts';
import { createSimulator } from '../simulator.ts';
import { AppleClient } from '../testing/apple-client.ts';
import {
  connectServer,
  downloadToken,
  makeOpensslKeyPair,
  openTokenFile,
  removeKeyPair,
} from '../testing/connected-server.ts';
import { type Received, sendJson } from '../testing/send.ts';

const keys = makeOpensslKeyPair();
afterAll(() => removeKeyPair(keys));

it('hands out a file that opens, and whose first call is refused; the next file is good again', async () => {
  const simulator = await createSimulator({ seed: 62, calm: true });
  try {
    const { server: mdmServer, portalServer } = await connectServer(simulator, keys, { devices: 1 });
    const withNextFile = async (): Promise<Received> => {
      const credentials = openTokenFile((await downloadToken(portalServer)).bytes, keys);
      return new AppleClient(simulator.url, credentials, wallClock).askSession();
    };
    expect((await withNextFile()).status).toBe(200);
    await sendJson(`${simulator.controlUrl}/faults`, 'POST', { slug: 'token-damaged', mdmServer, count: 1 });
    expect(await withNextFile()).toMatchObject({ status: 401, body: 'signature_invalid' });
    expect((await withNextFile()).status).toBe(200);
  } finally {
    await simulator.stop();
  }
});
