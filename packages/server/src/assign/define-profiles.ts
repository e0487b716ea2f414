import { AppleError, type AppleErrorFacts } from '@adept/apple/errors/apple-error';
import { isProfileCode } from '@adept/apple/wire/profile-codes';
import { RECURRENCE } from '@adept/diagnosis';
import type { Clock } from '../domain/clock.ts';
import type { ProfileDefinition, WantedDefinition } from '../domain/enrollment-profile.ts';
import { isShortWait, SHORT_WAITS } from '../domain/short-wait.ts';
import { SYSTEM } from '../domain/viewer.ts';
import type { DefinitionStore } from './assign-store.ts';
import type { OpenProfileService } from './profile-service.ts';

const MINUTE_MS = 60_000;
/** What Apple holds is asked for again after so long, and what it refused is offered again: its rules may have changed back. */
const CHECK_EVERY_MINUTES = 24 * 60;
/**
 * What Apple lost and didn't have right after it was defined again, what it refused without a word about a field, and
 * what it holds only since lately.
 */
const UNSETTLED_MINUTES = 60;
/** What Apple may lose again is asked for often as long as another loss would count as its coming back. */
const NEW_MINUTES = RECURRENCE.hours * 60;
/** Where nothing was learned of the profile: an outage, or a refusal of the token. */
const RETRY_MINUTES = 15;
/** A verification is answered within seconds: so many of those that Apple held the last time are asked for in it. */
const HELD_VERIFIED_AT_ONCE = 20;
/** Words for a profile that isn't there, by endpoint and age of the documents (reference §6). */
const NOT_THERE: readonly (string | null)[] = ['NOT_FOUND', 'PROFILE_NOT_FOUND'];

export interface DefineProfilesOptions {
  store: DefinitionStore;
  /** null = the token has no credentials yet. */
  open(tokenId: string, signal?: AbortSignal): Promise<OpenProfileService | null>;
  /** Judges the token by the evidence written so far. */
  judge(tokenId: string): Promise<unknown>;
  clock: Clock;
}

/**
 * Makes Apple hold what is wanted under a token: offers what it doesn't have, asks for what it should have, and defines
 * again what it lost. A profile that Apple refuses keeps back no other; a refused token or an outage does, until later.
 * Every call is evidence, judged before this ends.
 * @param visit.verifying a person waits: everything that isn't settled, due or not, and of what Apple holds the longest unasked
 * @returns `idle` where nothing was to be done
 */
export async function defineProfiles(
  visit: { tokenId: string; verifying?: boolean; signal?: AbortSignal },
  options: DefineProfilesOptions,
): Promise<'done' | 'interrupted' | 'idle'> {
  const { tokenId, signal } = visit;
  const { store, clock } = options;
  const wanted = visit.verifying
    ? toVerify(await store.profiles.wantedUnder(SYSTEM, tokenId))
    : await store.profiles.wantedUnder(SYSTEM, tokenId, clock.now());
  const opened = wanted.length === 0 ? null : await options.open(tokenId, signal);
  if (opened === null) return 'idle';
  try {
    await lookAfter(wanted, { tokenId, opened, options });
    return 'done';
  } catch (error) {
    if (signal?.aborted) return 'interrupted';
    throw error;
  } finally {
    await opened.writeEvidence();
    await options.judge(tokenId);
  }
}

/** Unsettled ones first. */
function toVerify(wanted: readonly WantedDefinition[]): WantedDefinition[] {
  const isSettled = ({ definition, profile }: WantedDefinition): boolean =>
    definition.state === 'defined' && definition.revision === profile.revision;
  const held = wanted.filter(isSettled).slice(0, HELD_VERIFIED_AT_ONCE);
  return [...wanted.filter((one) => !isSettled(one)), ...held];
}

interface Visit {
  tokenId: string;
  opened: OpenProfileService;
  options: DefineProfilesOptions;
}

async function lookAfter(wanted: readonly WantedDefinition[], visit: Visit): Promise<void> {
  let stopped: AppleErrorFacts | null = null;
  for (const one of wanted) {
    // What stands between us and Apple stands before the others too; they wait with it.
    stopped ??= await visitOne(one, visit);
    if (stopped !== null) await noteLater(one, stopped, visit);
  }
}

/** @returns why nothing was learned of the profile; null where something was */
async function visitOne(wanted: WantedDefinition, visit: Visit): Promise<AppleErrorFacts | null> {
  const { definition, profile } = wanted;
  const isThere =
    definition.profileUuid !== null &&
    definition.revision === profile.revision &&
    (definition.state === 'defined' || definition.state === 'missing');
  const asked = isThere ? await check(wanted, visit) : await define(wanted, visit);
  if (!isThere || asked.found !== false) return asked.stopped;
  // Judged at once: the problem opens before Adept heals it and closes when it did, both to be seen.
  await visit.opened.writeEvidence();
  await visit.options.judge(visit.tokenId);
  const again = asked.noted && (await define({ definition: asked.noted, profile }, visit));
  if (again?.noted?.state !== 'defined') return again?.stopped ?? null;
  return (await check({ definition: again.noted, profile }, visit)).stopped;
}

interface Asked {
  /** false: Apple said that it isn't there, or that it doesn't take it. */
  found: boolean;
  /** The definition with what Apple said; null: somebody else was quicker. */
  noted: ProfileDefinition | null;
  stopped: AppleErrorFacts | null;
}

/** Asks whether Apple still holds it. */
async function check({ definition }: WantedDefinition, visit: Visit): Promise<Asked> {
  const { profileId, profileUuid, definedAt } = definition;
  const { refused } = await ask(() => visit.opened.service.find(profileId, profileUuid ?? ''));
  if (refused === null) {
    const isNew = definedAt !== null && inMinutes(-NEW_MINUTES, visit) < definedAt;
    const noted = await note(definition, visit, {
      state: 'defined',
      checkedAt: visit.options.clock.now(),
      appleCode: null,
      dueAt: inMinutes(isNew ? UNSETTLED_MINUTES : CHECK_EVERY_MINUTES, visit),
    });
    return { found: true, noted, stopped: null };
  }
  if (!NOT_THERE.includes(refused.appleCode)) return { found: true, noted: definition, stopped: refused };
  const noted = await note(definition, visit, {
    state: 'missing',
    appleCode: refused.appleCode,
    dueAt: inMinutes(UNSETTLED_MINUTES, visit),
  });
  return { found: false, noted, stopped: null };
}

/** Offers the wanted revision. */
async function define({ definition, profile }: WantedDefinition, visit: Visit): Promise<Asked> {
  const { revision } = profile;
  const { value, refused } = await ask(() => visit.opened.service.define(profile.id, profile.content));
  if (refused === null) {
    const now = visit.options.clock.now();
    const noted = await note(definition, visit, {
      state: 'defined',
      revision,
      profileUuid: value,
      definedAt: now,
      checkedAt: now,
      appleCode: null,
      dueAt: inMinutes(UNSETTLED_MINUTES, visit),
    });
    return { found: true, noted, stopped: null };
  }
  if (!speaksOfProfile(refused)) return { found: false, noted: definition, stopped: refused };
  const noted = await note(definition, visit, {
    state: 'refused',
    revision,
    appleCode: refused.appleCode,
    dueAt: inMinutes(isProfileCode(refused.appleCode) ? CHECK_EVERY_MINUTES : UNSETTLED_MINUTES, visit),
  });
  return { found: false, noted, stopped: null };
}

/** A refusal that isn't about the token, the session or the pace is about what was sent. */
function speaksOfProfile({ kind, status }: AppleErrorFacts): boolean {
  return kind === 'refused' && status !== 401 && status !== 403;
}

/** The answer, or why there is none. Short waits that Apple asks for are waited out by the client's pace. */
async function ask<T>(
  call: () => Promise<T>,
): Promise<{ value: T; refused: null } | { value: null; refused: AppleErrorFacts }> {
  for (let waits = 0; ; waits += 1) {
    try {
      return { value: await call(), refused: null };
    } catch (error) {
      if (!(error instanceof AppleError)) throw error;
      if (!isShortWait(error.facts) || waits >= SHORT_WAITS) return { value: null, refused: error.facts };
    }
  }
}

/** Apple's own hint where it named one, so as not to come before it. */
async function noteLater(
  { definition }: WantedDefinition,
  { retry }: AppleErrorFacts,
  visit: Visit,
): Promise<void> {
  const minutes = Math.max(RETRY_MINUTES, (retry.afterSeconds ?? 0) / 60);
  await note(definition, visit, { dueAt: inMinutes(minutes, visit) });
}

function note(
  definition: ProfileDefinition,
  { options }: Visit,
  change: Parameters<DefinitionStore['profiles']['note']>[2],
): Promise<ProfileDefinition | null> {
  return options.store.profiles.note(SYSTEM, definition, change);
}

function inMinutes(minutes: number, { options }: Visit): Date {
  return new Date(options.clock.now().getTime() + minutes * MINUTE_MS);
}
