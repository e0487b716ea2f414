/**
 * Every word Apple's device assignment service is known to answer with, and the HTTP statuses it comes with.
 * Source: device-assignment-api reference §6. Words marked unverified there are marked here.
 */
export const APPLE_CODES = {
  token_expired: { statuses: [401], verified: true },
  token_rejected: { statuses: [401, 403], verified: true },
  consumer_key_unknown: { statuses: [401], verified: false },
  consumer_key_rejected: { statuses: [401], verified: false },
  signature_invalid: { statuses: [401], verified: true },
  nonce_used: { statuses: [401], verified: false },
  timestamp_refused: { statuses: [401], verified: false },
  UNAUTHORIZED: { statuses: [401], verified: true },
  EXPIRED_TOKEN: { statuses: [401, 403], verified: false },
  FORBIDDEN: { statuses: [403], verified: true },
  ACCESS_DENIED: { statuses: [403], verified: true },
  T_C_NOT_SIGNED: { statuses: [403], verified: true },
  APPLE_SEED_FOR_IT_TURNED_OFF: { statuses: [403], verified: true },
  MALFORMED_REQUEST_BODY: { statuses: [400], verified: true },
  USER_AGENT_MISSING: { statuses: [400], verified: true },
  USER_AGENT_INVALID: { statuses: [400], verified: true },
  CURSOR_REQUIRED: { statuses: [400], verified: true },
  INVALID_CURSOR: { statuses: [400], verified: true },
  EXPIRED_CURSOR: { statuses: [400], verified: true },
  EXHAUSTED_CURSOR: { statuses: [400], verified: true },
  DEVICE_ID_REQUIRED: { statuses: [400], verified: true },
  PROFILE_UUID_REQUIRED: { statuses: [400], verified: true },
  NOT_FOUND: { statuses: [400, 404], verified: true },
  PROFILE_NOT_FOUND: { statuses: [400, 404], verified: true },
  CONFIG_NAME_REQUIRED: { statuses: [400], verified: true },
  CONFIG_NAME_INVALID: { statuses: [400], verified: true },
  CONFIG_URL_REQUIRED: { statuses: [400], verified: true },
  CONFIG_URL_INVALID: { statuses: [400], verified: true },
  DEPARTMENT_INVALID: { statuses: [400], verified: true },
  DEPARTMENT_REQUIRED: { statuses: [400], verified: true },
  SUPPORT_PHONE_INVALID: { statuses: [400], verified: true },
  SUPPORT_PHONE_REQUIRED: { statuses: [400], verified: true },
  SUPPORT_EMAIL_INVALID: { statuses: [400], verified: true },
  MAGIC_INVALID: { statuses: [400], verified: true },
  FLAGS_INVALID: { statuses: [400], verified: true },
  LOCALE_INVALID: { statuses: [400], verified: true },
  DESCRIPTION_INVALID: { statuses: [400], verified: true },
  MDM_SERVICE_DISCOVERY_URL_REQUIRED: { statuses: [400], verified: true },
  MDM_SERVICE_DISCOVERY_URL_NOT_VALID: { statuses: [400], verified: true },
  ORG_NOT_SUPPORTED: { statuses: [400], verified: true },
  DEVICE_NOT_FOUND: { statuses: [404], verified: true },
  TOO_MANY_REQUESTS: { statuses: [429], verified: true },
} as const satisfies Record<string, { statuses: readonly number[]; verified: boolean }>;

export type AppleCode = keyof typeof APPLE_CODES;

export function isAppleCode(word: string): word is AppleCode {
  return Object.hasOwn(APPLE_CODES, word);
}
