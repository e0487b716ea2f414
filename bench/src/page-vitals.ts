/// <reference lib="dom" />
import type { Page } from 'playwright-core';

/** What a page went through since it was opened; times in milliseconds since then. */
export interface Vitals {
  /** When the largest text or picture so far was painted. */
  lcp: number;
  shifts: { at: number; value: number }[];
  /** From a key or a button until the next paint, by interaction; quicker ones than 16 ms aren't told. */
  interactions: Record<number, number>;
  /** Tasks of more than 50 ms. */
  tasks: { at: number; ms: number }[];
  /** When anything of this happened last. */
  last: number;
}

/** Runs in the page before anything else: lets the browser note it all down. */
export function watchVitals(): void {
  const vitals: Vitals = { lcp: 0, shifts: [], interactions: {}, tasks: [], last: 0 };
  (globalThis as { vitals?: Vitals }).vitals = vitals;
  const watch = (type: string, take: (entry: PerformanceEntry) => void, more: object = {}): void =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) take(entry);
      vitals.last = performance.now();
    }).observe({ type, buffered: true, ...more });
  watch('largest-contentful-paint', ({ startTime }) => {
    vitals.lcp = startTime;
  });
  watch('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) vitals.shifts.push({ at: entry.startTime, value });
  });
  watch('longtask', ({ startTime, duration }) => {
    vitals.tasks.push({ at: startTime, ms: duration });
  });
  watch(
    'event',
    (entry) => {
      const { interactionId } = entry as PerformanceEntry & { interactionId?: number };
      if (interactionId)
        vitals.interactions[interactionId] = Math.max(
          vitals.interactions[interactionId] ?? 0,
          entry.duration,
        );
    },
    { durationThreshold: 16 },
  );
}

export function vitalsOf(page: Page): Promise<Vitals> {
  return page.evaluate(() => (globalThis as unknown as { vitals: Vitals }).vitals);
}

/** Until nothing loads, and for half a second nothing was painted anew, moved or took long. */
export async function untilQuiet(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('[aria-busy="true"], [role="progressbar"]') === null &&
      performance.now() - (globalThis as unknown as { vitals: Vitals }).vitals.last > 500 &&
      performance.now() > 500,
  );
}

/** Layout shifts as they are judged: the worst sum of those with less than a second between them, in five seconds. */
export function cumulativeLayoutShift(shifts: Vitals['shifts']): number {
  let worst = 0;
  let sum = 0;
  let begun = Number.NEGATIVE_INFINITY;
  let former = Number.NEGATIVE_INFINITY;
  for (const { at, value } of shifts) {
    const isNew = at - former >= 1_000 || at - begun >= 5_000;
    if (isNew) begun = at;
    sum = isNew ? value : sum + value;
    former = at;
    worst = Math.max(worst, sum);
  }
  return worst;
}

/** The slowest answer to a key or a button: with fewer than fifty of them, that is the interaction to next paint. */
export function interactionToNextPaint(interactions: Vitals['interactions']): number {
  return Math.max(16, ...Object.values(interactions));
}
