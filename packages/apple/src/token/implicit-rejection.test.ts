import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { assertImplicitRejection } from './implicit-rejection.ts';

describe('assertImplicitRejection', () => {
  it('accepts this Node', () => {
    expect(() => assertImplicitRejection()).not.toThrow();
  });

  it('refuses a Node that tells a wrong padding by an error', () => {
    const telling = () => {
      throw new Error('RSA padding');
    };
    expect(() => assertImplicitRejection(telling)).toThrow(
      expect.objectContaining({ code: 'runtime-without-implicit-rejection' }),
    );
  });

  it('refuses a Node whose answers differ from call to call', () => {
    expect(() => assertImplicitRejection(() => randomBytes(16))).toThrow(
      expect.objectContaining({ code: 'runtime-without-implicit-rejection' }),
    );
  });
});
