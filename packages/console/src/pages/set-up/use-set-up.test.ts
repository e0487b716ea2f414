import { describe, expect, it } from 'vitest';
import { codeOf, judgePassword } from './use-set-up.ts';

describe('judgePassword', () => {
  it('asks for twelve characters and nothing else', () => {
    expect(judgePassword('')).toBe('empty');
    expect(judgePassword('elevenchars')).toBe('too-short');
    expect(judgePassword('twelve chars')).toBe('fine');
    expect(judgePassword('裝置'.repeat(6))).toBe('fine');
    expect(judgePassword('🗝'.repeat(6))).toBe('too-short');
  });
});

describe('codeOf', () => {
  it('reads the code behind # first, then in the query', () => {
    expect(codeOf('code=a_b-1', undefined)).toBe('a_b-1');
    expect(codeOf('#code=a', 'b')).toBe('a');
    expect(codeOf('', 'b')).toBe('b');
    expect(codeOf('main', undefined)).toBe('');
  });
});
