import type { CauseId } from './cause-id.ts';

/** After somebody opened the remedy, Adept asks Apple by itself this often, for so long. */
export const REMEDY_PACE = { everySeconds: 60, forMinutes: 30 } as const;

/**
 * How often Adept asks Apple by itself whether a cause is gone, minutes, beside the syncs. What a person cures in the
 * portal clears there at any time; a new token is tried when it is uploaded, so that a dead one needn't be asked about
 * often. Causes that aren't here are proven by the syncs at their own pace.
 */
export const VERIFIED_EVERY_MINUTES: Partial<Record<CauseId, number>> = {
  'access-denied': 15,
  'terms-not-signed': 15,
  'token-expired': 60,
  'token-replaced': 60,
};

/** The pace of the cause among these that is asked about most often; null: the syncs' pace is theirs. */
export function verificationPace(open: readonly { causeId: CauseId }[]): number | null {
  const paces = open.flatMap(({ causeId }) => VERIFIED_EVERY_MINUTES[causeId] ?? []);
  return paces.length === 0 ? null : Math.min(...paces);
}
