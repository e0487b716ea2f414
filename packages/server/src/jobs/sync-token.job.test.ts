import { describe, expect, it } from 'vitest';
import type { Lease } from '../domain/lease.ts';
import { LeaseLost } from '../domain/lease-lost.ts';
import type { JobStore } from './job-store.ts';
import { syncTokenJob } from './sync-token.job.ts';

const LEASE: Lease = { tokenId: 't', holder: 'h', fence: 1 };
const never = new AbortController().signal;

function storeThat(answers: { lease?: Lease | null; keeps?: boolean; exists?: boolean; queued?: boolean }): {
  store: JobStore;
  released: () => number;
} {
  let released = 0;
  return {
    released: () => released,
    store: {
      leases: {
        take: async () => (answers.lease === undefined ? LEASE : answers.lease),
        renew: async () => answers.keeps ?? true,
        release: async () => void (released += 1),
      },
      tokens: { get: async () => (answers.exists === false ? null : { id: 't' }), due: async () => [] },
      syncRuns: { nextQueued: async () => (answers.queued ? ({} as never) : null) },
    },
  };
}

describe('syncTokenJob', () => {
  it('takes turns until nothing is left and releases the lease', async () => {
    const { store, released } = storeThat({});
    const turns = ['done', 'done', 'idle'] as const;
    let taken = 0;
    expect(await syncTokenJob('t', never, { store, turn: async () => turns[taken++] ?? 'idle' })).toBe(
      'done',
    );
    expect(taken).toBe(3);
    expect(released()).toBe(1);
  });

  it('says busy while another worker holds the token, and done when the token is gone', async () => {
    const turn = async (): Promise<'idle'> => 'idle';
    expect(await syncTokenJob('t', never, { ...storeThat({ lease: null }), turn })).toBe('busy');
    expect(await syncTokenJob('t', never, { ...storeThat({ lease: null, exists: false }), turn })).toBe(
      'done',
    );
  });

  it('says more when a run was asked for while it was leaving', async () => {
    expect(await syncTokenJob('t', never, { ...storeThat({ queued: true }), turn: async () => 'idle' })).toBe(
      'more',
    );
  });

  it('aborts the turn when the lease is lost, and does not release what is not its own', async () => {
    const { store, released } = storeThat({ keeps: false });
    const turn = (_lease: Lease, signal: AbortSignal): Promise<'interrupted'> =>
      new Promise((resolve) => signal.addEventListener('abort', () => resolve('interrupted')));
    expect(await syncTokenJob('t', never, { store, turn, renewEveryMilliseconds: 1 })).toBe('interrupted');
    expect(released()).toBe(0);
  });

  it('takes a refused write for a lost lease, and throws every other fault with the lease handed back', async () => {
    const { store, released } = storeThat({});
    const lost = async (): Promise<never> => Promise.reject(new LeaseLost(LEASE));
    expect(await syncTokenJob('t', never, { store, turn: lost })).toBe('interrupted');
    await expect(
      syncTokenJob('t', never, { store, turn: async () => Promise.reject(new Error('a fault')) }),
    ).rejects.toThrow('a fault');
    expect(released()).toBe(2);
  });
});
