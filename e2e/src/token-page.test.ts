import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TokenList } from '@adept/contract';
import { LANGUAGES } from '@adept/messages';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DemoInBrowser, PICTURES, TOKENS_PAGE } from './demo-in-browser.ts';
import { call } from './world.ts';

/** The page of one token: how its state went, what there is besides, and what was done about it. */
let demo: DemoInBrowser;
let page: Page;
const address: Record<string, string> = {};

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  demo = await DemoInBrowser.open();
  ({ page } = demo);
  await demo.makeOwner();
  for (const { id, name } of (await demo.api<TokenList>('/tokens')).items)
    address[name] = `${demo.base}${TOKENS_PAGE}/${id}`;
}, 240_000);

afterAll(() => demo?.close());

const timeline = () => page.getByRole('region', { name: 'State over time' });

describe('the state over time', () => {
  it('says in words what its bars show, and each turn opens what was seen, by keyboard', async () => {
    await page.goto(address['Berlin stores'] ?? '');
    await timeline()
      .getByRole('img', { name: /^The last 90 days\. In error: 1\..*Before the first check: 89\.$/ })
      .waitFor();
    const turn = timeline()
      .getByRole('listitem')
      .filter({ hasText: 'Opened: The token has expired' })
      .first();
    await turn.getByText('Error', { exact: true }).waitFor();
    const how = turn.getByText('How we know');
    await how.focus();
    await page.keyboard.press('Enter');
    await turn.getByRole('listitem').first().waitFor();
    expect(await demo.violations()).toEqual([]);
    await turn.getByRole('link', { name: 'The token has expired' }).click();
    await page.getByRole('heading', { level: 1, name: 'The token has expired' }).waitFor();
  });

  it('shows the turns of a day that is chosen, and goes back to the newest', async () => {
    await page.goto(address['Berlin stores'] ?? '');
    const strip = timeline().getByRole('img');
    const width = (await strip.boundingBox())?.width ?? 0;
    await strip.click({ position: { x: 10, y: 20 } });
    await timeline().getByText('Nothing turned on this day').waitFor();
    await strip.click({ position: { x: width - 2, y: 20 } });
    await timeline().getByText('Opened: The token has expired').first().waitFor();
    await timeline().getByRole('button', { name: 'Show the newest' }).click();
    await timeline().getByRole('button', { name: 'Show the newest' }).waitFor({ state: 'detached' });
  });
});

describe('the tabs', () => {
  it('stand in the address, go by arrow keys, and stay over a reload', async () => {
    await page.goto(address['HQ Macs'] ?? '');
    const tab = (name: string) => page.getByRole('tab', { name });
    await tab('Devices').waitFor();
    expect(await tab('Devices').getAttribute('aria-selected')).toBe('true');
    await page.getByRole('link', { name: /^All \d+ devices$/ }).waitFor();
    await tab('Devices').focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('tabpanel', { name: 'Last sync runs' }).getByRole('listitem').first().waitFor();
    expect(new URL(page.url()).searchParams.get('tab')).toBe('runs');
    await page.keyboard.press('End');
    await page.getByRole('tabpanel', { name: 'Activity' }).waitFor();
    await page.reload();
    await page.getByRole('tabpanel', { name: 'Activity' }).waitFor();
    for (const name of ['Checks with Apple', 'Enrollment profiles', 'Who is told', 'Public keys']) {
      await tab(name).click();
      await page.getByRole('tabpanel', { name }).waitFor();
      expect(await demo.violations(), name).toEqual([]);
    }
  });
});

describe('the steps', () => {
  it('tick themselves once Apple’s answers close what they cure, in the middle of looking at them', async () => {
    await page.goto(address['Lycée iPads'] ?? '');
    const card = page.getByRole('list').filter({ hasText: 'A person in Apple School Manager' }).first();
    await card.waitFor();
    expect(await card.getByText('Done', { exact: true }).count()).toBe(0);
    const portal = await demo.said('simulator');
    const { items } = await call<{ items: { id: string; name: string }[] }>(
      `${portal}/portal/api/organizations`,
    );
    const school = items.find(({ name }) => name === 'Nordlicht')?.id ?? '';
    await call(`${portal}/portal/api/organizations/${school}/terms/accept`, { method: 'POST' });
    await page.getByRole('button', { name: 'Check with Apple now' }).first().click();
    await page.getByRole('heading', { name: 'Apple accepts this token' }).waitFor();
    await page.getByRole('heading', { name: 'Done, and confirmed by Apple’s answers' }).waitFor();
    await page.getByText('Done', { exact: true }).first().waitFor();
    await timeline().getByText('Closed: Apple’s new Terms and Conditions have not been accepted').waitFor();
    expect(await demo.violations()).toEqual([]);
    await demo.picture('token-done');
  });
});

describe('pictures of it', () => {
  it.each(LANGUAGES)('has its words in %s, and nothing is wider than a narrow screen', async (language) => {
    await page.evaluate((chosen) => localStorage.setItem('adept.language', chosen), language);
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto(address['Berlin stores'] ?? '');
    await page.getByRole('tab').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    if (language === 'en' || language === 'ru') {
      await demo.picture(`token-narrow-${language}`);
      await page.setViewportSize({ width: 1280, height: 900 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.screenshot({
          path: join(PICTURES, `token-${language}-${colorScheme}.png`),
          fullPage: true,
        });
      }
      await page.emulateMedia({ colorScheme: 'light' });
    }
    await page.evaluate(() => localStorage.setItem('adept.language', 'en'));
  });
});
