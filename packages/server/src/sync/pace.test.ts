import type { AppleErrorFacts } from '@adept/apple/errors/apple-error';
import { describe, expect, it } from 'vitest';
import { NO_PROGRESS } from '../domain/sync-progress.ts';
import type { CursorPlace, SyncRun } from '../domain/sync-run.ts';
import type { Token } from '../domain/token.ts';
import { dueMode, nextAfterFailure, nextAfterSuccess, type Pace } from './pace.ts';

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
    const after = (failures: number): number =>
      minutes(nextAfterFailure(NOW, times(failures, run('failed')), null, MIDDLE));
    expect([0, 1, 2, 3, 4, 5, 19].map(after)).toEqual([1, 2, 4, 8, 16, 30, 30]);
  });

  it('never asks before the Retry-After', () => {
    expect(minutes(nextAfterFailure(NOW, [], refusal(3600), MIDDLE))).toBe(60);
    expect(minutes(nextAfterFailure(NOW, [], refusal(null), MIDDLE))).toBe(1);
  });

  it('reads the whole list without a cursor, after new credentials, daily up to 10,000 devices and weekly above', () => {
    const place: CursorPlace = { cursor: 'c', phase: 'sync', generation: null, storedAt: NOW };
    const ago = (hours: number): Date => new Date(NOW.getTime() - hours * 3_600_000);
    const token = (lastFullSyncAt: Date | null, devices: number, uploadedAt = ago(1000)): Token =>
      ({ lastFullSyncAt, uploadedAt, counts: { devices, unassigned: 0, assigned: 0, pushed: 0 } }) as Token;
    const mode = (each: Token, at: CursorPlace | null = place): string => dueMode(NOW, each, at, MIDDLE);
    expect(mode(token(ago(1), 5), null)).toBe('full');
    expect(mode(token(ago(1), 5), { ...place, phase: 'fetch' })).toBe('full');
    expect(mode(token(null, 5))).toBe('full');
    expect(mode(token(ago(2), 5, ago(1)))).toBe('full');
    expect([mode(token(ago(23), 10_000)), mode(token(ago(24), 10_000))]).toEqual(['changes', 'full']);
    expect([mode(token(ago(167), 10_001)), mode(token(ago(168), 10_001))]).toEqual(['changes', 'full']);
    expect(dueMode(NOW, token(ago(2), 5), place, { ...MIDDLE, fullEvery: 3_600_000 })).toBe('full');
  });
});
