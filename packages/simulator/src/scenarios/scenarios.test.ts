import { afterAll, describe, expect, it } from 'vitest';
import { createSimulator } from '../simulator.ts';
import {
  downloadToken,
  makeOpensslKeyPair,
  openTokenFile,
  removeKeyPair,
} from '../testing/connected-server.ts';
import { send, sendJson } from '../testing/send.ts';

const keys = makeOpensslKeyPair();
afterAll(() => removeKeyPair(keys));

interface Listed {
  id: string;
  name: string;
  type: string;
  termsSigned: boolean;
  mdmServers: { id: string; name: string; devices: number }[];
}

async function inScenario<T>(
  scenario: string,
  look: (organizations: Listed[], url: string) => Promise<T> | T,
): Promise<T> {
  const simulator = await createSimulator({
    seed: 1,
    scenario,
    calm: true,
    now: new Date('2026-11-21T00:00:00Z'),
  });
  try {
    const { items } = await sendJson<{ items: Listed[] }>(`${simulator.url}/portal/api/organizations`);
    return await look(items, simulator.url);
  } finally {
    await simulator.stop();
  }
}

describe('scenarios', () => {
  it('demo: two organizations, eight servers, 2,500 devices, the terms of the school unsigned', async () => {
    await inScenario('demo', (organizations) => {
      const servers = organizations.flatMap((organization) => organization.mdmServers);
      expect(organizations.map(({ name, type, termsSigned }) => [name, type, termsSigned])).toEqual([
        ['Acme Retail', 'org', true],
        ['Nordlicht', 'edu', false],
      ]);
      expect(servers).toHaveLength(8);
      expect(servers.reduce((sum, server) => sum + server.devices, 0)).toBe(2500);
      expect(servers.find((server) => server.name === 'Berlin stores')?.devices).toBe(640);
    });
  });

  it('token-expiring: a token downloaded lasts six days', async () => {
    await inScenario('token-expiring', async ([organization], url) => {
      const server = `${url}/portal/api/organizations/${organization?.id}/mdm-servers/${organization?.mdmServers[0]?.id}`;
      await send(`${server}/public-key`, { method: 'PUT', body: keys.certificate });
      expect(openTokenFile((await downloadToken(server)).bytes, keys).access_token_expiry).toBe(
        '2026-11-27T00:00:00Z',
      );
    });
  });

  it('token-held-twice: one server, whose file may be uploaded as often as one likes', async () => {
    await inScenario('token-held-twice', (organizations) => {
      const servers = organizations.flatMap((organization) => organization.mdmServers);
      expect(servers.map(({ name, devices }) => [name, devices])).toEqual([['Headquarters', 10]]);
    });
  });

  it('refuses an unknown one and names the nearest', async () => {
    await expect(createSimulator({ seed: 1, scenario: 'dmeo' })).rejects.toMatchObject({
      code: 'unknown-scenario',
      more: { nearest: ['demo', 'token-expiring', 'token-held-twice'] },
    });
  });

  it('passes a taken port on', async () => {
    const first = await createSimulator({ seed: 1 });
    try {
      await expect(createSimulator({ seed: 1, port: Number(new URL(first.url).port) })).rejects.toMatchObject(
        { code: 'EADDRINUSE' },
      );
    } finally {
      await first.stop();
    }
  });
});
