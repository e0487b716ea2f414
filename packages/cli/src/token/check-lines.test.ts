import { describe, expect, it } from 'vitest';
import { checkLines } from './check-lines.ts';

describe('checkLines', () => {
  it('says each check in a line with its sign, one of a result that is not known as refused', () => {
    const checks = ['ok', 'warning', 'refused', 'new-word'].map((result) => ({ result, detail: result }));
    expect(checkLines(checks)).toEqual(['  ✓ ok', '  ▲ warning', '  ● refused', '  ● new-word']);
  });
});
