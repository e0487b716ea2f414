import type { ProblemDocument } from './problem-document.ts';

/** The part of fetch that the client uses: the browser's, undici's or a test's. */
export type Fetch = (
  url: string,
  init: { method: string; headers: Record<string, string>; body?: string | Uint8Array<ArrayBuffer> },
) => Promise<{ status: number; headers: { get(name: string): string | null }; text(): Promise<string> }>;

export interface ApiClientOptions {
  /** Origin of the server, e.g. `http://127.0.0.1:4480`; empty for the console (same origin). */
  server: string;
  apiToken?: string | undefined;
  /** Accept-Language: the language of texts. */
  language?: string | undefined;
  /** The session's CSRF token, asked for at each unsafe request: the console signs in with a cookie. */
  csrfToken?: (() => string | null | undefined) | undefined;
  fetch: Fetch;
}

/** Adept refused or failed: its problem document, whole. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly problem: ProblemDocument;

  constructor(problem: ProblemDocument) {
    super(`${problem.status} ${problem.code}`);
    this.problem = problem;
  }
  get status(): number {
    return this.problem.status;
  }
  get code(): string {
    return this.problem.code;
  }
}

/** No answer of Adept: refused, timed out, or something else answered (`unexpected-answer`). */
export class ApiUnreachable extends Error {
  override readonly name = 'ApiUnreachable';
  readonly code: 'server-unreachable' | 'unexpected-answer';
  readonly server: string;

  constructor(code: 'server-unreachable' | 'unexpected-answer', server: string, options?: ErrorOptions) {
    super(`${code} ${server}`, options);
    this.code = code;
    this.server = server;
  }
}

export interface ApiRequest {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below /api/v1, encoded. */
  path: string;
  query?: Readonly<Record<string, string | number | boolean | null | undefined>> | undefined;
  /** Sent as JSON. */
  json?: unknown;
  /** Sent as they are. */
  bytes?: { content: Uint8Array; type: string };
  idempotencyKey?: string | undefined;
}

export interface ApiAnswer {
  status: number;
  text: string;
}

/**
 * Sends one request.
 * @throws ApiProblem with the server's problem document, ApiUnreachable when no answer of Adept came
 */
export async function send(options: ApiClientOptions, request: ApiRequest): Promise<ApiAnswer> {
  const url = `${options.server.replace(/\/$/, '')}/api/v1${request.path}${queryOf(request.query)}`;
  const body = request.bytes
    ? request.bytes.content
    : request.json === undefined
      ? undefined
      : JSON.stringify(request.json);
  let answer: Awaited<ReturnType<Fetch>>;
  let text: string;
  try {
    answer = await options.fetch(url, {
      method: request.method,
      headers: headersOf(options, request),
      // A view on shared memory can't be sent; a copy can.
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : new Uint8Array(body) }),
    });
    text = await answer.text();
  } catch (cause) {
    throw new ApiUnreachable('server-unreachable', options.server, { cause });
  }
  if (answer.status >= 200 && answer.status < 300) return { status: answer.status, text };
  const problem = readProblem(text);
  if (problem) throw new ApiProblem(problem);
  throw new ApiUnreachable('unexpected-answer', options.server);
}

function headersOf(options: ApiClientOptions, request: ApiRequest): Record<string, string> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (options.apiToken) headers['authorization'] = `Bearer ${options.apiToken}`;
  if (options.language) headers['accept-language'] = options.language;
  if (request.bytes) headers['content-type'] = request.bytes.type;
  else if (request.json !== undefined) headers['content-type'] = 'application/json';
  if (request.idempotencyKey) headers['idempotency-key'] = request.idempotencyKey;
  const csrfToken = request.method === 'GET' ? undefined : options.csrfToken?.();
  if (csrfToken) headers['x-csrf-token'] = csrfToken;
  return headers;
}

function queryOf(query: ApiRequest['query']): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value !== undefined && value !== null) parameters.set(name, String(value));
  }
  return parameters.size > 0 ? `?${parameters.toString()}` : '';
}

function readProblem(text: string): ProblemDocument | null {
  try {
    const document = JSON.parse(text) as ProblemDocument | null;
    // Others write errors with a code and a status as well; the type is ours alone.
    const isOurs = typeof document?.type === 'string' && document.type.startsWith('urn:adept:error:');
    const isProblem = typeof document?.code === 'string' && typeof document.status === 'number';
    return isOurs && isProblem ? document : null;
  } catch {
    return null;
  }
}
