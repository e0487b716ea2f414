import { describe, expect, it } from 'vitest';
import { healthy, minute, Story } from '../testing/story.ts';

const other = (name: string, at: number) => ({ tokenId: name, name, uploadedAt: minute(at) });

describe('token-held-twice', () => {
  it('warns of another token with the same MDM server, since both are here', () => {
    const story = healthy();
    expect(story.open()).toEqual([]);
    story.heldBy = [other('Berlin again', 7)];
    const { severity, since, parameters, evidenceIds, symptoms } = story.problem('token-held-twice');
    expect([severity, story.judge().state]).toEqual(['warning', 'warning']);
    expect(since).toEqual(minute(7));
    expect(parameters).toMatchObject({ otherToken: 'Berlin again', more: 0 });
    expect(evidenceIds).toEqual(['evidence-4']);
    expect(symptoms).toEqual([]);
    expect(story.steps()).toEqual(['keep-one-token', 'adept-compares-tokens']);
  });

  it('counts from its own upload where the other was here first, and counts the others', () => {
    const story = healthy();
    story.heldBy = [other('older', 0), other('newer', 9)];
    expect(story.problem('token-held-twice').since).toEqual(minute(1));
    expect(story.problem('token-held-twice').parameters).toMatchObject({ otherToken: 'older', more: 1 });
  });

  it('rests on the upload where the account is no longer kept', () => {
    const story = new Story().upload('first');
    story.heldBy = [other('other', 0)];
    expect(story.problem('token-held-twice').evidenceIds).toEqual(['evidence-1']);
  });

  it('closes when no other token holds the server, and needs credentials of its own', () => {
    const story = healthy();
    story.heldBy = [other('other', 3)];
    expect(story.open()).toEqual(['token-held-twice']);
    story.heldBy = [];
    expect(story.open()).toEqual([]);
    const bare = new Story();
    bare.heldBy = [other('other', 3)];
    expect(bare.open()).toEqual([]);
  });

  it('stands below what stops the token', () => {
    const story = healthy().answer('GET /session', 'token_rejected').answer('GET /session', 'token_rejected');
    story.heldBy = [other('other', 3)];
    expect(story.open()).toEqual(['token-replaced', 'token-held-twice']);
    expect(story.steps()).toEqual([
      'download-token',
      'upload-token',
      'keep-one-token',
      'adept-verifies',
      'adept-compares-tokens',
    ]);
  });
});
