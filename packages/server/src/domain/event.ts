import type { TokenState } from '@adept/diagnosis';
import type { Problem } from './problem.ts';
import type { SyncRun } from './sync-run.ts';
import type { Verification } from './verification.ts';

/** What happened, with the thing as it was then. Languages come in when it is told. */
export type EventFacts =
  | { type: 'token.state'; name: string; state: TokenState; before: TokenState | null }
  | { type: 'problem.opened' | 'problem.closed'; problem: Problem }
  | { type: 'sync.progress' | 'sync.finished'; run: SyncRun }
  | { type: 'verification.finished'; verification: Verification };

/**
 * A row that is written in the transaction of the change it tells. Ids have no gaps and grow in the order of the
 * commits: who has seen one has seen all before it.
 */
export type AdeptEvent = EventFacts & { id: number; at: Date; tokenId: string };

/** An event can be asked for again this long. */
export const EVENTS_KEPT_MILLISECONDS = 3_600_000;
