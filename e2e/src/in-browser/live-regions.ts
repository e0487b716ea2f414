/// <reference lib="dom" />
import type { Page } from 'playwright-core';

/**
 * Runs in the page before anything else: writes down what a screen reader reads out by itself. A status is heard when it
 * turns, not when it comes into the page together with its text; an alert both ways.
 */
export function listen(): void {
  const heard: string[] = [];
  (globalThis as { heard?: string[] }).heard = heard;
  const LIVE = '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]';
  const hear = (region: Element): void => {
    const text = (region.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    if (text !== '' && heard.at(-1) !== text) heard.push(text);
  };
  new MutationObserver((changes) => {
    const regions = new Set<Element>();
    for (const { target, addedNodes } of changes) {
      const changed = target instanceof Element ? target : target.parentElement;
      const region = changed?.closest(LIVE);
      if (region) regions.add(region);
      for (const added of addedNodes) {
        if (!(added instanceof Element)) continue;
        for (const alert of [added, ...added.querySelectorAll('*')])
          if (alert.matches('[role=alert]')) regions.add(alert);
      }
    }
    for (const region of regions) if (region.isConnected) hear(region);
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** What was read out since the page was opened, oldest first. */
export function heardOn(page: Page): Promise<string[]> {
  return page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
}
