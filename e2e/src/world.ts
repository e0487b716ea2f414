import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PassThrough } from 'node:stream';
import { type RunningServer, startServer } from '@adept/server';
import { createSimulator, type Simulator } from '@adept/simulator';
import { makeWorldStore } from './store-of-world.ts';

export const API_TOKEN = 'adp_e2e_0123456789abcdefghijklmnop';

/** A real server on the project's kind of store beside a simulator, both on free loopback ports. */
export interface World {
  simulator: Simulator;
  server: RunningServer;
  /** Moves the server's clock forward (not the one OAuth time stamps are signed with). */
  advanceMinutes(minutes: number): void;
  /** Every line the server logged so far. */
  logged(): string;
  stop(): Promise<void>;
}

interface WorldOptions {
  seed?: number;
  calm?: boolean;
  language?: string;
  consoleDir?: string;
  /** ISO 8601; absent: as a server paces itself. */
  fullSyncInterval?: string;
  /** The server reaches the simulator over TLS, as it reaches Apple: the fault tls-intercepted needs it. */
  tls?: boolean;
  /** Absent: as the Vitest project says. */
  store?: 'embedded' | 'postgres';
}

export async function startWorld(options: WorldOptions = {}): Promise<World> {
  const store = await makeWorldStore(options.store);
  const simulator = await createSimulator({
    seed: options.seed ?? 1,
    port: 0,
    controlPort: 0,
    calm: options.calm ?? false,
    tls: options.tls ?? false,
  });
  const log = new PassThrough();
  const lines: string[] = [];
  let ahead = 0;
  log.on('data', (chunk: Buffer) => lines.push(chunk.toString('utf8')));
  const server = await startServer({
    adminHost: '127.0.0.1',
    adminPort: 0,
    deviceHost: '127.0.0.1',
    devicePort: 0,
    ...store.options,
    appleDeviceServiceUrl: simulator.secure?.url ?? simulator.url,
    extraCaFile: authorityFile(simulator, store.options.dataDir),
    timeZone: 'Europe/Berlin',
    language: options.language ?? 'en',
    logLevel: 'info',
    initialApiToken: API_TOKEN,
    clock: { now: () => new Date(Date.now() + ahead) },
    signingClock: { now: () => new Date() },
    consoleDir: options.consoleDir,
    fullSyncInterval: options.fullSyncInterval,
    log,
  });
  return {
    simulator,
    server,
    advanceMinutes: (minutes) => {
      ahead += minutes * 60_000;
    },
    logged: () => lines.join(''),
    async stop() {
      await server.stop();
      await simulator.stop();
      await store.remove();
    },
  };
}

/** The simulator's certificates are signed by nobody whom a machine trusts by itself. */
function authorityFile({ secure }: Simulator, dataDir: string): string | undefined {
  if (!secure) return undefined;
  const file = join(dirname(dataDir), 'simulator-ca.pem');
  writeFileSync(file, secure.caPem);
  return file;
}

/** An answer that wasn't 2xx. */
export class Refused extends Error {
  readonly status: number;
  readonly document: { code?: string; detail?: string };
  constructor(call: string, status: number, body: string) {
    super(`${call} → ${status} ${body}`);
    this.status = status;
    this.document = body.startsWith('{') ? (JSON.parse(body) as { code?: string }) : {};
  }
}

interface CallOptions {
  method?: string;
  body?: unknown;
  bytes?: Uint8Array;
  contentType?: string;
  headers?: Record<string, string>;
}

/** JSON in, JSON out; for the control port, the portal and our own API. */
export async function call<T>(url: string, options: CallOptions = {}): Promise<T> {
  const answer = await send(url, options);
  const text = await answer.text();
  return (text ? JSON.parse(text) : null) as T;
}

/** The bytes of an answer: token files. */
export async function download(url: string, options: CallOptions = {}): Promise<Buffer> {
  return Buffer.from(await (await send(url, options)).arrayBuffer());
}

async function send(url: string, options: CallOptions): Promise<Response> {
  const { method = 'GET', body, bytes, headers = {} } = options;
  const contentType = options.contentType ?? (body === undefined ? undefined : 'application/json');
  const answer = await fetch(url, {
    method,
    headers: { ...(contentType ? { 'content-type': contentType } : {}), ...headers },
    ...(bytes ? { body: new Uint8Array(bytes) } : body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Refused(`${method} ${new URL(url).pathname}`, answer.status, await answer.text());
  return answer;
}

/** Calls Adept's API as automation does. */
export function api<T>(
  world: World,
  path: string,
  options: CallOptions & { language?: string } = {},
): Promise<T> {
  const headers = {
    authorization: `Bearer ${API_TOKEN}`,
    ...(options.language ? { 'accept-language': options.language } : {}),
    ...options.headers,
  };
  return call<T>(`${world.server.adminUrl}/api/v1${path}`, { ...options, headers });
}

/** Asks again until the answer fits; every question is a real request, so there is nothing to sleep for. */
export async function until<T>(
  what: string,
  ask: () => Promise<T>,
  fits: (answer: T) => boolean,
  withinMs = 60_000,
): Promise<T> {
  const deadline = performance.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (fits(answer)) return answer;
    if (performance.now() > deadline)
      throw new Error(
        `${what}: not within ${withinMs} ms; last answer ${JSON.stringify(answer).slice(0, 2000)}`,
      );
    await new Promise((again) => setTimeout(again, 50));
  }
}
