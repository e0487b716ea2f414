import type { Token, TokenState } from '@adept/contract';
import { cursorNote, judgeToken, type Note } from '@adept/diagnosis';
import { renderNote, type Speaker } from '@adept/messages';
import type { Clock } from '../domain/clock.ts';
import type { Problem } from '../domain/problem.ts';
import type { SyncRun } from '../domain/sync-run.ts';
import { historyOf, impactOf } from '../domain/token-history.ts';
import * as domain from '../domain/token.ts';
import type { Viewer } from '../domain/viewer.ts';
import { byRank, toProblem } from './problems.ts';
import { toSyncRun } from './sync-runs.ts';
import type { TellStore } from './tell-store.ts';
import { textContextOf } from './token-context.ts';

export interface TellContext {
  store: TellStore;
  clock: Clock;
  /** Whether the address asked is Apple's. */
  apple: 'real' | 'simulated';
  /** Where Apple is called: steps about the way there name it. */
  appleUrl: string;
}

/** A token with what is told about it everywhere. */
export interface KnownToken {
  token: domain.Token;
  state: TokenState;
  /** Open ones, worst first. */
  problems: readonly Problem[];
  notes: readonly Note[];
  lastSync: SyncRun | null;
}

/** Every open problem, in a few queries however many tokens there are. */
export async function openProblems(viewer: Viewer, store: TellStore): Promise<Problem[]> {
  const problems: Problem[] = [];
  let after: string | null = null;
  do {
    const page: { items: Problem[]; next: string | null } = await store.problems.list(viewer, {
      state: 'open',
      limit: 1000,
      after,
    });
    problems.push(...page.items);
    after = page.next;
  } while (after !== null);
  return problems;
}

/** Puts state, problems and newest run beside each token. */
export async function knowTokens(
  viewer: Viewer,
  tokens: readonly domain.Token[],
  problems: readonly Problem[],
  { store, clock }: TellContext,
): Promise<KnownToken[]> {
  const runs = await store.syncRuns.newest(
    viewer,
    tokens.map(({ id }) => id),
  );
  const byToken = Map.groupBy(problems, ({ tokenId }) => tokenId);
  const known: KnownToken[] = [];
  for (const token of tokens) {
    const own = (byToken.get(token.id) ?? []).sort(byRank);
    const lastSync = runs.get(token.id) ?? null;
    const settled = settledState(token, own, lastSync);
    const state = settled ?? (await judgedState(viewer, token, { store, now: clock.now() }));
    known.push({ token, state, problems: own, notes: notesOf(token, own, clock.now()), lastSync });
  }
  return known;
}

/**
 * The state where no evidence has to be read for it: the worst open problem, nothing known before the first upload,
 * or all well where the newest run is good. null: only judging tells.
 */
function settledState(
  token: domain.Token,
  problems: readonly Problem[],
  lastSync: SyncRun | null,
): TokenState | null {
  if (problems.some(({ severity }) => severity === 'error')) return 'error';
  if (problems.length > 0) return 'warning';
  if (token.credentialsId === null) return 'unknown';
  return lastSync?.state === 'succeeded' ? 'ok' : null;
}

/** As judging says it, from the token's row alone. */
function notesOf(token: domain.Token, problems: readonly Problem[], now: Date): Note[] {
  const note = token.credentialsId === null ? null : cursorNote(token.lastGoodSyncAt, problems, now);
  return note ? [note] : [];
}

async function judgedState(
  viewer: Viewer,
  token: domain.Token,
  { store, now }: { store: TellStore; now: Date },
): Promise<TokenState> {
  const evidence = await store.evidence.forJudging(viewer, token.id);
  const heldBy = await store.tokens.alsoHolding(viewer, token.id);
  return judgeToken(historyOf(token, evidence, heldBy), now).state;
}

/**
 * Who leaves takes the account with him that renews the token at Apple: it should be one of those who care for it here.
 * null: Apple hasn't said, or nobody is named here.
 */
function adminIsKnown({ adminId, owner, deputy }: domain.Token): boolean | null {
  const people = [owner, deputy].flatMap((person) => (person === null ? [] : [person.toLowerCase()]));
  return adminId === null || people.length === 0 ? null : people.includes(adminId.toLowerCase());
}

/** A token as the API shows it; its problems come without their evidence. */
export function toToken(
  { token, state, problems, notes, lastSync }: KnownToken,
  apple: Token['apple'],
  speaker: Speaker,
): Token {
  const context = textContextOf(token, speaker);
  return {
    id: token.id,
    name: token.name,
    origin: token.origin,
    state,
    expiresAt: token.expiresAt?.toISOString() ?? null,
    organization: { name: token.organization.name, type: token.organization.type },
    mdmServer: token.mdmServer,
    identity: token.identitySettled ? 'settled' : 'unknown',
    apple,
    counts: { devices: token.counts.devices, unassigned: token.counts.unassigned },
    problems: problems.map((problem) => ({ ...toProblem(problem, context), evidenceIds: [] })),
    notes: notes.map((note) => renderNote(note, speaker)),
    impact: problems.length > 0 ? impactOf(token) : null,
    lastSync: lastSync && toSyncRun(lastSync),
    lastGoodSyncAt: token.lastGoodSyncAt?.toISOString() ?? null,
    nextSyncAt: token.nextSyncAt?.toISOString() ?? null,
    owner: token.owner,
    deputy: token.deputy,
    tags: [...token.tags],
    adminId: token.adminId,
    adminIsKnown: adminIsKnown(token),
    createdAt: token.createdAt.toISOString(),
  };
}

/** A deleted token: what is known of it, nothing of how it does, since nobody watches it. */
export function toDeletedToken(token: domain.DeletedToken, apple: Token['apple'], speaker: Speaker): Token {
  return {
    ...toToken({ token, state: 'unknown', problems: [], notes: [], lastSync: null }, apple, speaker),
    deletedAt: token.deletedAt.toISOString(),
    restorableUntil: domain.restorableUntil(token.deletedAt).toISOString(),
  };
}
