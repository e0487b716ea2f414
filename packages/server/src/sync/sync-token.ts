import type { Clock } from '../domain/clock.ts';
import type { Lease } from '../domain/lease.ts';
import type { SyncRun } from '../domain/sync-run.ts';
import type { Token } from '../domain/token.ts';
import { SYSTEM } from '../domain/viewer.ts';
import type { DeviceSource } from './device-source.ts';
import {
  announcedBefore,
  dueMode,
  fullListWanted,
  nextAfterFailure,
  nextAfterSuccess,
  type Pace,
} from './pace.ts';
import { reconcileList, type Reconciled } from './reconcile-list.ts';
import { type LostCursor, runSync, type RunSyncOutcome } from './run-sync.ts';
import type { SyncStore } from './sync-store.ts';

/** Apple's list for one token, with what its calls taught us so far. */
export interface OpenSource {
  source: DeviceSource;
  /** Writes the evidence of all calls made so far, in their order. */
  writeEvidence(): Promise<void>;
}

export interface SyncTokenOptions {
  store: SyncStore;
  /** null = the token has no credentials yet. */
  open(tokenId: string, signal: AbortSignal): Promise<OpenSource | null>;
  /** Judges the token by the evidence written so far. */
  judge(tokenId: string): Promise<unknown>;
  pace: Pace;
  clock: Clock;
  /** Counts the runs. */
  onEnded?: ((run: { tokenId: string; token: string; mode: string; outcome: string }) => void) | undefined;
}

/** Enough to see how long a token has been idle or failing. */
const RECENT_RUNS = 20;

/**
 * One turn of work on a token, under its lease: goes on with a run that a lost worker left, else takes the queued one,
 * else makes the one that is due. Evidence is written and judged before the run ends, so whoever sees the end sees the state.
 * @returns `idle` when there was nothing to do.
 */
export async function syncToken(
  lease: Lease,
  signal: AbortSignal,
  options: SyncTokenOptions,
): Promise<'done' | 'interrupted' | 'idle'> {
  const { store, clock } = options;
  const token = await store.tokens.get(SYSTEM, lease.tokenId);
  const opened = token === null ? null : await options.open(lease.tokenId, signal);
  if (token === null || opened === null) return 'idle';
  const recent = (await store.syncRuns.list(SYSTEM, token.id, { limit: RECENT_RUNS })).items;
  const chosen = await chooseRun(token, options);
  if (chosen === null) return 'idle';
  // As it was begun: until then somebody may have asked for the full list.
  const run = await store.syncRuns.start(SYSTEM, lease, chosen.id);
  if (run === null) return 'done';
  const { outcome, list } = await walk({ token, run, lease, signal, opened }, options);
  if (outcome.kind === 'interrupted') return 'interrupted';
  const ended = recent.filter((each) => each.id !== run.id && each.endedAt !== null);
  // A run that was resumed counts all its devices: read it again to know whether anything changed.
  const newest =
    (await store.syncRuns.list(SYSTEM, token.id, { limit: RECENT_RUNS })).items.find(
      (each) => each.id === run.id,
    ) ?? run;
  const nextSyncAt =
    outcome.kind === 'succeeded'
      ? nextAfterSuccess(clock.now(), [{ ...newest, state: 'succeeded' }, ...ended], options.pace)
      : nextAfterFailure(clock.now(), ended, outcome, options.pace);
  await store.syncRuns.finish(SYSTEM, lease, run.id, {
    state: outcome.kind,
    errorCode: outcome.kind === 'failed' ? outcome.errorCode : null,
    readWholeList: outcome.kind === 'succeeded' && outcome.readWholeList,
    nextSyncAt,
    fullSyncAt: fullListWanted(clock.now(), list?.kind === 'counted' && list.askAgain),
  });
  // Only now: a worker that takes the run over before its end compares the same list again.
  if (list?.kind === 'counted') await store.devices.forgetList(SYSTEM, lease);
  options.onEnded?.({ tokenId: token.id, token: token.name, mode: run.mode, outcome: outcome.kind });
  return 'done';
}

async function chooseRun(token: Token, { store, clock, pace }: SyncTokenOptions): Promise<SyncRun | null> {
  // Under the lease nobody else works on the token: a run that is still marked as running has lost its worker and comes first.
  const queued = await store.syncRuns.nextQueued(SYSTEM, token.id);
  if (queued) return queued;
  const now = clock.now();
  if (token.nextSyncAt === null || token.nextSyncAt > now) return null;
  const mode = dueMode(now, token, await store.cursors.get(SYSTEM, token.id), pace);
  return store.syncRuns.create(SYSTEM, { tokenId: token.id, mode });
}

interface Turn {
  token: Token;
  run: SyncRun;
  lease: Lease;
  signal: AbortSignal;
  opened: OpenSource;
}

interface Walked {
  outcome: RunSyncOutcome;
  /** What the full list showed; null when none was read to its end. */
  list: Reconciled | null;
}

async function walk(turn: Turn, options: SyncTokenOptions): Promise<Walked> {
  const { token, run, lease, signal, opened } = turn;
  const { store, clock } = options;
  try {
    const outcome = await runSync({
      store,
      source: opened.source,
      lease,
      run,
      clock,
      signal,
      withAccount: run.mode === 'full' || token.organization.id === null || !token.identitySettled,
      identityOpen: !token.identitySettled,
      onAccount: async () => {
        await opened.writeEvidence();
        return (await store.tokens.get(SYSTEM, token.id))?.identitySettled === true;
      },
      announcedBefore: announcedBefore(token),
      listIsOpen: await store.devices.listIsOpen(SYSTEM, token.id),
      onPage: () => opened.writeEvidence(),
      onCursorLost: (lost) => recordLostCursor(lost, turn, options),
    });
    if (outcome.kind === 'interrupted') return { outcome, list: null };
    const whole = outcome.kind === 'succeeded' && outcome.readWholeList;
    const list = whole ? await reconcileList({ store, source: opened.source, lease, signal }) : null;
    if (list?.kind === 'interrupted') return { outcome: { kind: 'interrupted' }, list };
    await recordEnd({ outcome, list }, turn, options);
    return { outcome, list };
  } finally {
    await opened.writeEvidence();
    await options.judge(token.id);
  }
}

/** Judged at once: the problem opens before the list is read again and closes when it was, both to be seen. */
async function recordLostCursor(
  lost: LostCursor,
  { token, lease, opened }: Turn,
  options: SyncTokenOptions,
): Promise<void> {
  const { store, clock } = options;
  await opened.writeEvidence();
  const fact = { kind: 'cursor-lost', at: clock.now(), credentialsId: token.credentialsId } as const;
  await store.evidence.appendUnder(SYSTEM, lease, [{ ...fact, ...lost }]);
  await options.judge(token.id);
}

async function recordEnd(
  { outcome, list }: Walked,
  { token, lease, opened }: Turn,
  { store, clock }: SyncTokenOptions,
): Promise<void> {
  await opened.writeEvidence();
  const common = { at: clock.now(), credentialsId: token.credentialsId };
  const good = outcome.kind === 'succeeded';
  await store.evidence.appendUnder(SYSTEM, lease, [
    ...(list?.kind === 'counted' ? [{ ...common, ...list.counts, kind: 'device-count' as const }] : []),
    {
      ...common,
      kind: 'sync-finished',
      outcome: good ? 'success' : 'failed',
      wholeList: good && outcome.readWholeList,
      errorCode: outcome.kind === 'failed' ? outcome.errorCode : null,
    },
  ]);
}
