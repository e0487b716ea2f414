import type { AppleCode } from '@adept/apple/wire/error-codes';
import type { CauseId } from './cause-id.ts';

export type { AppleCode };

/**
 * Each known word and the cause it leads to by itself; null = no cause of a token: a mistake in a request, a step of
 * the protocol, or a matter of another catalogue entry. Source: reference §6, column Fix.
 */
export const APPLE_CODE_CAUSES: Record<AppleCode, CauseId | null> = {
  token_expired: 'token-expired',
  token_rejected: 'token-replaced',
  consumer_key_unknown: 'mdm-server-removed',
  consumer_key_rejected: 'mdm-server-removed',
  signature_invalid: 'token-replaced',
  nonce_used: 'clock-skew',
  timestamp_refused: 'clock-skew',
  UNAUTHORIZED: null,
  EXPIRED_TOKEN: 'token-replaced',
  FORBIDDEN: 'token-forbidden',
  ACCESS_DENIED: 'access-denied',
  T_C_NOT_SIGNED: 'terms-not-signed',
  APPLE_SEED_FOR_IT_TURNED_OFF: null,
  MALFORMED_REQUEST_BODY: 'request-refused',
  USER_AGENT_MISSING: 'request-refused',
  USER_AGENT_INVALID: 'request-refused',
  CURSOR_REQUIRED: 'cursor-lost',
  INVALID_CURSOR: 'cursor-lost',
  EXPIRED_CURSOR: 'cursor-lost',
  EXHAUSTED_CURSOR: null,
  DEVICE_ID_REQUIRED: 'request-refused',
  PROFILE_UUID_REQUIRED: 'request-refused',
  NOT_FOUND: 'profile-missing-at-apple',
  PROFILE_NOT_FOUND: 'profile-missing-at-apple',
  CONFIG_NAME_REQUIRED: 'profile-refused',
  CONFIG_NAME_INVALID: 'profile-refused',
  CONFIG_URL_REQUIRED: 'profile-refused',
  CONFIG_URL_INVALID: 'profile-refused',
  DEPARTMENT_INVALID: 'profile-refused',
  DEPARTMENT_REQUIRED: 'profile-refused',
  SUPPORT_PHONE_INVALID: 'profile-refused',
  SUPPORT_PHONE_REQUIRED: 'profile-refused',
  SUPPORT_EMAIL_INVALID: 'profile-refused',
  MAGIC_INVALID: 'profile-refused',
  FLAGS_INVALID: 'profile-refused',
  LOCALE_INVALID: 'profile-refused',
  DESCRIPTION_INVALID: 'profile-refused',
  MDM_SERVICE_DISCOVERY_URL_REQUIRED: null,
  MDM_SERVICE_DISCOVERY_URL_NOT_VALID: null,
  ORG_NOT_SUPPORTED: null,
  DEVICE_NOT_FOUND: null,
  TOO_MANY_REQUESTS: 'rate-limited',
};
