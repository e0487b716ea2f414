import type { ProblemDocument } from '@adept/contract';

/**
 * A request that didn't bring what was asked for.
 * - `refused`: the server answered with a problem document (RFC 9457); its title and detail are for the reader.
 * - `unreachable`: no answer at all (server stopped, network gone).
 * - `unexpected`: an answer that isn't ours (a proxy's page, half a JSON).
 */
export class ApiProblem extends Error {
  readonly kind: 'refused' | 'unreachable' | 'unexpected';
  readonly status: number | null;
  readonly document: ProblemDocument | null;
  /** Method and path without the query: what "copy details" may show. */
  readonly request: string;

  constructor(options: {
    kind: ApiProblem['kind'];
    request: string;
    status?: number;
    document?: ProblemDocument;
    cause?: unknown;
  }) {
    super(`${options.request}: ${options.document?.code ?? options.kind}`, { cause: options.cause });
    this.name = 'ApiProblem';
    this.kind = options.kind;
    this.request = options.request;
    this.status = options.status ?? null;
    this.document = options.document ?? null;
  }

  get code(): string {
    return this.document?.code ?? this.kind;
  }
}

/** True when the answer says that nobody is signed in. */
export function isSignedOut(problem: unknown): boolean {
  return problem instanceof ApiProblem && problem.status === 401;
}

/** The lines that help whoever is asked for help; nothing that was typed or uploaded. */
export function problemDetails(problem: unknown, at: Date): string {
  if (!(problem instanceof ApiProblem)) return `${at.toISOString()}\n${String(problem)}`;
  const lines = [
    at.toISOString(),
    problem.request,
    problem.status === null ? null : String(problem.status),
    problem.code,
    problem.document?.title,
    problem.document?.detail,
  ];
  return lines.filter((line) => line).join('\n');
}

/** Narrow an unknown body to a problem document; anything else isn't ours. */
export function asProblemDocument(body: unknown): ProblemDocument | null {
  if (typeof body !== 'object' || body === null) return null;
  const { code, title, detail } = body as Record<string, unknown>;
  if (typeof code !== 'string' || typeof title !== 'string') return null;
  return {
    type: 'about:blank',
    status: 0,
    ...body,
    code,
    title,
    detail: typeof detail === 'string' ? detail : '',
  };
}
