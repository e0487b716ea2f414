import type { WorkItem } from '@adept/contract';
import { describe, expect, it } from 'vitest';
import { tasksInOrder, verdictOf } from './use-overview.ts';

const task = (id: string, severity: WorkItem['severity'], openedAt: string) =>
  ({ id, severity, openedAt }) as WorkItem;

describe('tasksInOrder', () => {
  it('puts errors first, then what has been open longest', () => {
    const tasks = [
      task('soon', 'warning', '2026-01-01'),
      task('new', 'error', '2026-11-20'),
      task('old', 'error', '2026-11-01'),
    ];
    expect(tasksInOrder(tasks).map((item) => item.id)).toEqual(['old', 'new', 'soon']);
  });
});

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
