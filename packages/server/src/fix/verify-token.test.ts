import { describe, expect, it } from 'vitest';
import { verifyToken, type VerifyTokenOptions } from './verify-token.ts';

interface State {
  diagnosis: { state: string };
  closed: string[];
}

function verification(
  judged: State | null,
  run: () => Promise<void> = async () => undefined,
): { options: VerifyTokenOptions<State>; done: string[] } {
  const done: string[] = [];
  return {
    done,
    options: {
      open: async () => ({
        run: async () => {
          done.push('asked Apple');
          await run();
        },
        writeEvidence: async () => void done.push('wrote evidence'),
      }),
      judge: async () => {
        done.push('judged');
        return judged;
      },
      requestSync: async () => void done.push('requested a sync'),
    },
  };
}

describe('verifyToken', () => {
  it('asks Apple, records, then judges; what it closed is followed by a sync', async () => {
    const { options, done } = verification({ diagnosis: { state: 'ok' }, closed: ['p'] });
    expect(await verifyToken('t', options)).toMatchObject({ diagnosis: { state: 'ok' } });
    expect(done).toEqual(['asked Apple', 'wrote evidence', 'judged', 'requested a sync']);
  });

  it.each([
    { diagnosis: { state: 'ok' }, closed: [] },
    { diagnosis: { state: 'error' }, closed: ['one of two'] },
  ])('requests no sync when nothing was cured (%o)', async (judged) => {
    const { options, done } = verification(judged);
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
