import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareIdentity, hasIdentity } from './token-identity.ts';

const identity = (mdmServerUuid: string | null, organizationId: string | null) => ({
  mdmServerUuid,
  organizationId,
});

describe('compareIdentity', () => {
  it.each([
    ['same', identity('A', '1'), identity('A', '1')],
    ['same', identity('A', null), identity('A', '1')],
    ['different', identity('A', '1'), identity('B', '1')],
    ['different', identity('A', '1'), identity('A', '2')],
    ['different', identity(null, '1'), identity('A', '2')],
    ['unknown', identity(null, '1'), identity('A', '1')],
    ['unknown', identity('A', '1'), identity(null, null)],
    ['unknown', identity(null, null), identity('A', '1')],
  ] as const)('%s: %o and %o', (verdict, known, seen) => {
    expect(compareIdentity(known, seen)).toBe(verdict);
  });

  it('says the same of both the other way round', () => {
    const any = fc.record({
      mdmServerUuid: fc.constantFrom(null, 'A', 'B'),
      organizationId: fc.constantFrom(null, '1', '2'),
    });
    fc.assert(
      fc.property(any, any, (one, other) => {
        expect(compareIdentity(one, other)).toBe(compareIdentity(other, one));
      }),
    );
  });
});

describe('hasIdentity', () => {
  it('is told by either of the two', () => {
    expect([identity(null, null), identity('A', null), identity(null, '1')].map(hasIdentity)).toEqual([
      false,
      true,
      true,
    ]);
  });
});
