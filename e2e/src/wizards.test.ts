import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Token } from '@adept/contract';
import { createSpeaker } from '@adept/messages';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { DemoInBrowser, OWNER, PICTURES, TOKENS_PAGE, violationsOn } from './demo-in-browser.ts';
import { call, download, until } from './world.ts';

/** Adding and renewing as a person does it, in a real browser on the demo, the simulator's portal beside. */
let demo: DemoInBrowser;
let page: Page;
let portal = '';

beforeAll(async () => {
  demo = await DemoInBrowser.open();
  ({ page } = demo);
  portal = await demo.said('simulator');
  await demo.makeOwner();
}, 240_000);
afterAll(() => demo?.close());

const picture = (of: Page, name: string) =>
  of.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
const step = (of: Page, title: string) =>
  of.getByRole('listitem').filter({ has: of.getByRole('heading', { name: title, exact: true }) });
const fileOf = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/pkcs7-mime', buffer });
const tokenNamed = async (name: string) =>
  (await demo.api<{ items: Token[] }>('/tokens?limit=100')).items.find((token) => token.name === name);

/** A server at the simulated Apple that has a public key; its downloads. */
async function serverWithKey(name: string, publicKey: Buffer): Promise<() => Promise<Buffer>> {
  const organizations = `${portal}/portal/api/organizations`;
  const { items } = await call<{ items: [{ id: string }] }>(organizations);
  const servers = `${organizations}/${items[0].id}/mdm-servers`;
  const { id } = await call<{ id: string }>(servers, { method: 'POST', body: { name } });
  await download(`${servers}/${id}/public-key`, {
    method: 'PUT',
    bytes: publicKey,
    contentType: 'application/x-pem-file',
  });
  return () => download(`${servers}/${id}/token`, { method: 'POST', body: {} });
}

/** In each language, theme and width that was asked for, as the page stands. */
async function look(of: Page, name: string): Promise<void> {
  for (const [language, dark, width] of [
    ['ru', false, 1280],
    ['zh-TW', true, 360],
    ['en', true, 1280],
    ['en', false, 360],
    ['en', false, 1280],
  ] as const) {
    const said = await createSpeaker(language, 'UTC');
    await of.evaluate((chosen) => localStorage.setItem('adept.language', chosen), language);
    await of.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
    await of.setViewportSize({ width, height: 900 });
    await of.reload();
    await of.getByText(said.say('console.upload.drop')).waitFor();
    await picture(of, `${name}-${language}${dark ? '-dark' : ''}-${width}`);
    expect(
      await of.evaluate<number>(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      ),
      `${name} in ${language} at ${width}`,
    ).toBe(0);
  }
}

describe('adding a token', () => {
  let makeToken: () => Promise<Buffer>;

  it('asks for the name alone, and then has an address of its own', async () => {
    await page.goto(`${demo.base}${TOKENS_PAGE}`);
    await page.getByRole('button', { name: 'Add token' }).click();
    await page.getByRole('heading', { level: 1, name: 'Add a token' }).waitFor();
    expect(await page.getByRole('heading', { level: 2 }).count()).toBe(6);
    await page.getByLabel('Name').fill('HQ Macs');
    await page.getByRole('button', { name: 'Add token' }).click();
    await page.getByText('taken', { exact: false }).first().waitFor();
    await page.getByLabel('Name').fill('Kiosks');
    await picture(page, 'add-token-name');
    expect(await demo.violations()).toEqual([]);
    await page.getByRole('button', { name: 'Add token' }).click();
    await page.getByRole('button', { name: 'Make the key pair and download the public key' }).waitFor();
    const token = await tokenNamed('Kiosks');
    expect(new URL(page.url()).pathname).toBe(`${TOKENS_PAGE}/${token?.id}/add`);
  });

  it('hands out the public key, and shows where it goes in the portal that is chosen', async () => {
    expect(await page.getByText('Drop the token file here').count()).toBe(0);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Make the key pair and download the public key' }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe('Kiosks-public-key.pem');
    makeToken = await serverWithKey('Kiosks', readFileSync(await saved.path()));
    await page.getByText('Drop the token file here').waitFor();
    await page.getByLabel('Apple School Manager').check();
    await step(page, 'Upload the public key at Apple').getByText('Usually here:', { exact: false }).waitFor();
    await picture(page, 'add-token-school');
    await page.getByLabel('Apple Business').check();
    await step(page, 'Upload the public key at Apple')
      .getByText('Connect external', { exact: false })
      .first()
      .waitFor();
    expect(await demo.violations()).toEqual([]);
    await look(page, 'add-token');
    await page.emulateMedia({ forcedColors: 'active' });
    await picture(page, 'add-token-forced-colors');
    await page.emulateMedia({ forcedColors: 'none' });
  });

  it('goes on in another browser, from the token’s page, without another key', async () => {
    const other = await openBrowser({ height: 900 });
    try {
      const there = await other.context.newPage();
      const token = await tokenNamed('Kiosks');
      await there.goto(`${demo.base}${TOKENS_PAGE}/${token?.id}`);
      await there.getByLabel('E-mail address').fill(OWNER.email);
      await there.getByLabel('Password').fill(OWNER.password);
      await there.getByRole('button', { name: 'Sign in' }).click();
      await there.getByRole('link', { name: 'Go on with adding' }).waitFor();
      await picture(there, 'add-token-waits');
      expect(await violationsOn(there)).toEqual([]);
      await there.getByRole('link', { name: 'Go on with adding' }).click();
      await there.getByText('Drop the token file here').waitFor();
      const keys = await demo.api<{ items: unknown[] }>(`/tokens/${token?.id}/key-pairs`);
      expect(keys.items).toHaveLength(1);
    } finally {
      await other.close();
    }
  });

  it('leads from a wrong file to the step that cures it, and keeps everything as it was', async () => {
    const input = page.getByLabel('Drop the token file here');
    await input.setInputFiles(fileOf('page.html', Buffer.from('<html><body>Sign in</body></html>')));
    await step(page, 'Download the server token at Apple')
      .getByRole('alert')
      .getByText('This is a web page, not a server token file')
      .waitFor();
    await page.getByText('It goes on at the step “Download the server token at Apple”.').waitFor();
    const at = await page.evaluate(
      () => document.activeElement?.closest('li')?.querySelector('h2')?.textContent,
    );
    expect(at).toBe('Download the server token at Apple');
    await picture(page, 'add-token-refused');
    expect(await demo.violations()).toEqual([]);
    await input.setInputFiles(fileOf('large.p7m', Buffer.alloc(2 * 1024 * 1024)));
    await step(page, 'Upload the token file').getByText('The file is too large', { exact: false }).waitFor();
    expect((await tokenNamed('Kiosks'))?.expiresAt).toBeNull();
  });

  it('takes a file that is dropped anywhere, shows each check as it is done, and says since when it is live', async () => {
    // Apple takes its time: what was looked at before stands there meanwhile.
    const control = await demo.said('control');
    const slow = await call<{ id: string }>(`${control}/faults`, {
      method: 'POST',
      body: { slug: 'slow-answer', endpoint: 'GET /account' },
    });
    const bytes = [...(await makeToken())];
    await page.evaluate((file) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(file)], 'Kiosks_smime.p7m'));
      const drop = new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true });
      document.querySelector('h1')?.dispatchEvent(drop);
    }, bytes);
    await page.getByText('Asking Apple with the token in the file').waitFor();
    await page.getByText('It was made for a key of this token.').waitFor();
    expect(await page.getByText('Apple accepts it.').count()).toBe(0);
    await picture(page, 'add-token-checking');
    // It isn't called live before Apple's word; that comes by itself.
    await page
      .getByRole('heading', { name: 'The file is stored, and Apple’s answer is still missing' })
      .waitFor();
    expect(await page.getByText(/^Live since/).count()).toBe(0);
    await picture(page, 'add-token-unsure');
    expect(await demo.violations()).toEqual([]);
    await call(`${control}/faults/${slow.id}`, { method: 'DELETE' });
    await page.getByText(/^Live since \d{1,2}:\d\d:\d\d/).waitFor();
    await picture(page, 'add-token-live');
    expect(await demo.violations()).toEqual([]);
    await page.getByRole('link', { name: 'Open the token' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kiosks' }).waitFor();
    await page.getByRole('heading', { name: 'Apple accepts this token' }).waitFor();
  });
});

describe('the demo’s expired token', () => {
  it('is cured by visible labels alone, Apple’s portal included, in at most eight actions here', async () => {
    let actions = 0;
    const here = async (act: Promise<unknown>): Promise<void> => {
      actions += 1;
      await act;
    };
    await page.goto(demo.base);
    await here(page.getByRole('link', { name: 'Berlin stores', exact: true }).first().click());
    await page.getByRole('heading', { name: 'The token has expired' }).waitFor();
    await here(page.getByRole('button', { name: 'Upload the new token' }).first().click());
    await page
      .getByText('From the moment you download, the old token stops working.', { exact: false })
      .waitFor();
    await page.getByText('Download Token', { exact: false }).first().waitFor();
    expect(await demo.violations()).toEqual([]);
    await look(page, 'renew');

    const apple = await demo.context.newPage();
    await apple.goto(`${portal}/portal`);
    await apple.getByRole('link', { name: 'Acme Retail' }).first().click();
    await apple.getByRole('link', { name: 'Berlin stores' }).first().click();
    const saving = apple.waitForEvent('download');
    await apple.getByRole('button', { name: 'Download token' }).click();
    const file = await (await saving).path();

    const choosing = page.waitForEvent('filechooser');
    await here(page.getByRole('button', { name: 'Choose the token file' }).click());
    await here((await choosing).setFiles(file));
    await page.getByText(/^Live since \d{1,2}:\d\d:\d\d/).waitFor();
    await picture(page, 'renew-live');
    expect(await demo.violations()).toEqual([]);
    await page.getByRole('heading', { name: 'The token has expired' }).waitFor({ state: 'detached' });
    await page.getByRole('heading', { name: 'Apple accepts this token' }).waitFor();
    await here(page.getByRole('button', { name: 'Close', exact: true }).click());
    console.log(`actions in Adept to cure the expired token: ${actions}`);
    expect(actions).toBeLessThanOrEqual(8);
    await until(
      'its devices are read',
      () => tokenNamed('Berlin stores'),
      (token) => token?.state === 'ok' && token.lastSync?.state === 'succeeded',
    );
  });
});
