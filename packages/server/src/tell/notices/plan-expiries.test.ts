import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayIn, daysBetween } from '../../domain/calendar-day.ts';
import type { NoticeRule } from '../../domain/notice.ts';
import type { Token } from '../../domain/token.ts';
import { EXPIRY_DAYS, expiryStep, planExpiries } from './plan-expiries.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Zones that are whole, half and quarter hours off, and some that move their clocks. */
const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kathmandu',
  'Pacific/Chatham',
  'America/Sao_Paulo',
];

function token(expiresAt: Date, members: Partial<Token> = {}): Token {
  return {
    id: 't',
    name: 'Berlin',
    origin: 'adept',
    createdAt: new Date(0),
    organization: { id: 'acme', name: 'Acme', type: 'org' },
    mdmServer: { uuid: null, name: null },
    adminId: null,
    credentialsId: 'c',
    identitySettled: true,
    expiresAt,
    uploadedAt: null,
    owner: null,
    deputy: null,
    tags: [],
    nextSyncAt: null,
    lastGoodSyncAt: null,
    lastFullSyncAt: null,
    fullSyncAt: null,
    profiles: [],
    counts: { devices: 0, unassigned: 0, assigned: 0, pushed: 0 },
    ...members,
  };
}

function rule(timeZone: string, members: Partial<NoticeRule> = {}): NoticeRule {
  return {
    id: 'r',
    name: 'r',
    channel: 'email',
    recipient: 'ops@acme.example',
    host: null,
    preset: null,
    template: null,
    tokenId: null,
    tag: null,
    severity: 'warning',
    language: 'en',
    timeZone,
    enabled: true,
    createdAt: new Date(0),
    ...members,
  };
}

function plan(now: Date, tokens: Token[], rules: NoticeRule[], ended = new Map<string, Date>()) {
  return planExpiries({ tokens, rules, timeZone: 'UTC', now, ended, workItems: new Map() });
}

describe('the countdown to an expiration', () => {
  it('tells each of 60, 30, 14, 7, 3, 1 days, the day and every week after once, on its day in the reader’s zone', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        // Around both changes of the clocks.
        fc.date({
          min: new Date('2026-01-01T00:00:00Z'),
          max: new Date('2027-12-31T00:00:00Z'),
          noInvalidDate: true,
        }),
        (zone, expiresAt) => {
          const told = new Map<string, number>();
          const expiryDay = dayIn(zone, expiresAt);
          for (let at = expiresAt.getTime() - 70 * DAY; at < expiresAt.getTime() + 30 * DAY; at += HOUR) {
            const now = new Date(at);
            for (const { about } of plan(now, [token(expiresAt)], [rule(zone)]))
              if (!told.has(about)) told.set(about, daysBetween(dayIn(zone, now), expiryDay));
          }
          const steps = [...EXPIRY_DAYS.map(String), 'after-7', 'after-14', 'after-21', 'after-28'];
          const days = [...EXPIRY_DAYS, -7, -14, -21, -28];
          expect([...told.keys()]).toEqual(steps.map((step) => `expiry:acme:${expiryDay}:${step}`));
          expect([...told.values()]).toEqual(days);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('tells organisations apart whose ids are endless, by keys that an index can hold', () => {
    const expiresAt = new Date('2026-06-20T12:00:00Z');
    const tokens = ['a', 'b'].map((end) =>
      token(expiresAt, {
        id: end,
        organization: { id: `${'x'.repeat(10_000)}${end}`, name: null, type: null },
      }),
    );
    const planned = plan(new Date('2026-06-15T12:00:00Z'), tokens, [rule('UTC')]);
    expect(planned.map(({ expiry }) => expiry?.tokenIds)).toEqual([['a'], ['b']]);
    for (const { about } of planned) expect(about.length).toBeLessThan(255);
  });

  it('tells who was away only of the newest step', () => {
    expect(expiryStep(61)).toBeNull();
    expect(expiryStep(20)).toBe('30');
    expect(expiryStep(2)).toBe('3');
    expect(expiryStep(-3)).toBe('0');
    expect(expiryStep(-20)).toBe('after-14');
    const expiresAt = new Date('2026-06-20T12:00:00Z');
    expect(
      plan(new Date('2026-06-15T12:00:00Z'), [token(expiresAt)], [rule('UTC')]).map(({ about }) => about),
    ).toEqual(['expiry:acme:2026-06-20:7']);
  });

  it('goes on weekly while Apple has not accepted the new token, and ends when it has', () => {
    const end = new Date('2026-06-20T12:00:00Z');
    const renewed = token(new Date('2027-06-25T12:00:00Z'));
    const now = new Date('2026-07-06T12:00:00Z');
    const steps = (ended: Map<string, Date>) =>
      plan(now, [renewed], [rule('UTC')], ended).map(({ about }) => about);
    expect(steps(new Map([['t', end]]))).toEqual(['expiry:acme:2026-06-20:after-14']);
    expect(steps(new Map())).toEqual([]);
  });

  it('doesn’t begin anew on the date of a token that Apple called expired before it', () => {
    const dated = token(new Date('2026-06-20T12:00:00Z'));
    const ended = new Map([['t', new Date('2026-06-10T12:00:00Z')]]);
    const abouts = ['2026-06-19', '2026-06-20', '2026-06-24'].flatMap((day) =>
      plan(new Date(`${day}T18:00:00Z`), [dated], [rule('UTC')], ended).map(({ about }) => about),
    );
    expect(abouts).toEqual([
      'expiry:acme:2026-06-10:after-7',
      'expiry:acme:2026-06-10:after-7',
      'expiry:acme:2026-06-10:after-14',
    ]);
  });

  it('is one message for tokens of an organization that expire on one day, and reaches owner, then deputy', () => {
    const expiresAt = new Date('2026-06-20T12:00:00Z');
    const people = { owner: 'o@acme.example', deputy: 'd@acme.example' };
    const tokens = [token(expiresAt, { id: 'a', ...people }), token(expiresAt, { id: 'b', ...people })];
    const told = (now: string, rules: NoticeRule[] = []) =>
      plan(new Date(now), tokens, rules).map(
        ({ destination, expiry }) => `${destination.address} ${expiry?.tokenIds.join()}`,
      );
    expect(told('2026-06-10T12:00:00Z')).toEqual(['o@acme.example a,b']);
    expect(told('2026-06-13T12:00:00Z')).toEqual(['o@acme.example a,b', 'd@acme.example a,b']);
    const errors = rule('UTC', { severity: 'error' });
    expect(told('2026-06-10T12:00:00Z', [errors])).toEqual(['o@acme.example a,b']);
    expect(told('2026-06-20T12:00:00Z', [errors])).toContain('ops@acme.example a,b');
  });
});
