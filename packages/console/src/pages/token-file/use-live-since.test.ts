import { describe, expect, it } from 'vitest';
import { yesSince } from './use-live-since.ts';

const answered = (outcome: 'good' | 'refused' | 'none', at = '2026-11-21T10:44:03.000Z') => ({
  lastAnswer: { at, outcome },
});

describe('yesSince', () => {
  it('is the moment of the first good answer after the upload', () => {
    expect(yesSince(answered('good'), null)).toEqual(new Date('2026-11-21T10:44:03.000Z'));
    expect(yesSince(answered('good'), '2026-11-21T10:40:00.000Z')).not.toBeNull();
  });

  it('is none while Apple refuses or says nothing, and for a good answer that came before', () => {
    expect(yesSince(undefined, null)).toBeNull();
    expect(yesSince({ lastAnswer: null }, null)).toBeNull();
    expect(yesSince(answered('refused'), null)).toBeNull();
    expect(yesSince(answered('none'), null)).toBeNull();
    expect(yesSince(answered('good'), '2026-11-21T10:44:03.000Z')).toBeNull();
  });
});
