import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createSpeaker, LANGUAGES } from '@adept/messages';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DemoInBrowser, PICTURES, TOKENS_PAGE as TOKENS } from './demo-in-browser.ts';
import { until } from './world.ts';

/** What stands around the pages, and what the lists and the overview can do, in a real browser on the demo. */
let demo: DemoInBrowser;
let page: Page;
let base = '';

beforeAll(async () => {
  demo = await DemoInBrowser.open();
  ({ page, base } = demo);
  await demo.makeOwner();
}, 240_000);

afterAll(() => demo?.close());

async function speak(language: string): Promise<void> {
  await page.evaluate((chosen) => localStorage.setItem('adept.language', chosen), language);
}

/** Elements that can only be read whole by scrolling them sideways. */
function sideways(): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('html, #main *')]
      .filter((element) => {
        const scrolls = ['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
        return (scrolls || element.tagName === 'HTML') && element.scrollWidth > element.clientWidth + 1;
      })
      .map((element) => `${element.tagName} ${element.scrollWidth} > ${element.clientWidth}`),
  );
}

describe('the bar for tokens in an error state', () => {
  it('stands on a page about something else, names them, and leads to what to do', async () => {
    await page.goto(`${base}/settings`);
    const bar = page.getByRole('region', { name: 'Tokens in an error state' });
    await bar.getByText('4 tokens are in an error state.').waitFor();
    for (const name of ['Berlin stores', 'Lab', 'Lycée iPads', 'Lycée Macs'])
      await bar.getByRole('link', { name, exact: true }).waitFor();
    expect(await demo.violations()).toEqual([]);
    await bar.getByRole('link', { name: 'Show what to do' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^What to do: \d tasks$/ }).waitFor();
  });

  it('leaves the word to the pages that say it at more length', async () => {
    await page.goto(`${base}${TOKENS}`);
    await page.getByRole('table').waitFor();
    expect(await page.getByRole('region', { name: 'Tokens in an error state' }).count()).toBe(1);
  });

  it('keeps where we are and what is meant in forced colours', async () => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(`${base}/devices`);
    const here = page.locator('nav a[aria-current=page]');
    await here.waitFor();
    expect(await here.evaluate((link) => getComputedStyle(link).outlineStyle)).toBe('solid');
    await page.screenshot({ path: join(PICTURES, 'forced-colors.png') });
    await page.emulateMedia({ forcedColors: 'none' });
  });
});

describe('the table of tokens', () => {
  it.each(LANGUAGES)('is read without scrolling sideways at 1280 pixels in %s', async (language) => {
    const said = await createSpeaker(language, 'UTC');
    await speak(language);
    await page.goto(`${base}${TOKENS}`);
    await page.getByText(said.say('cause.token-expired.title')).first().waitFor();
    await page.getByRole('columnheader', { name: said.say('console.tokens.column.devices') }).waitFor();
    expect(await sideways()).toEqual([]);
    await speak('en');
  });
});

describe('the overview', () => {
  it('ranks what to do by what is affected, errors first', async () => {
    await page.goto(`${base}/`);
    await page.getByRole('heading', { name: /^What to do: \d tasks$/ }).waitFor();
    const tasks = page.locator('#tasks > ul > li h3');
    expect((await tasks.allTextContents()).slice(0, 2)).toEqual([
      'The token has expired',
      'Apple’s new Terms and Conditions have not been accepted',
    ]);
    expect((await tasks.allTextContents()).at(-1)).toMatch(/^The token expires in \d days$/);
  });

  it('shows how syncs ended; a bar opens its failed runs by keyboard, a run its token', async () => {
    const panel = page.getByRole('region', { name: 'How syncs ended' });
    const bar = panel.getByRole('button', { name: /: \d+ succeeded, [1-9]\d* failed$/ });
    await bar.first().focus();
    await page.keyboard.press('Enter');
    expect(await bar.first().getAttribute('aria-pressed')).toBe('true');
    const runs = panel.getByRole('listitem').filter({ hasText: 'Failed' });
    await runs.first().waitFor();
    expect(await demo.violations()).toEqual([]);
    await page.screenshot({ path: join(PICTURES, 'overview.png'), fullPage: true });
    const link = runs.first().getByRole('link');
    const name = await link.textContent();
    await link.click();
    await page.getByRole('heading', { level: 1, name: name ?? '' }).waitFor();
  });

  it('counts a week as well, and devices and expiries by token', async () => {
    await page.goto(`${base}/`);
    const panel = page.getByRole('region', { name: 'How syncs ended' });
    await panel.getByLabel('Time shown').selectOption('week');
    await panel.locator('ol > li').nth(6).waitFor();
    await until(
      'the week is there',
      () => panel.locator('ol > li').count(),
      (bars) => bars === 7,
    );
    await page.getByRole('img', { name: /Profile delivered: \d+.*No profile: 32$/ }).waitFor();
    await page.getByRole('img', { name: /^March 2027: 3 tokens$/ }).waitFor();
  });
});

describe('the list of tokens', () => {
  it('keeps its filters in the address, and acts on what is shown', async () => {
    await page.goto(`${base}${TOKENS}`);
    await page.getByLabel('Organization', { exact: true }).selectOption('Nordlicht');
    await page.getByLabel('Expiry').selectOption('90');
    await page.getByText('No token fits this search and filter.').waitFor();
    expect(new URL(page.url()).search).toBe('?organization=Nordlicht&expires=90');
    await page.reload();
    await page.getByText('No token fits this search and filter.').waitFor();
    await page.getByLabel('Expiry').selectOption('any');
    await page.getByRole('button', { name: 'Check 2 shown with Apple' }).click();
    await page.getByText('Apple was asked about all 2 tokens. The list shows the answers.').waitFor();
    expect(await demo.violations()).toEqual([]);
  });

  it('shows the columns that were chosen, also the next time', async () => {
    await page.getByRole('button', { name: 'Columns' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('checkbox', { name: 'Server at Apple' }).focus();
    await page.keyboard.press('Space');
    await page.getByRole('columnheader', { name: 'Server at Apple' }).waitFor();
    expect(await demo.violations()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('checkbox', { name: 'Server at Apple' }).waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('columnheader', { name: 'Server at Apple' }).waitFor();
    await page.evaluate(() => localStorage.removeItem('adept.tokens.columns'));
  });

  it('is taken along as CSV, filtered as it is shown', async () => {
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export as CSV' }).click();
    const file = await downloading;
    const lines = readFileSync(await file.path(), 'utf8').split('\r\n');
    expect(file.suggestedFilename()).toMatch(/\.csv$/);
    expect(lines[0]).toMatch(/^\uFEFFState,Token,What,Organization,/);
    expect(lines.slice(1, 3).map((line) => line.split(',')[1])).toEqual(['Lycée iPads', 'Lycée Macs']);
    expect(lines).toHaveLength(4);
  });
});

describe('the palette', () => {
  const box = () => page.getByRole('combobox', { name: /^Token, serial number/ });
  async function find(text: string, option: string | RegExp): Promise<void> {
    await page.keyboard.press('Control+k');
    await box().fill(text);
    await page.getByRole('option', { name: option }).first().waitFor();
  }

  it('goes to a token, a cause by Apple’s code, and a device, by keyboard alone', async () => {
    await page.goto(`${base}/settings`);
    await page.locator('#main h1').waitFor();
    await find('berlin', /^Berlin stores/);
    expect(await demo.violations()).toEqual([]);
    await page.screenshot({ path: join(PICTURES, 'palette.png') });
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Berlin stores' }).waitFor();
    await find('T_C_NOT_SIGNED', /^T_C_NOT_SIGNED/);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/docs/causes/terms-not-signed');
    await page.goto(`${base}/devices`);
    const serial = (await page.getByRole('cell').getByRole('link').first().textContent()) ?? '';
    await find(serial.slice(1, 8), serial);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: serial }).waitFor();
  });

  it('says when nothing fits, does an action, and gives the page back', async () => {
    await page.keyboard.press('Control+k');
    await box().fill('nothing of the sort');
    await page.getByText('Nothing fits “nothing of the sort”.').waitFor();
    await box().fill('add tok');
    await page.getByRole('option', { name: 'Add token' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Add a token' }).waitFor();
    await page.waitForURL((address) => address.pathname === `${TOKENS}/add`);
    await page.goBack();
    await page.getByRole('heading', { level: 1, name: 'Add a token' }).waitFor({ state: 'detached' });
  });
});

describe('what a first visit costs', () => {
  const BUDGET = 250_000;

  it.each([
    ['/', 'ru', 'overview-page'],
    [TOKENS, 'en', 'tokens-page'],
  ])(
    'is at most 250 kB of script for %s, with the texts of %s alone and of the pages %s',
    async (path, language, own) => {
      await speak(language);
      const visit = await demo.context.newPage();
      const scripts: { name: string; bytes: number }[] = [];
      const read: Promise<void>[] = [];
      visit.on('response', (answer) => {
        if (answer.request().resourceType() !== 'script') return;
        const name = new URL(answer.url()).pathname.split('/').at(-1) ?? '';
        read.push(answer.body().then((body) => void scripts.push({ name, bytes: gzipSync(body).length })));
      });
      await visit.goto(`${base}${path}`);
      await visit.locator('#main h1').waitFor();
      await visit.waitForLoadState('networkidle', { timeout: 5_000 }).catch(() => undefined);
      await Promise.all(read);
      await visit.close();
      await speak('en');
      const names = scripts.map(({ name }) => name);
      const sum = scripts.reduce((bytes, script) => bytes + script.bytes, 0);
      console.log(`script of the first visit of ${path}: ${sum} bytes gzipped in ${names.length} files`);
      expect(sum).toBeGreaterThan(50_000);
      expect(sum).toBeLessThanOrEqual(BUDGET);
      const languages = names.filter((name) => /^(en|zh-TW|vi|ru|pl|pt-BR)-/.test(name));
      expect(languages.map((name) => name.replace(/-[^-]*\.js$/, '').slice(0, 2))).toEqual([language]);
      const lazy = names.flatMap((name) => /^(command-palette|[a-z-]+-page)-/.exec(name)?.[1] ?? []);
      expect(lazy).toEqual([own]);
    },
  );

  it('is at most a hundred rows of a list in the page, wherever it is scrolled to', async () => {
    await page.goto(`${base}/devices`);
    const list = page.getByRole('rowgroup');
    const rows = () => page.getByRole('row').count();
    await page.getByRole('row').nth(5).waitFor();
    const counts = [await rows()];
    await until(
      'the list is at its end',
      async () => {
        await list.evaluate((view) => view.scrollTo(0, view.scrollHeight));
        counts.push(await rows());
        return page.getByText(/^2,\d{3} devices$/).count();
      },
      (ended) => ended === 1,
    );
    expect(Math.max(...counts)).toBeLessThanOrEqual(100);
    expect(Math.min(...counts)).toBeGreaterThan(5);
  });
});
