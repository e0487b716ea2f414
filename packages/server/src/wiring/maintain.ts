import type { Clock } from '../domain/clock.ts';
import { EVENTS_KEPT_MILLISECONDS } from '../domain/event.ts';
import { ENDED_LINKS_KEPT_MILLISECONDS } from '../domain/renewal-link.ts';
import { RESTORABLE_MILLISECONDS } from '../domain/token.ts';
import { VERIFICATIONS_KEPT_MILLISECONDS } from '../domain/verification.ts';
import { SYSTEM, type Viewer } from '../domain/viewer.ts';

/** A repeated request is answered from memory for a day (interfaces.md, Idempotency-Key). */
const ANSWERS_KEPT_MILLISECONDS = 86_400_000;

/** What was told can be looked up, and sent again, this long. */
const NOTICES_KEPT_MILLISECONDS = 90 * 86_400_000;

export interface MaintainedStore {
  notices: { prune(viewer: Viewer, before: Date): Promise<number> };
  workItems: { prune(viewer: Viewer, before: Date): Promise<number> };
  evidence: { prune(viewer: Viewer, now: Date): Promise<number> };
  events: { prune(viewer: Viewer, before: Date): Promise<number> };
  verifications: { prune(viewer: Viewer, before: Date): Promise<number> };
  idempotency: { prune(viewer: Viewer, before: Date): Promise<number> };
  renewalLinks: { prune(viewer: Viewer, before: Date): Promise<number> };
  deletedTokens: { erase(viewer: Viewer, before: Date): Promise<number> };
  maintain(): Promise<void>;
}

/** The store's upkeep: what is old goes, then what the database can't do by itself. */
export async function maintain(store: MaintainedStore, clock: Clock): Promise<void> {
  const now = clock.now();
  await store.evidence.prune(SYSTEM, now);
  await store.idempotency.prune(SYSTEM, new Date(now.getTime() - ANSWERS_KEPT_MILLISECONDS));
  await store.events.prune(SYSTEM, new Date(now.getTime() - EVENTS_KEPT_MILLISECONDS));
  await store.deletedTokens.erase(SYSTEM, new Date(now.getTime() - RESTORABLE_MILLISECONDS));
  const told = new Date(now.getTime() - NOTICES_KEPT_MILLISECONDS);
  await store.notices.prune(SYSTEM, told);
  await store.workItems.prune(SYSTEM, told);
  await store.verifications.prune(SYSTEM, new Date(now.getTime() - VERIFICATIONS_KEPT_MILLISECONDS));
  await store.renewalLinks.prune(SYSTEM, new Date(now.getTime() - ENDED_LINKS_KEPT_MILLISECONDS));
  await store.maintain();
}
