import { dirname } from 'node:path/posix';
import { type BenchServer, connect, startServerProcess } from './adept-server.ts';
import { type BenchApple, post, startApple } from './apple.ts';
import { type Figure, median } from './measure.ts';

const DEVICES = 200_000;
const PAGE = 200;
/** Answers that count, after some that fill caches. */
const TRIES = 21;
const WARM = 3;

interface Listed {
  items: { serial: string; model: string | null; color: string | null }[];
  next: string | null;
}

/** How long the API takes to list and find devices among 200,000 in the embedded store, as the console asks for them. */
export async function benchDevices(): Promise<Figure[]> {
  const apple = await startApple(DEVICES - 1);
  await addOne(apple, 'Vision');
  const server = await startServerProcess(apple.url);
  try {
    await connect(server, apple);
    await untilStored(server);
    const figures: Figure[] = [];
    for (const [name, path] of await questions(server)) figures.push(await figureOf(server, name, path));
    const first = figures[0]?.value ?? Number.NaN;
    const slowest = Math.max(...figures.map(({ value }) => value));
    return [...figures, { name: 'slowest ÷ first page', value: slowest / first, unit: '', aim: null }];
  } finally {
    await server.process.stop();
    await apple.process.stop();
  }
}

/** A device that no other is like. */
async function addOne(apple: BenchApple, family: string): Promise<void> {
  const servers = dirname(apple.portal);
  const mdmServer = apple.portal.slice(servers.length + 1);
  await post(`${dirname(servers)}/devices`, { count: 1, family, mdmServer });
}

async function untilStored(server: BenchServer): Promise<void> {
  for (;;) {
    const { items } = await server.get<{
      items: { counts: { devices: number }; lastSync: { state: string } | null }[];
    }>('/tokens');
    const [token] = items;
    if (token?.lastSync?.state === 'failed') throw new Error('the sync failed');
    if (token?.lastSync?.state === 'succeeded' && token.counts.devices === DEVICES) return;
    await new Promise((again) => setTimeout(again, 200));
  }
}

/** What the pages for devices ask, each with a name; the first page first. */
async function questions(server: BenchServer): Promise<[name: string, path: string][]> {
  const list = (query: Record<string, string>) =>
    `/devices?${new URLSearchParams({ limit: String(PAGE), ...query }).toString()}`;
  const middle = await server.get<Listed>('/devices?q=M&limit=1');
  const [device] = middle.items;
  if (!device || middle.next === null) throw new Error('there is no serial number in the middle');
  const { serial, model, color } = device;
  return [
    ['first page', list({})],
    ['page in the middle', list({ after: middle.next })],
    ['serial number whole', list({ q: serial })],
    ['three characters inside', list({ q: serial.slice(4, 7) })],
    ['six characters inside that no serial has', list({ q: 'OOIIOO' })],
    ['a model', list({ model: model ?? '' })],
    ['a color', list({ color: color ?? '' })],
    ['model, color and status', list({ model: model ?? '', color: color ?? '', profileStatus: 'empty' })],
    ['a family of one device', list({ family: 'Vision' })],
    ['a status that no device has', list({ profileStatus: 'removed' })],
    ['an asset tag that no device has', list({ assetTag: 'nowhere' })],
    ['what to choose from', '/device-values'],
    ['one device', `/devices/${serial}`],
    ['what happened to it', `/devices/${serial}/timeline`],
  ];
}

async function figureOf(server: BenchServer, name: string, path: string): Promise<Figure> {
  const took: number[] = [];
  for (let n = 0; n < WARM + TRIES; n += 1) {
    const began = performance.now();
    await server.get(path);
    if (n >= WARM) took.push(performance.now() - began);
  }
  return { name, value: median(took), unit: 'ms', aim: '≤ 100 ms' };
}
