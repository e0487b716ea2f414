import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { AppleError, type AppleErrorFacts } from '../errors/apple-error.ts';
import { clientFor, listen } from './testing/answering-server.ts';
import { startConnectProxy } from './testing/connect-proxy.ts';
import type { TransportOptions } from './transport.ts';

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'adept-issuer-'));
  const openssl = (...args: string[]) => execFileSync('openssl', args, { stdio: 'pipe', cwd: folder });
  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  openssl(
    ...['req', '-x509', '-utf8', ...newKey, '-days', '9', '-keyout', 'ca.key', '-out', 'ca.pem'],
    ...['-subj', '/CN=Inspection \u202eCA\u0007/O=Acme Corp'],
  );
  writeFileSync(join(folder, 'index'), '');
  writeFileSync(
    join(folder, 'ca.conf'),
    [
      ...['[ca]', 'default_ca=d', '[d]', 'database=index', 'new_certs_dir=.', 'rand_serial=yes'],
      ...['default_md=sha256', 'policy=p', '[p]', 'commonName=supplied'],
    ].join('\n'),
  );
  const leaf = (name: string, san: string, dates: readonly [start: string, end: string]) => {
    writeFileSync(join(folder, `${name}.ext`), `subjectAltName=${san}`);
    openssl('req', ...newKey, '-subj', `/CN=${name}`, '-keyout', `${name}.key`, '-out', `${name}.csr`);
    openssl(
      ...['ca', '-batch', '-notext', '-config', 'ca.conf', '-cert', 'ca.pem', '-keyfile', 'ca.key'],
      ...['-in', `${name}.csr`, '-out', `${name}.pem`, '-extfile', `${name}.ext`],
      ...['-startdate', dates[0], '-enddate', dates[1]],
    );
  };
  const now = ['20200101000000Z', '20990101000000Z'] as const;
  leaf('good', 'IP:127.0.0.1', now);
  leaf('other', 'DNS:portal.example', now);
  leaf('old', 'IP:127.0.0.1', ['20200101000000Z', '20200201000000Z']);
  leaf('early', 'IP:127.0.0.1', ['20900101000000Z', '20910101000000Z']);
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** @returns its port */
async function tlsServer(leaf: string): Promise<number> {
  const server = createHttpsServer(
    { key: file(`${leaf}.key`), cert: file(`${leaf}.pem`) },
    (request, response) =>
      void response.end(request.url === '/session' ? '{"auth_session_token":"over-tls"}' : '{}'),
  );
  server.on('tlsClientError', () => undefined);
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

/** With a leaf it speaks TLS itself. */
async function proxyServer(leaf?: string): Promise<string> {
  const tls = leaf ? { key: file(`${leaf}.key`), cert: file(`${leaf}.pem`) } : undefined;
  const proxy = await startConnectProxy({ ...(tls && { tls }) });
  ends.push(() => proxy.close());
  return proxy.url;
}

async function askOver(leaf: string, options: TransportOptions = {}): Promise<AppleErrorFacts | 'good'> {
  const made = clientFor(`https://127.0.0.1:${await tlsServer(leaf)}`, { now: () => new Date() }, options);
  ends.push(() => made.close());
  return made.client.account().then(
    () => 'good' as const,
    (error: unknown) => {
      if (!(error instanceof AppleError)) throw error;
      expect(made.calls.at(-1)?.error).toEqual(error.facts);
      return error.facts;
    },
  );
}

const trusting = () => ({ extraCa: file('ca.pem') });

describe('a certificate that is not believed', () => {
  it('is told with the issuer that was seen, without its control characters', async () => {
    expect(await askOver('good')).toMatchObject({
      kind: 'unreachable',
      reason: 'tls',
      tlsFault: 'untrusted',
      tlsIssuer: 'Inspection CA (Acme Corp)',
      body: null,
    });
    expect(await askOver('good', trusting())).toBe('good');
  });

  it.each([
    ['other', 'other-name'],
    ['old', 'expired'],
    ['early', 'not-yet-valid'],
  ])('%s: %s, though its issuer is trusted', async (leaf, tlsFault) => {
    expect(await askOver(leaf, trusting())).toMatchObject({
      reason: 'tls',
      tlsFault,
      tlsIssuer: 'Inspection CA (Acme Corp)',
    });
  });

  it('is seen inside a proxy’s tunnel as well', async () => {
    const httpsProxy = await proxyServer();
    expect(await askOver('good', { httpsProxy })).toMatchObject({
      reason: 'tls',
      tlsFault: 'untrusted',
      tlsIssuer: 'Inspection CA (Acme Corp)',
    });
    expect(await askOver('good', { httpsProxy, ...trusting() })).toBe('good');
  });

  it('of the proxy itself is the proxy’s matter', async () => {
    const httpsProxy = await proxyServer('good');
    expect(await askOver('good', { httpsProxy })).toMatchObject({ kind: 'unreachable', reason: 'proxy' });
    expect(await askOver('good', { httpsProxy, ...trusting() })).toBe('good');
    const misnamed = await proxyServer('other');
    expect(await askOver('good', { httpsProxy: misnamed, ...trusting() })).toMatchObject({ reason: 'proxy' });
  });

  it('is no less refused a second time: nothing of the first is remembered', async () => {
    const port = await tlsServer('other');
    const made = clientFor(`https://127.0.0.1:${port}`, { now: () => new Date() }, trusting());
    ends.push(() => made.close());
    for (let i = 0; i < 3; i += 1)
      await expect(made.client.account()).rejects.toMatchObject({ facts: { tlsFault: 'other-name' } });
  });
});

describe('a handshake that comes to nothing', () => {
  it('names no issuer', async () => {
    const plain = createHttpServer();
    const port = await listen(plain);
    ends.push(() => new Promise((resolve) => plain.close(resolve)));
    const made = clientFor(`https://127.0.0.1:${port}`, { now: () => new Date() });
    ends.push(() => made.close());
    await expect(made.client.account()).rejects.toMatchObject({
      facts: { reason: 'tls', tlsFault: 'handshake', tlsIssuer: null },
    });
  });
});
