import { describe, expect, it } from 'vitest';
import { DAY, healthy, minute, Story } from '../testing/story.ts';

const rejected = (
  story: Story,
  code: 'token_rejected' | 'signature_invalid' | 'UNAUTHORIZED' = 'signature_invalid',
): Story => story.answer('GET /session', code).answer('GET /session', code);
const order = (story: Story): string[] =>
  story.problem('token-damaged').candidates.map((candidate) => candidate.causeId);
const reasons = (story: Story, causeId: string): { for: string[]; against: string[] } => {
  const found = story.problem('token-damaged').candidates.find((candidate) => candidate.causeId === causeId);
  return { for: (found?.for ?? []).map((r) => r.id), against: (found?.against ?? []).map((r) => r.id) };
};

describe('token-damaged', () => {
  it('opens with the second refusal of a token that was never recognised here, and alone', () => {
    const story = new Story().upload('first').answer('GET /session', 'signature_invalid');
    expect(story.open()).toEqual([]);
    story.answer('GET /session', 'signature_invalid');
    expect(story.open()).toEqual(['token-damaged']);
    expect(story.problem('token-damaged').since).toEqual(minute(2));
    expect(story.steps()).toEqual(['download-token', 'upload-token', 'adept-verifies']);
  });

  it('leads with damaged secrets where Apple computes another signature', () => {
    const story = rejected(new Story().upload('first'));
    expect(order(story)).toEqual([
      'token-damaged',
      'token-replaced',
      'mdm-server-removed',
      'token-account-changed',
    ]);
    expect(reasons(story, 'token-damaged').for).toEqual(['never-accepted', 'signature-differs']);
    expect(reasons(story, 'token-replaced').for).toContain('never-accepted');
  });

  it.each(['token_rejected', 'UNAUTHORIZED'] as const)(
    'leads with a newer file where the word is %s: it says nothing of secrets',
    (code) => {
      expect(order(rejected(new Story().upload('first'), code)).slice(0, 2)).toEqual([
        'token-replaced',
        'token-damaged',
      ]);
    },
  );

  it.each([
    [365, 'for', 'token-damaged'],
    [365, 'against', 'token-replaced'],
    [300, 'for', 'token-replaced'],
  ] as const)('takes a file valid %i more days as speaking %s %s', (validDays, side, causeId) => {
    const story = rejected(new Story().upload('first', { validDays }));
    expect(reasons(story, causeId)[side]).toContain('file-age');
  });

  it('says nothing of a file’s age that its date doesn’t tell', () => {
    const story = rejected(new Story().upload('first', { validDays: 900 }));
    for (const { for: speaks, against } of story.problem('token-damaged').candidates)
      expect([...speaks, ...against].map(({ id }) => id)).not.toContain('file-age');
  });

  it('leads with a newer file where one of the same MDM server was uploaded as another token', () => {
    const story = new Story().upload('first');
    story.heldBy = [{ tokenId: 'other', name: 'Other', uploadedAt: minute(9) }];
    expect(order(rejected(story))[0]).toBe('token-replaced');
  });

  it('closes at the first good answer, not at a session or an upload', () => {
    const story = rejected(new Story().upload('first')).upload('second');
    expect(story.open()).toEqual(['token-damaged']);
    expect(story.problem('token-damaged').parameters['newToken']).toBe('untried');
    expect(story.steps()).toEqual(['check-with-apple', 'adept-verifies']);
    expect(story.answer('GET /session', null).open()).toEqual(['token-damaged']);
    expect(story.answer('GET /account', null).open()).toEqual([]);
  });

  it('is never open beside token-replaced, whichever way an upload goes', () => {
    const story = rejected(healthy(), 'token_rejected');
    expect(story.open()).toEqual(['token-replaced']);
    expect(story.upload('damaged').open()).toEqual(['token-replaced']);
    expect(rejected(story).open()).toEqual(['token-damaged']);
    expect(story.upload('good').open()).toEqual(['token-damaged']);
    expect(rejected(story.good(), 'token_rejected').open()).toEqual(['token-replaced']);
  });

  it('gives way to the terms when they are what stops the next token, and to the date', () => {
    const story = rejected(new Story().upload('first', { validDays: 60 }));
    const next = rejected(new Story().upload('first')).upload('second');
    next.answer('GET /session', 'T_C_NOT_SIGNED').answer('GET /session', 'T_C_NOT_SIGNED');
    expect(next.open()).toEqual(['terms-not-signed']);
    expect(story.wait(61 * DAY).open()).toEqual(['token-expired']);
  });

  it('is no more than the last candidate in a single look, which knows no upload', () => {
    const story = rejected(new Story().upload('only')).atOneMoment();
    expect(story.open()).toEqual(['token-replaced']);
    expect(story.problem('token-replaced').candidates.at(-1)?.causeId).toBe('token-damaged');
  });
});
