import { inspect } from 'node:util';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { AppleCall } from '../errors/apple-call.ts';
import { AppleError, type AppleErrorFacts } from '../errors/apple-error.ts';
import { createDepClient } from './dep-client.ts';
import { createTransport } from './transport.ts';
import {
  answeringServer,
  clientFor,
  SECRETS,
  SESSION_OK,
  testCredentials,
  type AnsweringServer,
  type ClientUnderTest,
  type Script,
} from './testing/answering-server.ts';

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function against(
  script: Script,
): Promise<ClientUnderTest & { server: AnsweringServer; routes: () => string[] }> {
  const server = await answeringServer(script);
  const made = clientFor(server.url, { now: () => new Date() });
  ends.push(
    () => server.close(),
    () => made.close(),
  );
  return { ...made, server, routes: () => server.seen.map(({ route }) => route) };
}

async function failure(promise: Promise<unknown>): Promise<AppleErrorFacts> {
  const error: unknown = await promise.then(
    () => new Error('it succeeded'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof AppleError)) throw error;
  return error.facts;
}

const PAGE = '{"cursor":"MDow","devices":[],"more_to_follow":false}';
const pageWithSerial = (length: number) =>
  JSON.stringify({ cursor: 'c', devices: [{ serial_number: 'C'.repeat(length) }], more_to_follow: false });
const sessionNamed = (name: string) => [200, JSON.stringify({ auth_session_token: name })] as const;

describe('what a call sends', () => {
  it('signs /session, and sends the session, version and content type with everything', async () => {
    const { client, server } = await against({
      'GET /session': [SESSION_OK],
      'GET /account': [[200, '{}']],
      'POST /server/devices': [[200, PAGE]],
      'POST /devices/sync': [[200, PAGE]],
      'POST /devices': [[200, '{"devices":{"C02":{"response_status":"NOT_FOUND"}}}']],
    });
    await client.account();
    await client.fetchDevices();
    await client.fetchDevices({ cursor: 'MDow', limit: 1000 });
    await client.syncDevices({ cursor: 'MDow', limit: 500 });
    expect(await client.deviceDetails({ serials: ['C02'] })).toEqual({
      devices: { C02: { response_status: 'NOT_FOUND' } },
    });
    expect(server.seen.map(({ route, body }) => `${route} ${body}`.trim())).toEqual([
      'GET /session',
      'GET /account',
      'POST /server/devices {}',
      'POST /server/devices {"cursor":"MDow","limit":1000}',
      'POST /devices/sync {"cursor":"MDow","limit":500}',
      'POST /devices {"devices":["C02"]}',
    ]);
    for (const { route, headers } of server.seen) {
      expect(headers).toMatchObject({
        'content-type': 'application/json;charset=UTF8',
        'x-server-protocol-version': '10',
        'user-agent': 'Adept/0.1.0',
      });
      const session = route === 'GET /session';
      expect(headers['x-adm-auth-session']).toBe(session ? undefined : 'session-number-one');
      expect(headers.authorization?.startsWith('OAuth realm="ADM", ') ?? false).toBe(session);
    }
  });

  it('takes another User-Agent and refuses a base URL that would send the signature in clear', async () => {
    const server = await answeringServer({ 'GET /session': [SESSION_OK], 'GET /account': [[200, '{}']] });
    const transport = createTransport();
    ends.push(
      () => server.close(),
      () => transport.close(),
    );
    const make = (baseUrl: string) =>
      createDepClient({
        baseUrl,
        transport,
        credentials: testCredentials(),
        clock: { now: () => new Date(0) },
        random: (length) => new Uint8Array(length),
        userAgent: 'Adept/9 (bench)',
      });
    await make(server.url).account();
    expect(server.seen[1]?.headers['user-agent']).toBe('Adept/9 (bench)');
    expect(() => make('http://mdmenrollment.apple.com')).toThrow(
      expect.objectContaining({ code: 'apple-url-not-https' }),
    );
  });
});

describe('what a call brings', () => {
  it('keeps unknown members and unknown values', async () => {
    const device = {
      serial_number: 'C02',
      os: 'carOS',
      profile_status: 'postponed',
      brand_new: { deep: [1] },
      op_type: 'ADDED',
    };
    const page = { cursor: 'c', devices: [device], more_to_follow: true, fetched_until: 'now', extra: 1 };
    const { client } = await against({
      'GET /session': [SESSION_OK],
      'POST /devices/sync': [[200, JSON.stringify(page)]],
    });
    expect(await client.syncDevices({ cursor: 'b' })).toEqual(page);
  });

  it('takes null for absent rather than losing a page', async () => {
    const page = '{"cursor":"c","devices":[{"serial_number":"C02","asset_tag":null}],"more_to_follow":false}';
    const { client } = await against({ 'GET /session': [SESSION_OK], 'POST /server/devices': [[200, page]] });
    expect((await client.fetchDevices()).devices).toEqual([{ serial_number: 'C02' }]);
  });

  it('takes a serial of 255 characters', async () => {
    const { client } = await against({
      'GET /session': [SESSION_OK],
      'POST /server/devices': [[200, pageWithSerial(255)]],
    });
    expect((await client.fetchDevices()).devices).toEqual([{ serial_number: 'C'.repeat(255) }]);
  });

  it.each([
    ['without its cursor', '{"devices":[],"more_to_follow":false}'],
    ['with a device without serial', '{"cursor":"c","devices":[{}],"more_to_follow":false}'],
    ['with a serial of 10,000 characters', pageWithSerial(10_000)],
    ['with a serial of 256 characters', pageWithSerial(256)],
    ['that is a list', '[]'],
  ])('refuses a page %s', async (_name, body) => {
    const { client } = await against({ 'GET /session': [SESSION_OK], 'POST /server/devices': [[200, body]] });
    expect(await failure(client.fetchDevices())).toMatchObject({
      kind: 'unreadable',
      reason: 'not-as-promised',
      status: 200,
    });
  });

  it('refuses a session that cannot stand in a header, and keeps nothing of it', async () => {
    const { client } = await against({ 'GET /session': [[200, '{"auth_session_token":"two\\nlines"}']] });
    expect(await failure(client.account())).toMatchObject({
      endpoint: 'GET /session',
      reason: 'not-as-promised',
      body: '[removed]',
    });
  });
});

describe('the session', () => {
  it('is got once for concurrent callers and kept', async () => {
    const { client, routes } = await against({ 'GET /session': [SESSION_OK], 'GET /account': [[200, '{}']] });
    await Promise.all([client.account(), client.account(), client.account()]);
    await client.account();
    expect(routes().filter((route) => route === 'GET /session')).toHaveLength(1);
  });

  it.each([
    ['401 UNAUTHORIZED', 401, '"UNAUTHORIZED"\n'],
    ['401 with an empty body', 401, ''],
    ['401 with a word nobody knows', 401, 'SESSION_GONE'],
    ['401 EXPIRED_TOKEN', 401, 'EXPIRED_TOKEN'],
    ['403 FORBIDDEN', 403, 'FORBIDDEN'],
  ])('is renewed once after %s', async (_name, status, body) => {
    const { client, server, calls } = await against({
      'GET /session': [sessionNamed('one'), sessionNamed('two')],
      'GET /account': [
        [status, body],
        [200, '{"server_name":"again"}'],
      ],
    });
    expect(await client.account()).toEqual({ server_name: 'again' });
    expect(
      server.seen.map(({ route, headers }) =>
        `${route} ${String(headers['x-adm-auth-session'] ?? '')}`.trim(),
      ),
    ).toEqual(['GET /session', 'GET /account one', 'GET /session', 'GET /account two']);
    expect(calls.map(({ error }) => error?.retry.mode ?? 'fine')).toEqual([
      'fine',
      'new-session',
      'fine',
      'fine',
    ]);
  });

  it.each([
    ['FORBIDDEN', 403],
    ['UNAUTHORIZED', 401],
  ])('is not renewed twice: %s again is the answer', async (body, status) => {
    const { client, routes } = await against({
      'GET /session': [SESSION_OK],
      'GET /account': [[status, body]],
    });
    expect(await failure(client.account())).toMatchObject({
      appleCode: body,
      status,
      retry: { mode: 'never' },
    });
    expect(routes()).toEqual(['GET /session', 'GET /account', 'GET /session', 'GET /account']);
  });

  it.each([
    ['T_C_NOT_SIGNED', 403],
    ['ACCESS_DENIED', 403],
    ['token_rejected', 403],
    ['token_rejected', 401],
    ['token_expiredUnauthorized', 401],
    ['', 403],
    ['<html><h1>403 Forbidden</h1></html>', 403],
    ['EXPIRED_CURSOR', 400],
    ['TOO_MANY_REQUESTS', 429],
    ['', 500],
  ])('is not renewed after %s, %i', async (body, status) => {
    const { client, routes } = await against({
      'GET /session': [SESSION_OK],
      'GET /account': [[status, body]],
    });
    expect((await failure(client.account())).status).toBe(status);
    expect(routes()).toEqual(['GET /session', 'GET /account']);
  });

  it.each([
    ['token_expired', 401],
    ['UNAUTHORIZED', 401],
    ['FORBIDDEN', 403],
    ['T_C_NOT_SIGNED', 403],
    ['', 400],
  ])('is asked for once when it is refused itself: %s, %i', async (body, status) => {
    const { client, routes } = await against({ 'GET /session': [[status, body]] });
    expect(await failure(client.account())).toMatchObject({ endpoint: 'GET /session', status });
    expect(routes()).toEqual(['GET /session']);
  });

  it('tells why the renewal failed, when it does', async () => {
    const { client } = await against({
      'GET /session': [SESSION_OK, [401, 'token_rejected']],
      'GET /account': [[401, '']],
    });
    expect(await failure(client.account())).toMatchObject({
      endpoint: 'GET /session',
      appleCode: 'token_rejected',
    });
  });

  it('is replaced by the header of a good answer, not by that of a refusal', async () => {
    const { client, server } = await against({
      'GET /session': [sessionNamed('one'), sessionNamed('two')],
      'GET /account': [
        [200, '{}', { 'X-ADM-Auth-Session': 'one-b' }],
        [200, '{}'],
        [401, '', { 'X-ADM-Auth-Session': 'trap' }],
        [200, '{}', { 'X-ADM-Auth-Session': 'with a space' }],
        [200, '{}'],
      ],
    });
    for (let n = 0; n < 4; n += 1) await client.account();
    const sent = server.seen
      .filter(({ route }) => route === 'GET /account')
      .map(({ headers }) => headers['x-adm-auth-session']);
    expect(sent).toEqual(['one', 'one-b', 'one-b', 'two', 'two']);
  });

  it('is got again after forgetSession', async () => {
    const { client, routes } = await against({ 'GET /session': [SESSION_OK], 'GET /account': [[200, '{}']] });
    await client.account();
    client.forgetSession();
    await client.account();
    expect(routes()).toEqual(['GET /session', 'GET /account', 'GET /session', 'GET /account']);
  });
});

describe('the observer', () => {
  it('sees every exchange once, session and success too, with the account and the clock', async () => {
    const { client, calls } = await against({
      'GET /session': [SESSION_OK],
      'GET /account': [
        [403, 'T_C_NOT_SIGNED'],
        [200, '{"server_name":"x"}', { Date: 'Thu, 01 Jan 2099 00:00:00 GMT' }],
      ],
    });
    await failure(client.account());
    await client.account();
    expect(calls.map(({ endpoint, status, error }) => [endpoint, status, error?.appleCode ?? null])).toEqual([
      ['GET /session', 200, null],
      ['GET /account', 403, 'T_C_NOT_SIGNED'],
      ['GET /account', 200, null],
    ]);
    expect(calls.map(({ account }) => account)).toEqual([null, null, { server_name: 'x' }]);
    expect(calls[0]?.clockOffsetSeconds).toBe(0);
    expect(calls[2]?.clockOffsetSeconds).toBeGreaterThan(86_400);
  });

  const failing: [string, () => unknown][] = [
    ['throws', () => JSON.parse('the disk is full') as unknown],
    ['rejects', () => Promise.reject(new Error('the disk is full'))],
  ];
  it.each(failing)('that %s breaks nothing', async (_name, fail) => {
    const { client, calls } = await against({ 'GET /session': [SESSION_OK], 'GET /account': [[200, '{}']] });
    const stop = client.observe(() => fail() as undefined);
    expect(await client.account()).toEqual({});
    stop();
    expect(calls).toHaveLength(2);
  });

  it('dates calls by one clock and compares the other with Apple', async () => {
    const { server } = await against({ 'GET /session': [SESSION_OK] });
    const transport = createTransport();
    ends.push(() => transport.close());
    const calls: AppleCall[] = [];
    const client = createDepClient({
      baseUrl: server.url,
      credentials: testCredentials(),
      transport,
      clock: { now: () => new Date('2099-01-01T00:00:00Z') },
      signingClock: { now: () => new Date() },
      random: (length) => new Uint8Array(length),
      observer: (call) => calls.push(call),
    });
    await failure(client.account());
    expect(calls[0]?.at.toISOString()).toBe('2099-01-01T00:00:00.000Z');
    expect(calls[0]?.clockOffsetSeconds).toBe(0);
    const signedAt = Number(/oauth_timestamp="(\d+)"/.exec(server.seen[0]?.headers.authorization ?? '')?.[1]);
    expect(new Date(signedAt * 1000).getTime()).toBeLessThan(Date.parse('2099-01-01T00:00:00Z'));
  });

  it('reads a Date that is none as unknown', async () => {
    const { client, calls } = await against({
      'GET /session': [SESSION_OK],
      'GET /account': [[200, '{}', { Date: 'noon' }]],
    });
    await client.account();
    expect(calls[1]?.clockOffsetSeconds).toBeNull();
  });
});

describe('a rate limit', () => {
  it('keeps the next request of anybody back until its time, or until the caller aborts', async () => {
    const { client, server } = await against({
      'GET /session': [SESSION_OK],
      'GET /account': [[429, 'TOO_MANY_REQUESTS', { 'Retry-After': '30' }]],
    });
    expect((await failure(client.account())).retry).toEqual({ mode: 'back-off', afterSeconds: 30 });
    const abort = new AbortController();
    const next = client.account({ signal: abort.signal });
    abort.abort(new Error('next time'));
    await expect(next).rejects.toThrow('next time');
    expect(server.seen).toHaveLength(2);
  });
});

describe('secrets', () => {
  /** Everything a caller can see of a client and its failures, printed every way there is. */
  function printed(things: unknown[]): string {
    const deep = { depth: 20, showHidden: true, maxStringLength: null };
    return things
      .flatMap((thing) => [
        inspect(thing, deep),
        JSON.stringify(thing) ?? '',
        thing instanceof Error ? (thing.stack ?? '') : '',
      ])
      .join('\n');
  }

  it('stand in no error, observation or printed client, wherever an answer echoes them', async () => {
    const sessions = ['5ess10n/one+secret==', '5ess10n/two+secret=='] as const;
    const secrets = [SECRETS.consumerSecret, SECRETS.accessToken, SECRETS.accessSecret, ...sessions];
    const spelled = secrets.flatMap((s) => [
      s,
      encodeURIComponent(s),
      encodeURIComponent(encodeURIComponent(s)),
    ]);
    const piece = fc.constantFrom(
      ...spelled,
      ...spelled.map((s) => JSON.stringify(s)),
      '<p>',
      '{"a":"',
      '" ',
      '\n',
      'ACCESS_DENIED',
      ' ',
    );
    let tried = 0;
    let body = '';
    const answer =
      (status: number) => (_q: unknown, response: { writeHead(s: number): { end(b: string): void } }) =>
        response.writeHead(status).end(body);
    for (const status of [200, 302, 400, 401, 403, 429, 500]) {
      const { client, calls } = await against({
        'GET /session': [sessionNamed(sessions[0]), sessionNamed(sessions[1]), answer(status)],
        'GET /account': [[200, '{}'], [200, '{}'], answer(status)],
      });
      await client.account();
      client.forgetSession();
      await client.account();
      await fc.assert(
        fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 12 }), async (pieces) => {
          tried += 1;
          body = pieces.join('');
          if (tried % 2 === 0) client.forgetSession();
          const error: unknown = await client.account().catch((reason: unknown) => reason);
          const text = printed([error, calls.splice(0), client]);
          for (const secret of spelled) expect(text.includes(secret), `status ${status}`).toBe(false);
        }),
        { numRuns: 30 },
      );
    }
    console.log(`inputs tried: ${tried}`);
  });
});
