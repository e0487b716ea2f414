import { afterAll, describe, expect, it } from 'vitest';
import { createSimulator } from '../simulator.ts';
import { connectServer, makeOpensslKeyPair, removeKeyPair } from '../testing/connected-server.ts';
import { sendJson } from '../testing/send.ts';

const keys = makeOpensslKeyPair();
afterAll(() => removeKeyPair(keys));

type Sight = 'plain' | 'session-ended' | 'too-many-requests' | 'empty-page' | 'serial-twice';

/** Reads a list of 40 devices page by page, a thousand pages, and says what each call looked like. */
async function watch(calm: boolean): Promise<{ sights: Sight[]; complete: boolean }> {
  const simulator = await createSimulator({ seed: 71, calm });
  try {
    const own = await connectServer(simulator, keys, { devices: 40 });
    const sights: Sight[] = [];
    let complete = true;
    let seen = new Set<string>();
    let cursor: string | undefined;
    for (let call = 0; call < 1000; call += 1) {
      const answer = await own.client.call('POST', '/server/devices', {
        limit: 4,
        ...(cursor ? { cursor } : {}),
      });
      if (answer.status === 401) await own.client.renew();
      if (answer.status !== 200) {
        sights.push(answer.status === 401 ? 'session-ended' : 'too-many-requests');
        continue;
      }
      const page = JSON.parse(answer.body) as {
        cursor: string;
        more_to_follow: boolean;
        devices: { serial_number: string }[];
      };
      const serials = page.devices.map((device) => device.serial_number);
      sights.push(
        serials.length === 0
          ? 'empty-page'
          : new Set(serials).size < serials.length
            ? 'serial-twice'
            : 'plain',
      );
      expect(serials.length).toBeLessThanOrEqual(4);
      for (const serial of serials) seen.add(serial);
      cursor = page.more_to_follow ? page.cursor : undefined;
      if (page.more_to_follow) continue;
      complete = complete && own.serials.every((serial) => seen.has(serial));
      seen = new Set();
    }
    return { sights, complete };
  } finally {
    await simulator.stop();
  }
}

/** Reads a stream of changes from its beginning again and again, a thousand calls. */
async function watchSync(calm: boolean): Promise<Sight[]> {
  const simulator = await createSimulator({ seed: 72, calm });
  try {
    const own = await connectServer(simulator, keys, { devices: 1 });
    const start = (await own.client.pages('/server/devices', undefined, 100)).at(-1)?.cursor;
    const added = { count: 40, family: 'Mac', mdmServer: own.server };
    await sendJson(`${own.portal}/devices`, 'POST', added);
    const sights: Sight[] = [];
    for (let call = 0; call < 1000; call += 1) {
      const answer = await own.client.call('POST', '/devices/sync', { limit: 4, cursor: start });
      if (answer.status === 401) await own.client.renew();
      sights.push(answer.status === 200 ? sightOf(answer.body) : refused(answer.status));
    }
    return sights;
  } finally {
    await simulator.stop();
  }
}

const refused = (status: number): Sight => (status === 401 ? 'session-ended' : 'too-many-requests');

function sightOf(body: string): Sight {
  const { devices } = JSON.parse(body) as { devices: { serial_number: string }[] };
  if (devices.length === 0) return 'empty-page';
  return new Set(devices.map((device) => device.serial_number)).size < devices.length
    ? 'serial-twice'
    : 'plain';
}

describe('legal surprises', () => {
  it('come about once in twenty calls, of every kind, never twice in a row, and lose no device', async () => {
    const { sights, complete } = await watch(false);
    const surprises = sights.filter((sight) => sight !== 'plain');
    expect(surprises.length).toBeGreaterThan(25);
    expect(surprises.length).toBeLessThan(75);
    expect(new Set(surprises)).toEqual(
      new Set(['session-ended', 'too-many-requests', 'empty-page', 'serial-twice']),
    );
    expect(
      sights.some((sight, at) => sight !== 'plain' && sights[at + 1] !== 'plain' && at + 1 < sights.length),
    ).toBe(false);
    expect(complete).toBe(true);
  });

  it('stay away when calm', async () => {
    const { sights, complete } = await watch(true);
    expect(new Set(sights)).toEqual(new Set(['plain']));
    expect(complete).toBe(true);
  });

  it('meet the stream of changes as well, all four kinds, and not when calm', async () => {
    const surprises = (await watchSync(false)).filter((sight) => sight !== 'plain');
    expect(surprises.length).toBeGreaterThan(25);
    expect(surprises.length).toBeLessThan(75);
    expect([...new Set(surprises)].sort()).toEqual([
      'empty-page',
      'serial-twice',
      'session-ended',
      'too-many-requests',
    ]);
    expect(new Set(await watchSync(true))).toEqual(new Set(['plain']));
  });
});
