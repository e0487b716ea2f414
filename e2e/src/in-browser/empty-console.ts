import { randomUUID } from 'node:crypto';
import { consoleBundle } from '@adept/cli/serve/console-bundle';
import { ROOT } from '../adept-process.ts';
import { openBrowser } from '../browser.ts';
import { OWNER } from '../demo-in-browser.ts';
import { api, startWorld } from '../world.ts';
import type { OpenConsole } from './every-page.ts';
import { startInEnglish } from './full-console.ts';

/** What is asked for isn't there. */
export interface EmptyConsole extends OpenConsole {
  /** From then on there is one, which waits for its first file. */
  addToken(): Promise<OpenConsole['parameters']>;
  close(): Promise<void>;
}

/** A server without a token, and its owner's browser. */
export async function openEmptyConsole(): Promise<EmptyConsole> {
  const consoleDir = await consoleBundle({
    root: ROOT,
    stderr: process.stderr,
    notice: 'Building the console.',
  });
  const [world, browser] = await Promise.all([
    startWorld({ consoleDir, calm: true, store: 'embedded' }),
    openBrowser({ height: 900 }),
  ]);
  const close = async (): Promise<void> => {
    await browser.close();
    await world.stop();
  };
  try {
    const { context } = browser;
    await startInEnglish(context);
    const page = await context.newPage();
    await page.goto(world.server.setUpUrl ?? '');
    await page.locator('input[type=email]').fill(OWNER.email);
    await page.locator('input[type=password]').fill(OWNER.password);
    await page.locator('button[type=submit]').click();
    await page.locator('nav a[aria-current=page]').first().waitFor();
    await page.close();
    return {
      context,
      base: world.server.adminUrl,
      linkSecret: '',
      parameters: { $serial: 'NOTHERE00001', $problemId: randomUUID(), $causeId: 'no-such-cause' },
      async addToken() {
        const body = { name: 'Without a file' };
        const { id } = await api<{ id: string }>(world, '/tokens', { method: 'POST', body });
        return { $tokenId: id };
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
