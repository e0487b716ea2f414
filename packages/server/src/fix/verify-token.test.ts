import { describe, expect, it } from 'vitest';
import type { Verification, VerificationCall } from '../domain/verification.ts';
import { verifyToken, type VerifiedState, type VerifyTokenOptions } from './verify-token.ts';

interface State extends VerifiedState {
  closed: string[];
}

const NOW = new Date('2026-11-21T12:00:00Z');
const CALL: VerificationCall = {
  endpoint: 'GET /account',
  status: 200,
  outcome: 'success',
  appleCode: null,
  reason: null,
};

function verification(
  judged: State | null,
  run: () => Promise<boolean> = async () => true,
): { options: VerifyTokenOptions<State>; done: string[]; recorded: Omit<Verification, 'id'>[] } {
  const done: string[] = [];
  const recorded: Omit<Verification, 'id'>[] = [];
  return {
    done,
    recorded,
    options: {
      open: async () => ({
        run: async () => {
          done.push('asked Apple');
          return { taken: await run(), calls: [CALL] };
        },
        writeEvidence: async () => void done.push('wrote evidence'),
      }),
      askAboutProfiles: async () => {
        done.push('asked about profiles');
        return [];
      },
      judge: async () => {
        done.push('judged');
        return judged;
      },
      record: async (ended) => {
        recorded.push(ended);
        return { ...ended, id: 'v' };
      },
      clock: { now: () => NOW },
      requestSync: async (_tokenId, mode) => void done.push(`requested a sync (${mode ?? 'next'})`),
    },
  };
}

describe('verifyToken', () => {
  it('asks Apple, records, then judges; what it closed is followed by a sync', async () => {
    const { options, done, recorded } = verification({
      diagnosis: { state: 'ok', problems: [] },
      closed: ['p'],
    });
    expect(await verifyToken('t', 'person', options)).toMatchObject({
      judged: { diagnosis: { state: 'ok' } },
      verification: { id: 'v' },
    });
    expect(done).toEqual([
      'asked Apple',
      'wrote evidence',
      'asked about profiles',
      'judged',
      'requested a sync (next)',
    ]);
    expect(recorded).toEqual([
      { tokenId: 't', at: NOW, endedAt: NOW, trigger: 'person', calls: [CALL], result: 'works', closed: 1 },
    ]);
  });

  it.each([
    { diagnosis: { state: 'ok' as const, problems: [] }, closed: [] },
    {
      diagnosis: { state: 'error' as const, problems: [{ causeId: 'token-replaced' as const }] },
      closed: ['one of two'],
    },
    {
      diagnosis: {
        state: 'warning' as const,
        problems: [
          {
            causeId: 'cursor-lost' as const,
            repair: { action: 'read-list' as const, result: 'came-back' as const, at: NOW },
          },
        ],
      },
      closed: [],
    },
  ])('requests no sync when nothing was cured (%o)', async (judged) => {
    const { options, done } = verification(judged);
    await verifyToken('t', 'person', options);
    expect(done).toEqual(['asked Apple', 'wrote evidence', 'asked about profiles', 'judged']);
  });

  it.each([
    ['device-count-collapsed', 'full'],
    ['cursor-lost', 'changes'],
  ] as const)('requests the run that alone can prove %s gone (%s)', async (causeId, mode) => {
    const { options, done } = verification({
      diagnosis: { state: 'warning', problems: [{ causeId }] },
      closed: [],
    });
    await verifyToken('t', 'person', options);
    expect(done.at(-1)).toBe(`requested a sync (${mode})`);
  });

  it('asks nothing about profiles of a token that Apple refuses', async () => {
    const { options, done } = verification(null, async () => false);
    await verifyToken('t', 'person', options);
    expect(done).toEqual(['asked Apple', 'wrote evidence', 'judged']);
  });

  it('records what was seen before it was cut off', async () => {
    const { options, done } = verification(null, async () => Promise.reject(new Error('stopping')));
    await expect(verifyToken('t', 'person', options)).rejects.toThrow('stopping');
    expect(done).toEqual(['asked Apple', 'wrote evidence']);
  });

  it('refuses a token without credentials: there is nothing to ask Apple with', async () => {
    const { options } = verification(null);
    await expect(verifyToken('t', 'person', { ...options, open: async () => null })).rejects.toMatchObject({
      code: 'token-without-file',
      status: 409,
    });
  });
});
