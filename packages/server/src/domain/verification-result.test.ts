import type { TokenState } from '@adept/diagnosis';
import { describe, expect, it } from 'vitest';
import type { VerificationCall } from './verification.ts';
import { verificationResult } from './verification-result.ts';

const call = (outcome: VerificationCall['outcome']): VerificationCall => ({
  endpoint: 'GET /account',
  status: null,
  outcome,
  appleCode: null,
  reason: null,
});

describe('verificationResult', () => {
  it.each([
    ['ok', 'success', 'works'],
    ['warning', 'success', 'warning'],
    ['error', 'success', 'still'],
    ['error', 'unreachable', 'still'],
    ['ok', 'refused', 'unclear'],
    ['unknown', 'success', 'unclear'],
    ['ok', 'unavailable', 'unanswered'],
    ['warning', 'unreachable', 'unanswered'],
    ['ok', 'unreadable', 'unanswered'],
  ] as const)('%s after a call that was %s: %s', (state: TokenState, last, result) => {
    expect(verificationResult(state, [call('success'), call(last)])).toBe(result);
  });

  it('no call at all is no answer', () => {
    expect(verificationResult('ok', [])).toBe('unanswered');
  });
});
