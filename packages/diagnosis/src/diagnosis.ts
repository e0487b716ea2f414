import type { Actor, CandidateId, CauseId, Portal, Severity, Symptom, TokenState } from './cause-id.ts';
import type { Evidence } from './evidence.ts';
import type { PortalPlace } from './portal/portal-place.ts';
import type { RepairAction, RepairIncident } from './incident.ts';
import type { NoteId, ReasonId, RemedyStepId } from './text-ids.ts';
import type { TokenIdentity } from './token-identity.ts';

/** Values that a text needs; dates stay dates so that each language formats them. */
export type TextParameters = Readonly<Record<string, string | number | Date>>;

/** Why a candidate is or isn't the one; `id` names a text in messages (reasons). */
export interface Reason {
  id: ReasonId;
  parameters: TextParameters;
}

export interface Candidate {
  causeId: CandidateId;
  for: readonly Reason[];
  against: readonly Reason[];
}

/** Counts of devices (design §6). */
export interface Impact {
  enrolled: number;
  assigned: number;
  newOrUnassigned: number;
  assignmentsPending: number;
  devicesFailing: number;
}

/** One step of a remedy; `id` names a text in messages (remedies), `portals` the portals it is done in (two while unknown). */
export interface RemedyStep {
  id: RemedyStepId;
  actor: Actor;
  portals: readonly Portal[];
  /** Where in each of these portals, in the same order; empty for steps that aren't done at Apple. */
  places: readonly PortalPlace[];
  parameters: TextParameters;
}

/** An enrollment profile of ours that Apple is to hold under this token. */
export interface WantedProfile {
  id: string;
  name: string;
}

export interface JudgedProblem {
  causeId: CauseId;
  /** What it is open on, where it isn't the token alone: one problem for each. */
  profile?: WantedProfile;
  severity: Severity;
  /** Since when the evidence says so. */
  since: Date;
  /** Doctor's one look: the rule would ask for more looks over time. */
  seenOnce: boolean;
  /** Not ruled out, leading first; the first is the cause itself or the likeliest explanation of it. */
  candidates: readonly Candidate[];
  symptoms: readonly Symptom[];
  impact: Impact;
  evidenceIds: readonly string[];
  parameters: TextParameters;
  /** What Adept does about it by itself, and what came of it; `at`: when it was healed last. */
  repair?: { action: RepairAction; result: 'under-way' | 'failed' | 'came-back'; at: Date | null };
}

/** Something worth knowing beside the problems, whichever of them leads; `id` names a text in messages (notes). */
export interface Note {
  id: NoteId;
  parameters: TextParameters;
}

/** Result of judging one token at one moment. */
export interface Diagnosis {
  state: TokenState;
  /** Worst first. */
  problems: readonly JudgedProblem[];
  notes: readonly Note[];
  /** One ordered remedy for all problems together. */
  remedy: { steps: readonly RemedyStep[] };
  /** What Adept healed, or is healing, by itself, as far as the evidence goes back; oldest first. */
  repairs: readonly RepairIncident[];
}

/** Everything judgeToken may look at. */
export interface TokenHistory {
  tokenId: string;
  /** The credentials in use; null before the first upload. `uploadedAt` null: unknown (doctor). */
  credentials: { id: string; expiresAt: Date; uploadedAt: Date | null } | null;
  organization: { name: string | null; type: string | null };
  mdmServerName: string | null;
  /** Whom the token is known to belong to; what Apple names since may differ. */
  identity: TokenIdentity;
  /** Other tokens here that hold the same MDM server, by its uuid; those without credentials don't count. */
  heldBy: readonly { tokenId: string; name: string; uploadedAt: Date }[];
  impact: Impact;
  /** Profiles wanted under the token now; those wanted no more have no problems. */
  profiles: readonly WantedProfile[];
  /** Oldest first. */
  evidence: readonly Evidence[];
  /** true: doctor's single look, rules that need time don't apply. */
  oneMoment: boolean;
}
