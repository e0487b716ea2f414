import { describe, expect, it } from 'vitest';
import { asStoreError, named } from './database-errors.ts';

const coded = (code: string): Error => Object.assign(new Error('said'), { code });

describe('asStoreError', () => {
  it.each(['08006', '57P01', '57P02', '57P03', '53300', 'ECONNREFUSED', 'ECONNRESET', 'EAI_AGAIN'])(
    'takes %s for a database that does not answer',
    (code) => {
      expect(asStoreError(coded(code))).toMatchObject({ code: 'store-unavailable', status: 503 });
    },
  );

  it.each([
    'Connection terminated unexpectedly',
    'Connection terminated due to connection timeout',
    'Client has encountered a connection error and is not queryable',
    'timeout exceeded when trying to connect',
  ])('knows the driver’s “%s”', (message) => {
    expect(asStoreError(new Error(message))).toMatchObject({ code: 'store-unavailable' });
  });

  it('names a full disk, and keeps the cause for the log', () => {
    const cause = coded('53100');
    expect(asStoreError(cause)).toMatchObject({ code: 'store-full', status: 507, cause });
  });

  it('leaves everything else as it was', async () => {
    for (const error of [coded('23505'), new Error('a mistake of ours'), 'no error at all'])
      expect(asStoreError(error)).toBe(error);
    await expect(named(Promise.reject(coded('53100')))).rejects.toMatchObject({ code: 'store-full' });
    expect(await named(Promise.resolve(1))).toBe(1);
  });
});
