import { describe, expect, it } from 'vitest';
import { healthy, minute, Story } from '../testing/story.ts';

const OTHER = { mdmServerUuid: 'B'.repeat(32), mdmServerName: 'Hamburg stores' };

describe('token-identity-changed', () => {
  it('opens with the first account that names another MDM server', () => {
    const story = healthy();
    expect(story.open()).toEqual([]);
    story.upload('wrong').good(OTHER);
    const { severity, since, parameters, evidenceIds, candidates } = story.problem('token-identity-changed');
    expect([severity, story.judge().state]).toEqual(['error', 'error']);
    expect(since).toEqual(story.evidence.at(-1)?.at);
    expect(evidenceIds).toEqual([story.evidence.at(-1)?.id]);
    expect(parameters).toMatchObject({ otherServer: 'Hamburg stores', otherOrganization: 'Acme Retail' });
    expect(candidates[0]?.for.map(({ id }) => id)).toEqual(['other-mdm-server']);
    expect(story.steps()).toEqual(['choose-mdm-server', 'download-token', 'upload-token', 'adept-verifies']);
  });

  it('counts from the first of several', () => {
    const story = healthy().good(OTHER);
    const first = story.evidence.at(-1);
    story.good(OTHER);
    expect(story.problem('token-identity-changed')).toMatchObject({
      since: first?.at,
      evidenceIds: [first?.id, story.evidence.at(-1)?.id],
    });
  });

  it('opens for another organisation, too', () => {
    expect(healthy().good({ organizationId: '2' }).open()).toEqual(['token-identity-changed']);
  });

  it('stays open with an upload alone, and closes when Apple names the token’s own server', () => {
    const story = healthy().good(OTHER).upload('right');
    expect(story.open()).toEqual(['token-identity-changed']);
    story.good();
    expect(story.open()).toEqual([]);
  });

  it('closes when the identity is the one that Apple names', () => {
    const story = healthy().good(OTHER);
    story.identity = { mdmServerUuid: OTHER.mdmServerUuid, organizationId: '1' };
    expect(story.open()).toEqual([]);
  });

  it('takes no other name, and no account without ids, for another server', () => {
    const story = healthy().good({ mdmServerName: 'Berlin and Potsdam' });
    story.good({ mdmServerUuid: null, organizationId: null });
    expect(story.open()).toEqual([]);
  });

  it('knows nothing in a single look', () => {
    const story = new Story().upload('first').good(OTHER).atOneMoment();
    story.identity = { mdmServerUuid: null, organizationId: null };
    expect(story.open()).toEqual([]);
    expect(story.now()).toEqual(minute(3));
  });
});
