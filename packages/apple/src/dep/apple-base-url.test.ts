import { describe, expect, it } from 'vitest';
import { APPLE_DEVICE_SERVICE_URL, AppleBaseUrlError, checkBaseUrl, isApple } from './apple-base-url.ts';

function codeOf(text: string): string | null {
  try {
    checkBaseUrl(text);
    return null;
  } catch (error) {
    if (!(error instanceof AppleBaseUrlError)) throw error;
    expect(error.message).not.toContain('hunter2');
    return error.code;
  }
}

describe('checkBaseUrl', () => {
  it.each([
    [APPLE_DEVICE_SERVICE_URL, 'https://mdmenrollment.apple.com'],
    ['https://MDMenrollment.apple.com:443/', 'https://mdmenrollment.apple.com'],
    ['http://127.0.0.1:4490', 'http://127.0.0.1:4490'],
    ['http://localhost:4490/', 'http://localhost:4490'],
    ['http://[::1]:4490', 'http://[::1]:4490'],
    ['http://127.8.9.1', 'http://127.8.9.1'],
    ['https://gateway.example/apple//', 'https://gateway.example/apple'],
  ])('takes %s', (text, expected) => {
    expect(checkBaseUrl(text)).toBe(expected);
  });

  it.each([
    ['', 'apple-url-not-a-url'],
    ['mdmenrollment.apple.com', 'apple-url-not-a-url'],
    ['ftp://mdmenrollment.apple.com', 'apple-url-not-a-url'],
    ['http://mdmenrollment.apple.com', 'apple-url-not-https'],
    ['http://192.168.1.4:4490', 'apple-url-not-https'],
    ['http://127.0.0.1.example:4490', 'apple-url-not-https'],
    ['http://localhost.example', 'apple-url-not-https'],
    ['https://me:hunter2@gateway.example', 'apple-url-has-extras'],
    ['https://gateway.example/?key=hunter2', 'apple-url-has-extras'],
    ['https://gateway.example/#hunter2', 'apple-url-has-extras'],
  ])('refuses %s', (text, code) => {
    expect(codeOf(text)).toBe(code);
  });
});

describe('isApple', () => {
  it.each([
    ['https://mdmenrollment.apple.com', true],
    ['https://mdmenrollment.apple.com/', true],
    ['http://mdmenrollment.apple.com', false],
    ['https://mdmenrollment.apple.com.example', false],
    ['https://mdmenrollment.apple.com:8443', false],
    ['http://127.0.0.1:4490', false],
    ['nonsense', false],
  ])('%s: %s', (url, expected) => {
    expect(isApple(url)).toBe(expected);
  });
});
