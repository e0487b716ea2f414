import type { CauseId } from './cause-id.ts';

/** What Adept does by itself; each has the text `repair.<action>.done`. */
export const REPAIR_ACTIONS = ['define-profile', 'read-list', 'second-list'] as const;
export type RepairAction = (typeof REPAIR_ACTIONS)[number];

/** A time in which something was wrong that Adept heals by itself; `healedAt` null: it goes on. */
export interface Incident {
  since: Date;
  healedAt: Date | null;
  evidenceIds: readonly string[];
  /** The profile it was about; absent: the token itself. */
  profileId?: string;
}

/** An incident of a cause, with what was done. */
export interface RepairIncident extends Incident {
  causeId: CauseId;
  action: RepairAction;
}
