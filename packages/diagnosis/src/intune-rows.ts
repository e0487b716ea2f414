import type { AppleCode } from '@adept/apple/wire/error-codes';
import type { Cause } from './cause.ts';

/** The rows of Intune's table of sync errors, as Microsoft writes them; eleven, and no more are known. */
export const INTUNE_ROWS = [
  'Expired or invalid token',
  'Access denied',
  'T&C not accepted',
  'Internal server error',
  'Invalid support phone number',
  'Invalid configuration profile name',
  'Invalid department entry',
  'Invalid cursor',
  'Cursor expired',
  'Required cursor',
  'Apple profile not found',
] as const;
export type IntuneRow = (typeof INTUNE_ROWS)[number];

/** The row in which Intune shows a word of Apple's; words that it has no row for are absent. Source: reference §6. */
export const INTUNE_ROW_OF_CODE: Partial<Record<AppleCode, IntuneRow>> = {
  token_expired: 'Expired or invalid token',
  token_rejected: 'Expired or invalid token',
  consumer_key_unknown: 'Expired or invalid token',
  consumer_key_rejected: 'Expired or invalid token',
  signature_invalid: 'Expired or invalid token',
  nonce_used: 'Expired or invalid token',
  timestamp_refused: 'Expired or invalid token',
  EXPIRED_TOKEN: 'Expired or invalid token',
  FORBIDDEN: 'Access denied',
  ACCESS_DENIED: 'Access denied',
  T_C_NOT_SIGNED: 'T&C not accepted',
  CURSOR_REQUIRED: 'Required cursor',
  INVALID_CURSOR: 'Invalid cursor',
  EXPIRED_CURSOR: 'Cursor expired',
  NOT_FOUND: 'Apple profile not found',
  PROFILE_NOT_FOUND: 'Apple profile not found',
  CONFIG_NAME_REQUIRED: 'Invalid configuration profile name',
  CONFIG_NAME_INVALID: 'Invalid configuration profile name',
  DEPARTMENT_INVALID: 'Invalid department entry',
  DEPARTMENT_REQUIRED: 'Invalid department entry',
  SUPPORT_PHONE_INVALID: 'Invalid support phone number',
  SUPPORT_PHONE_REQUIRED: 'Invalid support phone number',
};

/** A row and the words of Apple's that a cause shares with it; none where the row stands for answers without a word. */
export interface SharedIntuneRow {
  row: IntuneRow;
  appleCodes: readonly AppleCode[];
}

/** Every row of Intune's that a cause answers: by its words, and the row it names itself. */
export function intuneRowsOf({
  appleCodes,
  intuneRow,
}: Pick<Cause, 'appleCodes' | 'intuneRow'>): SharedIntuneRow[] {
  return INTUNE_ROWS.flatMap((row) => {
    const shared = appleCodes.filter((code) => INTUNE_ROW_OF_CODE[code] === row);
    return shared.length > 0 || intuneRow === row ? [{ row, appleCodes: shared }] : [];
  });
}
