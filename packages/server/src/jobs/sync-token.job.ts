import { randomUUID } from 'node:crypto';
import type { Lease } from '../domain/lease.ts';
import { LeaseLost } from '../domain/lease-lost.ts';
import { SYSTEM } from '../domain/viewer.ts';
import type { JobStore, LeaseStore } from './job-store.ts';

/** A dead worker's lease ends after so long: with the job's heartbeat its work goes on within 15 s. */
export const LEASE_SECONDS = 10;
const RENEW_EVERY_MILLISECONDS = 3000;

export interface SyncTokenJobOptions {
  store: JobStore;
  /** One turn of work under the lease (sync/sync-token.ts). */
  turn(lease: Lease, signal: AbortSignal): Promise<'done' | 'interrupted' | 'idle'>;
  /** Renews this often; tests shorten it. */
  renewEveryMilliseconds?: number;
}

/**
 * Does all that is to be done for one token, under its lease, with the lease renewed while it works.
 * @returns `busy`: another worker holds the token · `more`: work was asked for while this one was leaving ·
 *   `interrupted`: told to stop, or the lease went to another worker · `done`: nothing is left, or the token is gone
 */
export async function syncTokenJob(
  tokenId: string,
  signal: AbortSignal,
  options: SyncTokenJobOptions,
): Promise<'done' | 'busy' | 'more' | 'interrupted'> {
  const { leases, syncRuns, tokens } = options.store;
  const lease = await leases.take(SYSTEM, tokenId, randomUUID(), LEASE_SECONDS);
  if (lease === null) return (await tokens.get(SYSTEM, tokenId)) === null ? 'done' : 'busy';
  const kept = keepLease(leases, lease, options.renewEveryMilliseconds ?? RENEW_EVERY_MILLISECONDS);
  const stop = AbortSignal.any([signal, kept.lost]);
  let turned: 'done' | 'interrupted' | 'idle' = 'done';
  try {
    while (turned === 'done' && !stop.aborted) turned = await options.turn(lease, stop);
  } catch (error) {
    if (!(error instanceof LeaseLost)) throw error;
    turned = 'interrupted';
  } finally {
    await kept.end();
    if (!kept.lost.aborted) await leases.release(SYSTEM, lease);
  }
  if (stop.aborted || turned === 'interrupted') return 'interrupted';
  // A request that came between our last look and the release found the token busy: it must not wait for the next tick.
  return (await syncRuns.nextQueued(SYSTEM, tokenId)) === null ? 'done' : 'more';
}

interface KeptLease {
  lost: AbortSignal;
  end(): Promise<void>;
}

/** Renews until ended. Losing it aborts the work; the fence in the store refuses its writes in any case. */
function keepLease(leases: LeaseStore, lease: Lease, everyMilliseconds: number): KeptLease {
  const lost = new AbortController();
  let renewing: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    renewing = renewing.then(async () => {
      const kept = await leases.renew(SYSTEM, lease, LEASE_SECONDS).catch(() => false);
      if (!kept) lost.abort();
    });
  }, everyMilliseconds);
  return {
    lost: lost.signal,
    async end() {
      clearInterval(timer);
      await renewing;
    },
  };
}
