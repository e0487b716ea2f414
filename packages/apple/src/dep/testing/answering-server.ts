import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Server as NetServer } from 'node:net';
import type { AppleCall } from '../../errors/apple-call.ts';
import { TokenCredentials } from '../../token/token-credentials.ts';
import { createDepClient, type DepClient } from '../dep-client.ts';
import { createTransport, type TransportOptions } from '../transport.ts';

/** One answer of a test's server: `[status, body, headers]`, or a function that does what it likes. */
export type Answer =
  | readonly [status: number, body: string, headers?: Record<string, string>]
  | ((request: IncomingMessage, response: ServerResponse) => void);

export interface Seen {
  route: string;
  headers: IncomingMessage['headers'];
  body: string;
}

/** Answers per route (`GET /account`): used one after the other, the last for ever. */
export type Script = Record<string, readonly Answer[]>;

export interface AnsweringServer {
  url: string;
  seen: Seen[];
  close(): Promise<void>;
}

export function listen(server: Server | NetServer): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const piece of request) body += String(piece);
  return body;
}

/** A plain HTTP server on loopback that follows a script: what Apple says is written out in each test. */
export async function answeringServer(script: Script): Promise<AnsweringServer> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const route = `${request.method} ${request.url}`;
      const answers = script[route] ?? [[404, '']];
      const turn = seen.filter((one) => one.route === route).length;
      const answer = answers[Math.min(turn, answers.length - 1)] ?? [404, ''];
      seen.push({ route, headers: request.headers, body });
      if (typeof answer === 'function') return answer(request, response);
      return response.writeHead(answer[0], answer[2]).end(answer[1]);
    });
  });
  const port = await listen(server);
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, seen, close };
}

export const SECRETS = {
  consumerKey: 'CK_00aa11bb22cc33dd44ee55ff',
  consumerSecret: 'CS_c0nsum3r+s3cr3t/value==',
  accessToken: 'AT_O1122334455Oa1b2c3O1700000000000',
  accessSecret: 'AS_acc3ss5ecret0123456789',
};

export function testCredentials(): TokenCredentials {
  return new TokenCredentials(SECRETS, new Date('2030-01-01T00:00:00Z'));
}

export interface ClientUnderTest {
  client: DepClient;
  calls: AppleCall[];
  close(): Promise<void>;
}

/** A client as the server makes it; nonces count up. */
export function clientFor(
  baseUrl: string,
  clock: { now(): Date },
  options: TransportOptions = {},
): ClientUnderTest {
  const transport = createTransport(options);
  const calls: AppleCall[] = [];
  let drawn = 0;
  const client = createDepClient({
    baseUrl,
    credentials: testCredentials(),
    transport,
    clock,
    random: (length) => new Uint8Array(length).fill((drawn += 1)),
    observer: (call) => calls.push(call),
  });
  return { client, calls, close: () => transport.close() };
}

export const SESSION_OK: Answer = [200, '{"auth_session_token":"session-number-one"}'];
