import { getCACertificates } from 'node:tls';
import { Agent, type Dispatcher, request as send } from 'undici';
import type { AnswerHeaders } from '../errors/classify-response.ts';
import { usesProxy } from './proxy-choice.ts';
import { createProxyTunnel } from './proxy-tunnel.ts';
import { SeenIssuers } from './seen-issuers.ts';
import { createThrottle, type Throttle, type ThrottleOptions } from './throttle.ts';

/** TCP and TLS together. */
export const CONNECT_TIMEOUT_MS = 10_000;
export const HEADERS_TIMEOUT_MS = 30_000;
/** Between two pieces of a body. */
export const BODY_TIMEOUT_MS = 30_000;
/** From leaving to the last byte: a body that drips would otherwise last for ever. */
export const WHOLE_TIMEOUT_MS = 120_000;
/** A page of 1000 devices is about 1 MB. */
export const MAXIMUM_BODY_BYTES = 16 * 1024 * 1024;
export const CONNECTIONS_PER_HOST = 16;

export interface TransportOptions {
  connectTimeoutMs?: number | undefined;
  headersTimeoutMs?: number | undefined;
  bodyTimeoutMs?: number | undefined;
  wholeTimeoutMs?: number | undefined;
  maximumBodyBytes?: number | undefined;
  connectionsPerHost?: number | undefined;
  /** Certificates in PEM trusted beside the usual ones, for Apple's host and for the proxy. */
  extraCa?: string | undefined;
  /** `http://user:password@host:port` of a proxy for https requests. */
  httpsProxy?: string | undefined;
  noProxy?: string | undefined;
  throttle?: ThrottleOptions | undefined;
}

export interface TransportRequest {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  url: URL;
  headers: Record<string, string>;
  body?: string | undefined;
  signal?: AbortSignal | undefined;
}

interface Timing {
  durationMs: number;
  /** Until the status line; null when it never came. */
  headersAfterMs: number | null;
}

/** An answer: its body may have ended early (`cut`), then `body` is what came. */
export interface TransportAnswer extends Timing {
  kind: 'answered';
  status: number;
  headers: AnswerHeaders;
  body: string;
  cut: 'truncated' | 'too-large' | null;
}

/** No whole answer. `headers` when they came before the end. */
export interface TransportFailed extends Timing {
  kind: 'failed';
  error: unknown;
  viaProxy: boolean;
  /** Who issued the certificate that ended it, when one did. */
  tlsIssuer?: string | null | undefined;
  headers: AnswerHeaders;
}

export interface Transport {
  readonly throttle: Throttle;
  /**
   * One HTTP exchange. Follows no redirect and repeats nothing. Never rejects for what the other side does; rejects
   * with the signal's reason when the caller aborts, with TransportClosedError once closed.
   */
  exchange(request: TransportRequest): Promise<TransportAnswer | TransportFailed>;
  /** Ends connections and waits at once: both reject with TransportClosedError. */
  close(): Promise<void>;
}

/** The transport was closed by us: nothing about Apple. */
export class TransportClosedError extends Error {
  override readonly name = 'TransportClosedError';
  readonly code = 'transport-closed';

  constructor() {
    super('The connection to Apple was closed because Adept is stopping.');
  }
}

class WholeTimeoutError extends Error {
  readonly code: string;

  constructor(code: 'UND_ERR_HEADERS_TIMEOUT' | 'UND_ERR_BODY_TIMEOUT') {
    super('The whole exchange took too long.');
    this.code = code;
  }
}

function agentOptions(options: TransportOptions): Agent.Options {
  return {
    headersTimeout: options.headersTimeoutMs ?? HEADERS_TIMEOUT_MS,
    bodyTimeout: options.bodyTimeoutMs ?? BODY_TIMEOUT_MS,
    connections: options.connectionsPerHost ?? CONNECTIONS_PER_HOST,
  };
}

/** Said outright, so that NODE_TLS_REJECT_UNAUTHORIZED can't switch it off. */
function tlsOptions(options: TransportOptions): { rejectUnauthorized: true; ca?: string[] } {
  if (options.extraCa === undefined) return { rejectUnauthorized: true };
  // `ca` replaces the usual ones, so they are named again.
  return { rejectUnauthorized: true, ca: [...getCACertificates('default'), options.extraCa] };
}

interface Dispatchers {
  direct: Dispatcher;
  proxy: Dispatcher | null;
  issuers: SeenIssuers;
  destroy: () => Promise<void>;
}

function dispatchers(options: TransportOptions): Dispatchers {
  const issuers = new SeenIssuers();
  const tls = tlsOptions(options);
  const connectTimeoutMs = options.connectTimeoutMs ?? CONNECT_TIMEOUT_MS;
  // One protocol to reason about; undici would otherwise offer HTTP/2.
  const secure = issuers.connector({ ...tls, timeout: connectTimeoutMs, allowH2: false });
  const direct = new Agent({ ...agentOptions(options), connect: secure });
  const { httpsProxy: proxyUrl } = options;
  if (proxyUrl === undefined) return { direct, proxy: null, issuers, destroy: () => direct.destroy() };
  const tunnel = createProxyTunnel({ proxyUrl, connectTimeoutMs, tls, secure });
  const proxy = new Agent({ ...agentOptions(options), connect: tunnel.connector });
  const destroy = async (): Promise<void> => {
    await Promise.all([direct.destroy(), proxy.destroy(), tunnel.destroy()]);
  };
  return { direct, proxy, issuers, destroy };
}

interface ReadBody {
  text: string;
  cut: TransportAnswer['cut'];
  /** What ended the reading, when it wasn't the end. */
  error: unknown;
}

async function readBody(body: AsyncIterable<Buffer>, maximumBytes: number): Promise<ReadBody> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  const text = () => Buffer.concat(pieces).toString('utf8');
  try {
    for await (const piece of body) {
      bytes += piece.length;
      // Leaving the loop destroys the body and its connection.
      if (bytes > maximumBytes) return { text: text(), cut: 'too-large', error: null };
      pieces.push(piece);
    }
    return { text: text(), cut: null, error: null };
  } catch (error) {
    return { text: text(), cut: 'truncated', error };
  }
}

function isTimeout(error: unknown): boolean {
  return (
    error instanceof WholeTimeoutError ||
    (error instanceof Error && 'code' in error && error.code === 'UND_ERR_BODY_TIMEOUT')
  );
}

/** One Agent for all hosts (it keeps a pool for each), one throttle, shared by every client that gets it. */
export function createTransport(options: TransportOptions = {}): Transport {
  const { direct, proxy, issuers, destroy } = dispatchers(options);
  const throttle = createThrottle(options.throttle);
  const closed = new AbortController();
  const maximumBytes = options.maximumBodyBytes ?? MAXIMUM_BODY_BYTES;

  async function exchange(request: TransportRequest): Promise<TransportAnswer | TransportFailed> {
    const viaProxy = proxy !== null && usesProxy(request.url, options.noProxy);
    const from = performance.now();
    const whole = AbortSignal.timeout(options.wholeTimeoutMs ?? WHOLE_TIMEOUT_MS);
    const ended = AbortSignal.any([whole, closed.signal, ...(request.signal ? [request.signal] : [])]);
    let headersAfterMs: number | null = null;
    const timing = (): Timing => ({ durationMs: Math.round(performance.now() - from), headersAfterMs });
    /** What ended it: the caller and we ourselves are no failure of the other side. */
    const causeOf = (error: unknown): unknown => {
      if (request.signal?.aborted) throw request.signal.reason as Error;
      closed.signal.throwIfAborted();
      if (!whole.aborted) return error;
      return new WholeTimeoutError(
        headersAfterMs === null ? 'UND_ERR_HEADERS_TIMEOUT' : 'UND_ERR_BODY_TIMEOUT',
      );
    };
    const { method, headers, body } = request;
    const dispatcher = viaProxy ? proxy : direct;
    let answer: Dispatcher.ResponseData;
    try {
      answer = await send(request.url, { method, headers, body: body ?? null, dispatcher, signal: ended });
    } catch (error) {
      const tlsIssuer = issuers.of(error);
      return { kind: 'failed', error: causeOf(error), viaProxy, tlsIssuer, headers: {}, ...timing() };
    }
    headersAfterMs = Math.round(performance.now() - from);
    const read = await readBody(answer.body, maximumBytes);
    const error = read.error === null ? null : causeOf(read.error);
    // A refusal says enough in its first words; a good answer must be whole.
    if (isTimeout(error) && answer.statusCode < 400) {
      return { kind: 'failed', error, viaProxy, headers: answer.headers, ...timing() };
    }
    return {
      kind: 'answered',
      status: answer.statusCode,
      headers: answer.headers,
      body: read.text,
      cut: read.cut,
      ...timing(),
    };
  }

  return {
    throttle: {
      // A wait in the queue ends with the transport, so that nothing keeps the process alive.
      turn: (origin, signal) =>
        throttle.turn(origin, signal ? AbortSignal.any([signal, closed.signal]) : closed.signal),
      pause: (origin, seconds) => throttle.pause(origin, seconds),
    },
    exchange: async (request) => {
      closed.signal.throwIfAborted();
      return exchange(request);
    },
    close: async () => {
      closed.abort(new TransportClosedError());
      await destroy();
    },
  };
}
