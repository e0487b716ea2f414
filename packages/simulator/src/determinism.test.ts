import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { createSimulator, type Simulator } from './simulator.ts';
import {
  type ConnectedServer,
  connectServer,
  downloadToken,
  makeOpensslKeyPair,
  openTokenFile,
  removeKeyPair,
} from './testing/connected-server.ts';
import { AppleClient } from './testing/apple-client.ts';
import { type Received, send, sendJson } from './testing/send.ts';

const keys = makeOpensslKeyPair();
afterAll(() => removeKeyPair(keys));

const START = new Date('2027-03-01T12:00:00Z');

/** Faults that rewrite what the world says, each met once on the way. */
const FAULTS = [
  'truncated-page',
  'added-and-modified',
  'same-cursor-more',
  'cursor-expired',
  'replay-last-page',
];

interface Tour {
  /** Status, headers but Date, and a hash of the body, of every answer. */
  answers: string[];
  /** Answers with a surprise in them: 401 or 429, or an empty or doubled page. */
  surprises: number;
}

/** A tour of everything that has bytes of its own. */
async function tour(simulator: Simulator): Promise<Tour> {
  const seen: Tour = { answers: [], surprises: 0 };
  const note = (answer: Received): Received => {
    const { date: _wallClock, ...headers } = answer.headers;
    const body = createHash('sha256').update(answer.bytes).digest('hex');
    seen.answers.push(JSON.stringify([answer.status, headers, body]));
    return answer;
  };
  const own = await connectServer(simulator, keys, { devices: 30 });
  const file = note(await downloadToken(own.portalServer));
  const client = new AppleClient(simulator.url, openTokenFile(file.bytes, keys), () => new Date());
  note(await client.askSession());
  let place: { path: string; cursor?: string } = { path: '/server/devices' };
  for (let call = 0; call < 120; call += 1) {
    if (call % 40 === 10) await sendJson(`${simulator.controlUrl}/clock`, 'POST', { advance: 'PT20M' });
    if (call % 5 === 0)
      await perform(simulator, { ...(ACTS[(call / 5) % ACTS.length] ?? ACTS[0]), servers: [own] });
    const slug = call % 20 === 19 ? FAULTS[Math.floor(call / 20) % FAULTS.length] : undefined;
    if (slug) await sendJson(`${simulator.controlUrl}/faults`, 'POST', { slug, count: 1 });
    const { path, cursor } = place;
    const answer = note(await client.call('POST', path, { limit: 7, ...(cursor ? { cursor } : {}) }));
    if (answer.status === 401 || answer.status === 429) seen.surprises += 1;
    if (answer.status === 401) note(await reopened(client));
    if (answer.status === 400) place = { path: '/server/devices' };
    if (answer.status === 200 && !slug) place = next(place, answer);
  }
  note(await client.call('GET', '/account'));
  note(await client.call('POST', '/devices', { devices: own.serials }));
  note(await send(`${own.portal}/devices`));
  note(await send(`${simulator.url}/portal`));
  note(await send(`${simulator.controlUrl}/faults`));
  return seen;
}

const ACTS: readonly [Deed, ...Deed[]] = [
  { kind: 'add', at: 3 },
  { kind: 'unassign', at: 1 },
  { kind: 'switch-on', at: 2 },
  { kind: 'release', at: 5 },
];

async function reopened(client: AppleClient): Promise<Received> {
  const answer = await client.askSession();
  client.session = (JSON.parse(answer.body) as { auth_session_token: string }).auth_session_token;
  return answer;
}

function next(place: { path: string }, answer: Received): { path: string; cursor: string } {
  const page = JSON.parse(answer.body) as { cursor: string; more_to_follow: boolean };
  return { path: page.more_to_follow ? place.path : '/devices/sync', cursor: page.cursor };
}

describe('the seed', () => {
  it('gives the same bytes to the same requests: whole answers, with surprises, faults and token files', async () => {
    const [first, second, other] = await Promise.all(
      [7, 7, 8].map((seed) => createSimulator({ seed, now: START, scenario: 'demo' })),
    );
    if (!first || !second || !other) throw new Error('no simulator');
    try {
      const seen = await tour(first);
      expect(seen.surprises).toBeGreaterThan(0);
      expect(new Set(seen.answers).size).toBeGreaterThan(100);
      expect(await tour(second)).toEqual(seen);
      expect(await tour(other)).not.toEqual(seen);
      await sendJson(`${first.controlUrl}/reset`, 'POST', { seed: 7, scenario: 'demo' });
      expect(await tour(first)).toEqual(seen);
    } finally {
      await Promise.all([first.stop(), second.stop(), other.stop()]);
    }
  });
});

describe('any history', () => {
  it('is told so that a reader of fetch and sync ends with what the portal shows', async () => {
    const simulator = await createSimulator({ seed: 9, now: START });
    let tried = 0;
    try {
      const act = fc.record({
        kind: fc.constantFrom('add', 'move', 'unassign', 'release', 'switch-on', 'sync', 'later'),
        at: fc.nat(30),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 25 }), async (acts) => {
          tried += 1;
          await sendJson(`${simulator.controlUrl}/reset`, 'POST', { seed: tried });
          const servers = [await connectServer(simulator, keys, { name: 'A', devices: 6 })];
          servers.push(
            await connectServer(simulator, keys, {
              name: 'B',
              devices: 4,
              organization: servers[0]?.organization ?? '',
            }),
          );
          const readers = servers.map((server) => new Reader(server));
          for (const { kind, at } of acts) await perform(simulator, { kind, at, servers, readers });
          for (const reader of readers)
            expect(await reader.read()).toEqual(await portalSerials(reader.server));
        }),
        { numRuns: 12 },
      );
      console.log(`inputs tried: ${tried}`);
    } finally {
      await simulator.stop();
    }
  });
});

/** Folds pages by operation time, as any client has to. */
class Reader {
  readonly server: ConnectedServer;
  #cursor: string | null = null;
  readonly #known = new Set<string>();
  readonly #latest = new Map<string, string>();

  constructor(server: ConnectedServer) {
    this.server = server;
  }

  async read(): Promise<string[]> {
    await this.server.client.renew();
    if (this.#cursor === null) {
      for (const page of await this.server.client.pages('/server/devices', undefined, 3)) {
        for (const device of page.devices) this.#known.add(device.serial_number);
        this.#cursor = page.cursor;
      }
    }
    for (const page of await this.server.client.pages('/devices/sync', this.#cursor ?? undefined, 3)) {
      for (const { serial_number: serial, op_type: type, op_date: date = '' } of page.devices) {
        if (date < (this.#latest.get(serial) ?? '')) continue;
        this.#latest.set(serial, date);
        if (type === 'deleted') this.#known.delete(serial);
        else this.#known.add(serial);
      }
      this.#cursor = page.cursor;
    }
    return [...this.#known].sort();
  }
}

interface Deed {
  kind: string;
  at: number;
}

interface Act extends Deed {
  servers: ConnectedServer[];
  readers?: Reader[];
}

async function perform(simulator: Simulator, { kind, at, servers, readers = [] }: Act): Promise<void> {
  const server = servers[at % servers.length];
  if (!server) return;
  if (kind === 'sync') await readers[at % readers.length]?.read();
  else if (kind === 'later') await sendJson(`${simulator.controlUrl}/clock`, 'POST', { advance: 'PT3H' });
  else if (kind === 'add')
    await sendJson(`${server.portal}/devices`, 'POST', {
      count: 1 + (at % 4),
      family: 'Mac',
      mdmServer: server.server,
      profileStatus: 'assigned',
    });
  else {
    const { items } = await sendJson<{ items: { serial: string; released: boolean }[] }>(
      `${server.portal}/devices`,
    );
    const device = items.filter(({ released }) => !released)[at % Math.max(1, items.length)];
    if (!device) return;
    const body = kind === 'move' ? { mdmServer: server.server } : {};
    await sendJson(
      `${server.portal}/devices/${device.serial}/${kind === 'unassign' ? 'move' : kind}`,
      'POST',
      body,
    );
  }
}

async function portalSerials(server: ConnectedServer): Promise<string[]> {
  const { items } = await sendJson<{ items: { serial: string }[] }>(
    `${server.portal}/devices?mdmServer=${server.server}`,
  );
  return items.map(({ serial }) => serial).sort();
}
