import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { allPages, ApiProblem, ApiUnreachable, createApiClient, type ApiClientOptions } from './client.ts';

interface Seen {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  body: Buffer;
}
const servers: Server[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => new Promise((done) => server.close(done))));
});

/** A server that answers as told and remembers what came in. */
async function answering(answer: (seen: Seen) => { status: number; body: string }) {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const now = {
        method: request.method ?? '',
        url: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks),
      };
      seen.push(now);
      const { status, body } = answer(now);
      response.writeHead(status, { connection: 'close' }).end(body);
    });
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { seen, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
const clientOf = (server: string, more: Partial<ApiClientOptions> = {}) =>
  createApiClient({ server, fetch, ...more });

describe('createApiClient', () => {
  it('sends the API token, the language and an encoded path', async () => {
    const { seen, url } = await answering(() => ({ status: 200, body: '{"serial":"A/B"}' }));
    const device = await clientOf(`${url}/`, { apiToken: 'adp_x', language: 'pl' }).devices.get('A/B', {
      token: 't 1',
    });
    expect(device.serial).toBe('A/B');
    expect(seen[0]).toMatchObject({ method: 'GET', url: '/api/v1/devices/A%2FB?token=t+1' });
    expect(seen[0]?.headers).toMatchObject({ authorization: 'Bearer adp_x', 'accept-language': 'pl' });
    expect(seen[0]?.headers['x-csrf-token']).toBeUndefined();
  });

  it('sends the CSRF token and the idempotency key with a POST', async () => {
    const { seen, url } = await answering(() => ({ status: 201, body: '{}' }));
    await clientOf(url, { csrfToken: () => 'c' }).tokens.create({ name: 'Berlin' }, { idempotencyKey: 'k' });
    expect(seen[0]?.headers).toMatchObject({
      'x-csrf-token': 'c',
      'idempotency-key': 'k',
      'content-type': 'application/json',
    });
    expect(seen[0]?.body.toString()).toBe('{"name":"Berlin"}');
  });

  it('sends a token file byte by byte', async () => {
    const { seen, url } = await answering(() => ({ status: 200, body: '{"accepted":true}' }));
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    await clientOf(url).tokens.uploadTokenFile('t', bytes, { dryRun: true });
    expect(seen[0]?.url).toBe('/api/v1/tokens/t/token-file?dryRun=true');
    expect(new Uint8Array(seen[0]?.body ?? [])).toEqual(bytes);
  });

  it('tells a verification that is still under way by null', async () => {
    const { url } = await answering(() => ({ status: 202, body: '{}' }));
    expect(await clientOf(url).tokens.verify('t')).toBeNull();
  });

  it('throws the problem document', async () => {
    const code = 'token-name-taken';
    const problem = { type: `urn:adept:error:${code}`, title: 'T', status: 409, detail: 'D', code };
    const { url } = await answering(() => ({ status: 409, body: JSON.stringify(problem) }));
    const thrown = await clientOf(url)
      .tokens.create({ name: 'x' })
      .catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(ApiProblem);
    expect(thrown).toMatchObject({ problem, code: 'token-name-taken', status: 409 });
  });

  it.each([
    [502, '<html>bad gateway</html>'],
    [500, 'null'],
    [404, '{"type":"about:blank","status":404,"code":"not-found"}'],
    [200, '[]'],
    [200, '<html>a captive portal</html>'],
  ])('takes %d %s as no answer of Adept', async (status, body) => {
    const { url } = await answering(() => ({ status, body }));
    await expect(clientOf(url).overview()).rejects.toMatchObject({
      name: 'ApiUnreachable',
      code: 'unexpected-answer',
    });
  });

  it('tells when nobody listens', async () => {
    const { url } = await answering(() => ({ status: 200, body: '' }));
    await new Promise((done) => servers.pop()?.close(done));
    const thrown = await clientOf(url)
      .overview()
      .catch((error: unknown) => error);
    expect(thrown).toBeInstanceOf(ApiUnreachable);
    expect(thrown).toMatchObject({ code: 'server-unreachable', server: url });
  });

  it('reads all pages', async () => {
    const { seen, url } = await answering(({ url: path }) =>
      path.includes('after=2')
        ? { status: 200, body: '{"items":[{"id":"3"}],"next":null}' }
        : { status: 200, body: '{"items":[{"id":"1"},{"id":"2"}],"next":"2"}' },
    );
    const client = clientOf(url);
    const tokens = await allPages((page) => client.tokens.list(page));
    expect(tokens.map(({ id }) => id)).toEqual(['1', '2', '3']);
    expect(seen.map((request) => request.url)).toEqual([
      '/api/v1/tokens?limit=1000',
      '/api/v1/tokens?limit=1000&after=2',
    ]);
  });
});
