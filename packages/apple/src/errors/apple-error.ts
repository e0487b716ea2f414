import type { AppleCode } from '../wire/error-codes.ts';
import type { AppleEndpoint } from '../wire/endpoints.ts';

/**
 * What kind of failure a call to Apple ended in.
 * - refused: Apple answered 4xx, with a known word or without
 * - rate-limited: 429
 * - unavailable: 5xx
 * - unreachable: no answer at all (`reason` says where it ended)
 * - unreadable: an answer that isn't what the endpoint promises (`reason` says how)
 */
export type AppleErrorKind = 'refused' | 'rate-limited' | 'unavailable' | 'unreachable' | 'unreadable';

export type AppleErrorReason =
  | 'dns'
  | 'connect'
  | 'tls'
  | 'reset'
  | 'proxy'
  | 'connect-timeout'
  | 'headers-timeout'
  | 'body-timeout'
  | 'html'
  | 'empty'
  | 'truncated'
  | 'redirect'
  | 'too-large'
  | 'not-as-promised';

/**
 * What was wrong with the certificate shown in Apple's place, or with the secure connection before one was shown.
 * - untrusted: issued by nobody this machine trusts, or by itself
 * - other-name: made for another name than the one that was called
 * - expired, not-yet-valid: outside its dates, by this machine's clock
 * - handshake: there was none to judge (no TLS spoken, no common version, refused)
 */
export type TlsFault = 'untrusted' | 'other-name' | 'expired' | 'not-yet-valid' | 'handshake';

/** When and how the same call may be tried again. */
export interface RetryAdvice {
  /** never: it would get the same answer · new-session: once, with a new session · confirm: once, to be sure · back-off: later */
  mode: 'never' | 'new-session' | 'confirm' | 'back-off';
  /** From Retry-After, in whole seconds, clamped to 0…86,400; null when Apple named none. */
  afterSeconds: number | null;
}

/** The facts of one failed call; plain data, safe to store and to log. */
export interface AppleErrorFacts {
  kind: AppleErrorKind;
  endpoint: AppleEndpoint;
  /** HTTP status; null when there was no answer. */
  status: number | null;
  /** Apple's word, when it is one we know. */
  appleCode: AppleCode | null;
  reason: AppleErrorReason | null;
  /** With the reason `tls`. */
  tlsFault?: TlsFault | undefined;
  /** Who issued the certificate that was shown, `CN (O)`; null when it can't be told. With the reason `tls`. */
  tlsIssuer?: string | null | undefined;
  retry: RetryAdvice;
  /** The raw body with secrets removed, at most 4 KiB; null when there was none. */
  body: string | null;
}

/** One failed call to Apple, classified. Its message never holds a secret. */
export class AppleError extends Error {
  override readonly name = 'AppleError';
  readonly facts: AppleErrorFacts;

  constructor(facts: AppleErrorFacts, options?: { cause?: unknown }) {
    const answer = facts.status === null ? 'no answer' : String(facts.status);
    super(`${facts.endpoint}: ${answer}, ${facts.appleCode ?? facts.reason ?? facts.kind}`, options);
    this.facts = facts;
  }
}
