import { type CauseId, type JudgedProblem, provingSync, type TokenState } from '@adept/diagnosis';
import { AdeptError } from '../domain/adept-error.ts';
import type { Clock } from '../domain/clock.ts';
import type { Verification, VerificationCall, VerificationTrigger } from '../domain/verification.ts';
import { verificationResult } from '../domain/verification-result.ts';

/** What judging says that verifying needs; the rest is passed on as it is. */
export interface VerifiedState {
  diagnosis: {
    state: TokenState;
    problems: readonly { causeId: CauseId; repair?: JudgedProblem['repair'] }[];
  };
  closed: readonly unknown[];
}

/** A connection to Apple made for one verification. */
export interface Probe {
  /**
   * GET /session and GET /account, anew; never throws for an answer of Apple, whatever it says. `taken`: Apple takes the
   * token; `calls`: those that were made, in their order.
   */
  run(): Promise<{ taken: boolean; calls: readonly VerificationCall[] }>;
  /** Writes what the calls showed. */
  writeEvidence(): Promise<void>;
}

export interface VerifyTokenOptions<Judged extends VerifiedState> {
  /** null: the token has no credentials yet. */
  open(tokenId: string): Promise<Probe | null>;
  /** The calls about each profile wanted under the token, which alone prove some causes gone; writes its own evidence. */
  askAboutProfiles(tokenId: string): Promise<readonly VerificationCall[]>;
  /** null: there is no such token. */
  judge(tokenId: string): Promise<Judged | null>;
  /** Keeps the check with its answer; null: the token was deleted meanwhile. */
  record(ended: Omit<Verification, 'id'>): Promise<Verification | null>;
  /** `mode` null: whatever is next. */
  requestSync(tokenId: string, mode: 'changes' | 'full' | null): Promise<unknown>;
  clock: Clock;
}

/** What a check came to: the judgement after it, and its entry in the list of checks. */
export interface Verified<Judged> {
  judged: Judged;
  verification: Verification | null;
}

/**
 * The call that proves a cause gone: asked of Apple now, after the click, with a new session. It uses no cursor and
 * so doesn't wait for a running sync. A token that Apple still refuses stays open: only the evidence of these calls
 * decides. What closed a problem is followed by a sync, since devices may have waited for it; what only a run through the
 * list can prove is followed by that run. What only calls about a profile can prove is asked at once.
 * @returns null when the token was deleted meanwhile
 * @throws AdeptError token-without-file (409)
 */
export async function verifyToken<Judged extends VerifiedState>(
  tokenId: string,
  trigger: VerificationTrigger,
  options: VerifyTokenOptions<Judged>,
): Promise<Verified<Judged> | null> {
  const at = options.clock.now();
  const probe = await options.open(tokenId);
  if (probe === null) throw new AdeptError('token-without-file', 409);
  let asked: Awaited<ReturnType<Probe['run']>>;
  try {
    asked = await probe.run();
  } finally {
    await probe.writeEvidence();
  }
  // A token that Apple refuses can't ask for its profiles.
  const aboutProfiles = asked.taken ? await options.askAboutProfiles(tokenId) : [];
  const judged = await options.judge(tokenId);
  if (judged === null) return null;
  const { state, problems } = judged.diagnosis;
  const closed = judged.closed.length;
  const calls = [...asked.calls, ...aboutProfiles];
  const result = verificationResult(state, calls);
  const endedAt = options.clock.now();
  const verification = await options.record({ tokenId, at, endedAt, trigger, calls, result, closed });
  // What was healed and came back too often needs no run: only time without it closes that.
  const proving = provingSync(problems.filter(({ repair }) => repair?.result !== 'came-back'));
  if ((closed > 0 && state !== 'error') || proving !== null) await options.requestSync(tokenId, proving);
  return { judged, verification };
}
