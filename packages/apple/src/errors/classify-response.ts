import type { AppleCode } from '../wire/error-codes.ts';
import type { AppleEndpoint } from '../wire/endpoints.ts';
import type { AppleErrorFacts, AppleErrorKind, AppleErrorReason } from './apple-error.ts';
import { findAppleCode, isDocumentedFor } from './find-apple-code.ts';
import { redactBody } from './redact-body.ts';
import { retryAfterSeconds } from './retry-after.ts';
import { retryAdvice } from './retry-policy.ts';
import { looksLikeHtml, unreadableReason } from './unreadable-body.ts';

export type AnswerHeaders = Readonly<Record<string, string | readonly string[] | undefined>>;

/** One answer that isn't a success: another status than 2xx, or a body that isn't what the endpoint promises. */
export interface BadAnswer {
  endpoint: AppleEndpoint;
  status: number;
  /** Names in lower case, as undici and node give them. */
  headers: AnswerHeaders;
  body: string;
  /** Why the body ended early, when the transport knows. */
  cut?: 'truncated' | 'too-large' | null;
  /** When the headers came, by the caller's clock. */
  now: Date;
  /** Values that must not be kept: the four OAuth secrets, session tokens. */
  secrets: readonly string[];
}

/** The first value of a header; null when absent. */
export function headerOf(headers: AnswerHeaders, name: string): string | null {
  const value = headers[name];
  return (typeof value === 'string' ? value : value?.[0]) ?? null;
}

function kindOf(status: number): AppleErrorKind {
  if (status === 429) return 'rate-limited';
  if (status >= 500) return 'unavailable';
  return status >= 400 ? 'refused' : 'unreadable';
}

/** Outages and rate limits are no verdict on the token: there a word counts only where it is documented (429). */
function codeOf(kind: AppleErrorKind, { status, body }: BadAnswer, html: boolean): AppleCode | null {
  if (kind === 'unreadable') return null;
  const code = findAppleCode(body, status, html);
  return code && (kind === 'refused' || isDocumentedFor(code, status)) ? code : null;
}

function reasonOf(kind: AppleErrorKind, answer: BadAnswer, html: boolean): AppleErrorReason | null {
  if (answer.status >= 300 && answer.status < 400) return 'redirect';
  if (kind !== 'unreadable') return html ? 'html' : null;
  return answer.cut ?? unreadableReason(answer.body, headerOf(answer.headers, 'content-type'));
}

/** A good /session answer we couldn't read may hold the session in a form we don't know: only a page is kept. */
function keptBody({ endpoint, status, body, secrets }: BadAnswer, html: boolean): string | null {
  if (body === '') return null;
  if (endpoint === 'GET /session' && status < 300 && !html) return '[removed]';
  return redactBody(body, secrets);
}

/**
 * Status, headers and body of a bad answer as facts. The only place that reads a body for words (reference §6): bare,
 * quoted, glued, inside JSON or HTML, in any case. Never throws, whatever the answer holds.
 */
export function classifyResponse(answer: BadAnswer): AppleErrorFacts {
  const { endpoint, status, headers, body } = answer;
  const html = looksLikeHtml(body, headerOf(headers, 'content-type'));
  const kind = kindOf(status);
  const appleCode = codeOf(kind, answer, html);
  const afterSeconds = retryAfterSeconds(
    headerOf(headers, 'retry-after'),
    answer.now,
    headerOf(headers, 'date'),
  );
  return {
    kind,
    endpoint,
    status,
    appleCode,
    reason: reasonOf(kind, answer, html),
    retry: retryAdvice({ kind, endpoint, status, appleCode, afterSeconds }),
    body: keptBody(answer, html),
  };
}
