import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { BrowserContext, Page } from 'playwright-core';
import { ROOT, type Running, start } from './adept-process.ts';
import { openBrowser } from './browser.ts';
import { call, download } from './world.ts';

export const PICTURES = join(ROOT, 'test-output/pictures');
/** Address of the page *Enrollment program tokens*, below the server's. */
export const TOKENS_PAGE = '/devices/enroll-devices/apple-enrollment/enrollment-program-tokens';
export const OWNER = { email: 'ada@acme.example', password: 'correct horse battery staple' };
/** Any free ports, so that several demos stand side by side. */
export const FREE_PORTS = {
  ADEPT_ADMIN_PORT: '0',
  ADEPT_DEVICE_PORT: '0',
  ADEPT_SIMULATOR_PORT: '0',
  ADEPT_SIMULATOR_CONTROL_PORT: '0',
};

interface DemoOptions {
  /** Beside the ports and the directory, which are the demo's own. */
  env?: Record<string, string>;
  /** Before the first page is opened. */
  prepare?: (context: BrowserContext) => Promise<unknown>;
}

/** `npm run demo` with ports and a directory of its own, and a browser at the page where its owner is made. */
export class DemoInBrowser {
  /** The demo's own; what a test writes may lie there, too. */
  readonly directory: string;
  readonly page: Page;
  /** Address of console and API. */
  readonly base: string;
  readonly #demo: Running;
  readonly #browser: Awaited<ReturnType<typeof openBrowser>>;

  private constructor(from: {
    directory: string;
    base: string;
    demo: Running;
    browser: Awaited<ReturnType<typeof openBrowser>>;
    page: Page;
  }) {
    this.directory = from.directory;
    this.base = from.base;
    this.page = from.page;
    this.#demo = from.demo;
    this.#browser = from.browser;
  }

  static async open({ env = {}, prepare }: DemoOptions = {}): Promise<DemoInBrowser> {
    mkdirSync(PICTURES, { recursive: true });
    const directory = mkdtempSync(join(tmpdir(), 'adept-console-'));
    const demo = start('npm', ['run', '--silent', 'demo'], {
      ...FREE_PORTS,
      ...env,
      ADEPT_DATA_DIR: directory,
    });
    // A browser takes seconds to start, as the demo does.
    const opening = openBrowser({ height: 900 });
    try {
      const [browser, base] = await Promise.all([opening, demo.line('ready')]);
      await prepare?.(browser.context);
      const page = await browser.context.newPage();
      return new DemoInBrowser({ directory, base, demo, browser, page });
    } catch (error) {
      demo.child.kill('SIGTERM');
      await opening.then((browser) => browser.close());
      await demo.ended;
      rmSync(directory, { recursive: true, force: true });
      throw error;
    }
  }

  get context(): BrowserContext {
    return this.#browser.context;
  }

  /** What the demo printed behind a word: `simulator`, `control`, `api-token`, `set-up`. */
  said(word: 'simulator' | 'control' | 'api-token' | 'set-up'): Promise<string> {
    return this.#demo.line(word);
  }

  /** By the printed link, as the first person does: the owner, signed in. In English. */
  async makeOwner(): Promise<void> {
    const { page } = this;
    await page.goto(await this.said('set-up'));
    await page.getByLabel('E-mail address').fill(OWNER.email);
    await page.getByLabel('Password').first().fill(OWNER.password);
    await page.getByRole('button', { name: 'Make the account and sign in' }).click();
    await page.getByRole('button', { name: 'Sign out' }).first().waitFor();
  }

  /** The demo's API with the token that it printed. */
  async api<T>(path: string, options: { method?: string; body?: unknown } = {}): Promise<T> {
    const headers = { authorization: `Bearer ${await this.said('api-token')}` };
    return call<T>(`${this.base}/api/v1${path}`, { ...options, headers });
  }

  /** A new key pair for the token: its public half, as Apple’s portal takes it. */
  async newKey(tokenId: string): Promise<Buffer> {
    const headers = { authorization: `Bearer ${await this.said('api-token')}` };
    const at = `${this.base}/api/v1/tokens/${tokenId}/key-pairs`;
    const { certificateUrl } = await call<{ certificateUrl: string }>(at, { method: 'POST', headers });
    return download(new URL(certificateUrl, this.base).href, { headers });
  }

  /** The whole page as it is now, to be looked at. */
  async picture(name: string): Promise<void> {
    await this.page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
  }

  /** What axe finds against WCAG 2.2 AA: rule and places. */
  async violations(): Promise<string[]> {
    return violationsOn(this.page);
  }

  async close(): Promise<void> {
    await this.#browser.close();
    this.#demo.child.kill('SIGTERM');
    await this.#demo.ended;
    rmSync(this.directory, { recursive: true, force: true });
  }
}

/** What axe finds on this page against WCAG 2.2 AA: rule and places. */
export async function violationsOn(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    // No page of ours has a frame; for those of others axe would open a second page each time.
    .setLegacyMode()
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(', ')}`);
}
