import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { PostgresCluster } from '@adept/server/store/testing/postgres-cluster';
import { asAdministrator, databaseOn } from '@adept/server/store/testing/postgres-databases';
import { findPostgres } from '@adept/server/store/testing/postgres-programs';
import { createSimulator } from '@adept/simulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adept } from '../adept-process.ts';
import { type ConnectedToken, connectToken } from '../connected-token.ts';
import { setFault } from '../faults-of-token.ts';
import { ServerProcess } from '../server-in-process.ts';
import { addDevices, ended, newestRun, ourSerials } from '../sync-of-token.ts';
import { api, call, Refused, until, type World } from '../world.ts';

let cluster: PostgresCluster;
let directory = '';
beforeAll(async () => {
  const programs = findPostgres(process.env.PATH ?? '');
  if (programs === null) throw new Error('these tests need PostgreSQL 15 or later');
  cluster = await PostgresCluster.create(programs, `MARKER-${randomBytes(12).toString('hex')}`);
  directory = mkdtempSync(path.join(tmpdir(), 'adept-e2e-'));
});
afterAll(async () => {
  await cluster.remove();
  rmSync(directory, { recursive: true, force: true });
});

const status = async (url: string): Promise<number> => (await fetch(url)).status;
const refusalOf = (error: unknown): string =>
  error instanceof Refused ? `${error.status} ${error.document.code}` : String(error);

/** Reads again and again until stopped; every refusal it met. */
function readOn(world: World): () => Promise<Set<string>> {
  const met = new Set<string>();
  let going = true;
  const reading = (async () => {
    while (going) {
      await api(world, '/devices?limit=100').catch(async (error: unknown) => {
        met.add(refusalOf(error));
        // As a client does; and each refusal is a line in the log.
        await wait(200);
      });
    }
  })();
  return async () => {
    going = false;
    await reading;
    return met;
  };
}

/** Each token has more to list than one page, and its run is in the middle of it. */
async function loadOf(world: World, tokens: readonly ConnectedToken[]): Promise<Map<string, string[]>> {
  const serials = new Map<string, string[]>();
  for (const token of tokens) {
    serials.set(token.tokenId, [...token.serials, ...(await addDevices(world, token, 3000))].sort());
    await setFault(world, token, 'slow-answer', { endpoint: 'POST /server/devices', count: 2 });
    await api(world, `/tokens/${token.tokenId}/sync`, { method: 'POST', body: { mode: 'full' } });
  }
  for (const token of tokens)
    await until(
      'a page is stored',
      () => newestRun(world, token),
      (run) => run.pages >= 1,
    );
  return serials;
}

describe.each([
  { how: 'fast', seconds: 10 },
  { how: 'immediate', seconds: 1 },
] as const)('PostgreSQL, stopped ($how) for $seconds s under load', ({ how, seconds }) => {
  it('costs nothing: the server says so meanwhile, and goes on by itself', async () => {
    const simulator = await createSimulator({ seed: 61, port: 0, controlPort: 0, calm: true });
    const masterKeyFile = path.join(directory, 'adept.key');
    writeFileSync(masterKeyFile, randomBytes(32).toString('base64'), { mode: 0o600 });
    await asAdministrator(cluster.url, `CREATE DATABASE ${how}`);
    const databaseUrl = databaseOn(cluster.url, how);
    const migrated = await adept(['db', 'migrate', '--json'], { DATABASE_URL: databaseUrl });
    expect(migrated).toMatchObject({ code: 0 });
    const server = await ServerProcess.start(simulator, { dataDir: directory, databaseUrl, masterKeyFile });
    const { world } = server;
    try {
      const tokens = await Promise.all(
        ['One', 'Two', 'Three'].map((name) => connectToken(world, { name, devices: 1 })),
      );
      for (const token of tokens)
        await until(
          'synced',
          () => newestRun(world, token),
          (run) => run.state === 'succeeded',
        );
      const serials = await loadOf(world, tokens);
      const cut = await Promise.all(tokens.map((token) => newestRun(world, token)));
      const stopReading = readOn(world);
      const ready = (): Promise<number> => status(`${world.server.adminUrl}/readyz`);

      await cluster.stop(how);
      await until('it is not ready', ready, (answer) => answer === 503);
      const refused = api(world, '/tokens', { method: 'POST', body: { name: 'In between' } });
      expect(await refused.catch(refusalOf)).toBe('503 store-unavailable');
      await wait(seconds * 1000);
      expect([await ready(), await status(`${world.server.adminUrl}/healthz`)]).toEqual([503, 200]);
      await cluster.start();
      await until('it is ready again', ready, (answer) => answer === 200);

      for (const [n, token] of tokens.entries()) {
        const run = await until('the same run ends', () => newestRun(world, token), ended);
        expect(run).toMatchObject({ id: cut[n]?.id, state: 'succeeded' });
        expect(await ourSerials(world, token)).toEqual(serials.get(token.tokenId));
      }
      expect([...(await stopReading())]).toEqual(['503 store-unavailable']);
      const later = await connectToken(world, { name: 'Afterwards', devices: 2 });
      const run = await until(
        'new work is done',
        () => newestRun(world, later),
        (one) => one !== undefined && ended(one),
      );
      expect(run.state).toBe('succeeded');
      await call(`${simulator.controlUrl}/faults`, { method: 'DELETE' });
      expect(await server.end('SIGTERM')).toBe(0);
    } finally {
      await server.end('SIGKILL');
      await simulator.stop();
    }
  });
});
