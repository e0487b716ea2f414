import type { AppleEndpoint } from '@adept/apple/wire/endpoints';
import type { CauseId } from './cause-id.ts';

/** The call or calls to Apple that prove a cause gone, in the order they are made. */
export interface VerificationPlan {
  calls: readonly AppleEndpoint[];
  /** Where a session of before would be believed: the session has to be new, since refusals come with it. */
  newSession: boolean;
}

/**
 * One plan for all causes: a new session (token, signature, terms), then the account (the right to anything,
 * terms again). Both read only; GET /account also says which organisation and MDM server answer. Causes of
 * refused calls are closed by the good answer of the second one, see each cause's closing rule; those in PROVEN_BY_SYNC by
 * the run that a verification asks for besides.
 */
export const VERIFICATION: VerificationPlan = { calls: ['GET /session', 'GET /account'], newSession: true };

/**
 * Causes of which session and account prove nothing: only a run through Apple's list does, of the changes or of the full
 * list. Not sync-incomplete: the list that shows it has filled the gap already, and one right after it proves nothing.
 * What can be a list's alone while the account answers (ANY_ENDPOINT) is proven by session and account and a run. Not the
 * terms: where they aren't signed no endpoint answers, GET /account neither (reference §6).
 */
export const PROVEN_BY_SYNC: Partial<Record<CauseId, 'changes' | 'full'>> = {
  'access-denied': 'changes',
  'apple-unavailable': 'changes',
  'apple-unreachable': 'changes',
  'cursor-lost': 'changes',
  'cursor-stuck': 'changes',
  'device-count-collapsed': 'full',
  'rate-limited': 'changes',
  'request-refused': 'changes',
  'sync-stale': 'changes',
  'unknown-apple-error': 'changes',
};

/** Causes of one profile of ours: only a call about it proves them gone, which a verification makes besides. */
export const PROVEN_BY_PROFILE: Partial<Record<CauseId, AppleEndpoint>> = {
  'profile-missing-at-apple': 'GET /profile',
  'profile-refused': 'POST /profile',
};
/** Causes that can show at any endpoint, the lists among them. */
const ANY_ENDPOINT: readonly CauseId[] = [
  'access-denied',
  'apple-unavailable',
  'apple-unreachable',
  'rate-limited',
  'request-refused',
  'unknown-apple-error',
];

/** The run that proves the open problems gone; null where the calls of VERIFICATION do. */
export function provingSync(open: readonly { causeId: CauseId }[]): 'changes' | 'full' | null {
  const modes = open.map(({ causeId }) => PROVEN_BY_SYNC[causeId]);
  if (modes.includes('full')) return 'full';
  return modes.includes('changes') ? 'changes' : null;
}

/** What proves a cause gone, for people: session and account, a call about the profile besides, or those of a run through the list. */
export function callsThatProve(id: CauseId): readonly string[] {
  const ofProfile = PROVEN_BY_PROFILE[id];
  if (ofProfile !== undefined) return [...VERIFICATION.calls, ofProfile];
  if (ANY_ENDPOINT.includes(id)) return [...VERIFICATION.calls, 'POST /devices/sync'];
  const mode = id === 'sync-incomplete' ? 'full' : PROVEN_BY_SYNC[id];
  if (mode === undefined) return VERIFICATION.calls;
  return mode === 'full'
    ? ['POST /server/devices', 'POST /devices/sync', 'POST /devices']
    : ['POST /devices/sync'];
}
