import type { AppleAnswer } from '@adept/diagnosis';

/** Who or what asked: a person, somebody's having opened the remedy, or the cause's own pace. */
export type VerificationTrigger = 'person' | 'remedy-opened' | 'pace';

/**
 * What a check showed: the token works · it works and a warning remains · it is still in an error state · the answer
 * doesn't settle it · there was no usable answer.
 */
export type VerificationResult = 'works' | 'warning' | 'still' | 'unclear' | 'unanswered';

/** One call of a check with its answer. */
export type VerificationCall = Pick<
  AppleAnswer,
  | 'endpoint'
  | 'status'
  | 'outcome'
  | 'appleCode'
  | 'reason'
  | 'tlsIssuer'
  | 'timeCorrectedSeconds'
  | 'retryAfterSeconds'
>;

/** One check of a token with Apple. */
export interface Verification {
  id: string;
  tokenId: string;
  at: Date;
  endedAt: Date;
  trigger: VerificationTrigger;
  /** In their order. */
  calls: readonly VerificationCall[];
  result: VerificationResult;
  /** Problems that it closed. */
  closed: number;
}

/** Checks are shown this long. */
export const VERIFICATIONS_KEPT_MILLISECONDS = 30 * 86_400_000;
