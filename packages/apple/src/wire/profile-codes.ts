import type { AppleCode } from './error-codes.ts';

/**
 * What POST /profile refuses a profile for, and which part of it each word speaks of (reference §5, §6). `flags` and
 * `locale` are several fields that have to fit together; `description` is in Apple's older list only, and no field of today.
 */
export const PROFILE_CODE_FIELDS = {
  CONFIG_NAME_REQUIRED: 'profile_name',
  CONFIG_NAME_INVALID: 'profile_name',
  CONFIG_URL_REQUIRED: 'url',
  CONFIG_URL_INVALID: 'url',
  DEPARTMENT_REQUIRED: 'department',
  DEPARTMENT_INVALID: 'department',
  SUPPORT_PHONE_REQUIRED: 'support_phone_number',
  SUPPORT_PHONE_INVALID: 'support_phone_number',
  SUPPORT_EMAIL_INVALID: 'support_email_address',
  MAGIC_INVALID: 'org_magic',
  FLAGS_INVALID: 'flags',
  LOCALE_INVALID: 'locale',
  DESCRIPTION_INVALID: 'description',
} as const satisfies Partial<Record<AppleCode, string>>;

export type ProfileCode = keyof typeof PROFILE_CODE_FIELDS;
/** The part of a profile that a refusal speaks of. */
export type ProfilePart = (typeof PROFILE_CODE_FIELDS)[ProfileCode];

export function isProfileCode(code: string | null): code is ProfileCode {
  return code !== null && Object.hasOwn(PROFILE_CODE_FIELDS, code);
}
