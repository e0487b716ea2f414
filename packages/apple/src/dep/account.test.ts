import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pageLimit } from './account.ts';
import { USER_AGENT } from './user-agent.ts';

describe('pageLimit', () => {
  it.each([
    ['no account', null, 1000],
    ['no urls', {}, 1000],
    ['a limit on fetch', { urls: [{ uri: '/server/devices', limit: { default: 100, maximum: 500 } }] }, 500],
    [
      'two limits, the smaller one',
      {
        urls: [
          { uri: '/server/devices', limit: { maximum: 800 } },
          { uri: '/devices/sync', limit: { maximum: 300 } },
        ],
      },
      300,
    ],
    ['a limit of another path', { urls: [{ uri: '/profile/devices', limit: { maximum: 10 } }] }, 1000],
    [
      'a limit above the documented one',
      { urls: [{ uri: '/server/devices', limit: { maximum: 5000 } }] },
      1000,
    ],
    ['a limit that means nothing', { urls: [{ uri: '/server/devices', limit: { maximum: 0 } }] }, 1000],
    ['an entry without a limit', { urls: [{ uri: '/devices/sync' }] }, 1000],
  ])('%s', (_name, account, expected) => {
    expect(pageLimit(account)).toBe(expected);
  });
});

describe('USER_AGENT', () => {
  it('names the version of the package', () => {
    const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
    expect(USER_AGENT).toBe(`Adept/${(JSON.parse(text) as { version: string }).version}`);
  });
});
