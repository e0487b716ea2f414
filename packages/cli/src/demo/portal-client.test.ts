import { createSimulator, type Simulator } from '@adept/simulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPortalClient, type PortalClient } from './portal-client.ts';

let simulator: Simulator;
let portal: PortalClient;

beforeAll(async () => {
  simulator = await createSimulator({ seed: 1, calm: true });
  portal = createPortalClient(simulator.url, new AbortController().signal);
});
afterAll(() => simulator.stop());

describe('the portal as the demo uses it', () => {
  it('makes organisations, servers and devices, and publishes terms', async () => {
    const { id } = await portal.addOrganization({ name: 'School', type: 'edu' });
    const server = await portal.addServer(id, 'Pads');
    await portal.addDevices(id, { count: 3, family: 'iPad', mdmServer: server.id });
    await portal.publishTerms(id);
    const answer = await fetch(`${simulator.url}/portal/api/organizations`);
    const { items } = (await answer.json()) as { items: unknown[] };
    expect(items).toMatchObject([{ id, termsSigned: false, mdmServers: [{ id: server.id, devices: 3 }] }]);
  });

  it('passes a refusal on with its place and reason', async () => {
    const { id } = await portal.addOrganization({ name: 'Other', type: 'org' });
    const { id: mdmServer } = await portal.addServer(id, 'No key');
    const download = portal.downloadToken({ organization: id, mdmServer });
    await expect(download).rejects.toThrow(/409 .*public-key-missing/);
    const upload = portal.uploadPublicKey({ organization: id, mdmServer }, 'no certificate');
    await expect(upload).rejects.toThrow(/422 .*public-key-not-a-certificate/);
  });
});
