import type { SyncProgress, SyncRun } from './sync-run.ts';

/** The counters of a run that its progress is made of. */
export interface RunCounters extends Pick<SyncRun, 'mode' | 'state' | 'pages' | 'devices'> {
  expectedDevices: number | null;
  /** When the worker that does it now began, and how many devices were counted before. */
  begunAt: Date | null;
  begunDevices: number;
  lastPageAt: Date | null;
}

/** Rate and time left need two pages: one alone says as much about the start as about the pace. */
const PAGES_FOR_A_RATE = 2;

export function syncProgress(run: RunCounters): SyncProgress {
  const expectedDevices = run.mode === 'full' ? run.expectedDevices : null;
  const rate = rateOf(run);
  // More than expected came already: how much more is anybody's guess.
  const known = run.state === 'running' && rate !== null && rate > 0 && expectedDevices !== null;
  const left = known ? expectedDevices - run.devices : -1;
  return {
    expectedDevices,
    devicesPerSecond: rate === null ? null : roundedRate(rate),
    secondsLeft: left >= 0 && rate !== null ? Math.ceil(left / rate) : null,
  };
}

/** A tenth matters only where it goes slowly. */
function roundedRate(rate: number): number {
  return rate < 10 ? Math.round(rate * 10) / 10 : Math.round(rate);
}

function rateOf(run: RunCounters): number | null {
  if (run.pages < PAGES_FOR_A_RATE || run.begunAt === null || run.lastPageAt === null) return null;
  const seconds = (run.lastPageAt.getTime() - run.begunAt.getTime()) / 1000;
  return seconds > 0 ? (run.devices - run.begunDevices) / seconds : null;
}

/** Of a run that nobody counts. */
export const NO_PROGRESS: SyncProgress = { expectedDevices: null, devicesPerSecond: null, secondsLeft: null };
