import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from '../adept-process.ts';
import { PICTURES } from '../demo-in-browser.ts';
import { smallPng } from './small-png.ts';

/** `ADEPT_PICTURES=1` renews the pictures that the documentation shows. */
const RENEWS = process.env.ADEPT_PICTURES === '1';

/** What is in the window, to be looked at; kept below docs/images, and small, where its pictures are renewed. @param name with its folder */
export async function keepPicture(page: Page, name: string): Promise<void> {
  const file = join(RENEWS ? join(ROOT, 'docs/images') : PICTURES, `${name}.png`);
  mkdirSync(dirname(file), { recursive: true });
  const png = await page.screenshot();
  writeFileSync(file, RENEWS ? smallPng(png) : png);
}
