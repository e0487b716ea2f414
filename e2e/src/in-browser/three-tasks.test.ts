import { createSpeaker, LANGUAGES } from '@adept/messages';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../browser.ts';
import { DemoInBrowser, OWNER } from '../demo-in-browser.ts';
import { Guide } from './guide.ts';
import { KeyboardHands, MouseHands } from './hands.ts';
import { heardOn, listen } from './live-regions.ts';
import { TokenAtApple } from './token-at-apple.ts';
import { findOutWhy, renew, verify, type Walker } from './three-tasks.ts';

/** The three tasks that the console is for, as people do them: by mouse and by keyboard, in every language. */
let demo: DemoInBrowser;
let expired: TokenAtApple;
let replaced: TokenAtApple;
/** A browser of its own for the mouse: only a page in front shows where the focus is. */
let other: Awaited<ReturnType<typeof openBrowser>>;

beforeAll(async () => {
  [demo, other] = await Promise.all([
    DemoInBrowser.open({ prepare: (context) => context.addInitScript(listen) }),
    openBrowser({ height: 900 }),
  ]);
  await other.context.addInitScript(listen);
  expired = await TokenAtApple.named(demo, 'Berlin stores');
  replaced = await TokenAtApple.named(demo, 'Lab');
});
afterAll(async () => {
  await other?.close();
  await demo?.close();
});

describe('the first hour', () => {
  it('cures the expired token of the demo by what the pages say, in few steps, and is the guide', async () => {
    const { page } = demo;
    const said = await createSpeaker('en', 'UTC');
    const button = (id: string) => `*${said.find(id)}*`;
    // Without the time, which stands at its end.
    const answer = (id: string) => said.find(id)?.replace(/(?<=\.)[^.]*$/, '');
    const guide = new Guide('first-hour', {
      title: 'The first hour',
      intro:
        'From nothing to a cured token, beside a simulated Apple: nothing here can touch yours. This page is written by the test that walks it (`e2e/src/in-browser/three-tasks.test.ts`), so what it names and shows is what you find.',
    });

    await page.goto(await demo.said('set-up'));
    await page.getByRole('heading', { level: 1, name: said.say('console.set-up.title') }).waitFor();
    await guide.step(
      'Start it',
      'Run `npm run demo`. After a few seconds it prints a table of eight tokens, four of them in an error state, and above it a line `set-up` with an address. Open that address, type an e-mail address and a password of at least twelve characters, and press ' +
        `${button('console.set-up.submit')}. Nobody else can do so afterwards.`,
    );
    await page.getByLabel(said.say('console.sign-in.email')).fill(OWNER.email);
    await page.getByLabel(said.say('console.sign-in.password')).first().fill(OWNER.password);
    await page.getByRole('button', { name: said.say('console.set-up.submit') }).click();
    await page.getByText(said.say('console.tokens.banner.sentence')).waitFor();
    await guide.step(
      'See what is wrong',
      `You stand before ${button('console.nav.tokens')}. Is something wrong, what, and what do I click: the bar on top says it by cause, each row for its token. ${button('console.nav.overview')} has the same as tasks: each is one cure, ranked by how many devices it concerns, and may cure several tokens.`,
      {
        of: page,
        name: 'tokens',
        shows: 'Enrollment program tokens: four in an error state, each with its cause and the next step',
      },
    );

    const hands = new MouseHands(page);
    const walker: Walker = { page, said, hands, token: 'Berlin stores', causeId: 'token-expired' };
    await findOutWhy(walker);
    await guide.step(
      'Find out why',
      `Choose *Berlin stores*. Its page says what happened, since when, what still works and what doesn’t, who has to do what, and under ${button('console.diagnosis.evidence')} what Apple answered, word by word.`,
      {
        of: page,
        name: 'why',
        shows: 'The token’s page: it has expired, what that means, and the steps that cure it',
      },
    );

    await verify(walker);
    await guide.step(
      'Ask Apple',
      `${button('console.token.check')} asks Apple at once. Now it answers “${answer('console.verify.still')}”: nobody can set a token to good by hand, only Apple’s answer can. You may press it as often as you like.`,
    );

    let portal!: Page;
    await renew(walker, async () => {
      await guide.step(
        'Begin to renew',
        `Press ${button('console.token.upload')} before you go to Apple: “${said.say('console.renew.warning')}” The upload stays open over a reload.`,
        { of: page, name: 'renew', shows: 'The renewal: two steps, and the warning first' },
      );
      portal = await demo.context.newPage();
      const file = await downloadInPortal(portal);
      await guide.step(
        'Download the token at Apple',
        'Apple’s portal is simulated here; it stands at the address `simulator` that the demo printed, with `/portal` behind it. Choose *Acme Retail*, then *Berlin stores*, and press *Download token*.',
        { of: portal, name: 'portal', shows: 'The simulated portal after the download' },
      );
      return file;
    });
    await guide.step(
      'Upload it',
      `Back in Adept, drop the file or press ${button('console.upload.choose')}. Every check of the file is listed. Then Adept asks Apple with the new token; only after Apple has taken it the problem closes and the page says “${answer('console.verify.works')}”.`,
      { of: page, name: 'cured', shows: 'The renewed token: every check passed, and Apple accepts it' },
    );
    expect(hands.acts).toBeLessThanOrEqual(8);
    console.log(`the expired token is cured in ${hands.acts} actions`);
    await portal.close();
    await expired.untilHealthy();
    await expect(
      guide.text([
        '## Then',
        '',
        '- Try *Lab*: the same three tasks, another cause. *Lycée iPads* and *Lycée Macs* are cured by one click in the portal, under *Terms*.',
        '- Your own tokens: `npm start`, then [running it](running.md) and [renewing a token](renewal.md).',
        '- Who is told before the next one expires: [notices](notices.md).',
      ]),
    ).toMatchFileSnapshot('../../../docs/guide/first-hour.md');
  });
});

/** By the labels of the portal's pages alone. @returns where the file lies */
async function downloadInPortal(portal: Page): Promise<string> {
  await portal.goto(`${await demo.said('simulator')}/portal`);
  await portal.getByRole('link', { name: 'Acme Retail' }).first().click();
  await portal.getByRole('link', { name: 'Berlin stores' }).first().click();
  const download = portal.waitForEvent('download');
  await portal.getByRole('button', { name: 'Download token' }).click();
  return (await download).path();
}

async function walkAll(walker: Walker, token: TokenAtApple): Promise<void> {
  await walker.page.goto(`${demo.base}/`);
  await walker.page.locator('#main h1').waitFor();
  await findOutWhy(walker);
  await verify(walker);
  await renew(walker, () => token.download());
  await token.untilHealthy();
}

describe('finding out why, verifying and renewing', () => {
  it.each(LANGUAGES)(
    'are done by keyboard and by mouse in %s',
    async (language) => {
      const said = await createSpeaker(language, 'UTC');
      await Promise.all([expired.expire(), replaced.replace()]);
      await other.context.addCookies(await demo.context.cookies());
      const byMouse = await other.context.newPage();
      const byKey = await demo.context.newPage();
      const keys = new KeyboardHands(byKey);
      try {
        for (const page of [byKey, byMouse])
          await page.addInitScript((chosen) => localStorage.setItem('adept.language', chosen), language);
        await byKey.bringToFront();
        await byKey.emulateMedia({ reducedMotion: 'reduce' });
        const berlin = { page: byKey, hands: keys, token: 'Berlin stores', causeId: 'token-expired' };
        const hands = new MouseHands(byMouse);
        const lab = { page: byMouse, hands, token: 'Lab', causeId: 'token-replaced' };
        await Promise.all([walkAll({ said, ...berlin }, expired), walkAll({ said, ...lab }, replaced)]);
        expect(await slowAnimations(byKey)).toEqual([]);
      } finally {
        // Each open page holds one of the six connections that a browser has.
        await byKey.close();
        await byMouse.close();
      }
      console.log(`${language}: ${keys.stops} stops of the focus, each seen`);
    },
    180_000,
  );

  it('would not overlook a focus that can’t be seen', async () => {
    const page = await demo.context.newPage();
    await page.goto(`${demo.base}/settings`);
    await page.locator('#main h1').waitFor();
    await page.evaluate(() => {
      const plain = document.createElement('button');
      plain.id = 'plain';
      plain.style.cssText = 'all: unset';
      plain.textContent = 'Plain';
      document.body.prepend(plain, document.createElement('button'));
    });
    const hands = new KeyboardHands(page);
    await expect(hands.walkTo(page.getByRole('link', { name: /./ }).nth(1))).rejects.toThrow(/can’t be seen/);
    await page.close();
  });
});

describe('what is read out', () => {
  it('is a status that turns, not one that comes with its text, and an alert both ways', async () => {
    const page = await demo.context.newPage();
    await page.goto(`${demo.base}/settings`);
    await page.locator('#main h1').waitFor();
    const before = (await heardOn(page)).length;
    await page.evaluate(async () => {
      const add = (role: string, text: string): HTMLElement => {
        const region = document.createElement('p');
        region.setAttribute('role', role);
        region.textContent = text;
        document.body.append(region);
        return region;
      };
      const status = add('status', 'came with its text');
      add('alert', 'is an alert');
      await new Promise((painted) => requestAnimationFrame(painted));
      status.textContent = 'turned';
      await new Promise((painted) => requestAnimationFrame(painted));
    });
    expect((await heardOn(page)).slice(before)).toEqual(['is an alert', 'turned']);
    await page.close();
  });
});

/** Names of what moves for longer than an instant, though whoever looks asked for less motion. */
const slowAnimations = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 1)
      .map((animation) => (animation as { animationName?: string }).animationName ?? 'transition'),
  );
