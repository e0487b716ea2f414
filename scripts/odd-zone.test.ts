import { expect, it } from 'vitest';

/** Minutes from local time to UTC in January and in July, the other side of Chatham's change of clocks. */
const OFFSETS: Record<string, number[]> = { 'Asia/Kathmandu': [-345, -345], 'Pacific/Chatham': [-825, -765] };

it('runs in the odd zone that its project names', () => {
  const offsets = ['2026-01-15T12:00:00Z', '2026-07-15T12:00:00Z'].map((at) =>
    new Date(at).getTimezoneOffset(),
  );
  expect(offsets).toEqual(OFFSETS[process.env.TZ ?? '']);
});
