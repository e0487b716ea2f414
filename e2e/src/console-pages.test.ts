import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { createSpeaker, LANGUAGES } from '@adept/messages';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, type Running, start } from './adept-process.ts';
import { openBrowser } from './browser.ts';
import { until } from './world.ts';

/** What stands around the pages, and what the lists and the overview can do, in a real browser on the demo. */
const directory = mkdtempSync(join(tmpdir(), 'adept-pages-'));
const PICTURES = join(ROOT, 'test-output/pictures');
const TOKENS = '/devices/enroll-devices/apple-enrollment/enrollment-program-tokens';
const free = {
  ADEPT_ADMIN_PORT: '0',
  ADEPT_DEVICE_PORT: '0',
  ADEPT_SIMULATOR_PORT: '0',
  ADEPT_SIMULATOR_CONTROL_PORT: '0',
};

let demo: Running;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let page: Page;
let base = '';

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  demo = start('npm', ['run', '--silent', 'demo'], { ...free, ADEPT_DATA_DIR: directory });
  const setUp = await demo.line('set-up');
  base = await demo.line('ready');
  browser = await openBrowser({ height: 900 });
  page = await browser.context.newPage();
  await page.goto(setUp);
  await page.getByLabel('E-mail address').fill('ada@acme.example');
  await page.getByLabel('Password').first().fill('correct horse battery staple');
  await page.getByRole('button', { name: 'Make the account and sign in' }).click();
  await page.getByRole('button', { name: 'Sign out' }).first().waitFor();
}, 240_000);

afterAll(async () => {
  await browser?.close();
  demo.child.kill('SIGTERM');
  await demo.ended;
  rmSync(directory, { recursive: true, force: true });
});

async function violations(): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return found.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`);
}

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
    expect(await violations()).toEqual([]);
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
    expect(await violations()).toEqual([]);
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
