/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { TOKENS_PAGE } from '../../e2e/src/demo-in-browser.ts';
import { untilQuiet } from './page-vitals.ts';

/** A page of the console, and what people do there first. */
export interface ConsoleRoute {
  name: string;
  /** @param tokenId a token in an error state */
  address: (tokenId: string) => string;
  /** Resolves once what the page is for is in sight. */
  there: (page: Page) => Promise<void>;
  /** Keys and buttons, with the paint after each. */
  use: (page: Page) => Promise<void>;
  /** By the wheel, to the end. */
  scroll: (page: Page) => Promise<void>;
}

/** One after the other, each awaited until the browser has painted the answer and is quiet again. */
async function each(page: Page, acts: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const act of acts) {
    await act();
    await page.evaluate(
      () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
    );
    await untilQuiet(page);
  }
}

const keys = (page: Page, text: string) => [...text].map((key) => () => page.keyboard.press(key));

/** Finds a token by its name from everywhere, and changes one’s mind. */
const palette = (page: Page) => [
  () => page.keyboard.press('Control+k'),
  ...keys(page, 'berl'),
  () => page.keyboard.press('Escape'),
];

async function wheelDown(page: Page): Promise<void> {
  for (let seen = -1, now = 0; now > seen;) {
    seen = now;
    await page.mouse.wheel(0, 300);
    await page.evaluate(
      () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
    );
    now = await page.evaluate(() => document.scrollingElement?.scrollTop ?? 0);
  }
}

/** To the last device, page after page. */
async function wheelThroughList(page: Page): Promise<void> {
  const list = page.getByRole('rowgroup').first();
  await list.hover();
  for (;;) {
    await page.mouse.wheel(0, 3_000);
    const { left, rows } = await list.evaluate(
      (view) =>
        new Promise<{ left: number; rows: number }>((painted) =>
          requestAnimationFrame(() =>
            requestAnimationFrame(() =>
              painted({
                left: view.scrollHeight - view.scrollTop - view.clientHeight,
                rows: view.querySelectorAll('[role=row]').length,
              }),
            ),
          ),
        ),
    );
    if (rows > 100) throw new Error(`${rows} rows of the list are in the page`);
    if (left < 2 && (await page.getByText(/^[\d,]+ devices$/).count()) > 0) return;
  }
}

export const CONSOLE_ROUTES: readonly ConsoleRoute[] = [
  {
    name: 'overview',
    address: () => '/',
    there: (page) => page.getByRole('heading', { name: /^What to do: \d tasks$/ }).waitFor(),
    use: (page) => {
      const outcomes = page.getByRole('region', { name: 'How syncs ended' });
      return each(page, [
        ...palette(page),
        () => outcomes.getByRole('button').last().click(),
        () => outcomes.getByRole('button').last().click(),
        () => outcomes.getByLabel('Time shown').focus(),
        () => page.keyboard.press('ArrowDown'),
      ]);
    },
    scroll: wheelDown,
  },
  {
    name: 'tokens',
    address: () => TOKENS_PAGE,
    there: (page) => page.getByRole('table').waitFor(),
    use: (page) =>
      each(page, [
        ...palette(page),
        () => page.locator('#main').getByRole('searchbox').click(),
        ...keys(page, 'lab'),
        () => page.keyboard.press('Control+a'),
        () => page.keyboard.press('Delete'),
        () => page.getByRole('button', { name: 'Columns' }).click(),
        () => page.getByRole('checkbox', { name: 'Server at Apple' }).click(),
        () => page.getByRole('checkbox', { name: 'Server at Apple' }).click(),
        () => page.keyboard.press('Escape'),
      ]),
    scroll: wheelDown,
  },
  {
    name: 'token',
    address: (tokenId) => `${TOKENS_PAGE}/${tokenId}`,
    there: (page) => page.getByRole('heading', { level: 2, name: 'The token has expired' }).waitFor(),
    use: (page) =>
      each(page, [
        ...palette(page),
        () => page.getByRole('button', { name: 'Check with Apple now' }).first().click(),
        () => page.locator('#main details > summary').first().click(),
        () => page.locator('#main details > summary').first().click(),
        () => page.getByRole('button', { name: 'Upload the new token' }).first().click(),
        () => page.getByRole('button', { name: 'Close', exact: true }).click(),
      ]),
    scroll: wheelDown,
  },
  {
    name: 'devices',
    address: () => '/devices',
    there: (page) => page.getByRole('row').nth(8).waitFor(),
    use: (page) =>
      each(page, [
        ...palette(page),
        () => page.locator('#main').getByRole('searchbox').click(),
        ...keys(page, 'mac'),
        () => page.keyboard.press('Control+a'),
        () => page.keyboard.press('Delete'),
        () => page.getByRole('rowgroup').first().focus(),
        () => page.keyboard.press('PageDown'),
        () => page.keyboard.press('PageDown'),
      ]),
    scroll: wheelThroughList,
  },
];
