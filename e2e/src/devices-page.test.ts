/// <reference lib="dom" />
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { About, ApiTokenList, Device, DeviceList, DeviceValues, Token } from '@adept/contract';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './adept-process.ts';
import { DemoInBrowser } from './demo-in-browser.ts';
import { call, until } from './world.ts';

/** Finding devices, one device, and the settings beside the notices, in a real browser on the demo. */
let demo: DemoInBrowser;
let page: Page;
let base = '';
let tokens: Token[];

beforeAll(async () => {
  demo = await DemoInBrowser.open();
  ({ page, base } = demo);
  await demo.makeOwner();
  await demo.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  tokens = (await demo.api<{ items: Token[] }>('/tokens?limit=100')).items;
}, 240_000);

afterAll(() => demo?.close());

const serials = () => page.getByRole('cell').getByRole('link');
const status = () => page.locator('#main').getByRole('status').last();
const listed = (query: string) => demo.api<DeviceList>(`/devices?limit=1000&${query}`);

/** In a language, a theme and a width of its own; then back to English, light and wide. */
async function looked(
  name: string,
  as: { language?: string; dark?: boolean; width?: number },
): Promise<void> {
  await page.setViewportSize({ width: as.width ?? 1280, height: 900 });
  await page.emulateMedia({ colorScheme: as.dark ? 'dark' : 'light' });
  await page.evaluate((chosen) => localStorage.setItem('adept.language', chosen), as.language ?? 'en');
  await page.reload();
  await page.locator('#main h1').waitFor();
  await until(
    'nothing is on its way',
    () => page.getByRole('progressbar').count(),
    (loading) => loading === 0,
  );
  await demo.picture(name);
  expect([name, await demo.violations()]).toEqual([name, []]);
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect([name, wider]).toEqual([name, 0]);
  await page.evaluate(() => localStorage.setItem('adept.language', 'en'));
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.reload();
  await page.locator('#main h1').waitFor();
}

describe('the list of devices', () => {
  it('says how many there are before it has them all', async () => {
    const all = tokens.reduce((sum, { counts }) => sum + counts.devices, 0);
    await page.goto(`${base}/devices`);
    await page.getByText(`200 of ${all.toLocaleString('en')} devices`).waitFor();
  });

  it('asks for a page that failed when it is told to, and goes on from there', async () => {
    // A tab of its own: where a list stood is kept by the tab.
    const tab = await demo.context.newPage();
    let asked = 0;
    const later = (address: URL) =>
      address.pathname === '/api/v1/devices' && address.searchParams.has('after');
    await tab.route(later, (request) => {
      asked += 1;
      return request.abort('connectionfailed');
    });
    await tab.goto(`${base}/devices`);
    await tab.getByText(/^200 of /).waitFor();
    await tab.getByRole('rowgroup').evaluate((rows) => rows.scrollTo(0, rows.scrollHeight));
    const again = tab.getByRole('button', { name: 'Try again' });
    await again.waitFor();
    // Silence is worth two more tries (main.tsx); then nothing is asked, however often the page is drawn.
    await tab.evaluate(async () => {
      for (let frame = 0; frame < 30; frame += 1) await new Promise(requestAnimationFrame);
    });
    expect(asked).toBe(3);
    await tab.unroute(later);
    await again.click();
    await tab.getByText(/^(400|600) of /).waitFor();
    await again.waitFor({ state: 'detached' });
    await tab.close();
  });

  it('is narrowed by what the fleet has, in the address, and keeps it over a reload', async () => {
    const values = await demo.api<DeviceValues>('/device-values');
    const family = values.families.find((one) => one === 'Mac') ?? values.families[0]!;
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByLabel('Family').selectOption(family);
    const fitting = await listed(`family=${family}`);
    await until(
      'all shown are of the family',
      async () => serials().first().textContent(),
      (first) => first === fitting.items[0]!.serial,
    );
    const { color, model } = fitting.items.find((device) => device.color !== null)!;
    await page.getByLabel('Color').selectOption(color);
    await page.getByLabel('Model').selectOption(model);
    const query = new URLSearchParams({ family, color: color!, model: model! });
    const expected = (await listed(query.toString())).items;
    expect(expected.length).toBeGreaterThan(0);
    await until(
      'all shown fit the three',
      async () => serials().first().textContent(),
      (first) => first === expected[0]!.serial,
    );
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual(Object.fromEntries(query));
    await page.reload();
    await page.getByRole('button', { name: 'Filters (3)' }).waitFor();
    await until(
      'the same stand there',
      async () => serials().first().textContent(),
      (first) => first === expected[0]!.serial,
    );
    await demo.picture('devices-filters-en');
    await looked('devices-filters-ru-dark', { language: 'ru', dark: true });
    await looked('devices-filters-pt-360', { language: 'pt-BR', width: 360 });
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    await page.waitForURL(`${base}/devices`);
  });

  it('finds by token, status, beginning of an asset tag and inside a serial', async () => {
    const macs = tokens.find(({ name }) => name === 'HQ Macs')!;
    await page.getByLabel('Token', { exact: true }).selectOption('HQ Macs');
    await page.getByText(`200 of ${macs.counts.devices} devices`).waitFor();
    await page.getByLabel('Enrollment profile').selectOption('pushed');
    await page.waitForURL((address) => address.searchParams.get('profile') === 'pushed');
    await page.getByRole('button', { name: 'Clear the filters' }).click();
    const tagged = (await listed('')).items.find(({ assetTag }) => assetTag);
    if (tagged) {
      const beginning = tagged.assetTag!.slice(0, -1).toLowerCase();
      await page.getByLabel('Asset tag begins with').fill(beginning);
      const first = (await listed(new URLSearchParams({ assetTag: beginning }).toString())).items[0]!;
      await page.getByRole('link', { name: first.serial, exact: true }).waitFor();
      await page.getByRole('button', { name: 'Clear the filters' }).click();
    }
    const [device] = (await listed('')).items;
    await page.getByRole('searchbox').fill(device!.serial.slice(2, 9));
    await page.getByRole('link', { name: device!.serial, exact: true }).waitFor();
  });

  it('says why two characters find less, and shows all again', async () => {
    await page.getByRole('searchbox').fill('°°');
    await page.getByText('No device fits this search.').waitFor();
    await page.getByText(/only the beginnings of serial numbers are searched/).waitFor();
    expect(await demo.violations()).toEqual([]);
    await page.getByRole('button', { name: 'Show all devices' }).click();
    await until(
      'all are shown',
      () => status().textContent(),
      (text) => /^200 of [\d,]+ devices$/.test(text ?? ''),
    );
  });

  it('teaches where devices come from while there are none', async () => {
    const nothing = { contentType: 'application/json', body: '{"items":[],"next":null}' };
    await page.route('**/api/v1/devices?*', (route) => route.fulfill(nothing));
    await page.reload();
    await page.getByText(/devices are assigned to the MDM server that a token stands for/).waitFor();
    expect(await demo.violations()).toEqual([]);
    await demo.picture('devices-none');
    await page.unroute('**/api/v1/devices?*');
  });
});

describe('one device', () => {
  it('shows Apple’s record, its profile and what happened to it', async () => {
    const pushed = (await listed('profileStatus=pushed')).items[0]!;
    await page.goto(`${base}/devices/${pushed.serial}`);
    await page.getByRole('region', { name: 'Apple’s record' }).getByText(pushed.serial).waitFor();
    const history = page.getByRole('region', { name: 'History' });
    await history.getByText('Enrollment profile delivered to the device').waitFor();
    await history.getByText('Assigned to the MDM server at Apple').waitFor();
    await demo.picture('device-en');
    await looked('device-ru-dark', { language: 'ru', dark: true });
    await looked('device-vi-360', { language: 'vi', width: 360 });
  });

  it('that left its MDM server says so, and when', async () => {
    const macs = tokens.find(({ name }) => name === 'HQ Macs')!;
    const [device] = (await listed(`token=${macs.id}`)).items as [Device];
    const simulator = await demo.said('simulator');
    const { items } = await call<{ items: { id: string; name: string }[] }>(
      `${simulator}/portal/api/organizations`,
    );
    const organization = items.find(({ name }) => name.startsWith('Acme'))!;
    const at = `${simulator}/portal/api/organizations/${organization.id}/devices/${device.serial}`;
    await call(`${at}/release`, { method: 'POST' });
    await demo.api(`/tokens/${macs.id}/sync`, { method: 'POST', body: { mode: 'changes' } });
    await until(
      'the sync has brought it',
      () => demo.api<Device>(`/devices/${device.serial}`),
      ({ removedAt }) => removedAt !== null,
    );
    await page.goto(`${base}/devices/${device.serial}`);
    await page.getByText('Removed from the MDM server at Apple').waitFor();
    await page.getByText('Removed at Apple', { exact: true }).first().waitFor();
    await demo.picture('device-gone');
  });
});

describe('API tokens', () => {
  it('are made, shown once, good until they are revoked, and revoked by name', async () => {
    await page.goto(`${base}/settings`);
    await page.getByRole('link', { name: 'API tokens' }).click();
    await page.getByRole('button', { name: 'Make an API token' }).click();
    const dialog = page.getByRole('dialog', { name: 'Make an API token' });
    await dialog.getByLabel('Name').fill('Nightly report');
    await dialog.getByRole('button', { name: 'Make an API token' }).click();
    const apiToken = await dialog.getByLabel('API token “Nightly report”').inputValue();
    expect(apiToken).toMatch(/^adp_[A-Za-z0-9_-]{20,}$/);
    await dialog.getByRole('button', { name: 'Copy', exact: true }).click();
    await dialog.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(apiToken);
    expect(await demo.violations()).toEqual([]);
    await demo.picture('api-token-made');
    await dialog.getByRole('button', { name: 'Close', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await page.content()).not.toContain(apiToken);
    const ask = () => fetch(`${base}/api/v1/overview`, { headers: { authorization: `Bearer ${apiToken}` } });
    expect((await ask()).status).toBe(200);
    await demo.picture('api-tokens-en');
    await looked('api-tokens-ru-360', { language: 'ru', width: 360 });
    await page.getByRole('button', { name: 'Revoke the API token “Nightly report”' }).click();
    const asked = page.getByRole('dialog', { name: 'Revoke the API token “Nightly report”' });
    await asked.getByRole('button', { name: 'Revoke', exact: true }).click();
    await asked.waitFor({ state: 'detached' });
    await page.getByText(/^made .*, revoked /).waitFor();
    expect((await ask()).status).toBe(401);
    const { items } = await demo.api<ApiTokenList>('/api-tokens');
    expect(items.find(({ name }) => name === 'Nightly report')?.revokedAt).not.toBeNull();
  });
});

describe('about', () => {
  it('names what runs here, and every package in it with its licence', async () => {
    await page.goto(`${base}/settings`);
    await page.getByRole('link', { name: 'About Adept' }).click();
    const about = await demo.api<About>('/about');
    expect(about.store.kind).toBe('embedded');
    await page.getByText(about.store.schema).waitFor();
    await page.getByText(about.runtime).waitFor();
    const lock = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')) as {
      packages: Record<string, { version?: string; license?: string; dev?: boolean; link?: boolean }>;
    };
    const named = Object.entries(lock.packages)
      .filter(([path, { dev, link }]) => path.includes('node_modules/') && !dev && !link)
      .map(([path, { version }]) => `${path.split('node_modules/').at(-1)} ${version}`);
    const licenses = page.getByRole('region', { name: 'Licenses' });
    await licenses.getByText(`It contains ${new Set(named).size} packages of others:`).waitFor();
    for (const summary of await licenses.locator('summary').all()) await summary.click();
    const told = await licenses.getByRole('listitem').allTextContents();
    expect(told.toSorted()).toEqual([...new Set(named)].toSorted());
    expect(await demo.violations()).toEqual([]);
    await demo.picture('about-en');
    await looked('about-ru-dark', { language: 'ru', dark: true });
    await looked('about-pl-360', { language: 'pl', width: 360 });
    await page.getByRole('button', { name: 'Copy these facts' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(JSON.parse(await page.evaluate(() => navigator.clipboard.readText()))).toEqual(about);
  });
});

describe('the palette', () => {
  const box = () => page.getByRole('combobox', { name: /^Token, serial number/ });
  async function choose(text: string, option: string | RegExp): Promise<void> {
    await page.keyboard.press('Control+k');
    await box().fill(text);
    const found = page.getByRole('option', { name: option }).first();
    await found.waitFor();
    while ((await found.getAttribute('aria-selected')) !== 'true') await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await box().waitFor({ state: 'detached' });
  }

  it('renews a token, and checks one with Apple', async () => {
    const berlin = tokens.find(({ name }) => name === 'Berlin stores')!;
    await choose('renew berlin', 'Renew “Berlin stores”');
    await page.waitForURL(`**/${berlin.id}?upload=open`);
    await page.getByRole('heading', { level: 1, name: 'Berlin stores' }).waitFor();
    const macs = tokens.find(({ name }) => name === 'HQ Macs')!;
    const checks = async () =>
      (await demo.api<{ items: unknown[] }>(`/tokens/${macs.id}/verifications?limit=100`)).items.length;
    const before = await checks();
    await choose('check hq', 'Check “HQ Macs” with Apple');
    await page.getByRole('heading', { level: 1, name: 'HQ Macs' }).waitFor();
    await until('Apple was asked', checks, (now) => now > before);
  });

  it('finds a cause by its words, by its slug, a code of Apple, a page and a theme', async () => {
    await choose('token has expired', 'The token has expired');
    await page.waitForURL('**/docs/causes/token-expired');
    await choose('terms-not-signed', /Terms and Conditions/);
    await page.waitForURL('**/docs/causes/terms-not-signed');
    await choose('t_c_not', /^T_C_NOT_SIGNED/);
    await choose('exhausted', /^EXHAUSTED_CURSOR/);
    await page.waitForURL('**/docs/causes#EXHAUSTED_CURSOR');
    const named = page.locator('li[aria-current=true]');
    expect(await named.textContent()).toMatch(/^EXHAUSTED_CURSOR.*All devices have been listed already/);
    expect(await demo.violations()).toEqual([]);
    await demo.picture('causes');
    await choose('about', 'About Adept');
    await page.waitForURL('**/settings/about');
    await choose('dark', 'Dark');
    await until(
      'it is dark',
      () => page.evaluate(() => getComputedStyle(document.querySelector('header')!).backgroundColor),
      (color) => (color.match(/\d+/g) ?? []).slice(0, 3).every((part) => Number(part) < 80),
    );
    await choose('light', 'Light');
  });
});

describe('the bar on top', () => {
  it.each(['en', 'ru', 'pt-BR'])('shows all of its parts at 360 pixels in %s', async (language) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.evaluate((chosen) => localStorage.setItem('adept.language', chosen), language);
    await page.goto(`${base}/settings`);
    await page.locator('#main h1').waitFor();
    const bar = page.getByRole('banner').first();
    const cut = await bar.evaluate((header) =>
      [...header.querySelectorAll('*')]
        .filter((part) => {
          const { left, right, width } = part.getBoundingClientRect();
          // One pixel wide is what is there to be read out only.
          return width > 1 && (left < 0 || right > innerWidth || part.scrollWidth > part.clientWidth + 1);
        })
        .filter((part) => getComputedStyle(part).display !== 'inline')
        .map((part) => `${part.tagName} ${part.textContent}`),
    );
    expect(cut).toEqual([]);
    await page.screenshot({ path: join(ROOT, `test-output/pictures/bar-360-${language}.png`) });
    await bar.getByRole('combobox').selectOption('pl');
    await page.getByRole('heading', { level: 1, name: 'Ustawienia' }).waitFor();
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.evaluate(() => localStorage.setItem('adept.language', 'en'));
  });
});
