import type { Token } from '@adept/contract';
import { DemoInBrowser } from '../../e2e/src/demo-in-browser.ts';
import { call, until } from '../../e2e/src/world.ts';
import { CONSOLE_ROUTES, type ConsoleRoute } from './console-routes.ts';
import { type Figure, median } from './measure.ts';
import {
  cumulativeLayoutShift,
  interactionToNextPaint,
  untilQuiet,
  type Vitals,
  vitalsOf,
  watchVitals,
} from './page-vitals.ts';

const RUNS = 3;
/** Beside those of the demo. */
const DEVICES = 10_000;
/** A laptop of some years' age against the machine that measures. */
const SLOWER = 4;

interface Visit {
  /** With nothing of the console kept from before. */
  first: boolean;
  vitals: Vitals;
  /** Tasks of more than 50 ms while the page was scrolled to its end, which is done at later visits. */
  scrolling: Vitals['tasks'];
}

/**
 * The console in Chromium with a processor four times as slow, on `npm run demo` with 10,000 devices more: what a visit
 * costs, how soon keys and buttons are answered, what moves, and how smoothly it scrolls.
 * @param part names of the routes to look at
 */
export async function benchConsole(
  part: readonly string[] = CONSOLE_ROUTES.map(({ name }) => name),
): Promise<Figure[]> {
  const routes = CONSOLE_ROUTES.filter(({ name }) => part.includes(name));
  const demo = await DemoInBrowser.open({ prepare: (context) => context.addInitScript(watchVitals) });
  try {
    await demo.makeOwner();
    await addDevices(demo);
    const { items } = await demo.api<{ items: Token[] }>('/tokens?limit=100');
    const expired = items.find(({ problems }) => problems[0]?.causeId === 'token-expired');
    if (!expired) throw new Error('the demo has no expired token');
    const figures: Figure[] = [];
    for (const route of routes) {
      const visits: Visit[] = [];
      for (let run = 0; run < RUNS; run += 1)
        for (const first of [true, false]) visits.push(await visit(demo, route, { id: expired.id, first }));
      figures.push(...figuresOf(route.name, visits));
    }
    return figures;
  } finally {
    await demo.close();
  }
}

/** At Apple, and read by a full list. */
async function addDevices(demo: DemoInBrowser): Promise<void> {
  const portal = `${await demo.said('simulator')}/portal/api/organizations`;
  const [token] = (await demo.api<{ items: Token[] }>('/tokens?limit=100')).items.filter(
    ({ state }) => state === 'ok',
  );
  if (!token) throw new Error('the demo has no token in good order');
  for (const { id } of (await call<{ items: { id: string }[] }>(portal)).items) {
    const servers = await call<{ items: { id: string; name: string }[] }>(`${portal}/${id}/mdm-servers`);
    const server = servers.items.find(({ name }) => name === token.mdmServer.name);
    if (server)
      await call(`${portal}/${id}/devices`, {
        method: 'POST',
        body: { count: DEVICES, family: 'Mac', mdmServer: server.id },
      });
  }
  await demo.api(`/tokens/${token.id}/sync`, { method: 'POST', body: { mode: 'full' } });
  await until(
    'the devices are read',
    () => demo.api<Token>(`/tokens/${token.id}`),
    ({ counts, lastSync }) => counts.devices >= DEVICES && lastSync?.state === 'succeeded',
    120_000,
  );
}

async function visit(
  demo: DemoInBrowser,
  route: ConsoleRoute,
  { id, first }: { id: string; first: boolean },
): Promise<Visit> {
  const page = await demo.context.newPage();
  try {
    const browser = await demo.context.newCDPSession(page);
    if (first) await browser.send('Network.clearBrowserCache');
    await browser.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    await page.goto(`${demo.base}${route.address(id)}`);
    await route.there(page);
    await untilQuiet(page);
    // Once a person acts, the largest paint counts no more: it is as it was before.
    const { lcp } = await vitalsOf(page);
    await route.use(page);
    const begun = await page.evaluate(() => performance.now());
    // Once is enough for a visit and the next.
    if (!first) await route.scroll(page);
    await untilQuiet(page);
    const vitals = await vitalsOf(page);
    return { first, vitals: { ...vitals, lcp }, scrolling: vitals.tasks.filter(({ at }) => at >= begun) };
  } finally {
    await page.close();
  }
}

function figuresOf(route: string, visits: readonly Visit[]): Figure[] {
  const figure = (name: string, value: number, unit: string, aim: string | null): Figure => ({
    name: `${route}: ${name}`,
    value,
    unit,
    aim,
  });
  const of = (look: (visit: Visit) => number, from = visits): number[] => from.map(look);
  const seconds = (first: boolean): number =>
    median(
      of(
        ({ vitals }) => vitals.lcp,
        visits.filter((visit) => visit.first === first),
      ),
    ) / 1_000;
  const tasks = of(({ scrolling }) => Math.max(0, ...scrolling.map(({ ms }) => ms)));
  return [
    figure('largest contentful paint, first visit', seconds(true), 's', '≤ 1 s'),
    figure('largest contentful paint, later visit', seconds(false), 's', '≤ 1 s'),
    figure(
      'interaction to next paint, median of the visits',
      median(of(({ vitals }) => interactionToNextPaint(vitals.interactions))),
      'ms',
      '≤ 100 ms',
    ),
    figure(
      'cumulative layout shift, worst of the visits',
      Math.max(...of(({ vitals }) => cumulativeLayoutShift(vitals.shifts))),
      '',
      '≤ 0.02',
    ),
    figure('longest task over 50 ms while scrolling, worst of the visits', Math.max(...tasks), 'ms', '0'),
  ];
}
