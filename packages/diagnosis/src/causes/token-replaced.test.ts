import { describe, expect, it } from 'vitest';
import { DAY, healthy, minute, Story } from '../testing/story.ts';

const order = (story: Story): string[] =>
  story.problem('token-replaced').candidates.map((candidate) => candidate.causeId);
const reasons = (story: Story, causeId: string): { for: string[]; against: string[] } => {
  const found = story.problem('token-replaced').candidates.find((candidate) => candidate.causeId === causeId);
  return { for: (found?.for ?? []).map((r) => r.id), against: (found?.against ?? []).map((r) => r.id) };
};
const rejected = (story: Story, code: 'token_rejected' | 'signature_invalid' = 'token_rejected'): Story =>
  story.answer('GET /session', code).answer('GET /session', code);

describe('token-replaced', () => {
  it.each(['token_rejected', 'signature_invalid', 'UNAUTHORIZED', 'EXPIRED_TOKEN'] as const)(
    'opens with the second %s of GET /session',
    (code) => {
      const story = healthy().answer('GET /session', code);
      expect(story.open()).toEqual([]);
      expect(story.answer('GET /session', code).problem('token-replaced').since).toEqual(minute(4));
    },
  );

  it('opens with EXPIRED_TOKEN and 403 of GET /session', () => {
    const story = healthy();
    for (let n = 0; n < 2; n += 1) story.answer('GET /session', 'EXPIRED_TOKEN', { status: 403 });
    expect(story.open()).toEqual(['token-replaced']);
  });

  it.each([401, 403])(
    'opens with EXPIRED_TOKEN and %i elsewhere only where the session was new',
    (status) => {
      const ended = healthy();
      for (let n = 0; n < 4; n += 1) ended.answer('POST /devices/sync', 'EXPIRED_TOKEN', { status });
      expect(ended.open()).toEqual([]);
      const story = healthy();
      for (let n = 0; n < 2; n += 1)
        story.answer('GET /session', null).answer('POST /devices/sync', 'EXPIRED_TOKEN', { status });
      expect(story.open()).toEqual(['token-replaced']);
      expect(story.good().open()).toEqual([]);
    },
  );

  it('opens with a wordless 401 of GET /session, and says that no reason was named', () => {
    const wordless = { outcome: 'refused', status: 401 } as const;
    const story = healthy().answer('GET /session', null, wordless).answer('GET /session', null, wordless);
    expect(reasons(story, 'token-replaced').against).toEqual(['no-word']);
  });

  it('does not take an ended session for a rejected token', () => {
    const story = healthy()
      .answer('GET /account', 'UNAUTHORIZED')
      .answer('POST /devices/sync', 'UNAUTHORIZED');
    expect(story.open()).toEqual([]);
    expect(story.judge().state).toBe('unknown');
  });

  it('does not take a refused time stamp for a rejected token', () => {
    const story = healthy().answer('GET /session', 'timestamp_refused').answer('GET /session', 'nonce_used');
    expect(story.open()).toEqual(['clock-skew']);
  });

  it('orders the candidates for a token that was accepted until a new download', () => {
    const story = rejected(healthy());
    expect(order(story)).toEqual(['token-replaced', 'token-account-changed', 'mdm-server-removed']);
    expect(reasons(story, 'token-replaced')).toEqual({
      for: ['date-not-passed', 'apple-answered', 'accepted-last'],
      against: [],
    });
    expect(reasons(story, 'token-account-changed')).toEqual({ for: [], against: ['same-account'] });
    expect(reasons(story, 'mdm-server-removed').against).toEqual(['word-names-token']);
  });

  it.each([
    ['a session', (story: Story) => story.answer('GET /session', null)],
    ['unsigned terms', (story: Story) => story.answer('GET /session', 'T_C_NOT_SIGNED')],
    ['refused access', (story: Story) => story.answer('GET /session', 'ACCESS_DENIED')],
  ])('counts as recognised after %s: the secrets were right', (_what, recognise) => {
    const story = rejected(recognise(new Story().upload('first')), 'signature_invalid');
    expect(story.open()).toEqual(['token-replaced']);
    expect(order(story)).not.toContain('token-damaged');
  });

  it('names a newer token of the same MDM server that was uploaded elsewhere here', () => {
    const story = rejected(healthy());
    story.heldBy = [
      { tokenId: 'older', name: 'Old', uploadedAt: minute(0) },
      { tokenId: 'newer', name: 'New', uploadedAt: minute(3) },
    ];
    const [candidate] = story.problem('token-replaced').candidates;
    expect(candidate?.for).toContainEqual({
      id: 'newer-token-here',
      parameters: { otherToken: 'New', at: minute(3) },
    });
  });

  it('puts the account first when it was seen to change under the same token', () => {
    const story = rejected(healthy().good({ adminId: 'other@acme.example' }));
    expect(order(story)).toEqual(['token-account-changed', 'token-replaced', 'mdm-server-removed']);
    expect(reasons(story, 'token-account-changed').for).toEqual(['account-changed']);
    expect(story.problem('token-replaced').causeId).toBe('token-replaced');
  });

  it('puts the account first when FORBIDDEN came in a new session before the rejection', () => {
    const story = healthy().answer('GET /session', null).answer('GET /account', 'FORBIDDEN');
    rejected(story);
    expect(order(story)[0]).toBe('token-account-changed');
    expect(reasons(story, 'token-account-changed')).toEqual({
      for: ['forbidden-in-new-session'],
      against: [],
    });
  });

  it('does not take the end of a used session for a sign of the account', () => {
    expect(order(rejected(healthy().answer('POST /devices/sync', 'FORBIDDEN')))[0]).toBe('token-replaced');
  });

  it('does not list token-forbidden beside it when FORBIDDEN ended in the rejection', () => {
    const story = healthy();
    for (let i = 0; i < 2; i += 1) story.answer('GET /session', null).answer('GET /account', 'FORBIDDEN');
    expect(story.open()).toEqual(['token-forbidden']);
    expect(rejected(story).open()).toEqual(['token-replaced']);
  });

  it('names a key pair made since the upload, and none made before', () => {
    expect(reasons(rejected(healthy().stageKeyPair()), 'token-replaced').for).toContain('key-pair-made');
    const before = new Story().stageKeyPair().upload('first').good();
    expect(reasons(rejected(before), 'token-replaced').for).not.toContain('key-pair-made');
  });

  it.each([
    [300, 'clock-right', 'for'],
    [-301, 'clock-off', 'against'],
  ] as const)('takes clocks %i s apart as %s', (clockOffsetSeconds, id, side) => {
    const story = healthy();
    for (let i = 0; i < 2; i += 1) story.answer('GET /session', 'signature_invalid', { clockOffsetSeconds });
    expect(reasons(story, 'token-replaced')[side]).toContain(id);
  });

  it('needs the same credentials to be refused twice, and a good answer closes it', () => {
    const story = healthy()
      .answer('GET /session', 'token_rejected')
      .upload('second')
      .answer('GET /session', 'token_rejected');
    expect(story.open()).toEqual([]);
    story.answer('GET /session', 'token_rejected');
    expect(story.open()).toEqual(['token-damaged']);
    expect(story.answer('GET /session', null).open()).toEqual(['token-replaced']);
    expect(story.answer('POST /devices/sync', null).open()).toEqual([]);
  });

  it('gives way to token-forbidden when Apple answers the new token FORBIDDEN in new sessions', () => {
    const story = rejected(healthy())
      .upload('second')
      .answer('GET /session', null)
      .answer('GET /account', 'FORBIDDEN');
    expect(story.open()).toEqual(['token-replaced']);
    story.answer('GET /session', null).answer('GET /account', 'FORBIDDEN');
    expect(story.open()).toEqual(['token-forbidden']);
  });

  it('stays open after an upload until Apple accepts the new token, and asks to check instead of downloading again', () => {
    const story = rejected(healthy());
    expect(story.steps()).toEqual(['download-token', 'upload-token', 'adept-verifies']);
    story.upload('second');
    expect(story.problem('token-replaced').parameters['newToken']).toBe('untried');
    expect(story.steps()).toEqual(['check-with-apple', 'adept-verifies']);
    rejected(story);
    expect(story.open()).toEqual(['token-damaged']);
    expect(story.problem('token-damaged').parameters).not.toHaveProperty('newToken');
    expect(story.steps()).toEqual(['download-token', 'upload-token', 'adept-verifies']);
    expect(story.upload('third').good().open()).toEqual([]);
  });

  it('becomes token-expired once the date has passed', () => {
    const story = rejected(healthy({ validDays: 60 }));
    expect(story.wait(61 * DAY).open()).toEqual(['token-expired']);
  });

  it('is told from a single look without claiming a past that nobody saw', () => {
    const story = rejected(new Story().upload('only')).atOneMoment();
    expect(order(story)).toEqual([
      'token-replaced',
      'token-account-changed',
      'mdm-server-removed',
      'token-damaged',
    ]);
    expect(reasons(story, 'token-replaced').for).toEqual(['date-not-passed', 'apple-answered']);
    expect(story.problem('token-replaced').seenOnce).toBe(false);
  });
});
