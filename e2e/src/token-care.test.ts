import type { Token } from '@adept/contract';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DemoInBrowser, TOKENS_PAGE } from './demo-in-browser.ts';
import { until } from './world.ts';

let demo: DemoInBrowser;
let page: Page;

beforeAll(async () => {
  demo = await DemoInBrowser.open();
  ({ page } = demo);
  await demo.makeOwner();
});
afterAll(() => demo.close());

const tokenNamed = async (name: string) =>
  (await demo.api<{ items: Token[] }>('/tokens?limit=100')).items.find((token) => token.name === name);

describe('the care for a token', () => {
  it('names owner and deputy, refuses what is no address, and warns of an account that is neither’s', async () => {
    await page.goto(`${demo.base}${TOKENS_PAGE}`);
    await page.getByRole('link', { name: 'HQ Macs', exact: true }).last().click();
    await page.getByRole('heading', { name: 'HQ Macs' }).waitFor();
    await page.getByRole('button', { name: 'Edit', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Edit “HQ Macs”' });
    await dialog.getByLabel('Owner').fill('ops@acme.example');
    await dialog.getByLabel('Deputy').fill('Bo <bo@acme.example>');
    await dialog.getByLabel('Tags').fill('retail, berlin');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('Not an e-mail address').waitFor();
    await dialog.getByLabel('Deputy').fill('bo@acme.example');
    await demo.picture('edit-token');
    expect(await demo.violations()).toEqual([]);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Apple’s account is nobody’s here.').waitFor();
    await page.getByText('retail, berlin').first().waitFor();
    expect(await tokenNamed('HQ Macs')).toMatchObject({
      owner: 'ops@acme.example',
      deputy: 'bo@acme.example',
      tags: ['retail', 'berlin'],
      adminIsKnown: false,
    });
    await page.getByRole('tab', { name: 'Activity' }).click();
    await page.getByText('Token changed').first().waitFor();
    await demo.picture('token-with-owner');
    expect(await demo.violations()).toEqual([]);
  });

  it('deletes only after the name was typed, and says first what ends and what goes on', async () => {
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Delete “HQ Macs”?' });
    await dialog.getByText(/Nothing changes at Apple/).waitFor();
    await dialog.getByText(/Everything is kept until/).waitFor();
    const submit = dialog.getByRole('button', { name: 'Delete the token' });
    await dialog.getByLabel(/Type the name of the token/).fill('HQ');
    await submit.click({ force: true });
    expect(await tokenNamed('HQ Macs')).toBeDefined();
    await demo.picture('delete-token');
    expect(await demo.violations()).toEqual([]);
    await dialog.getByLabel(/Type the name of the token/).fill('HQ Macs');
    await submit.click();
    await page.getByRole('heading', { name: 'Deleted tokens' }).waitFor();
    await page.getByRole('link', { name: 'HQ Macs', exact: true }).waitFor({ state: 'detached' });
    expect(await tokenNamed('HQ Macs')).toBeUndefined();
    await demo.picture('deleted-tokens');
    expect(await demo.violations()).toEqual([]);
  });

  it('restores it, under another name where the old one is taken, and reads its devices again', async () => {
    await demo.api('/tokens', { method: 'POST', body: { name: 'HQ Macs' } });
    await page.getByRole('button', { name: 'Restore' }).click();
    await page.getByText('Name taken meanwhile').waitFor();
    await page.getByLabel('New name').fill('HQ Macs, the former');
    await page.getByRole('button', { name: 'Restore' }).click();
    await page.getByRole('link', { name: 'HQ Macs, the former' }).last().waitFor();
    await page.getByRole('heading', { name: 'Deleted tokens' }).waitFor({ state: 'detached' });
    const restored = await until(
      'its list is read',
      () => tokenNamed('HQ Macs, the former'),
      (token) => token?.lastSync?.mode === 'full' && token.lastSync.state === 'succeeded',
    );
    expect(restored?.counts.devices).toBeGreaterThan(0);
  });
});

describe('the activity page', () => {
  it('tells who did what, and narrows by action, token and person', async () => {
    await page.getByRole('link', { name: 'Activity', exact: true }).click();
    await page.getByRole('heading', { name: 'Activity' }).waitFor();
    const row = (text: string) => page.getByRole('listitem').filter({ hasText: text });
    await row('Token restored').first().waitFor();
    await row('Token deleted').first().waitFor();
    await row('Token changed').filter({ hasText: 'Owner: nothing → ops@acme.example' }).waitFor();
    await demo.picture('activity');
    expect(await demo.violations()).toEqual([]);
    await page.getByRole('button', { name: 'Show only what ada@acme.example did' }).first().click();
    await page.getByText('By ada@acme.example').waitFor();
    await row('Token added').first().waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Show everybody' }).click();
    await row('Token added').first().waitFor();
    await page.getByLabel('Action').selectOption('token.deleted');
    await row('Token restored').first().waitFor({ state: 'detached' });
    expect(await row('Token deleted').count()).toBe(1);
    expect(new URL(page.url()).searchParams.get('action')).toBe('token.deleted');
    await page.getByLabel('From').fill('2999-01-01');
    await page.getByText('Nothing was done that fits.').waitFor();
  });

  it('speaks the chosen language', async () => {
    await page.goto(`${demo.base}/activity`);
    await page.getByLabel('Language').selectOption('pl');
    await page.getByRole('listitem').filter({ hasText: 'Przywrócono token' }).waitFor();
    await demo.picture('activity-pl');
    await page.setViewportSize({ width: 400, height: 900 });
    await demo.picture('activity-narrow');
    expect(await demo.violations()).toEqual([]);
  });
});
