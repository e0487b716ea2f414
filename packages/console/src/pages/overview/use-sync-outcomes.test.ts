import { describe, expect, it } from 'vitest';
import { barHeights, partOf, type OutcomeBucket } from './use-sync-outcomes.ts';

const bucket = (succeeded: number, failed: number): OutcomeBucket => ({
  from: '2026-11-21T08:00:00.000Z',
  until: '2026-11-21T10:00:00.000Z',
  succeeded,
  failed,
});

describe('the bars of outcomes', () => {
  it('are as tall as the counts, the tallest fills the chart, and none goes beyond', () => {
    expect(barHeights([bucket(50, 50), bucket(25, 0), bucket(0, 0)])).toEqual([
      { succeeded: 50, failed: 50 },
      { succeeded: 25, failed: 0 },
      { succeeded: 0, failed: 0 },
    ]);
  });

  it('show one failed run among thousands', () => {
    const [bar] = barHeights([bucket(5000, 1)]);
    expect(bar).toEqual({ succeeded: 92, failed: 8 });
  });

  it('are all empty before the first run', () => {
    expect(barHeights([bucket(0, 0)])).toEqual([{ succeeded: 0, failed: 0 }]);
  });

  it('open their failed runs where there are some, else all', () => {
    expect(partOf(bucket(5, 1)).state).toBe('failed');
    expect(partOf(bucket(5, 0))).toEqual({
      since: '2026-11-21T08:00:00.000Z',
      until: '2026-11-21T10:00:00.000Z',
      state: undefined,
    });
  });
});
