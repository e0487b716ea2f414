import AxeBuilder from '@axe-core/playwright';
import { createCertificate } from '@adept/apple/token/testing/openssl';
import { createSimulator, type Simulator } from '@adept/simulator';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { PICTURES } from './demo-in-browser.ts';
import { call } from './world.ts';

interface Organization {
  id: string;
  name: string;
  mdmServers: { id: string; name: string }[];
}

let simulator: Simulator;
let folder = '';
let acme: Organization;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'adept-portal-'));
  simulator = await createSimulator({ seed: 1, scenario: 'demo', calm: true });
  const { items } = await call<{ items: [Organization] }>(`${simulator.url}/portal/api/organizations`);
  [acme] = items;
});
afterAll(async () => {
  await simulator.stop();
  rmSync(folder, { recursive: true, force: true });
});

function certificateFile(): string {
  const file = join(folder, 'certificate.pem');
  writeFileSync(file, createCertificate('portal').certificatePem);
  return file;
}

async function withPage(
  size: { width: number; dark?: boolean },
  act: (page: Page) => Promise<void>,
): Promise<void> {
  const browser = await openBrowser(size);
  try {
    const page = await browser.context.newPage();
    await page.goto(`${simulator.url}/portal`);
    await act(page);
  } finally {
    await browser.close();
  }
}

/** Nothing is wider than the window, and axe finds nothing. */
async function looksRight(page: Page): Promise<void> {
  const tooWide = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  expect(tooWide, page.url()).toBe(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
    page.url(),
  ).toEqual([]);
}

describe("the simulator's portal in a browser", () => {
  it('takes a key, hands out a token, warns before the second, and says what died', async () => {
    await withPage({ width: 1280 }, async (page) => {
      await page.click('text=Acme Retail');
      await page.click('text=HQ Macs');
      await page.setInputFiles('input[type=file]', certificateFile());
      await page.click('button:has-text("Upload public key")');
      await page.waitForSelector('[role=status]:has-text("was uploaded")');
      const first = page.waitForEvent('download');
      await page.click('button:has-text("Download token")');
      expect((await first).suggestedFilename()).toMatch(/^HQ Macs_Token_.*_smime\.p7m$/);
      await page.click('a:has-text("Download token")');
      await page.waitForSelector('text=The token in use stops working at once.');
      const second = page.waitForEvent('download');
      await page.click('button:has-text("Download token")');
      const saved = await (await second).path();
      expect(readFileSync(saved, 'latin1')).toContain('application/pkcs7-mime');
      expect(await page.textContent('[role=status]')).toContain('The former token no longer works');
      await looksRight(page);
      await page.screenshot({ path: join(PICTURES, 'portal-server.png'), fullPage: true });
    });
  });

  it.each<{ width: number; dark?: boolean }>([{ width: 1280 }, { width: 375 }, { width: 1280, dark: true }])(
    'fits the window and is accessible: %o',
    async (size) => {
      const at = `/portal/organizations/${acme.id}`;
      const server = `${at}/mdm-servers/${acme.mdmServers[0]?.id}`;
      const { items } = await call<{ items: { serial: string }[] }>(
        `${simulator.url}/portal/api/organizations/${acme.id}/devices?limit=1`,
      );
      await withPage(size, async (page) => {
        const device = `${at}/devices/${items[0]?.serial}`;
        const short = `${at}/devices?q=${items[0]?.serial}`;
        for (const path of size.dark
          ? [server, short]
          : ['/portal', at, server, short, device, `${at}/terms`]) {
          await page.goto(`${simulator.url}${path}`);
          await looksRight(page);
          if (path === '/portal') await page.screenshot({ path: join(PICTURES, `portal-${size.width}.png`) });
        }
      });
    },
  );
});
