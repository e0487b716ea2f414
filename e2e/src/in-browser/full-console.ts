import type { BrowserContext } from 'playwright-core';
import { DemoInBrowser } from '../demo-in-browser.ts';
import type { OpenConsole } from './every-page.ts';

export interface FullConsole extends OpenConsole {
  demo: DemoInBrowser;
  close(): Promise<void>;
}

interface Thing {
  id: string;
  serial?: string;
  state?: string;
}

/** The demo, signed in, with something to show on every page. In English, wherever another language was chosen. */
export async function openFullConsole(
  prepare: (context: BrowserContext) => Promise<unknown> = startInEnglish,
): Promise<FullConsole> {
  const demo = await DemoInBrowser.open({ prepare });
  try {
    await demo.makeOwner();
    const list = async (path: string) => (await demo.api<{ items: Thing[] }>(`${path}?limit=100`)).items;
    const tokens = await list('/tokens');
    const tokenId = tokens.find(({ state }) => state === 'error')?.id ?? '';
    await addWishes(demo, tokens);
    const waiting = await demo.api<Thing>('/tokens', { method: 'POST', body: { name: 'Museum iPads' } });
    const { url } = await demo.api<{ url: string }>(`/tokens/${tokenId}/renewal-links`, {
      method: 'POST',
      body: { expiresInDays: 14 },
    });
    const [device] = await list('/devices');
    const [problem] = await list('/problems');
    return {
      demo,
      context: demo.context,
      base: demo.base,
      parameters: {
        $tokenId: tokenId,
        'addingToken.$tokenId': waiting.id,
        $serial: device?.serial ?? '',
        $problemId: problem?.id ?? '',
        $causeId: 'token-replaced',
      },
      linkSecret: new URL(url).hash,
      close: () => demo.close(),
    };
  } catch (error) {
    await demo.close();
    throw error;
  }
}

/** Of what a person adds, some: profiles, a rule and a calendar. */
async function addWishes(demo: DemoInBrowser, tokens: readonly Thing[]): Promise<void> {
  const content = { profile_name: 'Company standard', url: 'https://mdm.example.com/enroll' };
  for (const wish of [
    { content, tokens: tokens.map(({ id }) => id) },
    { name: 'Kiosk', content },
  ])
    await demo.api('/profiles', { method: 'POST', body: wish });
  await demo.api('/notice-rules', {
    method: 'POST',
    body: { name: 'Operators', channel: 'email', recipient: 'ops@acme.example' },
  });
  await demo.api('/calendar-feeds', { method: 'POST', body: { name: 'Operations' } });
}

export const startInEnglish = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => localStorage.setItem('adept.language', 'en'));
