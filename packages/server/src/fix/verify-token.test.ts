import type { CauseId } from '@adept/diagnosis';
import { describe, expect, it } from 'vitest';
import { verifyToken, type VerifyTokenOptions } from './verify-token.ts';

interface State {
  diagnosis: { state: string; problems: { causeId: CauseId }[] };
  closed: string[];
}

function verification(
  judged: State | null,
  run: () => Promise<boolean> = async () => true,
): { options: VerifyTokenOptions<State>; done: string[] } {
  const done: string[] = [];
  return {
    done,
    options: {
      open: async () => ({
        run: async () => {
          done.push('asked Apple');
          return run();
        },
        writeEvidence: async () => void done.push('wrote evidence'),
      }),
      askAboutProfiles: async () => void done.push('asked about profiles'),
      judge: async () => {
        done.push('judged');
        return judged;
      },
      requestSync: async (_tokenId, mode) => void done.push(`requested a sync (${mode ?? 'next'})`),
    },
  };
}

describe('verifyToken', () => {
  it('asks Apple, records, then judges; what it closed is followed by a sync', async () => {
    const { options, done } = verification({ diagnosis: { state: 'ok', problems: [] }, closed: ['p'] });
    expect(await verifyToken('t', options)).toMatchObject({ diagnosis: { state: 'ok' } });
    expect(done).toEqual([
      'asked Apple',
      'wrote evidence',
      'asked about profiles',
      'judged',
      'requested a sync (next)',
    ]);
  });

  it.each([
    { diagnosis: { state: 'ok', problems: [] }, closed: [] },
    {
      diagnosis: { state: 'error', problems: [{ causeId: 'token-replaced' as const }] },
      closed: ['one of two'],
    },
  ])('requests no sync when nothing was cured (%o)', async (judged) => {
    const { options, done } = verification(judged);
    await verifyToken('t', options);
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
    await verifyToken('t', options);
    expect(done.at(-1)).toBe(`requested a sync (${mode})`);
  });

  it('asks nothing about profiles of a token that Apple refuses', async () => {
    const { options, done } = verification(null, async () => false);
    await verifyToken('t', options);
    expect(done).toEqual(['asked Apple', 'wrote evidence', 'judged']);
  });

  it('records what was seen before it was cut off', async () => {
    const { options, done } = verification(null, async () => Promise.reject(new Error('stopping')));
    await expect(verifyToken('t', options)).rejects.toThrow('stopping');
    expect(done).toEqual(['asked Apple', 'wrote evidence']);
  });

  it('refuses a token without credentials: there is nothing to ask Apple with', async () => {
    const { options } = verification(null);
    await expect(verifyToken('t', { ...options, open: async () => null })).rejects.toMatchObject({
      code: 'token-without-file',
      status: 409,
    });
  });
});
