import { describe, expect, it } from 'vitest';
import { judgePassword } from './use-set-up.ts';

describe('judgePassword', () => {
  it('asks for twelve characters and nothing else', () => {
    expect(judgePassword('')).toBe('empty');
    expect(judgePassword('elevenchars')).toBe('too-short');
    expect(judgePassword('twelve chars')).toBe('fine');
    expect(judgePassword('裝置'.repeat(6))).toBe('fine');
    expect(judgePassword('🗝'.repeat(6))).toBe('too-short');
  });
});
