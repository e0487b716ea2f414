/// <reference types="node" />
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAdeptApi } from './adept-api.ts';
import { apiUrl, createApiClient } from './api-client.ts';
import { ApiProblem, isSignedOut, problemDetails } from './api-problem.ts';

interface Seen {
  method: string;
  url: string;
  headers: IncomingMessage['headers'];
  body: string;
}
type Answer = { status: number; body: string; type?: string };

let server: Server;
let base: string;
let seen: Seen[] = [];
let answers: Answer[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      seen.push({
        method: request.method ?? '',
        url: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      });
      const answer = answers.shift() ?? { status: 500, body: 'nothing prepared' };
      response
        .writeHead(answer.status, { 'content-type': answer.type ?? 'application/json' })
        .end(answer.body);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((done) => server.close(done)));
beforeEach(() => {
  seen = [];
  answers = [];
});

const clientTo = (origin: string, onSignedOut?: () => void) => {
  const options = {
    fetch: ((path: string, init: RequestInit) => fetch(origin + path, init)) as typeof fetch,
    language: () => 'pl',
  };
  return createApiClient(onSignedOut ? { ...options, onSignedOut } : options);
};
const json = (status: number, body: unknown): Answer => ({ status, body: JSON.stringify(body) });
const refusal = {
  type: 'about:blank',
  title: 'Too old',
  status: 422,
  detail: 'Upload the newest file.',
  code: 'token-file-older',
};

async function problemOf(promise: Promise<unknown>): Promise<ApiProblem> {
  const problem = await promise.then(
    () => null,
    (error: unknown) => error,
  );
  expect(problem).toBeInstanceOf(ApiProblem);
  return problem as ApiProblem;
}

describe('the API client', () => {
  it('asks in the chosen language and leaves absent query values out', async () => {
    answers = [json(200, { items: [], next: null })];
    await clientTo(base).get('/devices', { q: 'C02 7', token: undefined, limit: 50 });
    expect(seen[0]).toMatchObject({ method: 'GET', url: '/api/v1/devices?q=C02+7&limit=50' });
    expect(seen[0]?.headers['accept-language']).toBe('pl');
    expect(seen[0]?.headers['x-csrf-token']).toBeUndefined();
  });

  it('carries the CSRF token of the session on unsafe requests only, until the sign-out', async () => {
    const api = createAdeptApi(clientTo(base));
    answers = [
      json(200, { user: { email: 'a@b.example' }, csrfToken: 'csrf-1' }),
      json(201, {}),
      json(200, {}),
      json(204, null),
      json(201, {}),
    ];
    await api.session();
    await api.addToken('Berlin');
    await api.overview();
    await api.signOut();
    await api.addToken('Lab');
    expect(seen.map((request) => request.headers['x-csrf-token'])).toEqual([
      undefined,
      'csrf-1',
      undefined,
      'csrf-1',
      undefined,
    ]);
  });

  it('sends a token file as the bytes themselves, and tells each check before the report', async () => {
    const check = { id: 'file', result: 'ok', detail: 'The file can be read.' };
    const report = { accepted: true, identity: 'same', checks: [check] };
    answers = [{ status: 200, body: `${JSON.stringify({ check })}\n${JSON.stringify({ report })}\n` }];
    const told: unknown[] = [];
    const answer = await createAdeptApi(clientTo(base)).uploadTokenFile(
      't1',
      new Blob(['p7m bytes']),
      { acceptExpired: true, replaceIdentity: false },
      (each) => told.push(each),
    );
    expect(answer).toEqual(report);
    expect(told).toEqual([check]);
    expect(seen[0]).toMatchObject({
      url: '/api/v1/tokens/t1/token-file?acceptExpired=true',
      body: 'p7m bytes',
    });
    expect(seen[0]?.headers['content-type']).toBe('application/pkcs7-mime');
    expect(seen[0]?.headers.accept).toContain('application/x-ndjson');
  });

  it('takes the last line for the refusal that it is, and an answer without one for none', async () => {
    const upload = () => createAdeptApi(clientTo(base)).uploadTokenFile('t1', new Blob(['x']));
    answers = [
      { status: 200, body: `${JSON.stringify({ problem: refusal })}\n` },
      { status: 200, body: '{"check":{}}\n' },
      json(422, refusal),
    ];
    await expect(upload()).rejects.toMatchObject({ kind: 'refused', status: 422, document: refusal });
    await expect(upload()).rejects.toMatchObject({ kind: 'unreachable' });
    await expect(upload()).rejects.toMatchObject({ kind: 'refused', status: 422 });
  });

  it('takes a certificate as the text it is', async () => {
    answers = [{ status: 200, body: '-----BEGIN CERTIFICATE-----', type: 'application/x-pem-file' }];
    const pem = await createAdeptApi(clientTo(base)).certificate(
      '/api/v1/tokens/t1/key-pairs/k1/certificate',
    );
    expect(pem).toBe('-----BEGIN CERTIFICATE-----');
    expect(seen[0]?.url).toBe('/api/v1/tokens/t1/key-pairs/k1/certificate');
  });

  it('reads a list to its end', async () => {
    answers = [json(200, { items: [1, 2], next: 'x y' }), json(200, { items: [3], next: null })];
    expect(await createAdeptApi(clientTo(base)).tokens()).toEqual([1, 2, 3]);
    expect(seen[1]?.url).toBe('/api/v1/tokens?limit=200&after=x+y');
  });

  it('tells a verification that goes on from one that is done', async () => {
    answers = [json(202, {}), json(200, { state: 'ok' })];
    const api = createAdeptApi(clientTo(base));
    expect(await api.verify('t1')).toBeNull();
    expect(await api.verify('t1')).toEqual({ state: 'ok' });
  });
});

describe('what the API client makes of other answers', () => {
  it("keeps the server's problem document", async () => {
    answers = [json(422, refusal)];
    const problem = await problemOf(clientTo(base).request('/tokens/t1/token-file', { method: 'POST' }));
    expect(problem).toMatchObject({
      kind: 'refused',
      status: 422,
      code: 'token-file-older',
      document: refusal,
    });
    expect(problemDetails(problem, new Date(0))).toBe(
      '1970-01-01T00:00:00.000Z\nPOST /tokens/t1/token-file\n422\ntoken-file-older\nToo old\nUpload the newest file.',
    );
  });

  it('names a page of somebody else for what it is, with and without an error status', async () => {
    answers = [
      { status: 502, body: '<html>Bad gateway</html>', type: 'text/html' },
      { status: 200, body: '<html>Log in</html>', type: 'text/html' },
    ];
    expect(await problemOf(clientTo(base).get('/tokens'))).toMatchObject({ kind: 'unexpected', status: 502 });
    expect(await problemOf(clientTo(base).get('/tokens'))).toMatchObject({ kind: 'unexpected', status: 200 });
  });

  it('says when nobody answers', async () => {
    const gone = createServer();
    await new Promise<void>((done) => gone.listen(0, '127.0.0.1', done));
    const origin = `http://127.0.0.1:${(gone.address() as AddressInfo).port}`;
    await new Promise((done) => gone.close(done));
    expect(await problemOf(clientTo(origin).get('/tokens'))).toMatchObject({
      kind: 'unreachable',
      status: null,
    });
  });

  it('tells once that the session is over, but not when asking whether there is one', async () => {
    const onSignedOut = vi.fn();
    const client = clientTo(base, onSignedOut);
    answers = [
      json(401, { ...refusal, code: 'not-signed-in' }),
      json(401, { ...refusal, code: 'not-signed-in' }),
    ];
    expect(isSignedOut(await problemOf(client.get('/session')))).toBe(true);
    expect(onSignedOut).not.toHaveBeenCalled();
    await problemOf(client.get('/tokens'));
    expect(onSignedOut).toHaveBeenCalledOnce();
  });
});

describe('apiUrl', () => {
  it('takes addresses that the API itself gave', () => {
    expect(apiUrl('/api/v1/tokens/t1/key-pairs/k1/certificate')).toBe(
      '/api/v1/tokens/t1/key-pairs/k1/certificate',
    );
  });
});
