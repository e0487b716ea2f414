import { describe, expect, it } from 'vitest';
import { DAY, healthy, minute } from '../testing/story.ts';

const HOUR = 60;

describe('sync-stale', () => {
  it('is a warning from 24 hours without a good sync on, an error from 72 hours on', () => {
    const story = healthy().ran();
    expect(story.wait(24 * HOUR - 1).open()).toEqual([]);
    expect(story.wait(1).problem('sync-stale')).toMatchObject({ severity: 'warning', since: story.now() });
    expect(story.wait(48 * HOUR - 1).problem('sync-stale').severity).toBe('warning');
    expect(story.wait(1).problem('sync-stale').severity).toBe('error');
    expect(story.judge().state).toBe('error');
  });

  it('says from day 5 on that the cursor ends at day 7', () => {
    const story = healthy().ran();
    const parameters = (days: number): unknown => story.wait(days * DAY).problem('sync-stale').parameters;
    expect([parameters(4), parameters(1), parameters(2)]).toMatchObject([
      { days: 4, cursorEnds: 'far' },
      { days: 5, cursorEnds: 'near' },
      { days: 7, cursorEnds: 'past' },
    ]);
  });

  it('closes with the first good run', () => {
    const story = healthy()
      .ran()
      .wait(2 * DAY);
    expect(story.ran('TOO_MANY_REQUESTS').open()).toEqual(['sync-stale']);
    expect(story.ran().open()).toEqual([]);
  });

  it('counts from the first failed run where none ever ended well, and not at all before any', () => {
    expect(
      healthy()
        .wait(3 * DAY)
        .open(),
    ).toEqual([]);
    const story = healthy()
      .ran('unavailable')
      .wait(25 * HOUR);
    expect(story.problem('sync-stale').candidates[0]?.for.map(({ id }) => id)).toEqual([
      'no-good-sync',
      'sync-failed',
    ]);
    expect(story.problem('sync-stale').since).toEqual(minute(4 + 24 * HOUR));
  });

  it('says whether runs failed or none was begun', () => {
    const quiet = healthy()
      .ran()
      .wait(2 * DAY)
      .problem('sync-stale');
    expect(quiet.candidates.map(({ causeId }) => causeId)).toEqual(['sync-stale', 'server-not-running']);
    const busy = healthy()
      .ran()
      .wait(2 * DAY)
      .ran('TOO_MANY_REQUESTS')
      .problem('sync-stale');
    expect(busy.candidates).toMatchObject([
      {
        causeId: 'sync-stale',
        for: [{ id: 'last-good-sync' }, { id: 'sync-failed', parameters: { code: 'TOO_MANY_REQUESTS' } }],
      },
    ]);
  });

  it('takes changes that Apple gave for a good sync where no end of a run is known', () => {
    const story = healthy()
      .answer('POST /devices/sync', null)
      .wait(30)
      .ran('unavailable')
      .wait(24 * HOUR - 20);
    expect(story.problem('sync-stale').candidates[0]?.for[0]?.id).toBe('last-good-sync');
  });

  it('is not listed beside what keeps runs from ending well', () => {
    const story = healthy()
      .ran()
      .wait(2 * DAY);
    story.answer('GET /session', 'T_C_NOT_SIGNED').answer('GET /session', 'T_C_NOT_SIGNED');
    expect(story.open()).toEqual(['terms-not-signed']);
  });

  it('is not listed beside a refused time, and is beside a clock that Apple takes all the same', () => {
    const story = healthy()
      .ran()
      .wait(2 * DAY);
    story.answer('GET /session', 'timestamp_refused').answer('GET /session', 'timestamp_refused');
    expect(story.open()).toEqual(['clock-skew']);
    story.answer('GET /session', null, { clockOffsetSeconds: 900 });
    story.answer('GET /account', null, { clockOffsetSeconds: 900 });
    expect(story.open()).toEqual(['clock-skew', 'sync-stale']);
  });

  it('is listed beside a refused request that no run needs, and not beside one that all need', () => {
    const story = healthy()
      .ran()
      .wait(2 * DAY);
    const refuse = (endpoint: 'POST /devices/sync' | 'POST /devices') =>
      story.answer(endpoint, 'MALFORMED_REQUEST_BODY').answer(endpoint, 'MALFORMED_REQUEST_BODY').open();
    expect(refuse('POST /devices')).toEqual(['request-refused', 'sync-stale']);
    expect(refuse('POST /devices/sync')).toEqual(['request-refused']);
    // The newest refusal is of the other request again: the problem still speaks of the one that all runs need.
    expect(refuse('POST /devices')).toEqual(['request-refused']);
    expect(story.problem('request-refused').parameters).toMatchObject({ endpoint: 'POST /devices/sync' });
  });
});
