import { AppleError, type AppleErrorFacts } from '@adept/apple/errors/apple-error';
import type { DevicesPage } from '@adept/apple/wire/devices-page';
import type { CursorLost } from '@adept/diagnosis';
import type { Clock } from '../domain/clock.ts';
import type { Lease } from '../domain/lease.ts';
import { LeaseLost } from '../domain/lease-lost.ts';
import type { CursorPlace, SyncRun } from '../domain/sync-run.ts';
import { SYSTEM } from '../domain/viewer.ts';
import { readDate } from './apple-date.ts';
import type { DeviceSource } from './device-source.ts';
import { foldPage } from './fold-page.ts';
import { isShortWait, SHORT_WAITS } from '../domain/short-wait.ts';
import type { Listing, PageStore } from './sync-store.ts';

/** Words that say a cursor is worth nothing any more: the list is read from its start again (reference §6). */
const CURSOR_LOST = ['EXPIRED_CURSOR', 'INVALID_CURSOR', 'CURSOR_REQUIRED'] as const;

/** How a run ends that found another MDM server behind the token. */
const IDENTITY_CHANGED = 'token-identity-changed';

/** The place that Apple took no longer. */
export type LostCursor = Pick<CursorLost, 'appleCode' | 'phase' | 'cursorStoredAt'>;

/** true: the run that ended so found no way on from a cursor, and the next one reads the whole list again. */
export function isCursorError(errorCode: string): boolean {
  return errorCode === 'cursor-stuck' || lostWord(errorCode) !== null;
}

function lostWord(word: string | null): LostCursor['appleCode'] | null {
  return CURSOR_LOST.find((each) => each === word) ?? null;
}

export interface RunSyncOptions {
  store: PageStore;
  source: DeviceSource;
  lease: Lease;
  run: SyncRun;
  clock: Clock;
  /** Aborted: the page in hand is finished or dropped whole, then the run stops where it stands. */
  signal: AbortSignal;
  /** Ask GET /account first: who the token is connected to may have changed. */
  withAccount: boolean;
  /** The account has to settle first whether the list is this token's: no page is read before. */
  identityOpen?: boolean | undefined;
  /** Called after a good account; false: it is another MDM server's, and nothing of it is stored. */
  onAccount?: (() => Promise<boolean>) | undefined;
  /** Devices assigned before this are expected to be known from the changes already; null: none are. */
  announcedBefore?: Date | null | undefined;
  /** A full list is kept that wasn't compared yet. */
  listIsOpen?: boolean | undefined;
  /** Called after each stored page. */
  onPage?: (() => Promise<void>) | undefined;
  /** Called before the list is read from its start because the cursor was lost. */
  onCursorLost?: ((lost: LostCursor) => Promise<void>) | undefined;
}

/** How the walk ended. `interrupted` = asked to stop: the run goes on later at the stored cursor. */
export type RunSyncOutcome =
  | { kind: 'succeeded'; readWholeList: boolean }
  | { kind: 'failed'; errorCode: string; facts: AppleErrorFacts | null }
  | { kind: 'interrupted' };

interface Walk {
  options: RunSyncOptions;
  place: CursorPlace;
  /** Cursors that were answered with "more to follow" in this run. */
  seen: Set<string>;
  accountPending: boolean;
  healed: boolean;
  /** Short Retry-Afters waited out since the last page. */
  waits: number;
  confirmed: boolean;
  readWholeList: boolean;
}

/**
 * One run through Apple's list: the rest of the full list (fetch), then the changes (sync) until nothing more follows.
 * Starts at the stored cursor; a full run starts anew unless a full list stands half-way already.
 * An answer of Apple never throws: it ends the run as `failed`. Errors of the store do throw.
 */
export async function runSync(options: RunSyncOptions): Promise<RunSyncOutcome> {
  const stored = await options.store.cursors.get(SYSTEM, options.lease.tokenId);
  // A full run that a lost worker left after the end of the list has only the changes to do.
  const mine = stored?.generation === options.run.id;
  const goesOn =
    stored !== null &&
    stored.cursor !== null &&
    (mine || options.run.mode === 'changes' || stored.phase === 'fetch');
  const walk: Walk = {
    options,
    place: goesOn ? stored : fromTheStart(options),
    seen: new Set(),
    accountPending: options.withAccount,
    healed: false,
    waits: 0,
    confirmed: false,
    // The list that a failed run read to its end still waits for the changes after it, and for its comparison.
    readWholeList: goesOn && stored.phase === 'sync' && (mine || options.listIsOpen === true),
  };
  try {
    return await walkOn(walk);
  } catch (error) {
    // An answer that was still on its way is dropped whole: its page will be asked for again.
    if (options.signal.aborted && !(error instanceof LeaseLost)) return { kind: 'interrupted' };
    throw error;
  }
}

async function walkOn(walk: Walk): Promise<RunSyncOutcome> {
  for (;;) {
    if (walk.options.signal.aborted) return { kind: 'interrupted' };
    const answer = await ask(walk);
    if (answer === 'again') continue;
    const end = 'kind' in answer ? answer : await take(walk, answer.page);
    if (end) return end;
  }
}

function fromTheStart({ run, clock }: RunSyncOptions): CursorPlace {
  return { cursor: null, phase: 'fetch', generation: run.id, storedAt: clock.now(), toldUntil: null };
}

async function ask(walk: Walk): Promise<{ page: DevicesPage } | RunSyncOutcome | 'again'> {
  const { source } = walk.options;
  const { phase, cursor } = walk.place;
  try {
    if (walk.accountPending) {
      await source.account();
      if ((await walk.options.onAccount?.()) === false)
        return { kind: 'failed', errorCode: IDENTITY_CHANGED, facts: null };
      walk.accountPending = false;
      return 'again';
    }
    return {
      page:
        phase === 'sync' && cursor !== null
          ? await source.syncDevices(cursor)
          : await source.fetchDevices(cursor),
    };
  } catch (error) {
    if (!(error instanceof AppleError)) throw error;
    if (walk.accountPending && error.facts.kind !== 'refused' && walk.options.identityOpen !== true) {
      // The devices don't depend on this answer: an outage of one endpoint shouldn't stop the other.
      walk.accountPending = false;
      return 'again';
    }
    return refused(walk, error.facts);
  }
}

async function refused(walk: Walk, facts: AppleErrorFacts): Promise<RunSyncOutcome | 'again'> {
  const { phase, cursor } = walk.place;
  if (isShortWait(facts) && walk.waits < SHORT_WAITS) {
    walk.waits += 1;
    return 'again';
  }
  if (facts.appleCode === 'EXHAUSTED_CURSOR' && cursor !== null) {
    // Not an error: all has been handed out. After a fetch the changes follow with the same cursor (reference §7).
    if (phase === 'sync') return { kind: 'succeeded', readWholeList: walk.readWholeList };
    await store(walk, [], { ...walk.place, phase: 'sync', storedAt: walk.options.clock.now() });
    walk.readWholeList = true;
    return 'again';
  }
  const lost = lostWord(facts.appleCode);
  if (lost !== null && cursor !== null && !walk.healed) {
    walk.healed = true;
    await walk.options.onCursorLost?.({ appleCode: lost, phase, cursorStoredAt: walk.place.storedAt });
    walk.seen.clear();
    walk.place = fromTheStart(walk.options);
    return 'again';
  }
  if (facts.retry.mode === 'confirm' && !walk.confirmed) {
    // One answer may be a slip of Apple's; the second look is the evidence that the causes ask for.
    walk.confirmed = true;
    if (await walk.options.source.confirm()) return 'again';
  }
  return { kind: 'failed', errorCode: facts.appleCode ?? facts.reason ?? facts.kind, facts };
}

/** Stores a page; the outcome when it was the last one of the run. */
async function take(walk: Walk, page: DevicesPage): Promise<RunSyncOutcome | null> {
  const { clock, onPage } = walk.options;
  walk.waits = 0;
  const toldUntil = readDate(page.fetched_until);
  const stuck = page.more_to_follow && (page.cursor === walk.place.cursor || walk.seen.has(page.cursor));
  if (stuck) {
    // Seen in the wild (reference §7): the same cursor for ever. The page counts; the next run reads the list from its start.
    await store(walk, page.devices, {
      cursor: null,
      phase: 'fetch',
      generation: null,
      storedAt: clock.now(),
      toldUntil,
    });
    return { kind: 'failed', errorCode: 'cursor-stuck', facts: null };
  }
  if (page.more_to_follow) walk.seen.add(page.cursor);
  const wasFetch = walk.place.phase === 'fetch';
  const phase = wasFetch && page.more_to_follow ? 'fetch' : 'sync';
  await store(walk, page.devices, {
    cursor: page.cursor,
    phase,
    generation: walk.place.generation,
    storedAt: clock.now(),
    toldUntil,
  });
  await onPage?.();
  if (page.more_to_follow) return null;
  if (!wasFetch) return { kind: 'succeeded', readWholeList: walk.readWholeList };
  walk.readWholeList = true;
  return null;
}

async function store(walk: Walk, devices: DevicesPage['devices'], place: CursorPlace): Promise<void> {
  const { store: pages, lease, run } = walk.options;
  const page = { runId: run.id, devices: foldPage(devices), place };
  await pages.devices.applyPage(SYSTEM, lease, { ...page, listing: listingOf(walk) });
  walk.place = place;
}

/** The pages of the full list count as seen in it, and so do the changes that the same run reads after it. */
function listingOf({ options, place, readWholeList }: Walk): Listing | undefined {
  if (place.phase === 'fetch')
    return { begins: place.cursor === null, announcedBefore: options.announcedBefore ?? null };
  return readWholeList ? { begins: false, announcedBefore: null } : undefined;
}
