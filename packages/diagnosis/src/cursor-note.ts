import { CURSOR_LIFETIME_DAYS } from '@adept/apple/wire/limits';
import type { CauseId } from './cause-id.ts';
import type { Note } from './diagnosis.ts';

const DAY_MS = 86_400_000;
/** From this day without a good sync on it is told what happens when the life of the cursor ends. */
export const CURSOR_WARNING_DAY = 5;

/** Where a life of seven days stands (reference §3): `far` from its end, `near` it, or `past` it. */
export function cursorEnds(days: number): 'far' | 'near' | 'past' {
  if (days >= CURSOR_LIFETIME_DAYS) return 'past';
  return days >= CURSOR_WARNING_DAY ? 'near' : 'far';
}

/**
 * That the next sync will be a full fetch, whatever keeps the token from syncing: who cures that cause on day 8 isn't to
 * wonder why the sync takes long. `sync-stale` says it itself.
 * @param lastGoodSyncAt null: none yet, so that there is no cursor to lose
 * @param open causes that are listed
 * @returns null: nothing to say
 */
export function cursorNote(
  lastGoodSyncAt: Date | null,
  open: readonly { causeId: CauseId }[],
  now: Date,
): Note | null {
  if (lastGoodSyncAt === null || open.some(({ causeId }) => causeId === 'sync-stale')) return null;
  const days = Math.floor((now.getTime() - lastGoodSyncAt.getTime()) / DAY_MS);
  const place = cursorEnds(days);
  if (place === 'far') return null;
  const ends = new Date(lastGoodSyncAt.getTime() + CURSOR_LIFETIME_DAYS * DAY_MS);
  return { id: place === 'near' ? 'cursor-near' : 'cursor-past', parameters: { days, ends } };
}
