import { join } from 'node:path';
import type { RenewalLink, Token } from '@adept/contract';
import { createSpeaker } from '@adept/messages';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { DemoInBrowser, PICTURES, TOKENS_PAGE as TOKENS, violationsOn } from './demo-in-browser.ts';
import { call, download, until } from './world.ts';

const TOKEN = 'HQ Macs';

let demo: DemoInBrowser;
let customer: Awaited<ReturnType<typeof openBrowser>>;
let page: Page;
let visitor: Page;
let base = '';
let address = '';
let token: Token;
const asked: { url: string; referer: string | undefined }[] = [];

beforeAll(async () => {
  demo = await DemoInBrowser.open();
  ({ page, base } = demo);
  await demo.makeOwner();
  const { items } = await demo.api<{ items: Token[] }>('/tokens?limit=100');
  const found = items.find(({ name }) => name === TOKEN);
  if (!found) throw new Error(`the demo has no token ${TOKEN}`);
  token = found;
  // Somebody else's browser: it never signed in.
  customer = await openBrowser({ height: 900, language: 'zh-TW' });
  visitor = await customer.context.newPage();
  visitor.on('request', (request) => {
    asked.push({ url: request.url(), referer: request.headers()['referer'] });
  });
}, 240_000);

afterAll(async () => {
  await customer?.close();
  await demo?.close();
});

const picture = (of: Page, name: string) =>
  of.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
const overflow = (of: Page) =>
  of.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
const links = async () =>
  (await demo.api<{ items: RenewalLink[] }>(`/tokens/${token.id}/renewal-links`)).items;
const secretOf = (url: string) => new URL(url).hash.slice(1);
const fileOf = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/pkcs7-mime', buffer });

/** An MDM server at Apple by its name. */
async function serverAtApple(name: string | null): Promise<{ id: string; at: string }> {
  const portal = `${await demo.said('simulator')}/portal/api/organizations`;
  for (const { id } of (await call<{ items: { id: string }[] }>(portal)).items) {
    const servers = await call<{ items: { id: string; name: string }[] }>(`${portal}/${id}/mdm-servers`);
    const server = servers.items.find((each) => each.name === name);
    if (server) return { id: server.id, at: `${portal}/${id}/mdm-servers/${server.id}` };
  }
  throw new Error('no such MDM server at Apple');
}

/** What the customer does in Apple's portal. */
async function downloadAtApple(server: string | null): Promise<Buffer> {
  const { at } = await serverAtApple(server);
  return download(`${at}/token`, { method: 'POST', body: {} });
}

describe('a renewal link', () => {
  it('is made on the token’s page, shown once, and says who can’t reach it', async () => {
    await page.goto(`${base}${TOKENS}/${token.id}`);
    // The bar about other tokens comes after the page and moves its buttons down.
    await page.getByText('in an error state', { exact: false }).first().waitFor();
    await page.getByRole('button', { name: 'Renewal link' }).click();
    const dialog = page.getByRole('dialog', { name: `Renewal link for “${TOKEN}”` });
    await dialog.getByLabel('Language of its page').selectOption('pl');
    await dialog.getByLabel('Valid for').selectOption('7');
    await picture(page, 'renewal-link-dialog');
    await dialog.getByRole('button', { name: 'Make the link' }).click();
    await dialog.getByText('Copy the link now').waitFor();
    await dialog.getByText('This address works on this machine only.').waitFor();
    address = await dialog.getByLabel('Link', { exact: true }).inputValue();
    expect(secretOf(address)).toMatch(/^adl_[\w-]{43}$/);
    await dialog.getByText('made', { exact: false }).first().waitFor();
    await picture(page, 'renewal-link-made');
    expect(await violationsOn(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Close' }).click();
    expect(await links()).toMatchObject([{ state: 'open', language: 'pl', createdBy: 'ada@acme.example' }]);
  });

  it('opens without an account in its own language, in the visitor’s where it has none, and by the menu', async () => {
    await visitor.goto(address);
    await visitor.getByRole('heading', { name: 'Odnów token serwera' }).waitFor();
    await visitor.getByText('Symulowana usługa Apple').waitFor();
    await picture(visitor, 'renewal-link-pl');
    expect(await violationsOn(visitor)).toEqual([]);
    await visitor.getByText('Apple prosi o klucz publiczny').click();
    const saved = visitor.waitForEvent('download');
    await visitor.getByRole('button', { name: 'Pobierz klucz publiczny' }).click();
    expect((await saved).suggestedFilename()).toMatch(/public-key\.pem$/);
    const own = await demo.api<{ url: string }>(`/tokens/${token.id}/renewal-links`, {
      method: 'POST',
      body: { expiresInDays: 1 },
    });
    await visitor.goto('about:blank');
    await visitor.goto(own.url);
    await visitor.getByRole('heading', { name: '更新伺服器權杖' }).waitFor();
    await visitor.setViewportSize({ width: 360, height: 800 });
    await visitor.emulateMedia({ colorScheme: 'dark' });
    await picture(visitor, 'renewal-link-zh-TW-narrow-dark');
    expect(await overflow(visitor)).toBe(0);
    expect(await violationsOn(visitor)).toEqual([]);
    await visitor.locator('select').selectOption('ru');
    await visitor.getByRole('heading', { name: 'Продление токена сервера' }).waitFor();
    expect(new URL(visitor.url()).searchParams.get('language')).toBe('ru');
    expect(secretOf(visitor.url())).toBe(secretOf(own.url));
    await visitor.reload();
    await visitor.getByRole('heading', { name: 'Продление токена сервера' }).waitFor();
    expect(await overflow(visitor)).toBe(0);
    expect((await links()).map(({ state }) => state)).toEqual(['open', 'open']);
  });

  it('refuses what is no token file line by line and can be used afterwards', async () => {
    await visitor.emulateMedia({ colorScheme: 'light' });
    await visitor.setViewportSize({ width: 1280, height: 900 });
    await visitor.goto('about:blank');
    await visitor.goto(address);
    const input = visitor.locator('input[type=file]');
    await input.setInputFiles(fileOf('page.html', Buffer.from('<html><body>sign in</body></html>')));
    await visitor.getByText('To jest strona internetowa', { exact: false }).waitFor();
    await picture(visitor, 'renewal-link-refused');
    await input.setInputFiles(fileOf('large.p7m', Buffer.alloc(10 * 1024 * 1024)));
    await visitor.getByText('Plik jest za duży', { exact: false }).waitFor();
    expect(await violationsOn(visitor)).toEqual([]);
    expect((await links()).map(({ state }) => state)).toEqual(['open', 'open']);
  });

  it('takes the file, shows the checks, and is used up', async () => {
    await visitor
      .locator('input[type=file]')
      .setInputFiles(fileOf('token.p7m', await downloadAtApple(token.mdmServer.name)));
    await visitor.getByRole('heading', { name: 'Gotowe' }).waitFor();
    await picture(visitor, 'renewal-link-done');
    expect(await violationsOn(visitor)).toEqual([]);
    expect((await links()).map(({ state }) => state)).toEqual(['open', 'used']);
    await until(
      'the new token works',
      () => demo.api<Token>(`/tokens/${token.id}`),
      (now) => now.lastSync?.state === 'succeeded' && now.problems.length === 0,
    );
    await visitor.reload();
    await visitor.getByRole('heading', { name: 'Tego linku nie można użyć' }).waitFor();
    await picture(visitor, 'renewal-link-used');
    expect(await violationsOn(visitor)).toEqual([]);
    await visitor.goto('about:blank');
    await visitor.goto(`${base}/renew?language=pl#adl_${'x'.repeat(43)}`);
    await visitor.getByRole('heading', { name: 'Tego linku nie można użyć' }).waitFor();
    expect(await visitor.locator('main').innerText()).not.toContain(token.mdmServer.name ?? TOKEN);
  });

  it('leaves its secret in no address that a browser asks for, and in no Referer', () => {
    expect(asked.length).toBeGreaterThan(10);
    const secret = secretOf(address);
    for (const { url, referer } of asked) {
      expect(new URL(url).pathname + new URL(url).search).not.toContain(secret);
      expect(referer ?? '').not.toContain(secret);
    }
  });
});

describe('a renewal link whose file Apple doesn’t take at once', () => {
  interface Case {
    name: string;
    language: string;
    ending: 'terms' | 'rejected' | 'unsure';
    dark?: boolean;
    width?: number;
    file: () => Promise<Buffer>;
    before?: () => Promise<{ id: string }>;
  }
  const cases: Case[] = [
    { name: 'Lycée iPads', language: 'en', ending: 'terms', file: () => downloadAtApple('Lycée iPads') },
    {
      name: 'Lab',
      language: 'ru',
      ending: 'rejected',
      dark: true,
      // The second download ends the first, and that is the one the customer picks.
      file: async () => {
        const first = await downloadAtApple('Lab');
        await downloadAtApple('Lab');
        return first;
      },
    },
    {
      name: 'Signage',
      language: 'zh-TW',
      ending: 'unsure',
      width: 360,
      file: () => downloadAtApple('Signage'),
      before: async () => {
        const { id } = await serverAtApple('Signage');
        const fault = { slug: 'apple-unavailable', mdmServer: id, endpoint: 'GET /account' };
        return call(`${await demo.said('control')}/faults`, { method: 'POST', body: fault });
      },
    },
  ];

  it.each(cases)('says what is left where it is $ending', async (tried) => {
    const said = await createSpeaker(tried.language as 'en', 'UTC');
    const { items } = await demo.api<{ items: Token[] }>('/tokens?limit=100');
    const id = items.find(({ name }) => name === tried.name)?.id;
    const { url } = await demo.api<{ url: string }>(`/tokens/${id}/renewal-links`, {
      method: 'POST',
      body: { expiresInDays: 1, language: tried.language },
    });
    const file = await tried.file();
    const fault = await tried.before?.();
    await visitor.emulateMedia({ colorScheme: tried.dark ? 'dark' : 'light' });
    await visitor.setViewportSize({ width: tried.width ?? 1280, height: 900 });
    await visitor.goto('about:blank');
    await visitor.goto(url);
    await visitor.getByRole('heading', { name: said.say('console.invitation.renew') }).waitFor();
    await picture(visitor, `renewal-link-before-${tried.ending}`);
    expect(await violationsOn(visitor)).toEqual([]);
    await visitor.locator('input[type=file]').setInputFiles(fileOf('token.p7m', file));
    await visitor
      .getByRole('heading', { level: 1, name: said.say(`console.invitation.${tried.ending}`) })
      .waitFor();
    await visitor.getByText(said.say(`console.ending.${tried.ending}-text`)).waitFor();
    await visitor.getByText(said.say(`console.invitation.after.${tried.ending}`)).waitFor();
    await picture(visitor, `renewal-link-${tried.ending}`);
    expect(await overflow(visitor)).toBe(0);
    expect(await violationsOn(visitor)).toEqual([]);
    const list = await demo.api<{ items: RenewalLink[] }>(`/tokens/${id}/renewal-links`);
    expect(list.items.map(({ state }) => state)).toEqual(['used']);
    if (fault) await call(`${await demo.said('control')}/faults/${fault.id}`, { method: 'DELETE' });
  });
});

describe('the renewal on the token’s page', () => {
  const open = () => page.getByRole('heading', { name: 'Upload the new token' });

  it('stays open over a reload, makes no key by itself, and shows one that was made elsewhere', async () => {
    await page.goto(`${base}${TOKENS}/${token.id}`);
    await page.getByRole('button', { name: 'Upload the new token' }).first().click();
    await open().waitFor();
    await page.reload();
    await open().waitFor();
    const keys = async () =>
      (await demo.api<{ items: { state: string }[] }>(`/tokens/${token.id}/key-pairs`)).items;
    const before = (await keys()).length;
    await page.getByText('Apple asks for a public key, or the key was lost').click();
    await page.getByText('made today', { exact: false }).first().waitFor();
    await picture(page, 'renewal-keys');
    expect(await violationsOn(page)).toEqual([]);
    expect((await keys()).length).toBe(before);
    await page.getByRole('button', { name: 'Close' }).click();
    await open().waitFor({ state: 'detached' });
    // In another browser, or by the command line.
    await demo.api(`/tokens/${token.id}/key-pairs`, { method: 'POST' });
    await page.goto(`${base}${TOKENS}`);
    await page.goto(`${base}${TOKENS}/${token.id}`);
    await open().waitFor();
    await page.getByText('No file for it yet').waitFor();
    await page.getByText('never downloaded', { exact: false }).waitFor();
  });
});
