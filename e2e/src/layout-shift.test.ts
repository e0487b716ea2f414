import type { TokenList } from '@adept/contract';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DemoInBrowser, TOKENS_PAGE } from './demo-in-browser.ts';

/** Nothing that stands is pushed away by what comes later: a button mustn't leave from under the pointer. */
let demo: DemoInBrowser;
let tokenId = '';

/** The web's measure of a good page is 0.1. */
const MOST = 0.02;

beforeAll(async () => {
  demo = await DemoInBrowser.open({
    prepare: (context) =>
      context.addInitScript(() => {
        const shifts: { value: number; moved: string[] }[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const { value, sources } = entry as PerformanceEntry & {
              value: number;
              sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[];
            };
            const moved = sources.map(({ node, previousRect: from, currentRect: to }) => {
              const text = (node?.textContent ?? node?.nodeName ?? '').slice(0, 60);
              return `${text}: ${from.x} ${from.y} ${from.height} → ${to.x} ${to.y} ${to.height}`;
            });
            shifts.push({ value, moved });
          }
        }).observe({ type: 'layout-shift', buffered: true });
      }),
  });
  await demo.makeOwner();
  const { items } = await demo.api<TokenList>('/tokens');
  tokenId = items.find(({ name }) => name === 'Berlin stores')?.id ?? '';
}, 240_000);

afterAll(() => demo?.close());

async function shiftsOf(page: Page): Promise<{ value: number; moved: string[] }[]> {
  return page.evaluate(() => (window as unknown as { shifts: { value: number; moved: string[] }[] }).shifts);
}

describe('a page from its first paint on', () => {
  it.each([
    ['the overview', () => '/', 'What to do'],
    ['the list of tokens', () => TOKENS_PAGE, 'Enrollment program tokens'],
    ['a token in an error state', () => `${TOKENS_PAGE}/${tokenId}`, 'Facts'],
    ['a page about something else', () => '/problems', 'Problems'],
  ])('%s moves by no more than the aim, on wide and narrow screens', async (name, path, heading) => {
    for (const width of [1280, 360]) {
      const page = await demo.context.newPage();
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${demo.base}${path()}`);
      await page.getByRole('heading', { name: heading }).first().waitFor();
      await page.waitForLoadState('networkidle', { timeout: 5_000 }).catch(() => undefined);
      const shifts = await shiftsOf(page);
      const sum = shifts.reduce((total, { value }) => total + value, 0);
      console.log(`layout shift of ${name} at ${width} px: ${sum.toFixed(4)} in ${shifts.length} moves`);
      await page.close();
      expect(sum, JSON.stringify(shifts)).toBeLessThanOrEqual(MOST);
    }
  });

  it('has the measure: what is pushed down is counted', async () => {
    const page = await demo.context.newPage();
    await page.goto(`${demo.base}/`);
    await page.getByRole('heading', { name: 'What to do' }).first().waitFor();
    const before = (await shiftsOf(page)).length;
    await page.evaluate(() => {
      const bar = document.createElement('div');
      bar.style.height = '200px';
      document.querySelector('#main')?.prepend(bar);
    });
    await page.waitForFunction(
      (known) => (window as unknown as { shifts: unknown[] }).shifts.length > known,
      before,
    );
    await page.close();
  });

  it('shows the buttons of a token from the first on, and none that goes again', async () => {
    const page = await demo.context.newPage();
    await page.addInitScript(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const look = () => {
        const names = [...document.querySelectorAll('#main header button')].map(
          (button) => button.textContent,
        );
        if (names.length > 0 && seen.at(-1) !== names.join()) seen.push(names.join());
      };
      new MutationObserver(look).observe(document, { childList: true, subtree: true });
    });
    await page.goto(`${demo.base}${TOKENS_PAGE}/${tokenId}`);
    await page.getByRole('heading', { name: 'Facts' }).waitFor();
    await page.waitForLoadState('networkidle', { timeout: 5_000 }).catch(() => undefined);
    const seen = await page.evaluate(() => (window as unknown as { seen: string[] }).seen);
    expect(seen).toHaveLength(1);
    await page.close();
  });
});
