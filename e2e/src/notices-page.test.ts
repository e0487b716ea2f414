/// <reference lib="dom" />
import { join } from 'node:path';
import type { CalendarFeedList, NoticeList, NoticeRuleList, Token } from '@adept/contract';
import {
  htmlOf,
  type MailReceiver,
  type ReceivedMail,
  startMailReceiver,
  textOf,
} from '@adept/server/wiring/testing/mail-receiver';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DemoInBrowser, PICTURES } from './demo-in-browser.ts';
import { call, download, until } from './world.ts';

let demo: DemoInBrowser;
let page: Page;
let mailbox: MailReceiver;

beforeAll(async () => {
  mailbox = await startMailReceiver({ user: 'adept', password: 'p@ss word' });
  demo = await DemoInBrowser.open({
    env: {
      ADEPT_SMTP_URL: `smtp://adept:${encodeURIComponent('p@ss word')}@127.0.0.1:${mailbox.port}`,
      ADEPT_SMTP_FROM: 'Adept <adept@acme.example>',
    },
  });
  ({ page } = demo);
  await demo.makeOwner();
});

afterAll(async () => {
  await demo.close();
  await mailbox.stop();
});

async function addRule(name: string, recipient: string, language: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a rule' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByLabel('Recipient').fill(recipient);
  await dialog.getByLabel('Language').selectOption(language);
  await dialog.getByLabel('Time zone').selectOption('UTC');
  await page.screenshot({ path: join(PICTURES, 'notice-rule-dialog.png') });
  expect(await demo.violations()).toEqual([]);
  await dialog.getByRole('button', { name: 'Save the rule' }).click();
  await page.getByText(name, { exact: true }).waitFor();
}

/** The mail as a reader sees it, in a browser. */
async function photograph(mail: ReceivedMail, name: string): Promise<void> {
  const reader = await demo.context.newPage();
  await reader.setViewportSize({ width: 680, height: 900 });
  await reader.setContent(htmlOf(mail));
  await reader.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
  await reader.close();
}

const mailTo = (address: string, words: RegExp) =>
  until(
    `a mail to ${address} about ${words.source}`,
    async () =>
      mailbox.mails.find(({ to, headers }) => to.includes(address) && words.test(headers['subject'] ?? '')) ??
      null,
    (mail) => mail !== null,
    150_000,
  ).then((mail) => mail as ReceivedMail);

describe('the settings', () => {
  it('make a rule, try it with a real message, and show what the mail server said', async () => {
    await page.getByRole('link', { name: 'Settings' }).click();
    await page.getByText('No rules yet.').waitFor();
    await addRule('Operators', 'ops@acme.example', 'en');
    await page.getByRole('button', { name: 'Send a test message' }).click();
    await page.getByText(/It arrived: 250 queued/).waitFor();
    const mail = await mailTo('ops@acme.example', /test message/);
    expect(textOf(mail)).toContain('simulated Apple');
    mailbox.next.push('refuse-for-good');
    await page.getByRole('button', { name: 'Send a test message' }).click();
    await page.getByText(/It did not arrive: .*550 mailbox unavailable/).waitFor();
    await addRule('Операторы', 'ru@acme.example', 'ru');
  });

  it('tell of expirations and of what opens, in the language of each rule, with links that lead to the token', async () => {
    const { items } = await demo.api<{ items: Token[] }>('/tokens?limit=100');
    const soon = items.find(({ name }) => name === 'Field tablets')!;
    const expiring = await mailTo('ops@acme.example', /Field tablets.*expiration in \d+ day/);
    expect(expiring.headers['subject']).toMatch(/^Simulated: /);
    await photograph(expiring, 'mail-expiry-en');
    await photograph(await mailTo('ru@acme.example', /Field tablets/), 'mail-expiry-ru');
    const link = new RegExp(`href="(${demo.base}/[^"]+${soon.id})"`).exec(htmlOf(expiring))?.[1] ?? '';
    await page.goto(link);
    await page.getByRole('heading', { name: 'Field tablets' }).waitFor();

    const simulator = await demo.said('simulator');
    const { items: organizations } = await call<{ items: { id: string; name: string }[] }>(
      `${simulator}/portal/api/organizations`,
    );
    const acme = organizations.find(({ name }) => name.startsWith('Acme'))!;
    await call(`${simulator}/portal/api/organizations/${acme.id}/terms/publish`, { method: 'POST' });
    const macs = items.find(({ name }) => name === 'HQ Macs')!;
    for (const { id } of [macs, soon]) await demo.api(`/tokens/${id}/verify`, { method: 'POST' });
    await photograph(await mailTo('ops@acme.example', /new Terms and Conditions/), 'mail-opened-en');
    await photograph(await mailTo('ru@acme.example', /HQ Macs|токен/), 'mail-opened-ru');
  });

  it('list what was sent, and send it again', async () => {
    await page.goto(`${demo.base}/settings`);
    await page
      .getByText(/Field tablets.*expiration in/)
      .first()
      .waitFor();
    const before = mailbox.mails.length;
    await page.getByRole('button', { name: 'Send again' }).first().click();
    await until(
      'it is sent again',
      async () => mailbox.mails.length,
      (now) => now > before,
    );
    await demo.picture('settings');
    expect(await demo.violations()).toEqual([]);
    const { items } = await demo.api<NoticeList>('/notices');
    expect(items.every(({ deliveries }) => deliveries.every(({ answer }) => !answer.includes('p@ss')))).toBe(
      true,
    );
  });

  it('delete the rule that was meant, once somebody confirmed it', async () => {
    const rule = page.getByRole('listitem').filter({ hasText: 'ops@acme.example' }).first();
    const facts = await rule.getByRole('listitem').allTextContents();
    expect(facts).toEqual(['Email', 'ops@acme.example', 'All tokens', 'Errors and warnings']);
    await rule.getByRole('button', { name: 'Delete the rule “Operators”' }).click();
    const asked = page.getByRole('dialog', { name: 'Delete the rule “Operators”' });
    await page.keyboard.press('Escape');
    await asked.waitFor({ state: 'detached' });
    expect((await demo.api<NoticeRuleList>('/notice-rules')).items).toHaveLength(2);
    await rule.getByRole('button', { name: 'Delete the rule “Operators”' }).click();
    await asked.getByRole('button', { name: 'Delete', exact: true }).click();
    await asked.waitFor({ state: 'detached' });
    await page.getByText('Operators', { exact: true }).waitFor({ state: 'detached' });
    expect((await demo.api<NoticeRuleList>('/notice-rules')).items).toMatchObject([{ name: 'Операторы' }]);
  });

  it('show the secret of a webhook once', async () => {
    await page.getByRole('button', { name: 'Add a rule' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name').fill('Pager');
    await dialog.getByLabel('How').selectOption('adept');
    await dialog.getByLabel('Address of the webhook').fill('https://pager.acme.example/in');
    await dialog.getByRole('button', { name: 'Save the rule' }).click();
    const secret = await dialog.getByLabel('Secret of the rule “Pager”').inputValue();
    expect(secret.length).toBeGreaterThan(20);
    await dialog.getByRole('button', { name: 'Close', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await page.content()).not.toContain(secret);
  });

  it('make an address for a calendar, show it once, and end it', async () => {
    await demo.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(`${demo.base}/settings`);
    await page.getByText('No calendar yet.').waitFor();
    await page.getByRole('button', { name: 'Make an address for a calendar' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name').fill('Duty roster');
    await dialog.getByLabel('Language').selectOption('pl');
    await dialog.getByLabel('Time zone').selectOption('Europe/Warsaw');
    await dialog.getByRole('button', { name: 'Make the address' }).click();
    const address = await dialog.getByLabel('Address of the calendar “Duty roster”').inputValue();
    await dialog.getByRole('button', { name: 'Copy' }).click();
    await dialog.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
    expect(await demo.violations()).toEqual([]);
    await page.screenshot({ path: join(PICTURES, 'calendar-dialog.png') });
    const calendar = (await download(address)).toString('utf8');
    expect(calendar).toContain('BEGIN:VCALENDAR');
    expect(calendar).toContain('„Field tablets” wygasa');
    await dialog.getByRole('button', { name: 'Close', exact: true }).last().click();
    await dialog.waitFor({ state: 'detached' });
    expect(await page.content()).not.toContain(new URL(address).searchParams.get('key') ?? address);

    const item = page.getByRole('listitem').filter({ hasText: 'Duty roster' });
    await item.waitFor();
    expect(await demo.violations()).toEqual([]);
    await demo.picture('settings-calendars-en');
    await page.evaluate(() => localStorage.setItem('adept.language', 'ru'));
    await page.goto(`${demo.base}/settings`);
    await item.waitFor();
    expect(await demo.violations()).toEqual([]);
    await demo.picture('settings-calendars-ru');
    await item.getByRole('button', { name: 'Отозвать адрес «Duty roster»' }).click();
    const asked = page.getByRole('dialog', { name: 'Отозвать адрес «Duty roster»' });
    expect(await demo.violations()).toEqual([]);
    await page.screenshot({ path: join(PICTURES, 'confirm-dialog-ru.png') });
    await asked.getByRole('button', { name: 'Отмена' }).click();
    await asked.waitFor({ state: 'detached' });
    expect((await download(address)).toString('utf8')).toContain('BEGIN:VCALENDAR');
    await item.getByRole('button', { name: 'Отозвать адрес «Duty roster»' }).click();
    await asked.getByRole('button', { name: 'Отозвать', exact: true }).click();
    await item.getByText('адрес больше ничего не показывает').waitFor();
    expect(await item.getByRole('button').count()).toBe(0);
    await expect(download(address)).rejects.toThrow('404');
    expect((await demo.api<CalendarFeedList>('/calendar-feeds')).items).toMatchObject([
      { name: 'Duty roster', language: 'pl', timeZone: 'Europe/Warsaw' },
    ]);
  });
});
