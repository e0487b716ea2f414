import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createServer as createNetServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { AppleError } from '../errors/apple-error.ts';
import {
  answeringServer,
  clientFor,
  listen,
  SESSION_OK,
  type Answer,
  type ClientUnderTest,
} from './testing/answering-server.ts';
import { type ConnectProxy, startConnectProxy } from './testing/connect-proxy.ts';
import { createTransport, TransportClosedError, type TransportOptions } from './transport.ts';

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

function client(baseUrl: string, options: TransportOptions = {}): ClientUnderTest {
  const made = clientFor(baseUrl, { now: () => new Date() }, options);
  ends.push(() => made.close());
  return made;
}

/** GET /session answers well, GET /account as given. */
async function withAccount(answer: Answer, options: TransportOptions = {}): Promise<ClientUnderTest> {
  const server = await answeringServer({ 'GET /session': [SESSION_OK], 'GET /account': [answer] });
  ends.push(() => server.close());
  return client(server.url, options);
}

/** A raw TCP server; its sockets are ended with it. */
async function tcpServer(onSocket: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>();
  const server: Server = createNetServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    onSocket(socket);
  });
  ends.push(
    () =>
      new Promise((resolve) => {
        server.close(resolve);
        for (const socket of sockets) socket.destroy();
      }),
  );
  return listen(server);
}

async function factsOf({ client: dep, calls }: ClientUnderTest): Promise<string> {
  const error: unknown = await dep.account().catch((reason: unknown) => reason);
  if (!(error instanceof AppleError)) throw error;
  expect(calls.at(-1)?.error).toEqual(error.facts);
  expect(calls.at(-1)?.status).toBe(error.facts.status);
  return `${error.facts.endpoint} ${error.facts.status} ${error.facts.kind} ${error.facts.reason}`;
}

describe('time-outs, one per phase', () => {
  it('of connecting: a TLS handshake that is never answered', async () => {
    const port = await tcpServer(() => undefined);
    expect(await factsOf(client(`https://127.0.0.1:${port}`, { connectTimeoutMs: 50 }))).toBe(
      'GET /session null unreachable connect-timeout',
    );
  });

  it('of the headers', async () => {
    const made = await withAccount(() => undefined, { headersTimeoutMs: 50 });
    expect(await factsOf(made)).toBe('GET /account null unreachable headers-timeout');
  });

  it('of the body', async () => {
    const made = await withAccount(
      (_request, response) => void response.writeHead(200).write('{"server_name":'),
      {
        bodyTimeoutMs: 50,
      },
    );
    expect(await factsOf(made)).toBe('GET /account null unreachable body-timeout');
    expect(made.calls.at(-1)?.clockOffsetSeconds).toBe(0);
  });

  it('of the whole, when a body drips', async () => {
    const drip: Answer = (_request, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write(' '), 10);
      response.on('close', () => clearInterval(timer));
    };
    const made = await withAccount(drip, { wholeTimeoutMs: 200, bodyTimeoutMs: 5000 });
    expect(await factsOf(made)).toBe('GET /account null unreachable body-timeout');
  });

  it('of the whole, before the headers', async () => {
    const made = await withAccount(() => undefined, { wholeTimeoutMs: 200, headersTimeoutMs: 5000 });
    expect(await factsOf(made)).toBe('GET /account null unreachable headers-timeout');
  });

  it('a refusal whose body stops still says its word', async () => {
    const made = await withAccount(
      (_request, response) => void response.writeHead(403).write('ACCESS_DENIED'),
      {
        bodyTimeoutMs: 50,
      },
    );
    expect(await factsOf(made)).toBe('GET /account 403 refused null');
    expect(made.calls.at(-1)?.error?.appleCode).toBe('ACCESS_DENIED');
  });
});

describe('answers that end early', () => {
  it.each([
    ['chunked', {}],
    ['with a length', { 'content-length': '5000' }],
  ])('%s', async (_name, headers) => {
    const made = await withAccount((_request, response) => {
      response.writeHead(200, headers).write('{"server_name":"half', () => response.destroy());
    });
    expect(await factsOf(made)).toBe('GET /account 200 unreadable truncated');
    expect(made.calls.at(-1)?.error?.body).toBe('{"server_name":"half');
  });

  it('before the headers', async () => {
    const made = await withAccount((request) => request.socket.destroy());
    expect(await factsOf(made)).toBe('GET /account null unreachable reset');
  });

  it('whole by HTTP, cut as JSON', async () => {
    expect(await factsOf(await withAccount([200, '{"server_name":"half']))).toBe(
      'GET /account 200 unreadable truncated',
    );
  });
});

describe('answers of somebody else', () => {
  it.each([
    ['a redirect, which is not followed', [302, '', { location: '/elsewhere' }], '302 unreadable redirect'],
    [
      'a page',
      [200, '<!DOCTYPE html><html><body>Sign in to the network</body></html>'],
      '200 unreadable html',
    ],
    ['nothing', [200, ''], '200 unreadable empty'],
    ['another shape', [200, '{"server_name":[1]}'], '200 unreadable not-as-promised'],
    ['an outage', [503, 'Service Unavailable'], '503 unavailable null'],
  ] as const)('%s', async (_name, answer, expected) => {
    const server = await answeringServer({ 'GET /session': [SESSION_OK], 'GET /account': [answer] });
    ends.push(() => server.close());
    expect(await factsOf(client(server.url))).toBe(`GET /account ${expected}`);
    expect(server.seen.map(({ route }) => route)).toEqual(['GET /session', 'GET /account']);
  });

  it('too much', async () => {
    const made = await withAccount([200, `{"server_name":"${'x'.repeat(5000)}"}`], {
      maximumBodyBytes: 1000,
    });
    expect(await factsOf(made)).toBe('GET /account 200 unreadable too-large');
  });

  it('not HTTP', async () => {
    const port = await tcpServer((socket) => socket.end('SSH-2.0-OpenSSH_9.9 a-secret-perhaps\r\n'));
    const made = client(`http://127.0.0.1:${port}`);
    const error: unknown = await made.client.account().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ facts: { kind: 'unreadable', reason: 'not-as-promised', status: null } });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('a-secret-perhaps');
  });

  it('nobody there', async () => {
    const closed = createNetServer();
    const port = await listen(closed);
    await new Promise((resolve) => closed.close(resolve));
    expect(await factsOf(client(`http://127.0.0.1:${port}`))).toBe('GET /session null unreachable connect');
  });

  it('a name that does not exist', async () => {
    expect(await factsOf(client('https://mdmenrollment.invalid'))).toBe('GET /session null unreachable dns');
  });
});

describe('ends that are ours', () => {
  it("rejects with the signal's reason, reports nothing about Apple, and goes on working", async () => {
    const arrived = Promise.withResolvers<void>();
    const server = await answeringServer({
      'GET /session': [SESSION_OK],
      'GET /account': [() => arrived.resolve(), [200, '{"server_name":"after"}']],
    });
    ends.push(() => server.close());
    const made = client(server.url);
    const abort = new AbortController();
    const account = made.client.account({ signal: abort.signal });
    await arrived.promise;
    abort.abort(new Error('the admin went away'));
    await expect(account).rejects.toThrow('the admin went away');
    expect(made.calls.map(({ endpoint }) => endpoint)).toEqual(['GET /session']);
    expect(await made.client.account()).toEqual({ server_name: 'after' });
  });

  it('ends what is in flight when it is closed, in the middle of a body too', async () => {
    const arrived = Promise.withResolvers<void>();
    const made = await withAccount((_request, response) => {
      response.writeHead(200).write('{', () => arrived.resolve());
    });
    const account = made.client.account();
    await arrived.promise;
    const ended = expect(account).rejects.toBeInstanceOf(TransportClosedError);
    await made.close();
    await ended;
    await expect(made.client.account()).rejects.toMatchObject({ code: 'transport-closed' });
    expect(made.calls).toHaveLength(1);
  });
});

describe('TLS and proxies', () => {
  let folder: string;
  let certificate: string;
  let key: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'adept-tls-'));
    const [keyFile, certificateFile] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
    const name = ['-subj', '/CN=simulated', '-addext', 'subjectAltName=IP:127.0.0.1'];
    execFileSync(
      'openssl',
      [
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-days',
        '2',
        '-keyout',
        keyFile,
        '-out',
        certificateFile,
        ...name,
      ],
      { stdio: 'pipe' },
    );
    certificate = readFileSync(certificateFile, 'utf8');
    key = readFileSync(keyFile, 'utf8');
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function tlsServer(): Promise<number> {
    const answer = (request: IncomingMessage) =>
      request.url === '/session' ? '{"auth_session_token":"over-tls"}' : '{"server_name":"behind TLS"}';
    const server = createHttpsServer(
      { key, cert: certificate },
      (request, response) => void response.end(answer(request)),
    );
    const port = await listen(server);
    ends.push(
      () =>
        new Promise((resolve) => {
          server.close(resolve);
          server.closeAllConnections();
        }),
    );
    return port;
  }

  async function proxyServer(status: number): Promise<ConnectProxy> {
    const proxy = await startConnectProxy({ status });
    ends.push(() => proxy.close());
    return proxy;
  }

  it('refuses a certificate nobody signed, whatever the environment says', async () => {
    const before = process.env.NODE_TLS_REJECT_UNAUTHORIZED;
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
    try {
      expect(await factsOf(client(`https://127.0.0.1:${await tlsServer()}`))).toBe(
        'GET /session null unreachable tls',
      );
    } finally {
      if (before === undefined) delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
      else process.env.NODE_TLS_REJECT_UNAUTHORIZED = before;
    }
  });

  it('takes it when it is named', async () => {
    const made = client(`https://127.0.0.1:${await tlsServer()}`, { extraCa: certificate });
    expect(await made.client.account()).toEqual({ server_name: 'behind TLS' });
  });

  it('reports TLS to a server that speaks none', async () => {
    const port = await tcpServer((socket) =>
      socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')),
    );
    expect(await factsOf(client(`https://127.0.0.1:${port}`))).toBe('GET /session null unreachable tls');
  });

  it('goes through a proxy', async () => {
    const port = await tlsServer();
    const proxy = await proxyServer(200);
    const made = client(`https://127.0.0.1:${port}`, { extraCa: certificate, httpsProxy: proxy.url });
    expect(await made.client.account()).toEqual({ server_name: 'behind TLS' });
    const password = Buffer.from('me:hunter2').toString('base64');
    expect(new Set(proxy.asked)).toEqual(new Set([`127.0.0.1:${port} Basic ${password}`]));
  });

  it('goes past a proxy where it is told to', async () => {
    const port = await tlsServer();
    const proxy = await proxyServer(200);
    const options = { extraCa: certificate, httpsProxy: proxy.url, noProxy: '127.0.0.1' };
    expect(await client(`https://127.0.0.1:${port}`, options).client.account()).toEqual({
      server_name: 'behind TLS',
    });
    expect(proxy.asked).toEqual([]);
  });

  it.each([407, 502])('reports a proxy that answers %i, without its password', async (status) => {
    const proxy = await proxyServer(status);
    const made = client('https://127.0.0.1:9', { httpsProxy: proxy.url });
    const error: unknown = await made.client.account().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ facts: { kind: 'unreachable', reason: 'proxy', status: null } });
    expect(inspect([error, made.calls], { depth: 9, showHidden: true })).not.toContain('hunter2');
  });

  it('reports a proxy that is not there, or hangs up', async () => {
    const closed = createNetServer();
    const port = await listen(closed);
    await new Promise((resolve) => closed.close(resolve));
    const at = (proxyPort: number) =>
      client('https://127.0.0.1:9', { httpsProxy: `http://127.0.0.1:${proxyPort}` });
    expect(await factsOf(at(port))).toBe('GET /session null unreachable proxy');
    expect(await factsOf(at(await tcpServer((socket) => socket.once('data', () => socket.destroy()))))).toBe(
      'GET /session null unreachable proxy',
    );
  });
});

describe('createTransport', () => {
  it('keeps one pace for all its clients, and ends their waits when it is closed', async () => {
    const server = await answeringServer({});
    ends.push(() => server.close());
    const transport = createTransport();
    ends.push(() => transport.close());
    transport.throttle.pause(server.url, 30);
    const abort = new AbortController();
    const waiting = transport.throttle.turn(server.url, abort.signal);
    abort.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
    const ended = expect(transport.throttle.turn(server.url)).rejects.toBeInstanceOf(TransportClosedError);
    await transport.close();
    await ended;
    expect(server.seen).toEqual([]);
  });
});
