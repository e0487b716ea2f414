import type { Diagnosis, SyncRun } from '@adept/contract';
import { gaveNoAnswer } from '../doctor/end-by-diagnosis.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';

/** Why a sync run failed. */
export interface FailedRun {
  /** What Apple did to the run's last call, in the reader's language; null when no answer is on record. */
  reason: string | null;
  exitCode: ExitCode;
}

/** Ours for a list whose end Apple doesn't let us reach: its answers were good, and of no use. */
const CURSOR_STUCK = 'cursor-stuck';

/**
 * Whom a failed run is to be blamed on, from the newest bad answer since it began: a refusal is the token's (3, as any
 * refusal of Apple's), everything else is no usable answer (4).
 */
export function explainFailedRun(run: SyncRun, { evidence }: Pick<Diagnosis, 'evidence'>): FailedRun {
  const [last] = evidence
    .filter(({ at, outcome }) => outcome !== undefined && outcome !== 'good' && at >= (run.startedAt ?? ''))
    .toSorted((a, b) => b.at.localeCompare(a.at));
  const noAnswer = run.errorCode === CURSOR_STUCK || !last?.outcome || isSilent(last);
  return { reason: last?.text ?? null, exitCode: noAnswer ? EXIT.noAnswer : EXIT.tokenInError };
}

function isSilent({ at, outcome }: Diagnosis['evidence'][number]): boolean {
  return outcome !== undefined && gaveNoAnswer({ at, outcome });
}
