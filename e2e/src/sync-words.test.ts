import { afterAll, beforeAll, expect, it } from 'vitest';
import { adept } from './adept-process.ts';
import { verify } from './cause-matrix.ts';
import { type ConnectedToken, connectToken, untilToken } from './connected-token.ts';
import { setFault } from './faults-of-token.ts';
import { API_TOKEN, startWorld, type World } from './world.ts';

let world: World;
let token: ConnectedToken;

beforeAll(async () => {
  world = await startWorld({ seed: 43, calm: true });
  token = await connectToken(world, { name: 'Signage', devices: 2 });
  await untilToken(world, token, 'synced', (now) => now.lastSync?.state === 'succeeded');
});

afterAll(() => world.stop());

it('the command line says in words why a sync failed where Apple has no word for it', async () => {
  await setFault(world, token, 'token-identity-changed');
  await verify(world, token);
  const ran = await adept([
    ...['token', 'sync', 'Signage', '--server', world.server.adminUrl, '--api-token', API_TOKEN],
    ...['--language', 'en'],
  ]);
  expect(ran.code, ran.stderr).not.toBe(0);
  expect(ran.stdout).toContain('Not done: belongs to another MDM server.');
  expect(ran.stdout).not.toContain('token-identity-changed');
});
