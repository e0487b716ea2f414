import { describe, expect, it } from 'vitest';
import type { TroubledToken } from './verification-due.ts';
import { createDueVerifications, VERIFIED_AT_ONCE } from './verify-due.ts';

const NOW = new Date('2026-11-21T12:00:00Z');

function troubled(tokenId: string, minutesAgo: number): TroubledToken {
  const verifiedAt = new Date(NOW.getTime() - minutesAgo * 60_000);
  const problems = [{ causeId: 'terms-not-signed' as const }];
  return { tokenId, problems, openedAt: verifiedAt, remedyOpenedAt: null, verifiedAt };
}

function due(tokens: TroubledToken[], { taken = [] as string[] } = {}) {
  const begun: string[] = [];
  const failed: string[] = [];
  const ends = new Map<string, PromiseWithResolvers<void>>();
  const verifications = createDueVerifications({
    store: {
      verifications: {
        troubled: async () => tokens,
        claim: async (_viewer, tokenId) => !taken.includes(tokenId),
      },
    },
    verify: (tokenId, trigger) => {
      begun.push(`${tokenId} ${trigger}`);
      const end = Promise.withResolvers<void>();
      ends.set(tokenId, end);
      return end.promise;
    },
    onError: (_error, tokenId) => failed.push(tokenId),
    clock: { now: () => NOW },
    every: 5000,
  });
  const settle = () => new Promise((later) => setImmediate(later));
  return { verifications, begun, failed, ends, settle };
}

describe('checks that are made by themselves', () => {
  it('begin where it is their turn, longest waiting first, so many at a time; the rest follows as these end', async () => {
    const many = Array.from({ length: VERIFIED_AT_ONCE + 2 }, (_, at) => troubled(`t${at}`, 15 + at));
    const { verifications, begun, ends, settle } = due([...many, troubled('early', 3)]);
    await verifications.look();
    await settle();
    expect(begun).toHaveLength(VERIFIED_AT_ONCE);
    expect(begun[0]).toBe(`t${VERIFIED_AT_ONCE + 1} pace`);
    // A look meanwhile begins none twice.
    await verifications.look();
    ends.get(`t${VERIFIED_AT_ONCE + 1}`)?.resolve();
    await settle();
    expect(new Set(begun).size).toBe(VERIFIED_AT_ONCE + 1);
    expect(begun).toHaveLength(VERIFIED_AT_ONCE + 1);
  });

  it('are not made where another server began one', async () => {
    const { verifications, begun, settle } = due([troubled('mine', 20), troubled('theirs', 20)], {
      taken: ['theirs'],
    });
    await verifications.look();
    await settle();
    expect(begun).toEqual(['mine pace']);
  });

  it('go on when one fails, and none begins after the stop', async () => {
    const { verifications, begun, failed, ends, settle } = due([troubled('bad', 20)]);
    await verifications.look();
    await settle();
    const stopped = verifications.stop();
    ends.get('bad')?.reject(new Error('the store is away'));
    await stopped;
    expect(failed).toEqual(['bad']);
    await verifications.look();
    await settle();
    expect(begun).toEqual(['bad pace']);
  });
});
