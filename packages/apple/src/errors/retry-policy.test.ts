import { describe, expect, it } from 'vitest';
import type { AppleCode } from '../wire/error-codes.ts';
import type { AppleErrorKind } from './apple-error.ts';
import { retryAdvice } from './retry-policy.ts';

function mode(
  appleCode: AppleCode | null,
  status: number | null,
  kind: AppleErrorKind = 'refused',
  session = false,
): string {
  const endpoint = session ? 'GET /session' : 'POST /devices/sync';
  return retryAdvice({ kind, endpoint, status, appleCode, afterSeconds: null }).mode;
}

describe('retryAdvice', () => {
  it.each([
    ['T_C_NOT_SIGNED', 403, 'confirm'],
    ['ACCESS_DENIED', 403, 'confirm'],
    ['token_expired', 401, 'confirm'],
    ['token_rejected', 403, 'confirm'],
    ['signature_invalid', 401, 'confirm'],
    ['nonce_used', 401, 'confirm'],
    ['timestamp_refused', 401, 'confirm'],
    ['UNAUTHORIZED', 401, 'new-session'],
    ['FORBIDDEN', 403, 'new-session'],
    ['EXPIRED_TOKEN', 401, 'new-session'],
    ['CURSOR_REQUIRED', 400, 'never'],
    ['INVALID_CURSOR', 400, 'never'],
    ['EXPIRED_CURSOR', 400, 'never'],
    ['EXHAUSTED_CURSOR', 400, 'never'],
    ['MALFORMED_REQUEST_BODY', 400, 'never'],
  ] as const)('%s: %i → %s', (code, status, expected) => {
    expect(mode(code, status)).toBe(expected);
  });

  it.each([
    [401, 'new-session'],
    [403, 'confirm'],
    [400, 'never'],
    [404, 'never'],
    [408, 'back-off'],
  ])('%i without a word → %s', (status, expected) => {
    expect(mode(null, status)).toBe(expected);
  });

  it.each(['rate-limited', 'unavailable', 'unreachable', 'unreadable'] as const)('%s backs off', (kind) => {
    expect(mode(null, null, kind)).toBe('back-off');
  });

  it('confirms at /session what a new session would cure elsewhere', () => {
    expect(mode('UNAUTHORIZED', 401, 'refused', true)).toBe('confirm');
    expect(mode('FORBIDDEN', 403, 'refused', true)).toBe('confirm');
    expect(mode(null, 401, 'refused', true)).toBe('confirm');
  });
});
