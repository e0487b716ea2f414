import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSimulator, type Simulator } from '@adept/simulator';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { adept } from './adept-process.ts';
import { call, download } from './world.ts';

interface Doctor {
  state: string;
  problems: {
    causeId: string;
    seenOnce: boolean;
    title: string;
    meaning: string;
    candidates: { causeId: string; for: string[] }[];
  }[];
  remedy: { steps: { id: string; text: string }[] };
  evidence: { text: string; body?: string | null }[];
}

const directory = mkdtempSync(join(tmpdir(), 'adept-bad-'));
const file = (name: string): string => join(directory, name);
const openssl = (...args: string[]): Buffer =>
  execFileSync('openssl', args, { stdio: 'pipe', cwd: directory });
let simulator: Simulator;

/** A token as the portal gives it; who answers to it is written out in each test. */
beforeAll(async () => {
  simulator = await createSimulator({ seed: 5, calm: true });
  openssl(
    ...['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1'],
    ...['-keyout', 'a.key', '-out', 'a.pem', '-subj', '/CN=Inspection CA/O=Acme'],
  );
  const organizations = `${simulator.url}/portal/api/organizations`;
  const post = { method: 'POST' };
  const { id: organization } = await call<{ id: string }>(organizations, {
    ...post,
    body: { name: 'Doctor GmbH', type: 'org' },
  });
  const servers = `${organizations}/${organization}/mdm-servers`;
  const { id } = await call<{ id: string }>(servers, { ...post, body: { name: 'Berlin' } });
  const bytes = openssl('x509', '-in', 'a.pem');
  await download(`${servers}/${id}/public-key`, { method: 'PUT', bytes, contentType: 'text/plain' });
  writeFileSync(file('token.p7m'), await download(`${servers}/${id}/token`, { ...post, body: {} }));
});
afterAll(async () => {
  await simulator.stop();
  rmSync(directory, { recursive: true, force: true });
});

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function listening(server: Server & { closeAllConnections(): void }): Promise<number> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  ends.push(
    () =>
      new Promise((done) => {
        server.close(done);
        server.closeAllConnections();
      }),
  );
  return (server.address() as AddressInfo).port;
}

const answering = async (answer: RequestListener): Promise<string> =>
  `http://127.0.0.1:${await listening(createServer(answer))}`;

async function doctor(
  apple: string,
  env: Record<string, string> = {},
): Promise<Doctor & { code: number | null }> {
  const args = ['doctor', '--token-file', file('token.p7m'), '--key', file('a.key'), '--apple', apple];
  const ran = await adept([...args, '--json', '--language', 'en'], env);
  return { code: ran.code, ...(JSON.parse(ran.stdout) as Doctor) };
}

const causes = ({ problems }: Doctor): string[] => problems.map(({ causeId }) => causeId);

describe('one look at an Apple that', () => {
  it.each([
    ['says its word in lower case', 403, 't_c_not_signed', 'terms-not-signed'],
    ['says two words at once', 403, '{"errors":["token_expired","ACCESS_DENIED"]}', 'access-denied'],
    ['says a word and five megabytes', 403, `ACCESS_DENIED ${'x'.repeat(5 * 1024 * 1024)}`, 'access-denied'],
  ])('%s: names the cause', async (_name, status, body, causeId) => {
    const told = await doctor(await answering((_request, response) => response.writeHead(status).end(body)));
    expect(causes(told)).toEqual([causeId]);
    expect(told.code).toBe(3);
    for (const { body: kept } of told.evidence)
      expect(Buffer.byteLength(kept ?? '')).toBeLessThanOrEqual(4096);
  });

  it('is a network’s sign-in page with status 200: says so, and claims nothing of the token', async () => {
    const page = '<!DOCTYPE html><html><body>Sign in to the network</body></html>';
    const told = await doctor(
      await answering((_request, response) =>
        response
          .writeHead(200, { 'content-type': 'text/html', date: 'Mon, 01 Jan 2001 00:00:00 GMT' })
          .end(page),
      ),
    );
    expect(causes(told)).toEqual(['apple-unavailable']);
    expect(told.problems[0]).toMatchObject({
      seenOnce: true,
      candidates: [{ causeId: 'captive-portal' }, {}],
    });
    expect(told.code).toBe(4);
  });

  it.each([
    ['5 MB of nothing', 'x'.repeat(5 * 1024 * 1024)],
    ['nothing', ''],
  ])('answers with %s and status 200: is no good answer', async (_name, body) => {
    const told = await doctor(await answering((_request, response) => response.end(body)));
    expect([causes(told), told.code]).toEqual([['apple-unavailable'], 4]);
  });

  it.each([
    ['of a year', '31536000', '86,400 seconds'],
    ['of the past', 'Sun, 01 Mar 2020 12:00:00 GMT', 'names no time'],
    ['that means nothing', 'soon', 'names no time'],
  ])('asks to slow down with a Retry-After %s', async (_name, retryAfter, said) => {
    const told = await doctor(
      await answering((_request, response) =>
        response.writeHead(429, { 'retry-after': retryAfter }).end('"TOO_MANY_REQUESTS"'),
      ),
    );
    expect(told.problems).toMatchObject([{ causeId: 'rate-limited', seenOnce: true }]);
    expect(told.problems[0]?.meaning).toContain(said);
    expect([told.state, told.code]).toEqual(['warning', 4]);
  });

  it('has a clock an hour ahead: takes its time, and says whose clock is wrong', async () => {
    const hour = 3_600_000;
    const told = await doctor(
      await answering((request, response) => {
        const apples = Date.now() + hour;
        const stamp = Number(/oauth_timestamp="(\d+)"/.exec(request.headers.authorization ?? '')?.[1]);
        response.setHeader('date', new Date(apples).toUTCString());
        if (request.url !== '/session') return response.end('{"org_name":"Doctor GmbH"}');
        if (Math.abs(apples / 1000 - stamp) > 300) return response.writeHead(401).end('timestamp_refused');
        return response.end('{"auth_session_token":"in-time"}');
      }),
    );
    expect(told.problems).toMatchObject([{ causeId: 'clock-skew', seenOnce: false }]);
    expect(told.problems[0]?.title).toBe('This server’s clock is 60 minutes behind Apple’s');
    expect(told.evidence.map(({ text }) => text)).toContain(
      'GET /session: a good answer (200), signed with Apple’s time.',
    );
    expect([told.state, told.code]).toEqual(['warning', 0]);
  });

  it('has a date that cannot be read: says nothing about clocks', async () => {
    const told = await doctor(
      await answering((request, response) => {
        response.setHeader('date', '5');
        response.end(request.url === '/session' ? '{"auth_session_token":"s"}' : '{"org_name":"Acme"}');
      }),
    );
    expect([told.state, told.code, causes(told)]).toEqual(['ok', 0, []]);
  });
});

describe('one look at a simulator whose clock is off', () => {
  const fault = (slug: string): Promise<unknown> =>
    call(`${simulator.controlUrl}/faults`, { method: 'POST', body: { slug } });
  afterEach(() => call(`${simulator.controlUrl}/faults`, { method: 'DELETE' }));

  it('signs with Apple’s time: a warning', async () => {
    await fault('clock-skew');
    const told = await doctor(simulator.url);
    expect([told.state, told.code, causes(told)]).toEqual(['warning', 0, ['clock-skew']]);
  });

  it('is an error where no time is taken', async () => {
    await fault('time-refused');
    const told = await doctor(simulator.url);
    expect([told.state, told.code, causes(told)]).toEqual(['error', 3, ['clock-skew']]);
    expect(told.remedy.steps.map(({ id }) => id)).toEqual(['check-clock', 'adept-verifies']);
  });
});

describe('one look that does not come through to Apple', () => {
  it('finds no address', async () => {
    const told = await doctor('https://mdmenrollment.invalid');
    expect(told.problems).toMatchObject([
      { causeId: 'apple-unreachable', seenOnce: true, title: 'Apple’s address cannot be found' },
    ]);
    expect(told.remedy.steps[0]?.id).toBe('check-name');
    expect(told.code).toBe(4);
  });

  it('is not let through by the proxy', async () => {
    const port = await listening(
      createServer().on('connect', (_request, socket) => socket.end('HTTP/1.1 407 No\r\n\r\n')),
    );
    const told = await doctor('https://127.0.0.1:9', { HTTPS_PROXY: `http://me:hunter2@127.0.0.1:${port}` });
    expect(told.problems).toMatchObject([
      { causeId: 'apple-unreachable', title: 'The proxy does not let calls through to Apple' },
    ]);
    expect(told.remedy.steps[0]?.id).toBe('check-proxy');
    expect(JSON.stringify(told)).not.toContain('hunter2');
  });

  it('is shown another certificate: names who issued it', async () => {
    const key = openssl('pkey', '-in', 'a.key');
    const cert = openssl('x509', '-in', 'a.pem');
    const port = await listening(
      createSecureServer({ key, cert }, (_request, response) => response.end('{}')),
    );
    const told = await doctor(`https://127.0.0.1:${port}`);
    expect(told.problems).toMatchObject([{ causeId: 'tls-intercepted', seenOnce: true }]);
    expect(told.problems[0]?.meaning).toContain('“Inspection CA (Acme)”');
    expect(told.remedy.steps[0]).toMatchObject({ id: 'trust-proxy' });
    expect(told.remedy.steps[0]?.text).toContain('ADEPT_EXTRA_CA_FILE');
    expect(told.code).toBe(4);
  });
});
