import type { AppleCode } from '@adept/apple/wire/error-codes';
import type { CandidateId, CauseId, Severity, Symptom } from './cause-id.ts';
import type { Candidate, RemedyStep, TextParameters, TokenHistory, WantedProfile } from './diagnosis.ts';
import type { IntuneRow } from './intune-rows.ts';
import type { Incident, RepairAction } from './incident.ts';

/** What a cause concludes from a history: open, since when, from which evidence. */
export interface Verdict {
  /** The profile it is open on; absent: the token itself. */
  profile?: WantedProfile;
  since: Date;
  /** Where it isn't the cause's own: some grow worse with time. */
  severity?: Severity;
  /** What is felt of it now, where that isn't all the cause can bring: some only announce it, or were made good already. */
  symptoms?: readonly Symptom[];
  evidenceIds: readonly string[];
  seenOnce: boolean;
  candidates: readonly Candidate[];
  parameters: TextParameters;
  /** What Adept did about it by itself didn't help so far. */
  repairFailed?: boolean;
  /** Nothing is wrong any more, but it came back too often: when it was healed last. */
  healedAt?: Date;
}

/** What Adept does about a cause without being asked. */
export interface Repair {
  action: RepairAction;
  /** Every time it happened, as far as the evidence goes back; oldest first. */
  incidents(history: TokenHistory): readonly Incident[];
  /** Where the reason may be found when it keeps coming back; absent: in the times at which it began. */
  whenBack?(history: TokenHistory): readonly RemedyStep[];
}

/** One entry of the catalogue. One file in causes/, named like its id. */
export interface Cause {
  id: CauseId;
  /** Unless the verdict names another. */
  severity: Severity;
  /** Apple's words that lead here, for `explain` and the generated page. */
  appleCodes: readonly AppleCode[];
  /** The row of Intune's table of sync errors that means this; null when it has none, or one for each word of Apple's (`INTUNE_ROW_OF_CODE`). */
  intuneRow: IntuneRow | null;
  /** What it brings at its worst, unless the verdict names less. */
  symptoms: readonly Symptom[];
  /** What else may be behind the same evidence, itself included: no verdict names any other. */
  candidates: readonly CandidateId[];
  /** Faults and scenarios of the simulator that bring it about. */
  simulatedBy: readonly string[];
  /** Rank among open problems of the same severity: lower leads. */
  rank: number;
  /** Position of its steps in a joint remedy: lower first (terms before token). */
  remedyOrder: number;
  /** The written opening and closing rule with its numbers, English, for docs/causes. */
  rules: { opens: string; closes: string };
  /** What Adept does about it by itself; absent: a person has to act, or time. */
  repair?: Repair;
  /** null or empty = not open; several verdicts where it is open on several profiles. Pure: the clock is `now`. */
  judge(history: TokenHistory, now: Date): Verdict | readonly Verdict[] | null;
  /** Its steps, in order; asked for each verdict while the cause is open (or, for the catalogue, of an empty history and none). */
  remedy(history: TokenHistory, now: Date, verdict?: Verdict): readonly RemedyStep[];
}
