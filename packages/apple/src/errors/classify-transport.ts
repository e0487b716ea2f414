import type { AppleEndpoint } from '../wire/endpoints.ts';
import type { AppleErrorFacts, AppleErrorReason } from './apple-error.ts';
import { retryAdvice } from './retry-policy.ts';

/** A call that ended without a whole answer. */
export interface TransportFailure {
  endpoint: AppleEndpoint;
  /** What undici or node threw; anything at all. */
  error: unknown;
  /** Through a proxy every connection is one to the proxy. */
  viaProxy: boolean;
}

/** Error codes of node and undici, and where each says the call ended. */
const REASONS: Record<string, AppleErrorReason> = {
  ENOTFOUND: 'dns',
  EAI_AGAIN: 'dns',
  EAI_FAIL: 'dns',
  EAI_NODATA: 'dns',
  EAI_NONAME: 'dns',
  ENODATA: 'dns',
  ECONNREFUSED: 'connect',
  EHOSTUNREACH: 'connect',
  EHOSTDOWN: 'connect',
  ENETUNREACH: 'connect',
  ENETDOWN: 'connect',
  EADDRNOTAVAIL: 'connect',
  EACCES: 'connect',
  EPERM: 'connect',
  ETIMEDOUT: 'connect-timeout',
  UND_ERR_CONNECT_TIMEOUT: 'connect-timeout',
  UND_ERR_HEADERS_TIMEOUT: 'headers-timeout',
  UND_ERR_BODY_TIMEOUT: 'body-timeout',
  ECONNRESET: 'reset',
  ECONNABORTED: 'reset',
  EPIPE: 'reset',
  UND_ERR_SOCKET: 'reset',
  UND_ERR_PRX_CONN: 'proxy',
  UND_ERR_PRX_TLS: 'proxy',
  // undici reports a proxy's refusal of CONNECT as an abort; our own aborts never come here.
  UND_ERR_ABORTED: 'proxy',
  EPROTO: 'tls',
  CERT_HAS_EXPIRED: 'tls',
  CERT_NOT_YET_VALID: 'tls',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'tls',
  SELF_SIGNED_CERT_IN_CHAIN: 'tls',
  UNABLE_TO_GET_ISSUER_CERT: 'tls',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'tls',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'tls',
  CERT_UNTRUSTED: 'tls',
  CERT_REJECTED: 'tls',
  CERT_REVOKED: 'tls',
  CERT_SIGNATURE_FAILURE: 'tls',
  INVALID_CA: 'tls',
  INVALID_PURPOSE: 'tls',
  PATH_LENGTH_EXCEEDED: 'tls',
  HOSTNAME_MISMATCH: 'tls',
  UND_ERR_RES_EXCEEDED_MAX_SIZE: 'too-large',
  UND_ERR_HEADERS_OVERFLOW: 'not-as-promised',
};

const TO_THE_PROXY: ReadonlySet<AppleErrorReason> = new Set(['dns', 'connect', 'connect-timeout']);

/** The error itself, what caused it, and what an AggregateError (several addresses tried) gathered. */
function* chain(error: unknown, depth = 0): Generator<object> {
  if (typeof error !== 'object' || error === null || depth > 4) return;
  yield error;
  if ('errors' in error && Array.isArray(error.errors))
    for (const one of error.errors) yield* chain(one, depth + 1);
  if ('cause' in error) yield* chain(error.cause, depth + 1);
}

/** The first code in an error and its causes; null when there is none. It never holds a secret, a message may. */
export function transportErrorCode(error: unknown): string | null {
  for (const one of chain(error)) {
    if ('code' in one && typeof one.code === 'string') return one.code;
    // undici's parser gives a code only where its C side had one.
    if ('name' in one && one.name === 'HTTPParserError') return 'HPE_UNKNOWN';
  }
  return null;
}

function reasonFor(code: string): AppleErrorReason | null {
  if (code.startsWith('ERR_TLS') || code.startsWith('ERR_SSL')) return 'tls';
  if (code.startsWith('HPE_')) return 'not-as-promised';
  return REASONS[code] ?? null;
}

/**
 * What undici or node threw, as facts: `unreachable` with where it ended, or `unreadable` when something answered that
 * isn't HTTP or too much of it. An error of unknown kind is `unreachable` without a reason.
 */
export function classifyTransport({ endpoint, error, viaProxy }: TransportFailure): AppleErrorFacts {
  const found = reasonFor(transportErrorCode(error) ?? '');
  const reason = viaProxy && found && TO_THE_PROXY.has(found) ? 'proxy' : found;
  const kind = reason === 'too-large' || reason === 'not-as-promised' ? 'unreadable' : 'unreachable';
  const retry = retryAdvice({ kind, endpoint, status: null, appleCode: null, afterSeconds: null });
  return { kind, endpoint, status: null, appleCode: null, reason, retry, body: null };
}
