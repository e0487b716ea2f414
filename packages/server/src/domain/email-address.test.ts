import { describe, expect, it } from 'vitest';
import { isEmailAddress } from './email-address.ts';

describe('isEmailAddress', () => {
  it.each([
    'ops@example.org',
    'a@b',
    'first.last+tag@mail.example.org',
    "o'neil@example.org",
    'mdm@żółw.example',
    `${'x'.repeat(64)}@example.org`,
  ])('takes %s', (text) => expect(isEmailAddress(text)).toBe(true));

  it.each([
    '',
    'ops',
    '@example.org',
    'ops@',
    'ops@example.org\r\nBcc: everybody@example.org',
    'ops@example.org\n',
    'ops@exam\u0000ple.org',
    'Ops <ops@example.org>',
    'ops@example.org, other@example.org',
    'ops@example.org;other@example.org',
    'ops@@example.org',
    'ops@-example.org',
    'ops@example..org',
    'o ps@example.org',
    `${'x'.repeat(65)}@example.org`,
    `x@${'y'.repeat(251)}.c`,
  ])('refuses %j', (text) => expect(isEmailAddress(text)).toBe(false));
});
