import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SyncRun, Token } from '@adept/contract';
import { createSpeaker, LANGUAGES } from '@adept/messages';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './adept-process.ts';
import { DemoInBrowser, PICTURES, TOKENS_PAGE } from './demo-in-browser.ts';
import { call, download, until } from './world.ts';

/** `ADEPT_PICTURES=1` renews the pictures that README and docs show. */
const SHOWN = process.env.ADEPT_PICTURES === '1' ? join(ROOT, 'docs/images') : PICTURES;
const BANNER =
  'One or more ADE/DEP tokens are in an error state; until each is resolved, ADE will not work as expected.';

let demo: DemoInBrowser;
let page: Page;
let simulator = '';
const complaints: string[] = [];

beforeAll(async () => {
  demo = await DemoInBrowser.open();
  ({ page } = demo);
  simulator = await demo.said('simulator');
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
});
afterAll(() => demo.close());

/** A token of the demo with its server at the simulated Apple. */
async function tokenNamed(
  name: string,
): Promise<{ id: string; server: { id: string; organization: string } }> {
  const { items } = await demo.api<{ items: Token[] }>('/tokens?limit=100');
  const organizations = await call<{ items: { id: string }[] }>(`${simulator}/portal/api/organizations`);
  for (const { id: organization } of organizations.items) {
    const servers = await call<{ items: { id: string; name: string }[] }>(
      `${simulator}/portal/api/organizations/${organization}/mdm-servers`,
    );
    const server = servers.items.find((each) => each.name === name);
    const token = items.find((each) => each.name === name);
    if (server && token) return { id: token.id, server: { id: server.id, organization } };
  }
  throw new Error(`no token named ${name}`);
}
async function syncFully(id: string): Promise<void> {
  await demo.api(`/tokens/${id}/sync`, { method: 'POST', body: { mode: 'full' } });
}
async function runs(id: string): Promise<SyncRun[]> {
  return (await demo.api<{ items: SyncRun[] }>(`/tokens/${id}/sync-runs?limit=5`)).items;
}

/** Presses Download Token in the simulated portal for the server of this name. */
async function tokenFileOf(serverName: string): Promise<Buffer> {
  const { items } = await call<{ items: { id: string; mdmServers?: unknown }[] }>(
    `${simulator}/portal/api/organizations`,
  );
  for (const organization of items) {
    const servers = await call<{ items: { id: string; name: string }[] }>(
      `${simulator}/portal/api/organizations/${organization.id}/mdm-servers`,
    );
    const found = servers.items.find((server) => server.name === serverName);
    if (found)
      return download(
        `${simulator}/portal/api/organizations/${organization.id}/mdm-servers/${found.id}/token`,
        { method: 'POST', body: {} },
      );
  }
  throw new Error(`no server named ${serverName}`);
}

describe('the console', () => {
  it('makes the owner by the printed link, once', async () => {
    await demo.makeOwner();
  });

  it('shows the enrollment program tokens with state, cause and next step', async () => {
    await page.goto(`${demo.base}${TOKENS_PAGE}`);
    await page.getByRole('heading', { name: 'Enrollment program tokens' }).waitFor();
    await page.getByText(BANNER).waitFor();
    for (const name of [
      'Berlin stores',
      'Lab',
      'Lycée iPads',
      'Lycée Macs',
      'Field tablets',
      'HQ Macs',
      'Signage',
      'Warehouse iPhones',
    ]) {
      await page.getByRole('link', { name, exact: true }).last().waitFor();
    }
    await page.getByText('Simulated Apple').waitFor();
    await page.screenshot({ path: join(SHOWN, 'enrollment-program-tokens.png') });
    expect(await demo.violations()).toEqual([]);
  });

  it('explains a token: meaning, evidence, candidates, steps', async () => {
    await page.getByRole('link', { name: 'Lab', exact: true }).last().click();
    await page.getByRole('heading', { name: 'Apple no longer accepts this token' }).waitFor();
    await page.getByText('A newer token was downloaded and not uploaded here').first().waitFor();
    await page.getByText('token_rejected').first().waitFor();
    await page.screenshot({ path: join(SHOWN, 'token.png'), fullPage: true });
    expect(await demo.violations()).toEqual([]);
  });

  it('verifies with Apple on a click, and says that it is not resolved', async () => {
    const before = await requests();
    // Adept checks by itself while the steps are open, and says so in the same words: the answer meant is the click's.
    const answer = page.waitForResponse(
      (each) => each.request().method() === 'POST' && each.url().endsWith('/verify'),
    );
    await page.getByRole('button', { name: 'Check with Apple now' }).click();
    expect((await answer).status()).toBe(200);
    await page.getByText('Not resolved: the token is still in an error state.').waitFor();
    expect(await requests()).toBeGreaterThan(before);
  });

  it('cures it: the file from the portal, dropped here, then proven', async () => {
    const file = join(demo.directory, 'lab.p7m');
    writeFileSync(file, await tokenFileOf('Lab'));
    await page.getByRole('button', { name: 'Upload the new token' }).first().click();
    await page.locator('input[type=file]').first().setInputFiles(file);
    await page.getByText('Apple accepts this token.').first().waitFor();
    await page
      .getByRole('heading', { name: 'Apple no longer accepts this token' })
      .waitFor({ state: 'detached' });
    await demo.picture('token-cured');
  });

  it('refuses the file of another MDM server, and replaces the identity on purpose, shown before', async () => {
    const { id, server } = await tokenNamed('Lab');
    const servers = `${simulator}/portal/api/organizations/${server.organization}/mdm-servers`;
    const other = await call<{ id: string }>(servers, { method: 'POST', body: { name: 'Warehouse' } });
    await download(`${servers}/${other.id}/public-key`, {
      method: 'PUT',
      bytes: await demo.newKey(id),
      contentType: 'application/x-pem-file',
    });
    const file = join(demo.directory, 'warehouse.p7m');
    writeFileSync(file, await tokenFileOf('Warehouse'));
    // A key was made for a renewal, so the upload is open by itself.
    await page.goto(`${demo.base}${TOKENS_PAGE}/${id}`);
    await page.locator('input[type=file]').first().setInputFiles(file);
    await page.getByText('This token belongs to another MDM server').first().waitFor();
    await page.getByText('In the file: the MDM server “Warehouse”').first().waitFor();
    await demo.picture('token-other-server');
    await page.getByRole('button', { name: 'Replace the identity' }).click();
    await page.getByText('the list of the new MDM server is read from its start').waitFor();
    await demo.picture('token-replace-identity');
    expect(await demo.violations()).toEqual([]);
    await page.getByRole('button', { name: 'Replace and upload' }).click();
    await page.getByText('The token file is accepted.').first().waitFor();
    await demo.picture('token-replaced-identity');
    await until(
      'the token is the other server’s',
      () => demo.api<Token>(`/tokens/${id}`),
      (now) => now.mdmServer.name === 'Warehouse' && now.counts.devices === 0,
    );
  });

  it('refuses a file that is no token, says what it is instead, and keeps the token', async () => {
    await page.goto(`${demo.base}${TOKENS_PAGE}`);
    await page.getByRole('link', { name: 'Berlin stores', exact: true }).last().click();
    const file = join(demo.directory, 'page.html');
    writeFileSync(file, '<!doctype html><html><body>Sign in</body></html>');
    await page.getByRole('button', { name: 'Upload the new token' }).first().click();
    await page.locator('input[type=file]').first().setInputFiles(file);
    const said = await createSpeaker('en', 'UTC');
    await page.getByText(said.say('error.token-file-looks-like-html.title')).first().waitFor();
    await page.getByRole('heading', { name: 'The token has expired' }).waitFor();
  });

  it('shows a sync as it goes: bar, pages, devices, rate and time left, told by the stream of events', async () => {
    const { id, server } = await tokenNamed('HQ Macs');
    await call(`${simulator}/portal/api/organizations/${server.organization}/devices`, {
      method: 'POST',
      body: { count: 3000, family: 'Mac', mdmServer: server.id },
    });
    // The list as it is now: the next one is expected to be as long.
    await syncFully(id);
    await until(
      'it is read',
      () => runs(id),
      ([run]) => run?.mode === 'full' && run.state === 'succeeded',
    );
    const control = await demo.said('control');
    const slow = await call<{ id: string }>(`${control}/faults`, {
      method: 'POST',
      body: { slug: 'slow-answer', mdmServer: server.id, endpoint: 'POST /server/devices' },
    });
    const stream = page.waitForResponse((answer) => answer.url().endsWith('/api/v1/events'));
    await page.goto(`${demo.base}${TOKENS_PAGE}/${id}`);
    expect((await stream).status()).toBe(200);
    await syncFully(id);
    const progress = page.getByRole('region', { name: 'Sync under way' });
    await progress.getByText(/^2,000 of about 3,\d{3} devices$/).waitFor();
    await progress.getByText(/2 pages · .* devices a second · about \d+ seconds left/).waitFor();
    await progress.getByRole('progressbar', { name: 'Progress of the sync' }).waitFor();
    await page.screenshot({ path: join(PICTURES, 'sync-live.png') });
    expect(await demo.violations()).toEqual([]);
    await page.goto(`${demo.base}${TOKENS_PAGE}`);
    const sign = page.getByRole('img', { name: /^Syncing: \d,\d{3} devices so far$/ });
    await sign.scrollIntoViewIfNeeded();
    await page.screenshot({ path: join(PICTURES, 'tokens-syncing.png') });
    await call(`${control}/faults/${slow.id}`, { method: 'DELETE' });
    await sign.waitFor({ state: 'detached' });
  });

  it('speaks all six languages, page and API texts alike', async () => {
    for (const language of LANGUAGES) {
      const said = await createSpeaker(language, 'UTC');
      await page.evaluate((chosen) => localStorage.setItem('adept.language', chosen), language);
      await page.goto(`${demo.base}${TOKENS_PAGE}`);
      await page.getByText(said.say('cause.token-expired.title')).first().waitFor();
      await page.getByRole('heading', { level: 1, name: said.say('console.tokens.title') }).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      await page.screenshot({ path: join(PICTURES, `tokens-${language}.png`) });
    }
    console.log(`languages seen: ${LANGUAGES.length}`);
  });

  it('complains of nothing in the browser', () => {
    expect(complaints.filter((text) => !/the server responded with a status of 422/.test(text))).toEqual([]);
  });
});

async function requests(): Promise<number> {
  const control = await demo.said('control');
  const { items } = await call<{ items: { n: number }[] }>(`${control}/requests`);
  return items.at(-1)?.n ?? 0;
}
