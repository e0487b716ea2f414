import { describe, expect, it } from 'vitest';
import type { AppleAnswer } from '../evidence.ts';
import { healthy, minute, Story } from '../testing/story.ts';

const foreign = (
  tlsFault: NonNullable<AppleAnswer['tlsFault']> = 'untrusted',
  tlsIssuer: string | null = 'Inspection CA (Acme)',
) => ({ outcome: 'unreachable', reason: 'tls', tlsFault, tlsIssuer }) as const;

describe('tls-intercepted', () => {
  it('opens with the second certificate that is not believed, without waiting', () => {
    const story = healthy().answer('GET /session', null, foreign());
    expect(story.open()).toEqual([]);
    story.answer('GET /session', null, foreign());
    expect(story.problem('tls-intercepted')).toMatchObject({
      since: minute(4),
      seenOnce: false,
      parameters: { issuer: 'Inspection CA (Acme)', fault: 'untrusted' },
    });
    expect(story.steps()).toEqual(['trust-proxy', 'adept-retries']);
  });

  it('is named by one look, with the issuer that was seen', () => {
    const story = new Story().upload('only').answer('GET /session', null, foreign()).atOneMoment();
    const problem = story.problem('tls-intercepted');
    expect(problem.seenOnce).toBe(true);
    expect(problem.candidates).toEqual([
      {
        causeId: 'tls-intercepted',
        for: [
          { id: 'certificate-issuer', parameters: { issuer: 'Inspection CA (Acme)' } },
          { id: 'certificate-refused', parameters: { fault: 'untrusted' } },
        ],
        against: [],
      },
    ]);
    const [step] = story.judge().remedy.steps;
    expect(step?.parameters).toMatchObject({ issuer: 'Inspection CA (Acme)' });
  });

  it('claims no issuer that nobody saw', () => {
    const story = new Story()
      .upload('only')
      .answer('GET /session', null, foreign('untrusted', null))
      .atOneMoment();
    expect(story.problem('tls-intercepted').parameters).not.toHaveProperty('issuer');
    expect(story.problem('tls-intercepted').candidates[0]?.for.map(({ id }) => id)).toEqual([
      'certificate-refused',
    ]);
  });

  it.each(['expired', 'not-yet-valid'] as const)(
    'suspects our clock first where the certificate is %s',
    (fault) => {
      const story = new Story().upload('only').answer('GET /session', null, foreign(fault)).atOneMoment();
      const { candidates } = story.problem('tls-intercepted');
      expect(candidates.map(({ causeId }) => causeId)).toEqual(['clock-skew', 'tls-intercepted']);
      expect(story.steps()).toEqual(['check-clock', 'trust-proxy', 'adept-retries']);
    },
  );

  it('thinks of a network’s sign-in page where the certificate is for another name', () => {
    const story = new Story()
      .upload('only')
      .answer('GET /session', null, foreign('other-name'))
      .atOneMoment();
    expect(story.problem('tls-intercepted').candidates.map(({ causeId }) => causeId)).toEqual([
      'tls-intercepted',
      'captive-portal',
    ]);
  });

  it('stays while one call in three fails in another way, then gives way', () => {
    const connect = { outcome: 'unreachable', reason: 'connect' } as const;
    const story = healthy().answer('GET /session', null, foreign()).answer('GET /session', null, foreign());
    expect(story.answer('GET /session', null, connect).open()).toEqual(['tls-intercepted']);
    expect(story.wait(20).answer('GET /session', null, connect).open()).toEqual(['apple-unreachable']);
  });

  it('closes with the first answer of Apple’s', () => {
    const story = healthy().answer('GET /session', null, foreign()).answer('GET /session', null, foreign());
    expect(story.answer('GET /session', null).open()).toEqual(['tls-intercepted']);
    expect(story.answer('GET /account', null).open()).toEqual([]);
  });
});
