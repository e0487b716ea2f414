import { describe, expect, it } from 'vitest';
import { verdictOf } from './use-overview.ts';

describe('verdictOf', () => {
  it('is the worst that any token has', () => {
    const none = { ok: 0, warning: 0, error: 0, unknown: 0 };
    expect(verdictOf(none)).toBe('empty');
    expect(verdictOf({ ...none, ok: 3 })).toBe('ok');
    expect(verdictOf({ ...none, ok: 3, unknown: 1 })).toBe('unknown');
    expect(verdictOf({ ok: 3, unknown: 1, warning: 1, error: 0 })).toBe('warning');
    expect(verdictOf({ ok: 3, unknown: 1, warning: 1, error: 1 })).toBe('error');
  });
});
