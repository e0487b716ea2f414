import { INTUNE_ROWS } from '@adept/diagnosis';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DemoInBrowser, OWNER } from './demo-in-browser.ts';
import { cutTexts } from './in-browser/cut-texts.ts';
import { PATHS } from './in-browser/every-page.ts';
import { foreignWords, visibleTexts } from './visible-texts.ts';
import { call, until } from './world.ts';

/**
 * Every page in the language for tests: what is read without accents didn't come from the catalogue, and a page that
 * grows sideways has no room for languages longer than English.
 */
let demo: DemoInBrowser;
let page: Page;
/** Names that people or Apple gave: data, the same in every language. */
let data: string[] = [];
const ids: Record<string, string> = {};
/** Stands behind `#` in the address of the page for who holds a renewal link. */
let linkSecret = '';

beforeAll(async () => {
  demo = await DemoInBrowser.open({
    env: { ADEPT_LANGUAGE: 'en-XA', ADEPT_TIME_ZONE: 'UTC' },
    prepare: (context) => context.addInitScript(() => localStorage.setItem('adept.language', 'en-XA')),
  });
  ({ page } = demo);
  await readData();
  await page.goto(await demo.said('set-up'));
});
afterAll(() => demo.close());

interface Thing {
  id: string;
  name?: string;
  serial?: string;
  tokenId?: string;
  causeId?: string;
  state?: string;
}

async function readData(): Promise<void> {
  const list = (path: string) => demo.api<{ items: Thing[] }>(path);
  const tokens = (await list('/tokens?limit=100')).items;
  const devices = (await list('/devices?limit=100')).items;
  const problems = (await list('/problems?limit=100')).items;
  ids['waiting'] = await tokenThatWaits();
  const unhealthy = tokens.find(({ state }) => state === 'error');
  ids['$tokenId'] = unhealthy?.id ?? '';
  ids['$serial'] = devices[0]?.serial ?? '';
  ids['$problemId'] = problems[0]?.id ?? '';
  ids['$causeId'] = 'token-replaced';
  const names = (thing: unknown): string[] => {
    if (typeof thing !== 'object' || thing === null) return [];
    return Object.entries(thing).flatMap(([member, value]) =>
      typeof value === 'string' && DATA_MEMBERS.has(member) ? [value] : names(value),
    );
  };
  const { url } = await demo.api<{ url: string }>(`/tokens/${ids['$tokenId']}/renewal-links`, {
    method: 'POST',
    body: { expiresInDays: 14 },
  });
  linkSecret = new URL(url).hash;
  // What is typed to bring a cause about. A slug of one word could be a word of a text, so it is no excuse for one.
  const faults = await call<{ items: { slug: string }[] }>(`${await demo.said('control')}/faults/catalogue`);
  const slugs = faults.items.map(({ slug }) => slug).filter((slug) => slug.includes('-'));
  const content = { profile_name: 'Zephyr', url: 'https://mdm.example.com/enroll' };
  for (const wish of [
    { content, tokens: tokens.map(({ id }) => id) },
    { name: 'Quartz', content },
  ])
    await demo.api('/profiles', { method: 'POST', body: wish });
  const profiles = (await list('/profiles?limit=100')).items;
  const audit = await list('/audit?limit=200').catch(() => ({ items: [] }));
  const about = await demo.api<Record<string, unknown>>('/about');
  const runs = Object.values({ ...about, ...(about['store'] as object) }).filter(
    (value): value is string => typeof value === 'string',
  );
  data = [
    ...runs,
    // Its beginning is what the page shows.
    String(about['commit']).slice(0, 12),
    ...new Set(names([tokens, devices, problems, profiles, audit.items])),
    OWNER.email,
    ...INTUNE_ROWS,
    ...slugs,
  ];
}

/** Its adding is under way: what is left to do at Apple is drawn. */
async function tokenThatWaits(): Promise<string> {
  const { id } = await demo.api<{ id: string }>('/tokens', { method: 'POST', body: { name: 'Quince' } });
  await demo.newKey(id);
  return id;
}

/** Members of the API that hold what somebody named, never a text. */
const DATA_MEMBERS = new Set([
  'name',
  'owner',
  'deputy',
  'adminId',
  'uuid',
  'serial',
  'model',
  'description',
  'family',
  'os',
  'color',
  'assetTag',
  'id',
  'address',
]);

async function look(name: string): Promise<void> {
  await until(
    `${name} has come to rest`,
    () => page.locator('[aria-busy="true"], [role="progressbar"]').count(),
    (loading) => loading === 0,
  );
  const texts = await page.evaluate(visibleTexts);
  expect(texts.length, `${name} shows something`).toBeGreaterThan(3);
  expect(foreignWords(texts, data), `${name}: words that are not from the catalogue`).toEqual([]);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wider, `${name} grows sideways by pixels`).toBeLessThanOrEqual(0);
  expect(await page.evaluate(cutTexts), `${name}: texts of which a part is cut off`).toEqual([]);
  await demo.picture(`pseudo-${name}`);
}

describe('the pages in the language for tests', () => {
  it('set-up and sign-in', async () => {
    await page.locator('input[type=password]').first().waitFor();
    await look('setUp');
    await page.locator('input[type=email]').fill(OWNER.email);
    await page.locator('input[type=password]').first().fill(OWNER.password);
    await page.locator('button[type=submit]').click();
    await page.locator('nav a[aria-current=page]').first().waitFor();
  });

  it.each(Object.entries(PATHS).filter(([name]) => !['setUp', 'signIn'].includes(name)))(
    '%s (%s)',
    async (name, path) => {
      const address = path.replaceAll(/\$\w+/g, (parameter) => {
        const id = ids[name === 'addingToken' ? 'waiting' : parameter];
        if (!id) throw new Error(`say in readData() what stands for ${parameter}`);
        return encodeURIComponent(id);
      });
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 900 });
        await page.goto(`${demo.base}${address}${name === 'renew' ? linkSecret : ''}`);
        // Inside the console the page stands in its frame; whoever holds a link has a page of its own.
        await page
          .locator(name === 'renew' ? 'main ol h2' : '#main h1')
          .first()
          .waitFor();
        expect(new URL(page.url()).pathname).toBe(address);
        await look(width === 1280 ? name : `${name}-narrow`);
      }
      await page.setViewportSize({ width: 1280, height: 900 });
    },
  );

  it('a page that is not there, and signing in', async () => {
    await page.goto(`${demo.base}/problems/nowhere/at-all`);
    await page.locator('h1').first().waitFor();
    await look('not-found');
    await page.goto(`${demo.base}${PATHS['renew']}`);
    await page.locator('main h1').waitFor();
    await look('renew-without-link');
    await demo.context.clearCookies();
    await page.goto(`${demo.base}${PATHS['overview']}`);
    await page.locator('input[type=password]').waitFor();
    await look('signIn');
  });

  it('finds a text that is written into a page', async () => {
    await page.evaluate(() => document.body.append(document.createTextNode('Nothing to do')));
    expect(foreignWords(await page.evaluate(visibleTexts), data)).toEqual(['Nothing to do: Nothing to do']);
  });
});
