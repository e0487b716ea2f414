import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { focusStop } from './focus-stop.ts';

/** How a person presses what is on the page, and how often they did. */
export interface Hands {
  press(target: Locator): Promise<void>;
  /** Presses it, and gives the browser's chooser this file. */
  choose(target: Locator, file: string): Promise<void>;
  /** Presses and choices so far. */
  readonly acts: number;
}

abstract class CountingHands implements Hands {
  acts = 0;
  protected readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
  protected abstract reach(target: Locator): Promise<void>;
  async press(target: Locator): Promise<void> {
    this.acts += 1;
    await target.waitFor();
    await this.reach(target);
  }
  async choose(target: Locator, file: string): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser');
    await this.press(target);
    await (await chooser).setFiles(file);
  }
}

export class MouseHands extends CountingHands {
  protected reach(target: Locator): Promise<void> {
    return target.click();
  }
}

/** More stops than any page has. */
const FARTHEST = 200;

/** Tab to where it is and Enter; at each stop the focus is seen, and nothing lies over it. */
export class KeyboardHands extends CountingHands {
  stops = 0;

  protected async reach(target: Locator): Promise<void> {
    await this.walkTo(target);
    await this.page.keyboard.press('Enter');
  }

  /** @throws where it can't be reached, or a stop on the way can't be seen */
  async walkTo(target: Locator): Promise<void> {
    for (let steps = 0; steps < FARTHEST; steps += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press('Tab');
      const stop = await this.page.evaluate(focusStop);
      this.stops += 1;
      expect(stop.unseen, 'the focus can’t be seen here').toBeNull();
      expect(stop.hidden, `the focus is hidden: ${stop.name}`).toBeNull();
    }
    throw new Error(`Tab doesn’t reach ${target.toString()} in ${FARTHEST} steps`);
  }
}
