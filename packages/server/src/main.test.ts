import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startServer } from './main.ts';
import type { RunningServer, ServerOptions } from './server-options.ts';
import { TEST_TEMPLATES } from './store/testing/cloned-store.ts';

const FIRST = 'adp_first_0123456789abcdefghij';
const SECOND = 'adp_second_0123456789abcdefghij';

describe('startServer', () => {
  let directory: string;
  let running: RunningServer[];
  let logged: string;

  beforeEach(() => {
    directory = mkdtempSync(path.join(tmpdir(), 'adept-main-'));
    running = [];
    logged = '';
  });
  afterEach(async () => {
    for (const server of running) await server.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  async function start(more: Partial<ServerOptions> = {}): Promise<RunningServer> {
    const log = new PassThrough();
    log.on('data', (chunk: Buffer) => (logged += chunk.toString('utf8')));
    const server = await startServer({
      adminHost: '127.0.0.1',
      adminPort: 0,
      deviceHost: '127.0.0.1',
      devicePort: 0,
      dataDir: path.join(directory, 'data'),
      storeTemplateDir: TEST_TEMPLATES,
      appleDeviceServiceUrl: 'http://127.0.0.1:9',
      timeZone: 'UTC',
      language: 'en',
      logLevel: 'info',
      clock: { now: () => new Date() },
      log,
      ...more,
    });
    running.push(server);
    return server;
  }
  const status = async (url: string, apiToken?: string): Promise<number> =>
    (await fetch(url, apiToken ? { headers: { authorization: `Bearer ${apiToken}` } } : {})).status;

  it('answers on both listeners, with the doors closed to strangers', async () => {
    const server = await start();
    expect(await status(`${server.adminUrl}/healthz`)).toBe(200);
    expect(await status(`${server.adminUrl}/readyz`)).toBe(200);
    expect(await status(`${server.deviceUrl}/healthz`)).toBe(200);
    expect(await status(`${server.adminUrl}/api/v1/tokens`)).toBe(401);
    expect(await status(`${server.deviceUrl}/api/v1/tokens`)).toBe(404);
    expect(server.setUpUrl).toMatch(new RegExp(`^${server.adminUrl}/set-up`));
    expect(server.notices.join('\n')).toContain(`${path.join(directory, 'data')}.key`);
  });

  it('takes in the initial API token on the first start only, and the data survives a restart', async () => {
    const first = await start({ initialApiToken: FIRST });
    const made = await fetch(`${first.adminUrl}/api/v1/tokens`, {
      method: 'POST',
      headers: { authorization: `Bearer ${FIRST}`, 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Kept' }),
    });
    expect(made.status).toBe(201);
    await first.stop();
    const second = await start({ initialApiToken: SECOND });
    expect(await status(`${second.adminUrl}/api/v1/tokens`, SECOND)).toBe(401);
    const list = await fetch(`${second.adminUrl}/api/v1/tokens`, {
      headers: { authorization: `Bearer ${FIRST}` },
    });
    expect(((await list.json()) as { items: { name: string }[] }).items.map((token) => token.name)).toEqual([
      'Kept',
    ]);
    expect(second.notices.join('\n')).not.toContain('.key');
    expect(logged).not.toMatch(/adp_(first|second)/);
  });

  it.each(['ADEPT_ADMIN_PORT', 'ADEPT_DEVICE_PORT'])(
    'names a taken port and its variable (%s), and leaves nothing behind',
    async (variable) => {
      const other: Server = createServer();
      await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
      const { port } = other.address() as AddressInfo;
      const ports = variable === 'ADEPT_ADMIN_PORT' ? { adminPort: port } : { devicePort: port };
      await expect(start(ports)).rejects.toMatchObject({
        code: 'port-taken',
        parameters: { port: String(port), variable },
      });
      await new Promise((resolve) => other.close(resolve));
      // The data directory's lock is free and so is the port.
      const server = await start(ports);
      expect(variable === 'ADEPT_ADMIN_PORT' ? server.adminUrl : server.deviceUrl).toBe(
        `http://127.0.0.1:${port}`,
      );
    },
  );

  it('refuses an address that this machine does not have', async () => {
    await expect(start({ adminHost: '192.0.2.1' })).rejects.toMatchObject({
      code: 'address-not-usable',
      parameters: { host: '192.0.2.1', variable: 'ADEPT_ADMIN_HOST' },
    });
  });

  it('refuses a data directory that another server uses', async () => {
    await start();
    await expect(start()).rejects.toMatchObject({ code: 'data-directory-in-use' });
  });

  it.each<[Partial<ServerOptions>, string]>([
    [{ appleDeviceServiceUrl: 'http://apple.example' }, 'apple-url-not-https'],
    [{ appleDeviceServiceUrl: 'apple' }, 'apple-url-not-a-url'],
    [{ appleDeviceServiceUrl: 'https://user:secret@apple.example' }, 'apple-url-has-extras'],
    [{ syncInterval: 'often' }, 'configuration-invalid'],
    [{ extraCaFile: '/nowhere/ca.pem' }, 'file-unreadable'],
  ])('refuses %o before anything is opened', async (more, code) => {
    const error = await start(more).then(
      () => null,
      (reason: unknown) => reason as Error & { code: string },
    );
    expect(error?.code).toBe(code);
    expect(error?.message).not.toContain('secret');
  });

  it('refuses a master key that is not the one of the data', async () => {
    await (await start()).stop();
    const file = path.join(directory, 'other.key');
    writeFileSync(file, Buffer.alloc(32, 7).toString('base64'), { mode: 0o600 });
    await expect(start({ masterKeyFile: file })).rejects.toMatchObject({ code: 'master-key-wrong' });
  });

  it('stops once, however often it is asked, and frees its ports', async () => {
    const server = await start();
    await Promise.all([server.stop(), server.stop()]);
    await server.stopped;
    await expect(fetch(`${server.adminUrl}/healthz`)).rejects.toThrow();
    const port = Number(new URL(server.adminUrl).port);
    expect((await start({ adminPort: port })).adminUrl).toBe(server.adminUrl);
  });
});
