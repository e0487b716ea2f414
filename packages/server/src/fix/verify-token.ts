import { type CauseId, provingSync } from '@adept/diagnosis';
import { AdeptError } from '../domain/adept-error.ts';

/** What judging says that verifying needs; the rest is passed on as it is. */
export interface VerifiedState {
  diagnosis: { state: string; problems: readonly { causeId: CauseId }[] };
  closed: readonly unknown[];
}

/** A connection to Apple made for one verification. */
export interface Probe {
  /** GET /session and GET /account, anew: true when Apple takes the token. Never throws for an answer of Apple, whatever it says. */
  run(): Promise<boolean>;
  /** Writes what the calls showed. */
  writeEvidence(): Promise<void>;
}

export interface VerifyTokenOptions<Judged extends VerifiedState> {
  /** null: the token has no credentials yet. */
  open(tokenId: string): Promise<Probe | null>;
  /** The calls about each profile wanted under the token, which alone prove some causes gone; writes its own evidence. */
  askAboutProfiles(tokenId: string): Promise<unknown>;
  /** null: there is no such token. */
  judge(tokenId: string): Promise<Judged | null>;
  /** `mode` null: whatever is next. */
  requestSync(tokenId: string, mode: 'changes' | 'full' | null): Promise<unknown>;
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
  options: VerifyTokenOptions<Judged>,
): Promise<Judged | null> {
  const probe = await options.open(tokenId);
  if (probe === null) throw new AdeptError('token-without-file', 409);
  let taken: boolean;
  try {
    taken = await probe.run();
  } finally {
    await probe.writeEvidence();
  }
  // A token that Apple refuses can't ask for its profiles.
  if (taken) await options.askAboutProfiles(tokenId);
  const judged = await options.judge(tokenId);
  if (judged === null) return null;
  const proving = provingSync(judged.diagnosis.problems);
  const cured = judged.closed.length > 0 && judged.diagnosis.state !== 'error';
  if (cured || proving !== null) await options.requestSync(tokenId, proving);
  return judged;
}
