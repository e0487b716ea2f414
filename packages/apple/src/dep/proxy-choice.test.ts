import { describe, expect, it } from 'vitest';
import { usesProxy } from './proxy-choice.ts';

describe('usesProxy', () => {
  it.each([
    ['https://mdmenrollment.apple.com', undefined, true],
    ['https://mdmenrollment.apple.com', '', true],
    ['https://mdmenrollment.apple.com', 'localhost, 10.0.0.1', true],
    ['https://mdmenrollment.apple.com', 'apple.com', false],
    ['https://mdmenrollment.apple.com', '.apple.com', false],
    ['https://mdmenrollment.apple.com', '*.Apple.com', false],
    ['https://mdmenrollment.apple.com', 'pineapple.com', true],
    ['https://mdmenrollment.apple.com', 'localhost *', false],
    ['https://mdmenrollment.apple.com', 'apple.com:443', false],
    ['https://mdmenrollment.apple.com', 'apple.com:8443', true],
    ['https://[::1]:8443', '::1', false],
    ['https://[::1]:8443', '[::1]:8443', false],
    ['https://[::1]:8443', '[::1]:443', true],
    ['http://127.0.0.1:4490', undefined, false],
  ])('%s with %s: %s', (url, noProxy, expected) => {
    expect(usesProxy(new URL(url), noProxy)).toBe(expected);
  });
});
