/** The causes of the catalogue: one file each in causes/. Sorted; the completeness test compares this list with everything else that carries a slug. */
export const CAUSE_IDS = [
  'access-denied',
  'apple-unavailable',
  'apple-unreachable',
  'clock-skew',
  'cursor-lost',
  'cursor-stuck',
  'device-count-collapsed',
  'mdm-server-removed',
  'profile-missing-at-apple',
  'profile-refused',
  'rate-limited',
  'request-refused',
  'sync-incomplete',
  'sync-stale',
  'terms-not-signed',
  'tls-intercepted',
  'token-damaged',
  'token-expired',
  'token-expiring',
  'token-forbidden',
  'token-held-twice',
  'token-identity-changed',
  'token-replaced',
  'unknown-apple-error',
] as const;
export type CauseId = (typeof CAUSE_IDS)[number];

/** What may stand in a list of candidates: a cause, or an explanation no single answer of Apple can prove. */
export const EXPLANATION_IDS = [
  'captive-portal',
  'cursor-missing',
  'cursor-of-other-server',
  'devices-moved',
  'list-incomplete',
  'server-not-running',
  'sync-paused',
  'token-account-changed',
  'token-used-elsewhere',
] as const;
export type CandidateId = CauseId | (typeof EXPLANATION_IDS)[number];

export const SYMPTOMS = ['devices-not-syncing', 'assignments-failing', 'enrollments-failing'] as const;
export type Symptom = (typeof SYMPTOMS)[number];

export type TokenState = 'ok' | 'warning' | 'error' | 'unknown';
export type Severity = 'warning' | 'error';
export type Actor = 'portal' | 'console' | 'adept';
export type Portal = 'apple-business' | 'apple-school';
