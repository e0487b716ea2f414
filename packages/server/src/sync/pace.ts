import type { AppleErrorFacts } from '@adept/apple/errors/apple-error';
import type { CursorPlace, SyncMode, SyncRun } from '../domain/sync-run.ts';
import type { Token } from '../domain/token.ts';
import { isCursorError } from './run-sync.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** Above this many devices the full list is read weekly instead of daily. */
const LARGE_TOKEN = 10_000;

/** A run that finds no way on from a cursor reads the whole list each time: it waits longer, from five minutes to four hours. */
const CURSOR_FLOOR = 5 * MINUTE;
const CURSOR_CAP = 240 * MINUTE;
/** After this the list is read again when it didn't settle which devices are gone. */
const UNSETTLED_LIST = 60 * MINUTE;
/**
 * So much older than the last good end of the changes a device has to be to count as left out of them: Apple is known to
 * announce moved devices up to a day late (reference §7), an hour is for clocks and for what was on its way.
 */
const ANNOUNCED_WITHIN = DAY + 60 * MINUTE;

/** Why a run failed. */
export interface Failure {
  errorCode: string;
  facts: AppleErrorFacts | null;
}

/** How often Apple is asked. Milliseconds; null = adaptive. */
export interface Pace {
  changesEvery: number | null;
  fullEvery: number | null;
  /** 0 ≤ x < 1; injected so that tests know it. */
  random: () => number;
}

/** After a good run: every 5 minutes while something changes, slower (up to 15) the longer nothing did. */
export function nextAfterSuccess(now: Date, recent: readonly SyncRun[], pace: Pace): Date {
  const idle = countWhile(recent, (run) => run.state === 'succeeded' && run.devices === 0);
  const adaptive = (idle < 6 ? 5 : idle < 12 ? 10 : 15) * MINUTE;
  return later(now, pace.changesEvery ?? adaptive, pace.random);
}

/**
 * After a failed run: doubling from one minute to half an hour, and never before Apple's Retry-After.
 * The cap is half an hour for refusals too: most are cured in the portal, and the state should turn by itself soon after.
 * A cursor that leads nowhere costs the whole list each time: from five minutes to four hours.
 */
export function nextAfterFailure(
  now: Date,
  recent: readonly SyncRun[],
  { errorCode, facts }: Failure,
  pace: Pace,
): Date {
  const failures = countWhile(recent, (run) => run.state === 'failed') + 1;
  const doubled = 2 ** Math.min(failures - 1, 10);
  const backOff = isCursorError(errorCode)
    ? Math.min(CURSOR_CAP, CURSOR_FLOOR * doubled)
    : Math.min(30 * MINUTE, MINUTE * doubled);
  const next = later(now, backOff, pace.random);
  const allowed = new Date(now.getTime() + (facts?.retry.afterSeconds ?? 0) * 1000);
  return next < allowed ? allowed : next;
}

/** Full when there is no cursor, a full walk stands half-way, new credentials came, it is wanted, or the last complete list is too old. */
export function dueMode(now: Date, token: Token, place: CursorPlace | null, pace: Pace): SyncMode {
  if (place === null || place.cursor === null || place.phase === 'fetch' || token.lastFullSyncAt === null)
    return 'full';
  if (token.uploadedAt !== null && token.uploadedAt > token.lastFullSyncAt) return 'full';
  if (token.fullSyncAt !== null && token.fullSyncAt <= now) return 'full';
  const every = pace.fullEvery ?? (token.counts.devices > LARGE_TOKEN ? 7 * DAY : DAY);
  return now.getTime() - token.lastFullSyncAt.getTime() >= every ? 'full' : 'changes';
}

/** When the next full list is wanted before its turn: after one that left open who is gone. */
export function fullListWanted(now: Date, unsettled: boolean): Date | null {
  return unsettled ? new Date(now.getTime() + UNSETTLED_LIST) : null;
}

/** Devices assigned before this should be known from the changes; null where no full list and its changes were read before. */
export function announcedBefore({
  lastGoodSyncAt,
  lastFullSyncAt,
}: Pick<Token, 'lastGoodSyncAt' | 'lastFullSyncAt'>): Date | null {
  if (lastGoodSyncAt === null || lastFullSyncAt === null) return null;
  return new Date(lastGoodSyncAt.getTime() - ANNOUNCED_WITHIN);
}

/** ±10 %, so that tokens made together don't call together for ever. */
function later(now: Date, milliseconds: number, random: () => number): Date {
  return new Date(now.getTime() + Math.round(milliseconds * (0.9 + 0.2 * random())));
}

function countWhile(runs: readonly SyncRun[], test: (run: SyncRun) => boolean): number {
  const end = runs.findIndex((run) => !test(run));
  return end === -1 ? runs.length : end;
}
