import { describe, expect, it } from 'vitest';
import { verificationDue, type TroubledToken } from './verification-due.ts';

const NOW = new Date('2026-11-21T12:00:00Z');
const ago = (minutes: number): Date => new Date(NOW.getTime() - minutes * 60_000);
const troubled = (members: Partial<TroubledToken>): TroubledToken => ({
  tokenId: 't',
  problems: [{ causeId: 'terms-not-signed' }],
  openedAt: ago(100),
  remedyOpenedAt: null,
  verifiedAt: null,
  ...members,
});

describe('verificationDue', () => {
  it.each([
    ['the remedy was opened, never checked', { remedyOpenedAt: ago(0) }, 'remedy-opened'],
    ['checked half a minute ago', { remedyOpenedAt: ago(3), verifiedAt: ago(0.5) }, null],
    ['checked a minute ago', { remedyOpenedAt: ago(3), verifiedAt: ago(1) }, 'remedy-opened'],
    ['opened again and again', { remedyOpenedAt: ago(0.1), verifiedAt: ago(1) }, 'remedy-opened'],
    ['29 minutes after it', { remedyOpenedAt: ago(29.9), verifiedAt: ago(1) }, 'remedy-opened'],
    ['half an hour after it: the cause’s pace', { remedyOpenedAt: ago(30), verifiedAt: ago(14) }, null],
    ['15 minutes after the last check, terms', { verifiedAt: ago(15) }, 'pace'],
    ['15 minutes after it opened', { openedAt: ago(15) }, 'pace'],
    ['only just opened', { openedAt: ago(5) }, null],
    ['15 minutes, expired', { problems: [{ causeId: 'token-expired' }], verifiedAt: ago(15) }, null],
    ['an hour, expired', { problems: [{ causeId: 'token-expired' }], verifiedAt: ago(60) }, 'pace'],
    [
      'two causes: the quicker pace',
      { problems: [{ causeId: 'token-expired' }, { causeId: 'terms-not-signed' }], verifiedAt: ago(20) },
      'pace',
    ],
    [
      'a cause that syncs prove',
      { problems: [{ causeId: 'apple-unavailable' }], verifiedAt: ago(999) },
      null,
    ],
  ] as const)('%s', (_what, members, trigger) => {
    expect(verificationDue(troubled(members), NOW, 0)).toBe(trigger);
  });

  it('is due now where it would be due before the next look', () => {
    const token = troubled({ remedyOpenedAt: ago(5), verifiedAt: ago(55 / 60) });
    expect(verificationDue(token, NOW, 4_000)).toBeNull();
    expect(verificationDue(token, NOW, 5_000)).toBe('remedy-opened');
  });
});
