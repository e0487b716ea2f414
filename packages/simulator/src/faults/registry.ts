import { accessDenied } from './access-denied.ts';
import { addedAndModified } from './added-and-modified.ts';
import { appleUnavailable } from './apple-unavailable.ts';
import { appleUnreachable } from './apple-unreachable.ts';
import { badRequest } from './bad-request.ts';
import { clockSkew } from './clock-skew.ts';
import { cooldown } from './cooldown.ts';
import { cursorExhausted } from './cursor-exhausted.ts';
import { cursorExpired } from './cursor-expired.ts';
import { cursorInvalid } from './cursor-invalid.ts';
import { cursorRequired } from './cursor-required.ts';
import { cutAnswer } from './cut-answer.ts';
import { deletedAndAdded } from './deleted-and-added.ts';
import { deviceFailed } from './device-failed.ts';
import { deviceIdRequired } from './device-id-required.ts';
import { deviceNotAccessible } from './device-not-accessible.ts';
import { deviceNotFound } from './device-not-found.ts';
import { devicesVanish } from './devices-vanish.ts';
import { emptyBody } from './empty-body.ts';
import type { Fault } from './fault.ts';
import { forbidden } from './forbidden.ts';
import { honestAnswer } from './honest-answer.ts';
import { htmlAnswer } from './html-answer.ts';
import { invalidMethod } from './invalid-method.ts';
import { lostSession } from './lost-session.ts';
import { malformedRequestBody } from './malformed-request-body.ts';
import { mdmServerRemoved } from './mdm-server-removed.ts';
import { noAnswer } from './no-answer.ts';
import { profileDepartmentInvalid } from './profile-department-invalid.ts';
import { profileDepartmentRequired } from './profile-department-required.ts';
import { profileMissingAtApple } from './profile-missing-at-apple.ts';
import { profileNameRequired } from './profile-name-required.ts';
import { profileNotFound } from './profile-not-found.ts';
import { profilePhoneInvalid } from './profile-phone-invalid.ts';
import { profilePhoneRequired } from './profile-phone-required.ts';
import { profileRefused } from './profile-refused.ts';
import { profileUrlRequired } from './profile-url-required.ts';
import { profileUuidRequired } from './profile-uuid-required.ts';
import { rateLimited } from './rate-limited.ts';
import { redirect } from './redirect.ts';
import { replayLastPage } from './replay-last-page.ts';
import { sameCursorMore } from './same-cursor-more.ts';
import { signatureInvalid } from './signature-invalid.ts';
import { slowAnswer } from './slow-answer.ts';
import { syncOmitsDevices } from './sync-omits-devices.ts';
import { syncStale } from './sync-stale.ts';
import { termsClearLate } from './terms-clear-late.ts';
import { termsNotSigned } from './terms-not-signed.ts';
import { timeRefused } from './time-refused.ts';
import { tlsIntercepted } from './tls-intercepted.ts';
import { tokenDamaged } from './token-damaged.ts';
import { tokenExpired } from './token-expired.ts';
import { tokenIdentityChanged } from './token-identity-changed.ts';
import { tokenReplaced } from './token-replaced.ts';
import { truncatedPage } from './truncated-page.ts';
import { unauthorized } from './unauthorized.ts';
import { unknownAppleError } from './unknown-apple-error.ts';

/** Every fault, by slug. A test compares this list with the files beside it. */
export const FAULTS: readonly Fault[] = [
  accessDenied,
  addedAndModified,
  appleUnavailable,
  appleUnreachable,
  badRequest,
  clockSkew,
  cooldown,
  cursorExhausted,
  cursorExpired,
  cursorInvalid,
  cursorRequired,
  cutAnswer,
  deletedAndAdded,
  deviceFailed,
  deviceIdRequired,
  deviceNotAccessible,
  deviceNotFound,
  devicesVanish,
  emptyBody,
  forbidden,
  honestAnswer,
  htmlAnswer,
  invalidMethod,
  lostSession,
  malformedRequestBody,
  mdmServerRemoved,
  noAnswer,
  profileDepartmentInvalid,
  profileDepartmentRequired,
  profileMissingAtApple,
  profileNameRequired,
  profileNotFound,
  profilePhoneInvalid,
  profilePhoneRequired,
  profileRefused,
  profileUrlRequired,
  profileUuidRequired,
  rateLimited,
  redirect,
  replayLastPage,
  sameCursorMore,
  signatureInvalid,
  slowAnswer,
  syncOmitsDevices,
  syncStale,
  termsClearLate,
  termsNotSigned,
  timeRefused,
  tlsIntercepted,
  tokenDamaged,
  tokenExpired,
  tokenIdentityChanged,
  tokenReplaced,
  truncatedPage,
  unauthorized,
  unknownAppleError,
];

/** What the control port and other packages may know of a fault. */
export interface FaultDescription {
  slug: string;
  provokes: string | null;
  level: Fault['level'];
  endpoints: readonly string[];
}

export const faultCatalogue: readonly FaultDescription[] = FAULTS.map(
  ({ slug, provokes, level, endpoints }) => ({
    slug,
    provokes,
    level,
    endpoints,
  }),
);
