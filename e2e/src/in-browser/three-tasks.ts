import type { Speaker } from '@adept/messages';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Hands } from './hands.ts';
import { heardOn } from './live-regions.ts';

/** Somebody before the console, and what they read by. */
export interface Walker {
  page: Page;
  said: Speaker;
  hands: Hands;
  /** The token that is in an error state, and its cause. */
  token: string;
  causeId: string;
}

/** *Find out why*: from any page to the token, its cause, and how we know. */
export async function findOutWhy({ page, said, hands, token, causeId }: Walker): Promise<void> {
  await hands.press(page.getByRole('link', { name: said.say('console.nav.tokens'), exact: true }));
  await hands.press(page.getByRole('table').getByRole('link', { name: token, exact: true }));
  await page.getByRole('heading', { level: 1, name: token, exact: true }).waitFor();
  await page
    .getByRole('heading', { level: 2, name: said.find(`cause.${causeId}.title`) ?? causeId })
    .waitFor();
  // The card's comes first; each turn of the timeline has one of its own.
  const evidence = page
    .locator('details', {
      has: page.locator('summary', { hasText: said.say('console.diagnosis.evidence') }),
    })
    .first();
  const summary = evidence.locator('summary').first();
  if ((await evidence.getAttribute('open')) === null) await hands.press(summary);
  await evidence.getByText(/\d{3}/).first().waitFor();
}

/** *Verify*: Apple is asked now, and the answer is read out. */
export async function verify({ page, said, hands }: Walker): Promise<void> {
  await hands.press(page.getByRole('button', { name: said.say('console.token.check') }).first());
  await expectHeard(page, said.say('console.verify.still'));
}

/** *Renew*: the file from the portal, its checks, and the proof that it works. */
export async function renew(
  { page, said, hands, causeId }: Walker,
  file: () => Promise<string>,
): Promise<void> {
  await hands.press(page.getByRole('button', { name: said.say('console.token.upload') }).first());
  await page.getByText(said.say('console.renew.warning')).first().waitFor();
  // The button has gone: whoever pressed it stands in what it opened.
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('#upload') !== null))
    .toBe(true);
  const downloaded = await file();
  await hands.choose(page.getByRole('button', { name: said.say('console.upload.choose') }), downloaded);
  await page.getByText(said.say('console.upload.accepted')).first().waitFor();
  await page
    .getByRole('heading', { level: 2, name: said.find(`cause.${causeId}.title`) ?? causeId })
    .waitFor({ state: 'detached' });
  await expectHeard(page, said.say('console.verify.works'));
}

async function expectHeard(page: Page, text: string): Promise<void> {
  await expect
    .poll(async () => (await heardOn(page)).filter((heard) => heard.includes(text)).length, {
      message: `read out: ${text}`,
      timeout: 30_000,
    })
    .toBeGreaterThan(0);
}
