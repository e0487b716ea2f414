import { describe, expect, it } from 'vitest';
import { DAY, healthy, type Story } from './testing/story.ts';

const notes = (story: Story): string[] => story.judge().notes.map(({ id }) => id);

/** Apple refuses the token from now on: the cause that leads hides that syncs are stale. */
const refused = (story: Story): Story =>
  story.answer('GET /account', 'T_C_NOT_SIGNED').answer('GET /account', 'T_C_NOT_SIGNED');

describe('the note that the next sync will be a full fetch', () => {
  it('is told from day 5 on while another cause leads, with the day on which Apple forgets the position', () => {
    const story = refused(healthy().ran());
    const begun = story.evidence.findLast(({ kind }) => kind === 'sync-finished')?.at.getTime() ?? 0;
    expect(notes(story.wait(5 * DAY - 3))).toEqual([]);
    expect(notes(story.wait(1))).toEqual(['cursor-near']);
    expect(story.open()).toEqual(['terms-not-signed']);
    expect(story.judge().notes[0]?.parameters).toEqual({ days: 5, ends: new Date(begun + 7 * 86_400_000) });
    expect(notes(story.wait(2 * DAY))).toEqual(['cursor-past']);
  });

  it('goes with the first good run', () => {
    const story = refused(healthy().ran()).wait(6 * DAY);
    expect(notes(story)).toEqual(['cursor-near']);
    expect(notes(story.ran())).toEqual([]);
  });

  it('is left to sync-stale where that leads', () => {
    const story = healthy()
      .ran()
      .wait(6 * DAY);
    expect(story.open()).toEqual(['sync-stale']);
    expect(notes(story)).toEqual([]);
  });

  it('says nothing where no sync ever ended well, nor of one look', () => {
    expect(notes(refused(healthy()).wait(8 * DAY))).toEqual([]);
    expect(notes(refused(healthy().ran('unavailable')).wait(8 * DAY))).toEqual([]);
    const once = refused(healthy().ran()).wait(8 * DAY);
    expect(notes(once)).toEqual(['cursor-past']);
    expect(notes(once.atOneMoment())).toEqual([]);
  });
});
