import { describe, expect, it } from 'vitest';
import { knownProfileStatus } from './use-devices.ts';

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
