import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { ROOT } from '../adept-process.ts';

/** The addresses of the console's pages, parameters and all, by the names of their routes. */
export const { PATHS } = (await import(join(ROOT, 'packages/console/src/paths.ts'))) as {
  PATHS: Readonly<Record<string, string>>;
};

/** How a page can be found: with what there is to show, without any, while it loads, and when that fails. */
export const PAGE_STATES = ['full', 'empty', 'loading', 'error'] as const;
export type PageState = (typeof PAGE_STATES)[number];

/** A console to look at: a browser that is signed in to it, and what stands for the parameters of its addresses. */
export interface OpenConsole {
  context: BrowserContext;
  base: string;
  /** `$tokenId` and the like; `addingToken.$tokenId` where a page wants another than the rest. */
  parameters: Readonly<Record<string, string>>;
  /** `#` and a secret, for the page of who holds a renewal link; empty without one. */
  linkSecret: string;
}

/** Pages that ask the server only when their form is sent: *full* is filled in, and loading and failing are the sending's. */
const DOORS: readonly string[] = ['signIn', 'setUp'];
const FORMS: readonly string[] = [...DOORS, 'addToken'];
const FILLED_AT_MOST = 4;
const BUSY = '[aria-busy="true"], [role="progressbar"]';

/** @throws when nothing stands for one of its parameters */
export function addressOf({ base, parameters, linkSecret }: OpenConsole, name: string): string {
  const path = PATHS[name];
  if (path === undefined) throw new Error(`no route ${name}`);
  const filled = path.replaceAll(/\$\w+/g, (parameter) => {
    const value = parameters[`${name}.${parameter}`] ?? parameters[parameter];
    if (!value) throw new Error(`say what stands for ${parameter}`);
    return encodeURIComponent(value);
  });
  const rest: Readonly<Record<string, string>> = { renew: linkSecret, setUp: '?code=a-code' };
  return `${base}${filled}${rest[name] ?? ''}`;
}

/**
 * Opens a page of the console and brings it into a state. Nothing of the answers is made up: full and empty are of the
 * server; while it loads the network holds what was asked, and when that fails it breaks off.
 * @param failed what a page says then, in the language that it starts in
 */
export async function openPage(
  there: OpenConsole,
  { name, state, failed }: { name: string; state: PageState; failed: string },
): Promise<Page> {
  const page = await there.context.newPage();
  const form = FORMS.includes(name);
  if (state === 'loading' || state === 'error') {
    await page.route(
      ({ pathname }) => isAsked(pathname) && (DOORS.includes(name) || pathname !== '/api/v1/session'),
      (asked) => {
        if (form && asked.request().method() === 'GET' && !DOORS.includes(name)) return asked.continue();
        // Held as long as the page is open.
        return state === 'error' ? asked.abort('connectionfailed') : undefined;
      },
    );
  }
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(addressOf(there, name));
  for (let attempt = 1; ; attempt += 1) {
    // Pages stand side by side, beside other tests. What was filled in while a page still came up may be gone.
    const again = form && attempt < FILLED_AT_MOST;
    page.setDefaultTimeout(again ? 20_000 : 120_000);
    try {
      if (form) await fillIn(page, state);
      await settled(page, { name, state, failed });
      page.setDefaultTimeout(120_000);
      return page;
    } catch (cause) {
      if (!again) throw new Error(`${name} does not come to be ${state}`, { cause });
      await page.reload();
    }
  }
}

const isAsked = (pathname: string): boolean =>
  pathname.startsWith('/api/v1/') || (pathname.startsWith('/docs/') && pathname.endsWith('.json'));

async function fillIn(page: Page, state: PageState): Promise<void> {
  await page.locator('main form button[type=submit]').waitFor();
  if (state === 'empty') return;
  const said = { email: 'ada@acme.example', password: 'correct horse battery staple', text: 'Harbor iPads' };
  for (const [type, value] of Object.entries(said))
    for (const field of await page.locator(`main form input[type=${type}]`).all()) await field.fill(value);
  if (state !== 'full') await page.locator('main form button[type=submit]').click();
}

/** Resolves once the page shows the state; asked again after what brings it anew, such as another language. */
export async function settled(
  page: Page,
  { name, state, failed }: { name: string; state: PageState; failed: string },
): Promise<void> {
  if (state === 'error') {
    await page.getByText(failed).first().waitFor();
    return;
  }
  if (FORMS.includes(name)) {
    const sent = { loading: '[aria-disabled="true"]', full: ':not([aria-disabled="true"])', empty: '' }[
      state
    ];
    await page.locator(`main form button[type=submit]${sent}`).waitFor();
    return;
  }
  await page.locator('main h1').first().waitFor();
  if (state === 'loading') await page.locator(BUSY).first().waitFor();
  else await page.waitForFunction((busy) => document.querySelector(busy) === null, BUSY, { polling: 50 });
}

/** By the page's own menu; resolves once its texts have changed. */
export async function chooseLanguage(page: Page, language: string): Promise<void> {
  await page.locator('select:has(option[lang])').selectOption(language);
  await page.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' });
}

/** As the system would; resolves once everything has its new colours. */
export async function chooseTheme(page: Page, theme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await page.waitForFunction(
    (wanted) => {
      const provider = document.querySelector('.fui-FluentProvider');
      const [red = 0] = (provider ? getComputedStyle(provider).color : '').match(/\d+/g)?.map(Number) ?? [];
      // Less motion makes instants of all transitions, but a colour that is inherited has one at each level.
      const turning = document.getAnimations().some((motion) => motion instanceof CSSTransition);
      return provider !== null && red > 127 === (wanted === 'dark') && !turning;
    },
    theme,
    { polling: 50 },
  );
}
