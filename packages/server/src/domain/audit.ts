import type { AuditAction, AuditActorKind } from '@adept/contract';

/** Who did it, by the name it had then. */
export interface AuditActor {
  kind: AuditActorKind;
  id: string | null;
  name: string | null;
}

/** What it was done to. */
export interface AuditTarget {
  id: string;
  name: string | null;
}

/** What came before and after, codes, dates: never a secret. */
export type AuditDetails = Readonly<Record<string, unknown>>;

/** One row: who did what, to what, and what came of it. Never changed, and kept when its token is long gone. */
export interface AuditEntry {
  /** UUIDv7. */
  id: string;
  at: Date;
  actor: AuditActor;
  action: AuditAction;
  tokenId: string | null;
  target: AuditTarget | null;
  result: 'done' | 'refused';
  details: AuditDetails;
  /** Where the request came from; null for what Adept does by itself. */
  address: string | null;
}

/** What a change says of itself; the rest is known. */
export interface AuditNote {
  action: AuditAction;
  /** The token it is about. Its name becomes the target's, unless another target is named. */
  tokenId?: string | undefined;
  target?: AuditTarget | undefined;
  /** Absent: done. */
  result?: AuditEntry['result'] | undefined;
  details?: AuditDetails | undefined;
  /** Absent: the viewer. */
  actor?: AuditActor | undefined;
}

/** What to list; absent members don't narrow. */
export interface AuditFilter {
  tokenId?: string | undefined;
  /** Id of the actor, or the name it had, in upper or lower case. */
  actor?: string | undefined;
  action?: AuditAction | undefined;
  since?: Date | undefined;
  /** Rows before it. */
  until?: Date | undefined;
  after?: string | null | undefined;
  limit: number;
}
