import { describe, expect, it } from 'vitest';
import { familyName } from './family-name.ts';
import { countOf, knownProfileStatus } from './use-devices.ts';

describe('knownProfileStatus', () => {
  it("knows Apple's four words and no other", () => {
    expect(['empty', 'assigned', 'pushed', 'removed'].map(knownProfileStatus)).toEqual([
      'empty',
      'assigned',
      'pushed',
      'removed',
    ]);
    expect(knownProfileStatus('quarantined')).toBeNull();
    expect(knownProfileStatus(null)).toBeNull();
  });
});

describe('how many devices fit', () => {
  const tokens = [
    { id: 'a', counts: { devices: 3 } },
    { id: 'b', counts: { devices: 40 } },
  ];

  it('is known of all and of one token', () => {
    expect(countOf({}, tokens)).toBe(43);
    expect(countOf({ token: 'b', q: undefined }, tokens)).toBe(40);
    expect(countOf({ token: 'gone' }, tokens)).toBe(0);
  });

  it('is not known of anything narrower, nor before the tokens are read', () => {
    expect(countOf({ q: 'C02' }, tokens)).toBeNull();
    expect(countOf({ token: 'a', color: 'GOLD' }, tokens)).toBeNull();
    expect(countOf({}, undefined)).toBeNull();
  });
});

describe('familyName', () => {
  it('writes products as Apple does, and leaves what it doesn’t know', () => {
    expect(['AppleTV', 'Vision', 'iPad', 'Watch'].map(familyName)).toEqual([
      'Apple TV',
      'Apple Vision Pro',
      'iPad',
      'Watch',
    ]);
  });
});
