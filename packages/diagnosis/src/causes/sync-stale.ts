import { CURSOR_LIFETIME_DAYS } from '@adept/apple/wire/limits';
import { idsOf } from '../apple-answers.ts';
import type { Cause } from '../cause.ts';
import { CURSOR_WARNING_DAY, cursorEnds } from '../cursor-note.ts';
import type { Candidate, TokenHistory } from '../diagnosis.ts';
import type { Evidence } from '../evidence.ts';
import { lastGoodSync } from '../last-good-sync.ts';
import { hiddenWhile } from '../rank-problems.ts';
import { checkRunsStep, syncStep, tokenParameters } from '../remedy-steps.ts';
import { runsOf } from '../sync-facts.ts';

/** Hours without a good sync: from when it is a warning, an error. */
export const STALE_HOURS = 24;
export const STALE_ERROR_HOURS = 72;

const HOUR_MS = 3_600_000;

/**
 * No walk through Apple's list came to a good end for too long, and no other cause says why: a server that was
 * switched off, or runs that get pages and are cut before the last one, each time.
 */
export const syncStale: Cause = {
  id: 'sync-stale',
  severity: 'warning',
  appleCodes: [],
  intuneRow: null,
  symptoms: ['devices-not-syncing'],
  candidates: ['sync-stale', 'server-not-running'],
  simulatedBy: ['sync-stale'],
  rank: 60,
  remedyOrder: 64,
  rules: {
    opens: `No run ended well for ${STALE_HOURS} hours: a warning; for ${STALE_ERROR_HOURS} hours: an error. Where none ever did, the time counts from the first that failed. From day ${CURSOR_WARNING_DAY} on the text says that Apple forgets the cursor on day ${CURSOR_LIFETIME_DAYS} and the full list will be read then; while another cause is listed instead, a note on the token says it.`,
    closes: `The first run that ends well. ${hiddenWhile('sync-stale')}`,
  },
  judge(history, now) {
    const last = lastEnd(history);
    if (!last) return null;
    const hours = (now.getTime() - last.at.getTime()) / HOUR_MS;
    if (hours < STALE_HOURS) return null;
    const since = { ...history, evidence: history.evidence.slice(history.evidence.indexOf(last)) };
    const failed = runsOf(since).filter((run) => run.outcome === 'failed');
    const days = Math.floor(hours / 24);
    return {
      since: new Date(last.at.getTime() + STALE_HOURS * HOUR_MS),
      severity: hours >= STALE_ERROR_HOURS ? 'error' : 'warning',
      evidenceIds: idsOf([...new Set<Evidence>([last, ...failed])]),
      seenOnce: false,
      candidates: candidates(last, failed.at(-1)?.errorCode ?? null),
      parameters: { ...tokenParameters(history), days, cursorEnds: cursorEnds(days) },
    };
  },
  remedy(history) {
    return [checkRunsStep(history), syncStep(history)];
  },
};

/** The last good end of a walk; the first failed one where there was none; null where nothing was ever tried. */
function lastEnd(history: TokenHistory): Evidence | null {
  return lastGoodSync(history) ?? runsOf(history)[0] ?? null;
}

function candidates(last: Evidence, errorCode: string | null): Candidate[] {
  const isGood = last.kind !== 'sync-finished' || last.outcome === 'success';
  const when = isGood
    ? ({ id: 'last-good-sync', parameters: { at: last.at } } as const)
    : ({ id: 'no-good-sync', parameters: { at: last.at } } as const);
  const failed = errorCode === null ? [] : [{ id: 'sync-failed', parameters: { code: errorCode } } as const];
  const itself: Candidate = { causeId: 'sync-stale', for: [when, ...failed], against: [] };
  if (failed.length > 0) return [itself];
  return [
    itself,
    { causeId: 'server-not-running', for: [{ id: 'no-run-since', parameters: {} }], against: [] },
  ];
}
