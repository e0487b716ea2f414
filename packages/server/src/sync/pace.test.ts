import type { AppleErrorFacts } from '@adept/apple/errors/apple-error';
import { describe, expect, it } from 'vitest';
import { NO_PROGRESS } from '../domain/sync-progress.ts';
import type { CursorPlace, SyncRun } from '../domain/sync-run.ts';
import type { Token } from '../domain/token.ts';
import {
  announcedBefore,
  dueMode,
  fullListWanted,
  nextAfterFailure,
  nextAfterSuccess,
  type Pace,
} from './pace.ts';

const NOW = new Date('2026-08-01T12:00:00Z');
const MIDDLE: Pace = { changesEvery: null, fullEvery: null, random: () => 0.5 };
const minutes = (date: Date): number => (date.getTime() - NOW.getTime()) / 60_000;
const run = (state: SyncRun['state'], devices = 0): SyncRun => ({
  id: 'r',
  tokenId: 't',
  mode: 'changes',
  state,
  requestedAt: NOW,
  startedAt: NOW,
  endedAt: NOW,
  pages: 1,
  devices,
  errorCode: null,
  progress: NO_PROGRESS,
});
const times = (count: number, made: SyncRun): SyncRun[] => Array.from({ length: count }, () => made);
const refusal = (afterSeconds: number | null): AppleErrorFacts => ({
  kind: 'rate-limited',
  endpoint: 'POST /devices/sync',
  status: 429,
  appleCode: 'TOO_MANY_REQUESTS',
  reason: null,
  retry: { mode: 'back-off', afterSeconds },
  body: null,
});

describe('pace', () => {
  it('asks every 5 minutes while devices change and slower the longer nothing does', () => {
    expect(minutes(nextAfterSuccess(NOW, [run('succeeded', 3)], MIDDLE))).toBe(5);
    expect(minutes(nextAfterSuccess(NOW, times(6, run('succeeded')), MIDDLE))).toBe(10);
    expect(minutes(nextAfterSuccess(NOW, times(20, run('succeeded')), MIDDLE))).toBe(15);
  });

  it('spreads the calls by ten percent each way, around a configured interval too', () => {
    expect(minutes(nextAfterSuccess(NOW, [], { ...MIDDLE, random: () => 0 }))).toBe(4.5);
    expect(
      minutes(nextAfterSuccess(NOW, [], { ...MIDDLE, changesEvery: 3_600_000, random: () => 0.5 })),
    ).toBe(60);
  });

  it('backs off from a minute to half an hour', () => {
    const failure = { errorCode: 'unavailable', facts: null };
    const after = (failures: number): number =>
      minutes(nextAfterFailure(NOW, times(failures, run('failed')), failure, MIDDLE));
    expect([0, 1, 2, 3, 4, 5, 19].map(after)).toEqual([1, 2, 4, 8, 16, 30, 30]);
  });

  it('never asks before the Retry-After', () => {
    const failure = (facts: AppleErrorFacts) => ({ errorCode: 'TOO_MANY_REQUESTS', facts });
    expect(minutes(nextAfterFailure(NOW, [], failure(refusal(3600)), MIDDLE))).toBe(60);
    expect(minutes(nextAfterFailure(NOW, [], failure(refusal(null)), MIDDLE))).toBe(1);
  });

  it.each(['EXPIRED_CURSOR', 'INVALID_CURSOR', 'CURSOR_REQUIRED', 'cursor-stuck'])(
    'backs off from five minutes to four hours from %s, which costs the whole list each time',
    (errorCode) => {
      const after = (failures: number): number =>
        minutes(nextAfterFailure(NOW, times(failures, run('failed')), { errorCode, facts: null }, MIDDLE));
      expect([0, 1, 2, 3, 4, 5, 6, 19].map(after)).toEqual([5, 10, 20, 40, 80, 160, 240, 240]);
    },
  );

  it('wants the full list again an hour after one that left open who is gone', () => {
    expect(fullListWanted(NOW, false)).toBeNull();
    expect(minutes(fullListWanted(NOW, true)!)).toBe(60);
  });

  it('expects devices in the changes a day and an hour after their assignment, once a full list was read', () => {
    const dates = { lastGoodSyncAt: NOW, lastFullSyncAt: NOW };
    expect(minutes(announcedBefore(dates)!)).toBe(-25 * 60);
    expect(announcedBefore({ ...dates, lastFullSyncAt: null })).toBeNull();
    expect(announcedBefore({ ...dates, lastGoodSyncAt: null })).toBeNull();
  });

  it('reads the whole list without a cursor, after new credentials, daily up to 10,000 devices and weekly above', () => {
    const place: CursorPlace = {
      cursor: 'c',
      phase: 'sync',
      generation: null,
      storedAt: NOW,
      toldUntil: null,
    };
    const ago = (hours: number): Date => new Date(NOW.getTime() - hours * 3_600_000);
    const token = (lastFullSyncAt: Date | null, devices: number, uploadedAt = ago(1000)): Token =>
      ({
        lastFullSyncAt,
        fullSyncAt: null,
        uploadedAt,
        counts: { devices, unassigned: 0, assigned: 0, pushed: 0 },
      }) as Token;
    const mode = (each: Token, at: CursorPlace | null = place): string => dueMode(NOW, each, at, MIDDLE);
    expect(mode(token(ago(1), 5), null)).toBe('full');
    expect(mode(token(ago(1), 5), { ...place, phase: 'fetch' })).toBe('full');
    expect(mode(token(null, 5))).toBe('full');
    expect(mode(token(ago(2), 5, ago(1)))).toBe('full');
    expect([mode(token(ago(23), 10_000)), mode(token(ago(24), 10_000))]).toEqual(['changes', 'full']);
    expect([mode(token(ago(167), 10_001)), mode(token(ago(168), 10_001))]).toEqual(['changes', 'full']);
    expect(dueMode(NOW, token(ago(2), 5), place, { ...MIDDLE, fullEvery: 3_600_000 })).toBe('full');
    expect(mode({ ...token(ago(1), 5), fullSyncAt: NOW })).toBe('full');
    expect(mode({ ...token(ago(1), 5), fullSyncAt: ago(-1) })).toBe('changes');
  });
});
