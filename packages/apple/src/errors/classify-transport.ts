import type { AppleEndpoint } from '../wire/endpoints.ts';
import type { AppleErrorFacts, AppleErrorReason, TlsFault } from './apple-error.ts';
import { retryAdvice } from './retry-policy.ts';

/** A call that ended without a whole answer. */
export interface TransportFailure {
  endpoint: AppleEndpoint;
  /** What undici or node threw; anything at all. */
  error: unknown;
  /** Through a proxy every connection is one to the proxy. */
  viaProxy: boolean;
  /** Who issued the certificate that was shown, when the connection ended over it. */
  tlsIssuer?: string | null | undefined;
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
  ERR_PROXY_TUNNEL: 'proxy',
  EPROTO: 'tls',
  UND_ERR_RES_EXCEEDED_MAX_SIZE: 'too-large',
  UND_ERR_HEADERS_OVERFLOW: 'not-as-promised',
};

/** Codes of OpenSSL's and node's judgement of a certificate, and what was wrong with it. */
const CERTIFICATE_FAULTS: Record<string, TlsFault> = {
  CERT_HAS_EXPIRED: 'expired',
  CERT_NOT_YET_VALID: 'not-yet-valid',
  ERR_TLS_CERT_ALTNAME_INVALID: 'other-name',
  HOSTNAME_MISMATCH: 'other-name',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'untrusted',
  SELF_SIGNED_CERT_IN_CHAIN: 'untrusted',
  UNABLE_TO_GET_ISSUER_CERT: 'untrusted',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'untrusted',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'untrusted',
  CERT_CHAIN_TOO_LONG: 'untrusted',
  CERT_UNTRUSTED: 'untrusted',
  CERT_REJECTED: 'untrusted',
  CERT_REVOKED: 'untrusted',
  CERT_SIGNATURE_FAILURE: 'untrusted',
  INVALID_CA: 'untrusted',
  INVALID_PURPOSE: 'untrusted',
  PATH_LENGTH_EXCEEDED: 'untrusted',
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
  if (Object.hasOwn(CERTIFICATE_FAULTS, code)) return 'tls';
  if (code.startsWith('ERR_TLS') || code.startsWith('ERR_SSL')) return 'tls';
  if (code.startsWith('HPE_')) return 'not-as-promised';
  return Object.hasOwn(REASONS, code) ? (REASONS[code] ?? null) : null;
}

/**
 * What undici or node threw, as facts: `unreachable` with where it ended, or `unreadable` when something answered that
 * isn't HTTP or too much of it. An error of unknown kind is `unreachable` without a reason.
 */
export function classifyTransport({
  endpoint,
  error,
  viaProxy,
  tlsIssuer = null,
}: TransportFailure): AppleErrorFacts {
  const code = transportErrorCode(error) ?? '';
  const found = reasonFor(code);
  const reason = viaProxy && found && TO_THE_PROXY.has(found) ? 'proxy' : found;
  const kind = reason === 'too-large' || reason === 'not-as-promised' ? 'unreadable' : 'unreachable';
  const retry = retryAdvice({ kind, endpoint, status: null, appleCode: null, afterSeconds: null });
  const facts = { kind, endpoint, status: null, appleCode: null, reason, retry, body: null } as const;
  return reason === 'tls'
    ? { ...facts, tlsFault: CERTIFICATE_FAULTS[code] ?? 'handshake', tlsIssuer }
    : facts;
}
