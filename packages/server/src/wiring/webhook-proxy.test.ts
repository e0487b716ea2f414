import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ConnectProxy, startConnectProxy } from '@adept/apple/dep/testing/connect-proxy';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ClonedStore, openClonedStore } from '../store/testing/cloned-store.ts';
import type { NoticeMessage } from '../tell/notices/notice-message.ts';
import { createSendWebhook, type WebhookOptions } from '../tell/notices/send-webhook.ts';
import { createTargetDoor, type Resolve } from '../tell/notices/target-door.ts';
import { benchOver, deliveryOver, movableClock } from './testing/notice-bench.ts';
import { startWebhookReceiver, type WebhookReceiver } from './testing/webhook-receiver.ts';

const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const CREDENTIALS = `Basic ${Buffer.from('me:hunter2').toString('base64')}`;
const clock = movableClock();
const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

let cloned: ClonedStore;
let message: NoticeMessage;
let folder: string;
let certificate: string;
let key: string;
beforeAll(async () => {
  cloned = await openClonedStore({ clock });
  const bench = benchOver(cloned.store, clock, deliveryOver(cloned.store, clock));
  message = await bench.testMessage(await bench.rule());
  folder = mkdtempSync(join(tmpdir(), 'adept-webhook-proxy-'));
  const [certificateFile, keyFile] = [join(folder, 'hooks.pem'), join(folder, 'hooks.key')];
  execFileSync(
    'openssl',
    [
      ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'],
      ...['-days', '9', '-subj', '/CN=hooks', '-keyout', keyFile, '-out', certificateFile],
      ...['-addext', 'subjectAltName=DNS:hooks.example,DNS:hooks.internal'],
    ],
    { stdio: 'pipe' },
  );
  certificate = readFileSync(certificateFile, 'utf8');
  key = readFileSync(keyFile, 'utf8');
});
afterAll(async () => {
  await cloned.remove();
  rmSync(folder, { recursive: true });
});

async function listening(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** A receiver under TLS, for the two names in its certificate. */
async function secureReceiver(): Promise<{ port: number; bodies: string[] }> {
  const bodies: string[] = [];
  const server = createHttpsServer({ key, cert: certificate }, (request, response) => {
    let body = '';
    request.on('data', (piece: Buffer) => (body += piece.toString('utf8')));
    request.on('end', () => {
      bodies.push(body);
      response.end('thank you');
    });
  });
  const port = await listening(server);
  ends.push(
    () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  );
  return { port, bodies };
}

async function proxyServer(status = 200): Promise<ConnectProxy> {
  const proxy = await startConnectProxy({ status });
  ends.push(() => proxy.close());
  return proxy;
}

const leadsTo =
  (...addresses: string[]): Resolve =>
  (_host, _family, done) =>
    done(
      null,
      addresses.map((address) => ({ address, family: 4 })),
    );
const unknownHere: Resolve = (_host, _family, done) => done(new Error('ENOTFOUND'), []);

function sender(httpsProxy: string, options: Partial<WebhookOptions> & { named?: string[] } = {}) {
  const { named = [], ...more } = options;
  const webhooks = createSendWebhook({
    door: createTargetDoor(named),
    clock,
    milliseconds: 5000,
    extraCa: certificate,
    httpsProxy,
    resolve: unknownHere,
    ...more,
  });
  ends.push(() => webhooks.close());
  return (url: string) => webhooks.send(message, { url, secret: SECRET, preset: 'adept', template: null });
}

const ARRIVED = { delivered: true, answer: '200 thank you' };
const REFUSED = { delivered: false, answer: expect.stringContaining('webhook-target-private') as string };

describe('a webhook behind a proxy', () => {
  it.each([
    ['that only the proxy can look up', unknownHere],
    ['that is public by our own lookup', leadsTo('93.184.216.34')],
    ['that our own lookup has no answer for', leadsTo()],
    ['whose lookup never ends', () => undefined],
  ])('goes through it to a name %s', async (_which, resolve) => {
    const receiver = await secureReceiver();
    const proxy = await proxyServer();
    const url = `https://hooks.example:${receiver.port}/hook`;
    expect(await sender(proxy.url, { resolve })(url)).toMatchObject(ARRIVED);
    expect(proxy.asked).toEqual([`hooks.example:${receiver.port} ${CREDENTIALS}`]);
    expect(JSON.parse(receiver.bodies[0]!)).toMatchObject({ id: message.id });
  });

  it('is refused where our own lookup or the address itself says private, and the proxy isn’t asked', async () => {
    const receiver = await secureReceiver();
    const proxy = await proxyServer();
    const send = sender(proxy.url, { resolve: leadsTo('93.184.216.34', '10.0.0.1') });
    for (const host of ['hooks.example', '127.0.0.1', '10.0.0.1', '[::ffff:127.0.0.1]', 'localhost'])
      expect(await send(`https://${host}:${receiver.port}/`)).toMatchObject(REFUSED);
    expect([proxy.asked, receiver.bodies]).toEqual([[], []]);
  });

  it('goes to a named private target as NO_PROXY says: past the proxy, else through it', async () => {
    const receiver = await secureReceiver();
    const proxy = await proxyServer();
    const options = { named: ['hooks.internal'], resolve: leadsTo('127.0.0.1') };
    const url = `https://hooks.internal:${receiver.port}/hook`;
    expect(await sender(proxy.url, { ...options, noProxy: '.internal' })(url)).toMatchObject(ARRIVED);
    expect(proxy.asked).toEqual([]);
    expect(await sender(proxy.url, options)(url)).toMatchObject(ARRIVED);
    expect(proxy.asked).toEqual([`hooks.internal:${receiver.port} ${CREDENTIALS}`]);
  });

  it('that NO_PROXY leads past is judged as without a proxy', async () => {
    const receiver = await secureReceiver();
    const proxy = await proxyServer();
    const send = sender(proxy.url, { noProxy: 'hooks.example', resolve: leadsTo('127.0.0.1') });
    expect(await send(`https://hooks.example:${receiver.port}/`)).toMatchObject(REFUSED);
    expect([proxy.asked, receiver.bodies]).toEqual([[], []]);
  });

  it('over plain http to a named target on this machine never meets the proxy', async () => {
    const receiver: WebhookReceiver = await startWebhookReceiver();
    ends.push(() => receiver.stop());
    const proxy = await proxyServer();
    const send = sender(proxy.url, { named: ['127.0.0.1'] });
    expect(await send(`http://127.0.0.1:${receiver.port}/hook`)).toMatchObject(ARRIVED);
    expect(proxy.asked).toEqual([]);
  });

  it.each([403, 407])('that answers %i is told of, without its password, and tried again', async (status) => {
    const proxy = await proxyServer(status);
    const answer = await sender(proxy.url)('https://hooks.example/');
    expect(answer).toMatchObject({ delivered: false, lasting: false });
    expect(answer.answer).toContain(`CONNECT was answered with ${status}`);
    expect(answer.answer).not.toContain('hunter2');
  });
});
