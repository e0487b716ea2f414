import { createSimulator } from '@adept/simulator';
import { describe, expect, it } from 'vitest';
import { connectToken } from '../connected-token.ts';
import { setFault } from '../faults-of-token.ts';
import { ServerProcess } from '../server-in-process.ts';
import { makeWorldStore } from '../store-of-world.ts';
import { addDevices, ended, newestRun, ourSerials } from '../sync-of-token.ts';
import { api, call, until } from '../world.ts';

interface RequestLog {
  items: { path: string; mdmServer: string | null }[];
}

describe('two servers on one PostgreSQL', () => {
  it('never work on a token at once, and the one left goes on where a killed one stood (invariant 8)', async () => {
    const simulator = await createSimulator({ seed: 51, port: 0, controlPort: 0, calm: true });
    const store = await makeWorldStore('postgres');
    const first = await ServerProcess.start(simulator, store.options);
    // Stands ready, so that it comes in the middle of the run, however slow the machine is.
    const ready = ServerProcess.standBy(simulator, store.options);
    let second: ServerProcess | undefined;
    try {
      const token = await connectToken(first.world, { name: 'Shared', devices: 1 });
      await until(
        'synced',
        () => newestRun(first.world, token),
        (run) => run.state === 'succeeded',
      );
      const serials = await addDevices(first.world, token, 5000);
      const listReads = async (): Promise<number> => {
        const { items } = await call<RequestLog>(`${simulator.controlUrl}/requests`);
        return items.filter((item) => item.path === '/server/devices').length;
      };
      const before = await listReads();
      await setFault(first.world, token, 'slow-answer', { endpoint: 'POST /server/devices' });
      const asked = { method: 'POST', body: { mode: 'full' } };
      await api(first.world, `/tokens/${token.tokenId}/sync`, asked);
      const cut = await until(
        'the first server stored a page',
        () => newestRun(first.world, token),
        (run) => run.pages >= 1,
      );

      second = await ready.start();
      const { world } = second;
      // Its workers are woken for the token again and again while the first one has it.
      let reads = 0;
      const { pages } = await until(
        'a second page is stored',
        async () => {
          await api(world, `/tokens/${token.tokenId}/sync`, { method: 'POST', body: { mode: 'changes' } });
          reads = (await listReads()) - before;
          const { items } = await api<{ items: Awaited<ReturnType<typeof newestRun>>[] }>(
            world,
            `/tokens/${token.tokenId}/sync-runs`,
          );
          return items.find((run) => run.id === cut.id)!;
        },
        (run) => run.pages >= 2,
      );
      expect(reads, 'one page in flight: those that are stored, and the next').toBeLessThanOrEqual(pages + 1);
      await first.end('SIGKILL');
      await call(`${simulator.controlUrl}/faults`, { method: 'DELETE' });

      const runs = await until(
        'every run ends',
        () =>
          api<{ items: Awaited<ReturnType<typeof newestRun>>[] }>(
            world,
            `/tokens/${token.tokenId}/sync-runs`,
          ),
        ({ items }) => items.every(ended),
      );
      const whole = runs.items.find((run) => run.id === cut.id);
      expect(whole).toMatchObject({ state: 'succeeded', mode: 'full' });
      expect(runs.items.map((run) => run.state)).not.toContain('failed');
      expect(await ourSerials(world, token)).toEqual([...token.serials, ...serials].sort());
      // Six pages, and the one that died with its server.
      expect(await listReads()).toBeLessThanOrEqual(before + 6 + 1);
      expect(await second.end('SIGTERM')).toBe(0);
    } finally {
      await first.end('SIGKILL');
      await second?.end('SIGKILL');
      await ready.end();
      await simulator.stop();
      await store.remove();
    }
  });

  it('start and migrate at the same moment, and share their tokens', async () => {
    const simulator = await createSimulator({ seed: 52, port: 0, controlPort: 0, calm: true });
    const store = await makeWorldStore('postgres');
    const servers = await Promise.all([1, 2].map(() => ServerProcess.start(simulator, store.options)));
    try {
      const [one, two] = servers.map((server) => server.world);
      const tokens = await Promise.all(
        ['a', 'b', 'c', 'd'].map((name, n) =>
          connectToken((n % 2 === 0 ? one : two)!, { name: `Token ${name}`, devices: 30 }),
        ),
      );
      for (const token of tokens) {
        await until(`${token.tokenId} is synced`, () => newestRun(two!, token), ended);
        expect(await ourSerials(one!, token)).toEqual([...token.serials].sort());
      }
    } finally {
      for (const server of servers) expect(await server.end('SIGTERM')).toBe(0);
      await simulator.stop();
      await store.remove();
    }
  });
});
