import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSpeaker, type Language } from '@adept/messages';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../adept-process.ts';
import { violationsOn } from '../demo-in-browser.ts';
import { type EmptyConsole, openEmptyConsole } from './empty-console.ts';
import {
  chooseLanguage,
  chooseTheme,
  openPage,
  type OpenConsole,
  PAGE_STATES,
  type PageState,
  PATHS,
  settled,
} from './every-page.ts';
import { type FullConsole, openFullConsole } from './full-console.ts';
import { keepPicture } from './pictures.ts';

const LANGUAGES_SEEN: readonly Language[] = ['en', 'ru'];
const THEMES = ['light', 'dark'] as const;
/** Pages open side by side: while one waits for the network to give up, axe reads another. */
const AT_ONCE = 3;
/**
 * A tab behind another doesn't ask again after a failure, so beside other tests a page may never come to say that it failed.
 * By hand, with nothing else running: AXE_ERRORS=1.
 */
const STATES = PAGE_STATES.filter((state) => state !== 'error' || process.env['AXE_ERRORS'] === '1');
const ROUTES = Object.keys(PATHS);

let full: FullConsole;
let empty: EmptyConsole;
/** What a page says when the network fails, by language. */
const failed = new Map<Language, string>();
let looks = 0;

beforeAll(async () => {
  for (const language of LANGUAGES_SEEN) {
    const said = await createSpeaker(language, 'UTC');
    failed.set(language, said.say('console.trouble.unreachable.title'));
  }
  [full, empty] = await Promise.all([openFullConsole(), openEmptyConsole()]);
});
afterAll(async () => {
  await full?.close();
  await empty?.close();
});

/** Every theme and language of one page in one state; what axe finds, each with where. */
async function look(there: OpenConsole, name: string, state: PageState): Promise<string[]> {
  const says = (language: Language) => ({ name, state, failed: failed.get(language) ?? '' });
  const page = await openPage(there, says('en'));
  const found: string[] = [];
  try {
    for (const language of LANGUAGES_SEEN) {
      if (language !== 'en') {
        await chooseLanguage(page, language);
        await settled(page, says(language));
      }
      for (const theme of THEMES) {
        await chooseTheme(page, theme);
        const place = `${name}, ${state}, ${theme}, ${language}`;
        found.push(...(await violationsOn(page)).map((violation) => `${place}: ${violation}`));
        looks += 1;
        if (state === 'full' && language === 'en') await keepPicture(page, `pages/${name}-${theme}`);
      }
    }
    return found;
  } catch (error) {
    throw new Error(`${name}, ${state}: ${await saidBy(page)}`, { cause: error });
  } finally {
    await page.close();
  }
}

const saidBy = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText.slice(0, 500));

async function lookAtAll(
  there: OpenConsole,
  states: readonly PageState[],
  routes = ROUTES,
): Promise<string[]> {
  const queue = states.flatMap((state) => routes.map((name) => ({ name, state })));
  const found: string[] = [];
  const next = async (): Promise<void> => {
    for (let one = queue.shift(); one; one = queue.shift())
      found.push(...(await look(there, one.name, one.state)));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  return found;
}

describe('axe, against WCAG 2.2 AA', () => {
  it('knows every route: none has an address of its own', () => {
    const source = readFileSync(join(ROOT, 'packages/console/src/routes.tsx'), 'utf8');
    const named = [...source.matchAll(/\bpath: ([^,\n]+)/g)].map(([, address]) => address);
    expect(named.toSorted()).toEqual(ROUTES.map((name) => `PATHS.${name}`).toSorted());
  });

  it('finds nothing where there is something to show, while it loads, and when that fails', async () => {
    expect(
      await lookAtAll(
        full,
        STATES.filter((state) => state !== 'empty'),
      ),
    ).toEqual([]);
  }, 900_000);

  it('finds nothing where there is nothing yet', async () => {
    const ofToken = ROUTES.filter((name) => PATHS[name]?.includes('$tokenId'));
    const others = ROUTES.filter((name) => !ofToken.includes(name));
    expect(await lookAtAll(empty, ['empty'], others)).toEqual([]);
    const withToken = { ...empty, parameters: await empty.addToken() };
    expect(await lookAtAll(withToken, ['empty'], ofToken)).toEqual([]);
  }, 600_000);

  it('has looked at every route in every theme, state and language', () => {
    const { length } = STATES;
    console.log(
      `axe: ${ROUTES.length} routes × ${THEMES.length} themes × ${length} states × ${LANGUAGES_SEEN.length} languages: ${looks} pages looked at`,
    );
    expect(looks).toBe(ROUTES.length * THEMES.length * length * LANGUAGES_SEEN.length);
  });

  it('would find what is wrong', async () => {
    const page = await openPage(full, { name: 'settings', state: 'full', failed: '' });
    await page.evaluate(() => document.querySelector('main')?.append(document.createElement('button')));
    expect(await violationsOn(page)).toEqual([expect.stringMatching(/^button-name: /)]);
    await page.close();
  });
});
