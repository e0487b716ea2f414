import { LINES_TYPE } from '@adept/contract/lines-type';
import { ApiProblem, asProblemDocument } from './api-problem.ts';
import { readLines } from './read-lines.ts';

const BASE = '/api/v1';
/** Pages of the documentation stand beside the API. */
const DOCS = '/docs/';
export const CSRF_HEADER = 'x-csrf-token';

export type Query = Readonly<Record<string, string | number | boolean | undefined>>;

export interface ApiRequest {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Absent values are left out: the server refuses unknown names, not missing ones. */
  query?: Query;
  json?: unknown;
  /** Raw bytes with their media type, instead of `json`. */
  bytes?: { body: BodyInit; type: string };
  /** Beside those that every request has. */
  headers?: Readonly<Record<string, string>>;
  /** The answer is a file, taken as it is, not JSON. */
  asText?: boolean;
  signal?: AbortSignal;
}

export interface ApiAnswer<T> {
  status: number;
  body: T;
}

/** The session cookie goes by itself; what a request needs besides is added here, once. */
export interface ApiClient {
  /** @throws ApiProblem for every answer that isn't 2xx, and when there is none. */
  request<T>(path: string, options?: ApiRequest): Promise<ApiAnswer<T>>;
  get<T>(path: string, query?: Query, signal?: AbortSignal): Promise<T>;
  /**
   * A request that is answered in lines, each a JSON document: told one by one as they come.
   * @throws ApiProblem as request()
   */
  lines(path: string, options: ApiRequest, onLine: (line: unknown) => void): Promise<void>;
  /** What unsafe requests must carry; comes with `GET /session`. */
  useCsrfToken(token: string | null): void;
}

export interface ApiClientOptions {
  fetch: typeof globalThis.fetch;
  /** Asked at every request: texts of the API come in the language chosen at that moment. */
  language: () => string;
  /** Called when a request other than the session's own is answered with 401. */
  onSignedOut?: () => void;
}

/** Where a path of the API leads, with its query. */
export function apiUrl(path: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') search.set(name, String(value));
  }
  const text = search.toString();
  const base = path.startsWith(BASE) || path.startsWith(DOCS) ? path : `${BASE}${path}`;
  return text ? `${base}?${text}` : base;
}

export function createApiClient(options: ApiClientOptions): ApiClient {
  let csrfToken: string | null = null;

  async function send(path: string, request: ApiRequest): Promise<Response> {
    const method = request.method ?? 'GET';
    const headers: Record<string, string> = {
      accept: 'application/json, application/problem+json',
      'accept-language': options.language(),
      ...request.headers,
    };
    let body: BodyInit | undefined;
    if (request.bytes) {
      headers['content-type'] = request.bytes.type;
      body = request.bytes.body;
    } else if (request.json !== undefined) {
      headers['content-type'] = 'application/json';
      body = JSON.stringify(request.json);
    }
    if (method !== 'GET' && csrfToken !== null) headers[CSRF_HEADER] = csrfToken;

    try {
      const init: RequestInit = { method, headers, credentials: 'same-origin', cache: 'no-store' };
      if (body !== undefined) init.body = body;
      if (request.signal) init.signal = request.signal;
      return await options.fetch(apiUrl(path, request.query), init);
    } catch (error) {
      if (request.signal?.aborted) throw error;
      throw new ApiProblem({ kind: 'unreachable', request: `${method} ${path}`, cause: error });
    }
  }

  async function request<T>(path: string, request: ApiRequest = {}): Promise<ApiAnswer<T>> {
    const name = `${request.method ?? 'GET'} ${path}`;
    const response = await send(path, request);
    return readAnswer<T>(response, name, { path, asText: request.asText ?? false });
  }

  async function lines(path: string, request: ApiRequest, onLine: (line: unknown) => void): Promise<void> {
    const name = `${request.method ?? 'GET'} ${path}`;
    const accept = `${LINES_TYPE}, application/problem+json`;
    const response = await send(path, { ...request, headers: { ...request.headers, accept } });
    if (!response.ok || response.body === null) {
      await readAnswer(response, name, { path, asText: false });
      return;
    }
    await readLines(response.body, name, onLine);
  }

  async function readAnswer<T>(
    response: Response,
    name: string,
    { path, asText }: { path: string; asText: boolean },
  ): Promise<ApiAnswer<T>> {
    const { status } = response;
    const text = await response.text().catch((error: unknown) => {
      throw new ApiProblem({ kind: 'unreachable', request: name, status, cause: error });
    });
    if (response.ok && asText) return { status, body: text as T };
    const body = parseJson(text);
    if (response.ok) {
      if (body === undefined && text !== '')
        throw new ApiProblem({ kind: 'unexpected', request: name, status });
      return { status, body: body as T };
    }
    if (status === 401 && !path.startsWith('/session')) options.onSignedOut?.();
    const document = asProblemDocument(body);
    if (document) throw new ApiProblem({ kind: 'refused', request: name, status, document });
    throw new ApiProblem({ kind: 'unexpected', request: name, status });
  }

  return {
    request,
    lines,
    async get<T>(path: string, query?: Query, signal?: AbortSignal) {
      const options: ApiRequest = {};
      if (query) options.query = query;
      if (signal) options.signal = signal;
      return (await request<T>(path, options)).body;
    },
    useCsrfToken(token) {
      csrfToken = token;
    },
  };
}

/** undefined for what isn't JSON (JSON itself has no undefined). */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
