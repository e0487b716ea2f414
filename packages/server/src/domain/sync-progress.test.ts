import { describe, expect, it } from 'vitest';
import { type RunCounters, syncProgress } from './sync-progress.ts';

const AT = Date.parse('2026-03-01T12:00:00Z');
const run = (members: Partial<RunCounters> = {}): RunCounters => ({
  mode: 'full',
  state: 'running',
  pages: 2,
  devices: 200,
  expectedDevices: 1000,
  begunAt: new Date(AT),
  begunDevices: 0,
  lastPageAt: new Date(AT + 4000),
  ...members,
});

describe('progress of a sync run', () => {
  it('has rate and time left from the second page on', () => {
    expect(syncProgress(run())).toEqual({ expectedDevices: 1000, devicesPerSecond: 50, secondsLeft: 16 });
    const first = { expectedDevices: 1000, devicesPerSecond: null, secondsLeft: null };
    expect(syncProgress(run({ pages: 1 }))).toEqual(first);
    expect(syncProgress(run({ pages: 0, devices: 0, begunAt: null, lastPageAt: null }))).toEqual(first);
  });

  it('does not guess: no time left without a former full list, past what it held, or for changes', () => {
    expect(syncProgress(run({ expectedDevices: null })).secondsLeft).toBeNull();
    expect(syncProgress(run({ devices: 1001 })).secondsLeft).toBeNull();
    expect(syncProgress(run({ mode: 'changes' }))).toMatchObject({
      expectedDevices: null,
      secondsLeft: null,
    });
    expect(syncProgress(run({ devices: 0 })).secondsLeft).toBeNull();
    expect(syncProgress(run({ lastPageAt: new Date(AT) })).devicesPerSecond).toBeNull();
  });

  it("counts the pace of the worker that does it now, not the pause after the former one's end", () => {
    const resumed = run({ pages: 9, devices: 850, begunDevices: 800, lastPageAt: new Date(AT + 10_000) });
    expect(syncProgress(resumed)).toMatchObject({ devicesPerSecond: 5, secondsLeft: 30 });
  });

  it('has no time left once it ended', () => {
    expect(syncProgress(run({ state: 'succeeded' }))).toMatchObject({
      devicesPerSecond: 50,
      secondsLeft: null,
    });
  });
});
