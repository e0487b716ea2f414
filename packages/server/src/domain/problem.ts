import type { CauseId, JudgedProblem, RepairAction, Severity } from '@adept/diagnosis';

/** A cause open on a token since a time. Opened and closed by evidence only. */
export interface Problem {
  id: string;
  tokenId: string;
  causeId: CauseId;
  severity: Severity;
  openedAt: Date;
  closedAt: Date | null;
  /** The judgement it was last seen with: candidates, impact, parameters. */
  judged: JudgedProblem;
  /** What Adept did by itself that closed it, and when that was seen; null: open, or closed by something else. */
  repair: { action: RepairAction; at: Date } | null;
}
