import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSimulator, type Simulator } from '../simulator.ts';
import {
  type ConnectedServer,
  connectServer,
  makeOpensslKeyPair,
  openTokenFile,
  removeKeyPair,
} from '../testing/connected-server.ts';
import { send, sendJson } from '../testing/send.ts';

const keys = makeOpensslKeyPair();
let simulator: Simulator;
let own: ConnectedServer;

beforeAll(async () => {
  simulator = await createSimulator({ seed: 41, calm: true });
  own = await connectServer(simulator, keys, { name: 'A&B <"Co">' });
});
afterAll(async () => {
  await simulator.stop();
  removeKeyPair(keys);
});

const page = async (): Promise<string> => (await send(`${simulator.url}/portal`)).body;
const submit = (path: string, fields: Record<string, string> = {}) =>
  send(`${simulator.url}/portal${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });

describe('the page at /portal', () => {
  it('shows every organization and server, and no markup of theirs', async () => {
    const html = await page();
    expect(html).toContain('A&amp;B &lt;&quot;Co&quot;&gt;');
    expect(html).not.toContain('<"Co">');
    expect(html).toContain(own.server);
    expect(html).toContain('Download token');
  });

  it('downloads a token by its button', async () => {
    const answer = await submit(`/organizations/${own.organization}/mdm-servers/${own.server}/token`);
    expect(answer.headers['content-disposition']).toContain('attachment');
    expect(openTokenFile(answer.bytes, keys).consumer_key).toBe(own.client.credentials.consumer_key);
  });

  it('publishes and accepts terms, adds and deletes', async () => {
    const at = `/organizations/${own.organization}`;
    expect((await submit(`${at}/terms/publish`)).status).toBe(303);
    expect(await page()).toContain('have not been accepted');
    expect((await submit(`${at}/terms/accept`)).headers.location).toBe('/portal');
    expect(await page()).not.toContain('have not been accepted');
    await submit('/organizations', { name: 'From the form', type: 'edu' });
    expect(await page()).toContain('From the form');
    await submit(`${at}/mdm-servers`, { name: 'Second server' });
    await submit(`${at}/mdm-servers/${own.server}/devices`, { family: 'iPhone', count: '3' });
    const { items } = await sendJson<{ items: { name: string; id: string; devices: number }[] }>(
      `${own.portal}/mdm-servers`,
    );
    expect(items.map((server) => server.devices)).toEqual([3, 0]);
    await submit(`${at}/mdm-servers/${items[1]?.id}/delete`);
    expect(await page()).not.toContain('Second server');
  });

  it('says what it refuses, on the page', async () => {
    const refused = await submit(`/organizations/${own.organization}/mdm-servers`, { name: '' });
    expect(refused.status).toBe(400);
    expect(refused.body).toContain('The field name is empty or too long.');
    const devices = await submit(`/organizations/${own.organization}/mdm-servers/${own.server}/devices`, {
      family: 'Toaster',
      count: '3',
    });
    expect(devices.body).toContain('Name a family');
    expect((await submit('/organizations/0/terms/accept')).status).toBe(404);
  });
});
