import { describe, expect, it } from 'vitest';
import { healthy, minute, Story } from '../testing/story.ts';

describe('terms-not-signed', () => {
  it('opens with the second T_C_NOT_SIGNED and says since the first', () => {
    const story = healthy().answer('GET /session', 'T_C_NOT_SIGNED');
    expect(story.open()).toEqual([]);
    story.answer('GET /session', 'T_C_NOT_SIGNED');
    const problem = story.problem('terms-not-signed');
    expect(problem.since).toEqual(minute(4));
    expect(problem.severity).toBe('error');
    expect(problem.evidenceIds).toEqual(['evidence-5', 'evidence-6']);
    expect(problem.candidates.map((candidate) => candidate.causeId)).toEqual(['terms-not-signed']);
    expect(problem.parameters).toMatchObject({ organization: 'Acme Retail', server: 'Berlin stores' });
    expect(story.judge().state).toBe('error');
  });

  it('opens from any endpoint, although sessions succeed between', () => {
    const story = healthy();
    story.answer('POST /devices/sync', 'T_C_NOT_SIGNED').answer('GET /session', null);
    story.answer('GET /account', 'T_C_NOT_SIGNED');
    expect(story.open()).toEqual(['terms-not-signed']);
  });

  it('does not open when a good answer stands between the two', () => {
    const story = healthy()
      .answer('GET /account', 'T_C_NOT_SIGNED')
      .good()
      .answer('GET /account', 'T_C_NOT_SIGNED');
    expect(story.open()).toEqual([]);
  });

  it('closes at a good answer, not at a new session', () => {
    const story = healthy().answer('GET /session', 'T_C_NOT_SIGNED').answer('GET /session', 'T_C_NOT_SIGNED');
    story.answer('GET /session', null);
    expect(story.open()).toEqual(['terms-not-signed']);
    story.answer('GET /account', null);
    expect(story.open()).toEqual([]);
    expect(story.judge().state).toBe('ok');
  });

  it('is not cured by a new token', () => {
    const story = healthy().answer('GET /session', 'T_C_NOT_SIGNED').answer('GET /session', 'T_C_NOT_SIGNED');
    const since = story.problem('terms-not-signed').since;
    story.upload('second').answer('GET /session', 'T_C_NOT_SIGNED');
    expect(story.problem('terms-not-signed').since).toEqual(since);
    expect(story.steps()).toEqual(['accept-terms', 'adept-verifies']);
  });

  it('is told from a single look when that look had one answer, and marked', () => {
    const story = new Story().upload('only').answer('GET /session', 'T_C_NOT_SIGNED').atOneMoment();
    expect(story.problem('terms-not-signed').seenOnce).toBe(true);
    story.answer('GET /session', 'T_C_NOT_SIGNED');
    expect(story.problem('terms-not-signed').seenOnce).toBe(false);
  });

  it('names the portal of the organization, both while it is unknown', () => {
    const story = healthy().answer('GET /session', 'T_C_NOT_SIGNED').answer('GET /session', 'T_C_NOT_SIGNED');
    const roles = () => story.judge().remedy.steps[0]?.places.map((place) => [place.portal, place.role]);
    expect(roles()).toEqual([['apple-business', 'organization-administrator']]);
    story.organization = { name: 'Nordlicht', type: 'edu' };
    expect(roles()).toEqual([['apple-school', 'administrator']]);
    story.organization = { name: null, type: null };
    expect(roles()).toHaveLength(2);
    expect(story.problem('terms-not-signed').parameters).not.toHaveProperty('organization');
  });
});
