import { defineProfiles, type DefineProfilesOptions } from '../assign/define-profiles.ts';
import type { Lease } from '../domain/lease.ts';
import { syncToken, type SyncTokenOptions } from '../sync/sync-token.ts';

/**
 * One turn of work on a token, under its lease: what is due about its profiles, then what is due of its list.
 * @returns `idle` when there was nothing to do
 */
export async function takeTurn(
  lease: Lease,
  signal: AbortSignal,
  options: { profiles: DefineProfilesOptions; sync: SyncTokenOptions },
): Promise<'done' | 'interrupted' | 'idle'> {
  const defined = await defineProfiles({ tokenId: lease.tokenId, signal }, options.profiles);
  if (defined === 'interrupted') return 'interrupted';
  const synced = await syncToken(lease, signal, options.sync);
  return synced === 'idle' ? defined : synced;
}
