import type { Cause } from '../cause.ts';
import { accessDenied } from './access-denied.ts';
import { appleUnavailable } from './apple-unavailable.ts';
import { appleUnreachable } from './apple-unreachable.ts';
import { clockSkew } from './clock-skew.ts';
import { cursorLost } from './cursor-lost.ts';
import { cursorStuck } from './cursor-stuck.ts';
import { deviceCountCollapsed } from './device-count-collapsed.ts';
import { mdmServerRemoved } from './mdm-server-removed.ts';
import { profileMissingAtApple } from './profile-missing-at-apple.ts';
import { profileRefused } from './profile-refused.ts';
import { rateLimited } from './rate-limited.ts';
import { requestRefused } from './request-refused.ts';
import { syncIncomplete } from './sync-incomplete.ts';
import { syncStale } from './sync-stale.ts';
import { termsNotSigned } from './terms-not-signed.ts';
import { tlsIntercepted } from './tls-intercepted.ts';
import { tokenDamaged } from './token-damaged.ts';
import { tokenExpired } from './token-expired.ts';
import { tokenExpiring } from './token-expiring.ts';
import { tokenForbidden } from './token-forbidden.ts';
import { tokenHeldTwice } from './token-held-twice.ts';
import { tokenIdentityChanged } from './token-identity-changed.ts';
import { tokenReplaced } from './token-replaced.ts';
import { unknownAppleError } from './unknown-apple-error.ts';

/** Every cause of the catalogue, once; the completeness test compares it with CAUSE_IDS and the files here. */
export const CAUSES: readonly Cause[] = [
  accessDenied,
  appleUnavailable,
  appleUnreachable,
  clockSkew,
  cursorLost,
  cursorStuck,
  deviceCountCollapsed,
  mdmServerRemoved,
  profileMissingAtApple,
  profileRefused,
  rateLimited,
  requestRefused,
  syncIncomplete,
  syncStale,
  termsNotSigned,
  tlsIntercepted,
  tokenDamaged,
  tokenExpired,
  tokenExpiring,
  tokenForbidden,
  tokenHeldTwice,
  tokenIdentityChanged,
  tokenReplaced,
  unknownAppleError,
];
