import type { Verification } from '@adept/contract';
import { renderCall, renderVerificationResult, type Speaker } from '@adept/messages';
import type * as domain from '../domain/verification.ts';

/** A check with Apple as the API shows it. */
export function toVerification(verification: domain.Verification, speaker: Speaker): Verification {
  const { id, tokenId, at, endedAt, trigger, result, calls, closed } = verification;
  return {
    id,
    tokenId,
    at: at.toISOString(),
    endedAt: endedAt.toISOString(),
    trigger,
    result,
    text: renderVerificationResult(result, speaker),
    calls: calls.map((call) => renderCall(call, speaker)),
    closed,
  };
}
