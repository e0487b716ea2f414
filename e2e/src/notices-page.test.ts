import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { NoticeList, Token } from '@adept/contract';
import {
  htmlOf,
  type MailReceiver,
  type ReceivedMail,
  startMailReceiver,
  textOf,
} from '@adept/server/wiring/testing/mail-receiver';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, type Running, start } from './adept-process.ts';
import { openBrowser } from './browser.ts';
import { call, until } from './world.ts';

const directory = mkdtempSync(join(tmpdir(), 'adept-notices-'));
const PICTURES = join(ROOT, 'test-output/pictures');

let demo: Running;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let page: Page;
let mailbox: MailReceiver;
let base = '';

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  mailbox = await startMailReceiver({ user: 'adept', password: 'p@ss word' });
  demo = start('npm', ['run', '--silent', 'demo'], {
    ADEPT_ADMIN_PORT: '0',
    ADEPT_DEVICE_PORT: '0',
    ADEPT_SIMULATOR_PORT: '0',
    ADEPT_SIMULATOR_CONTROL_PORT: '0',
    ADEPT_DATA_DIR: directory,
    ADEPT_SMTP_URL: `smtp://adept:${encodeURIComponent('p@ss word')}@127.0.0.1:${mailbox.port}`,
    ADEPT_SMTP_FROM: 'Adept <adept@acme.example>',
  });
  const setUp = await demo.line('set-up');
  base = await demo.line('ready');
  browser = await openBrowser({ height: 900 });
  page = await browser.context.newPage();
  await page.goto(setUp);
  await page.getByLabel('E-mail address').fill('ada@acme.example');
  await page.getByLabel('Password').first().fill('correct horse battery staple');
  await page.getByRole('button', { name: 'Make the account and sign in' }).click();
  await page.getByRole('button', { name: 'Sign out' }).first().waitFor();
}, 180_000);

afterAll(async () => {
  await browser.close();
  demo.child.kill('SIGTERM');
  await demo.ended;
  await mailbox.stop();
  rmSync(directory, { recursive: true, force: true });
});

const bearer = async () => ({ headers: { authorization: `Bearer ${await demo.line('api-token')}` } });

async function violations(): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return found.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`);
}

async function addRule(name: string, recipient: string, language: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a rule' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill(name);
  await dialog.getByLabel('Recipient').fill(recipient);
  await dialog.getByLabel('Language').selectOption(language);
  await dialog.getByLabel('Time zone').selectOption('UTC');
  await page.screenshot({ path: join(PICTURES, 'notice-rule-dialog.png') });
  expect(await violations()).toEqual([]);
  await dialog.getByRole('button', { name: 'Save the rule' }).click();
  await page.getByText(name, { exact: true }).waitFor();
}

/** The mail as a reader sees it, in a browser. */
async function photograph(mail: ReceivedMail, name: string): Promise<void> {
  const reader = await browser.context.newPage();
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
    const { items } = await call<{ items: Token[] }>(`${base}/api/v1/tokens?limit=100`, await bearer());
    const soon = items.find(({ name }) => name === 'Field tablets')!;
    const expiring = await mailTo('ops@acme.example', /Field tablets.*expiration in \d+ day/);
    expect(expiring.headers['subject']).toMatch(/^Simulated: /);
    await photograph(expiring, 'mail-expiry-en');
    await photograph(await mailTo('ru@acme.example', /Field tablets/), 'mail-expiry-ru');
    const link = new RegExp(`href="(${base}/[^"]+${soon.id})"`).exec(htmlOf(expiring))?.[1] ?? '';
    await page.goto(link);
    await page.getByRole('heading', { name: 'Field tablets' }).waitFor();

    const simulator = await demo.line('simulator');
    const { items: organizations } = await call<{ items: { id: string; name: string }[] }>(
      `${simulator}/portal/api/organizations`,
    );
    const acme = organizations.find(({ name }) => name.startsWith('Acme'))!;
    await call(`${simulator}/portal/api/organizations/${acme.id}/terms/publish`, { method: 'POST' });
    const macs = items.find(({ name }) => name === 'HQ Macs')!;
    for (const { id } of [macs, soon])
      await call(`${base}/api/v1/tokens/${id}/verify`, { method: 'POST', ...(await bearer()) });
    await photograph(await mailTo('ops@acme.example', /new Terms and Conditions/), 'mail-opened-en');
    await photograph(await mailTo('ru@acme.example', /HQ Macs|токен/), 'mail-opened-ru');
  });

  it('list what was sent, and send it again', async () => {
    await page.goto(`${base}/settings`);
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
    await page.screenshot({ path: join(PICTURES, 'settings.png'), fullPage: true });
    expect(await violations()).toEqual([]);
    const { items } = await call<NoticeList>(`${base}/api/v1/notices`, await bearer());
    expect(items.every(({ deliveries }) => deliveries.every(({ answer }) => !answer.includes('p@ss')))).toBe(
      true,
    );
  });
});
