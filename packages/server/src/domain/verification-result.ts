import type { TokenState } from '@adept/diagnosis';
import type { VerificationCall, VerificationResult } from './verification.ts';

/**
 * What a check came to: what this call showed, not only what is known. Judging needs several failures before it believes
 * in an outage, and one confirming answer before a refusal counts.
 */
export function verificationResult(
  state: TokenState,
  calls: readonly VerificationCall[],
): VerificationResult {
  if (state === 'error') return 'still';
  const last = calls.at(-1)?.outcome ?? 'unreachable';
  if (state === 'unknown' || last === 'refused') return 'unclear';
  if (last !== 'success') return 'unanswered';
  return state === 'ok' ? 'works' : 'warning';
}
