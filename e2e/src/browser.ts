import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The system's Chromium with an empty profile; a missing browser fails the test and says what to install. */
export async function openBrowser(
  options: { width?: number; height?: number; dark?: boolean; language?: string } = {},
): Promise<{ context: BrowserContext; close(): Promise<void> }> {
  const executablePath = PLACES.find((place) => existsSync(place));
  if (!executablePath) throw new Error('No Chromium here. On Debian, as root: apt-get install -y chromium');
  const profile = mkdtempSync(join(tmpdir(), 'adept-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    colorScheme: options.dark ? 'dark' : 'light',
    locale: options.language ?? 'en',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
  return {
    context,
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
