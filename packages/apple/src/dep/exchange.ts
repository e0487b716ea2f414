import type { AppleEndpoint } from '../wire/endpoints.ts';
import {
  JSON_CONTENT_TYPE,
  PROTOCOL_VERSION,
  PROTOCOL_VERSION_HEADER,
  SESSION_HEADER,
} from '../wire/headers.ts';
import type { AppleCall } from '../errors/apple-call.ts';
import { AppleError, type AppleErrorFacts } from '../errors/apple-error.ts';
import { type AnswerHeaders, classifyResponse, headerOf } from '../errors/classify-response.ts';
import { classifyTransport, transportErrorCode } from '../errors/classify-transport.ts';
import { httpDate } from '../errors/http-date.ts';
import type { AnswerCheck } from './answer-check.ts';
import { readJson } from './read-json.ts';
import type { Transport, TransportAnswer, TransportFailed, TransportRequest } from './transport.ts';

/** What every exchange of one client has in common. */
export interface ExchangeContext {
  baseUrl: string;
  transport: Transport;
  /** When a call happened, for whoever judges it. */
  clock: { now(): Date };
  /** What OAuth time stamps are signed with and Apple's Date header is compared to. */
  signingClock: { now(): Date };
  userAgent: string;
  /** Values that no stored body may hold. */
  secrets(): readonly string[];
  /** Told once per exchange, success too. */
  report(call: AppleCall): void;
}

export interface ExchangeRequest<T> {
  endpoint: AppleEndpoint;
  /** Made when the request leaves, so that a signature's time stamp isn't the age of the queue. */
  headers: (url: URL) => Record<string, string>;
  body?: unknown;
  query?: Readonly<Record<string, string>> | undefined;
  /** Handed on to the observer. */
  subject?: string | undefined;
  check: AnswerCheck<T>;
  signal?: AbortSignal | undefined;
  /** The second try with a new session: the advice to get one is spent. */
  retried?: boolean | undefined;
  /** Seconds that the signature's time differs from our clock's, for the report. */
  timeCorrectedSeconds?: number | undefined;
}

/** A value or an error, the session token the answer carried in its header, and Apple's clock minus ours. */
export type Exchanged<T> = { session: string | null; clockOffsetSeconds: number | null } & (
  { value: T; error: null } | { value: null; error: AppleError }
);

/** What may stand in a header again. */
export function isSessionToken(text: string): boolean {
  return /^[\x21-\x7e]{1,8192}$/.test(text);
}

/** A new session token brought by an answer (reference §2). */
function sessionIn(headers: AnswerHeaders): string | null {
  const header = headerOf(headers, SESSION_HEADER);
  return header !== null && isSessionToken(header) ? header : null;
}

function parse<T>({ body, cut, status }: TransportAnswer, check: AnswerCheck<T>): T | undefined {
  if (cut || status < 200 || status > 299) return undefined;
  try {
    return check(readJson(body));
  } catch {
    return undefined;
  }
}

/** Apple's Date header minus our clock when the headers came, in whole seconds. The header is cut to the second. */
function clockOffset(headers: AnswerHeaders, headersAt: Date): number | null {
  const said = httpDate(headerOf(headers, 'date'));
  return said === null ? null : Math.trunc((said + 500 - headersAt.getTime()) / 1000) || 0;
}

function factsOf(
  outcome: TransportAnswer | TransportFailed,
  request: Pick<ExchangeRequest<unknown>, 'endpoint' | 'retried'>,
  seen: { now: Date; secrets: readonly string[] },
): AppleErrorFacts {
  const { endpoint } = request;
  const facts =
    outcome.kind === 'failed'
      ? classifyTransport({ ...outcome, endpoint })
      : classifyResponse({ ...outcome, ...seen, endpoint });
  return request.retried && facts.retry.mode === 'new-session'
    ? { ...facts, retry: { ...facts.retry, mode: 'never' } }
    : facts;
}

function errorOf(facts: AppleErrorFacts, outcome: TransportAnswer | TransportFailed): AppleError {
  if (outcome.kind === 'answered') return new AppleError(facts);
  // Only the code: undici's errors may hold the bytes that came, and with them a session.
  return new AppleError(facts, {
    cause: new Error(transportErrorCode(outcome.error) ?? 'unknown transport error'),
  });
}

function requestOf(
  context: ExchangeContext,
  { endpoint, headers, body, query, signal }: ExchangeRequest<unknown>,
): TransportRequest {
  const [method, path] = endpoint.split(' ') as [TransportRequest['method'], string];
  const url = new URL(context.baseUrl + path);
  for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, value);
  const fixed = {
    'user-agent': context.userAgent,
    'content-type': JSON_CONTENT_TYPE,
    accept: 'application/json',
    [PROTOCOL_VERSION_HEADER]: String(PROTOCOL_VERSION),
  };
  return {
    method,
    url,
    headers: { ...fixed, ...headers(url) },
    body: body === undefined ? undefined : JSON.stringify(body),
    signal,
  };
}

/** A 429 that names its end keeps everybody's next request back. */
function pauseHost({ transport, baseUrl }: ExchangeContext, facts: AppleErrorFacts): void {
  const { afterSeconds } = facts.retry;
  if (facts.kind === 'rate-limited' && afterSeconds)
    transport.throttle.pause(new URL(baseUrl).origin, afterSeconds);
}

/**
 * One request to Apple and its outcome, reported to the observer exactly once. Rejects only for the caller's abort and
 * a closed transport: those say nothing about Apple, so they are not reported either.
 */
export async function exchangeWithApple<T>(
  context: ExchangeContext,
  request: ExchangeRequest<T>,
): Promise<Exchanged<T>> {
  const { transport, clock, signingClock } = context;
  await transport.throttle.turn(new URL(context.baseUrl).origin, request.signal);
  const at = clock.now();
  const signedAt = signingClock.now();
  const outcome = await transport.exchange(requestOf(context, request));
  const headersAt = new Date(signedAt.getTime() + (outcome.headersAfterMs ?? outcome.durationMs));
  const value = outcome.kind === 'answered' ? parse(outcome, request.check) : undefined;
  const session = sessionIn(outcome.headers);
  const secrets = session === null ? context.secrets() : [...context.secrets(), session];
  const facts = value === undefined ? factsOf(outcome, request, { now: headersAt, secrets }) : null;
  if (facts) pauseHost(context, facts);
  const clockOffsetSeconds = clockOffset(outcome.headers, headersAt);
  const { timeCorrectedSeconds } = request;
  context.report({
    endpoint: request.endpoint,
    at,
    durationMs: outcome.durationMs,
    status: facts ? facts.status : outcome.kind === 'answered' ? outcome.status : null,
    error: facts,
    clockOffsetSeconds,
    ...(timeCorrectedSeconds === undefined ? {} : { timeCorrectedSeconds }),
    account: request.endpoint === 'GET /account' && value !== undefined ? value : null,
    ...(request.subject === undefined ? {} : { subject: request.subject }),
  });
  const seen = { session, clockOffsetSeconds };
  if (facts) return { value: null, error: errorOf(facts, outcome), ...seen };
  return { value: value as T, error: null, ...seen };
}
