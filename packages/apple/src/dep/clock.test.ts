import { randomBytes } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { AppleError } from '../errors/apple-error.ts';
import { AppleTime } from './apple-time.ts';
import { createDepClient } from './dep-client.ts';
import { createTransport } from './transport.ts';
import {
  type Answer,
  answeringServer,
  clientFor,
  type Script,
  SESSION_OK,
  testCredentials,
} from './testing/answering-server.ts';

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

const HOUR = 3600;
/** Apple's clock is right; ours is so many seconds behind it. */
async function behind(seconds: number, script: Script) {
  const server = await answeringServer(script);
  const made = clientFor(server.url, { now: () => new Date(Date.now() - seconds * 1000) });
  ends.push(
    () => server.close(),
    () => made.close(),
  );
  const signed = () =>
    server.seen
      .filter(({ route }) => route === 'GET /session')
      .map(({ headers }) => {
        const read = (name: string) =>
          new RegExp(`oauth_${name}="([^"]*)"`).exec(headers.authorization ?? '')?.[1];
        return { timestamp: Number(read('timestamp')), nonce: read('nonce') };
      });
  return { ...made, server, signed };
}

/** Takes a time stamp within five minutes of its clock, as such services do. */
const strict: Answer = (request, response) => {
  const timestamp = Number(/oauth_timestamp="(\d+)"/.exec(request.headers.authorization ?? '')?.[1]);
  if (Math.abs(Date.now() / 1000 - timestamp) > 300) return response.writeHead(401).end('timestamp_refused');
  return response.writeHead(200).end('{"auth_session_token":"in-time"}');
};
const account: Answer = [200, '{"org_name":"Acme"}'];

describe('a clock that is wrong', () => {
  it.each([HOUR, -HOUR, 30 * 24 * HOUR])(
    'by %i s: signs with Apple’s time after one refusal, and says so',
    async (seconds) => {
      const { client, calls, signed } = await behind(seconds, {
        'GET /session': [strict],
        'GET /account': [account],
      });
      expect(await client.account()).toEqual({ org_name: 'Acme' });
      expect(calls.map(({ endpoint, status }) => `${endpoint} ${status}`)).toEqual([
        'GET /session 401',
        'GET /session 200',
        'GET /account 200',
      ]);
      for (const { clockOffsetSeconds } of calls)
        expect(Math.abs((clockOffsetSeconds ?? 0) - seconds)).toBeLessThanOrEqual(2);
      expect(calls[0]).not.toHaveProperty('timeCorrectedSeconds');
      expect(Math.abs((calls[1]?.timeCorrectedSeconds ?? 0) - seconds)).toBeLessThanOrEqual(2);
      const [first, second] = signed();
      expect(Math.abs((second?.timestamp ?? 0) - (first?.timestamp ?? 0) - seconds)).toBeLessThanOrEqual(2);
      expect(second?.nonce).not.toBe(first?.nonce);
    },
  );

  it('keeps Apple’s time for the sessions after it', async () => {
    const { client, signed } = await behind(HOUR, { 'GET /session': [strict], 'GET /account': [account] });
    await client.account();
    client.forgetSession();
    await client.account();
    expect(signed()).toHaveLength(3);
  });

  it('is refused once for all clients that share what was learnt', async () => {
    const server = await answeringServer({ 'GET /session': [strict], 'GET /account': [account] });
    const transport = createTransport();
    ends.push(
      () => server.close(),
      () => transport.close(),
    );
    const clock = { now: () => new Date(Date.now() - HOUR * 1000) };
    const time = new AppleTime(clock);
    for (let i = 0; i < 3; i += 1) {
      const credentials = testCredentials();
      const random = (length: number) => randomBytes(length);
      await createDepClient({ baseUrl: server.url, credentials, transport, clock, time, random }).account();
    }
    expect(server.seen.filter(({ route }) => route === 'GET /session')).toHaveLength(4);
  });

  it('tries once, and no more when Apple refuses its own time too', async () => {
    const { client, signed } = await behind(HOUR, { 'GET /session': [[401, 'timestamp_refused']] });
    await expect(client.account()).rejects.toMatchObject({ facts: { appleCode: 'timestamp_refused' } });
    expect(signed()).toHaveLength(2);
    await expect(client.account()).rejects.toBeInstanceOf(AppleError);
    expect(signed()).toHaveLength(3);
  });

  it.each([
    ['far apart, in another word: the word may be about the time', HOUR, [401, 'token_rejected'], 2],
    ['far apart, without a word', HOUR, [401, ''], 2],
    ['near, in another word', 60, [401, 'token_rejected'], 1],
    ['near, in a word about the time', 60, [401, 'timestamp_refused'], 2],
    ['right, in a word about the time', 0, [401, 'nonce_used'], 1],
    ['far apart, for the terms', HOUR, [403, 'T_C_NOT_SIGNED'], 1],
    ['far apart, in an outage', HOUR, [503, ''], 1],
  ] as const)('%s', async (_name, seconds, refusal, asked) => {
    const { client, signed } = await behind(seconds, { 'GET /session': [refusal] });
    await expect(client.account()).rejects.toBeInstanceOf(AppleError);
    expect(signed()).toHaveLength(asked);
  });

  it.each(['yesterday', '1', '2026-11-21T00:00:00Z', ''])(
    'learns nothing from a Date header that can’t be read: “%s”',
    async (date) => {
      const refused: Answer = (_request, response) => {
        response.sendDate = false;
        response.writeHead(401, { date }).end('timestamp_refused');
      };
      const { client, calls, signed } = await behind(HOUR, { 'GET /session': [refused, SESSION_OK] });
      await expect(client.account()).rejects.toBeInstanceOf(AppleError);
      expect(signed()).toHaveLength(1);
      expect(calls[0]?.clockOffsetSeconds).toBeNull();
    },
  );
});

describe('AppleTime', () => {
  it('goes back to our clock when that was set right', () => {
    const time = new AppleTime({ now: () => new Date(1_000_000) });
    const refused = { status: 401, appleCode: 'timestamp_refused' } as const;
    expect(time.learn(refused, HOUR)).toBe(true);
    expect([time.timestamp(), time.correctedSeconds()]).toEqual([1000 + HOUR, HOUR]);
    expect(time.learn(refused, HOUR + 3)).toBe(false);
    expect(time.learn(refused, 2)).toBe(true);
    expect([time.timestamp(), time.correctedSeconds()]).toEqual([1000, undefined]);
  });
});
