import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApiClient, type ApiClient } from '@adept/contract/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoToken } from './make-world.ts';
import { DemoStuck, untilDiagnosed, untilSynced } from './watch-tokens.ts';

/** What the server says of the one token, look by look; the last stays. */
let looks: { devices: number; sync: string; state: string }[] = [];
let server: Server;
let api: ApiClient;

const wanted = { name: 'Lab', devices: [], state: 'replaced', expiresInDays: 9 } as const;
const token: DemoToken = { id: 'token-1', organization: '1', mdmServer: '2', wanted, deviceCount: 3 };

beforeAll(async () => {
  server = createServer((request, response) => {
    const look = (looks.length > 1 ? looks.shift() : looks[0]) ?? {
      devices: 0,
      sync: 'running',
      state: 'unknown',
    };
    const item = { id: 'token-1', counts: { devices: look.devices }, lastSync: { state: look.sync } };
    const answer = request.url?.endsWith('/verify') ? { state: look.state } : { items: [item], next: null };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  api = createApiClient({ server: `http://127.0.0.1:${port}`, fetch: (url, init) => fetch(url, init) });
});
afterAll(() => server.close());

const patience = (milliseconds: number) => ({ signal: new AbortController().signal, milliseconds });

describe('waiting for the tokens of the demo', () => {
  it('goes on once all devices are there and the run is over', async () => {
    looks = [
      { devices: 0, sync: 'running', state: 'unknown' },
      { devices: 3, sync: 'running', state: 'unknown' },
      { devices: 3, sync: 'succeeded', state: 'ok' },
    ];
    await untilSynced(api, [token], patience(10_000));
    expect(looks).toHaveLength(1);
  });

  it('asks again until the diagnosis says what was done to the token', async () => {
    looks = ['ok', 'unknown', 'error'].map((state) => ({ devices: 3, sync: 'succeeded', state }));
    await untilDiagnosed(api, [token], patience(10_000));
    expect(looks).toEqual([{ devices: 3, sync: 'succeeded', state: 'error' }]);
  });

  it('names the tokens that never got there', async () => {
    looks = [{ devices: 3, sync: 'failed', state: 'ok' }];
    await expect(untilSynced(api, [token], patience(0))).rejects.toThrow(DemoStuck);
    await expect(untilDiagnosed(api, [token], patience(0))).rejects.toThrow('Lab');
  });

  it('ends with the signal', async () => {
    const abort = new AbortController();
    abort.abort();
    const gone = untilSynced(api, [token], { signal: abort.signal, milliseconds: 10_000 });
    await expect(gone).rejects.toThrow(/abort/i);
  });
});
