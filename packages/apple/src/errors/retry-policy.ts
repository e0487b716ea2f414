import type { AppleCode } from '../wire/error-codes.ts';
import type { AppleEndpoint } from '../wire/endpoints.ts';
import type { AppleErrorKind, RetryAdvice } from './apple-error.ts';

type RetryMode = RetryAdvice['mode'];

/**
 * Reference §6, column Retry, as advice for the next call. `confirm` where Apple's word means a person has to act:
 * one more call with a new session (and so a new nonce and time stamp) before anybody is told. Cursor words are
 * `never`: the caller goes on with another call (a full fetch, or a sync with the same cursor), not with this one.
 */
const BY_CODE: Record<AppleCode, RetryMode> = {
  token_expired: 'confirm',
  token_rejected: 'confirm',
  consumer_key_unknown: 'confirm',
  consumer_key_rejected: 'confirm',
  signature_invalid: 'confirm',
  nonce_used: 'confirm',
  timestamp_refused: 'confirm',
  UNAUTHORIZED: 'new-session',
  EXPIRED_TOKEN: 'new-session',
  FORBIDDEN: 'new-session',
  ACCESS_DENIED: 'confirm',
  T_C_NOT_SIGNED: 'confirm',
  APPLE_SEED_FOR_IT_TURNED_OFF: 'never',
  MALFORMED_REQUEST_BODY: 'never',
  USER_AGENT_MISSING: 'never',
  USER_AGENT_INVALID: 'never',
  CURSOR_REQUIRED: 'never',
  INVALID_CURSOR: 'never',
  EXPIRED_CURSOR: 'never',
  EXHAUSTED_CURSOR: 'never',
  DEVICE_ID_REQUIRED: 'never',
  PROFILE_UUID_REQUIRED: 'never',
  NOT_FOUND: 'never',
  PROFILE_NOT_FOUND: 'never',
  CONFIG_NAME_REQUIRED: 'never',
  CONFIG_NAME_INVALID: 'never',
  CONFIG_URL_REQUIRED: 'never',
  CONFIG_URL_INVALID: 'never',
  DEPARTMENT_INVALID: 'never',
  DEPARTMENT_REQUIRED: 'never',
  SUPPORT_PHONE_INVALID: 'never',
  SUPPORT_PHONE_REQUIRED: 'never',
  SUPPORT_EMAIL_INVALID: 'never',
  MAGIC_INVALID: 'never',
  FLAGS_INVALID: 'never',
  LOCALE_INVALID: 'never',
  DESCRIPTION_INVALID: 'never',
  MDM_SERVICE_DISCOVERY_URL_REQUIRED: 'never',
  MDM_SERVICE_DISCOVERY_URL_NOT_VALID: 'never',
  ORG_NOT_SUPPORTED: 'never',
  DEVICE_NOT_FOUND: 'never',
  TOO_MANY_REQUESTS: 'back-off',
};

/** Where Apple said no word we know. `refused` is decided by status, below. */
const BY_KIND: Record<Exclude<AppleErrorKind, 'refused'>, RetryMode> = {
  'rate-limited': 'back-off',
  unavailable: 'back-off',
  unreachable: 'back-off',
  unreadable: 'back-off',
};

/** 408 and 425 are about this moment; the other refusals without a word would only be repeated. */
const BY_STATUS: Record<number, RetryMode> = {
  401: 'new-session',
  403: 'confirm',
  408: 'back-off',
  425: 'back-off',
};

export interface FailedCall {
  kind: AppleErrorKind;
  endpoint: AppleEndpoint;
  status: number | null;
  appleCode: AppleCode | null;
  /** From Retry-After; null when absent. */
  afterSeconds: number | null;
}

function modeOf({ kind, status, appleCode }: FailedCall): RetryMode {
  if (kind !== 'refused') return BY_KIND[kind];
  if (appleCode) return BY_CODE[appleCode];
  return BY_STATUS[status ?? 0] ?? 'never';
}

/** When and how the same call may be tried again. A refused /session can't be helped by a session: it is confirmed. */
export function retryAdvice(call: FailedCall): RetryAdvice {
  const mode = modeOf(call);
  const atSession = call.endpoint === 'GET /session' && mode === 'new-session';
  return { mode: atSession ? 'confirm' : mode, afterSeconds: call.afterSeconds };
}
