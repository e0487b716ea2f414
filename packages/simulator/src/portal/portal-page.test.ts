import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSimulator, type Simulator } from '../simulator.ts';
import {
  type ConnectedServer,
  connectServer,
  makeOpensslKeyPair,
  openTokenFile,
  removeKeyPair,
} from '../testing/connected-server.ts';
import { type Received, send, sendJson } from '../testing/send.ts';

const keys = makeOpensslKeyPair();
let simulator: Simulator;
let own: ConnectedServer;
let at = '';
let server = '';

beforeAll(async () => {
  simulator = await createSimulator({ seed: 41, calm: true });
  own = await connectServer(simulator, keys, { name: 'A&B <"Co">', devices: 60 });
  at = `/portal/organizations/${own.organization}`;
  server = `${at}/mdm-servers/${own.server}`;
});
afterAll(async () => {
  await simulator.stop();
  removeKeyPair(keys);
});

const page = async (path: string): Promise<string> => (await send(`${simulator.url}${path}`)).body;
const submit = (path: string, fields: Record<string, string> = {}): Promise<Received> =>
  send(`${simulator.url}${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
/** Presses a button and gives the page that follows. */
async function press(path: string, fields: Record<string, string> = {}): Promise<string> {
  const answer = await submit(path, fields);
  expect(answer.status, answer.body).toBe(303);
  return page(answer.headers.location ?? '');
}
const upload = (content: Buffer): Promise<Received> => {
  const head = `--xyz\r\nContent-Disposition: form-data; name="certificate"; filename="key.pem"\r\nContent-Type: application/x-pem-file\r\n\r\n`;
  return send(`${simulator.url}${server}/public-key`, {
    method: 'POST',
    body: Buffer.concat([Buffer.from(head), content, Buffer.from('\r\n--xyz--\r\n')]),
    headers: { 'content-type': 'multipart/form-data; boundary=xyz' },
  });
};

describe('the portal for people', () => {
  it('shows organizations and servers in the words of their portal, and no markup of theirs', async () => {
    const home = await page('/portal');
    expect(home).toContain('A&amp;B &lt;&quot;Co&quot;&gt;');
    expect(home).not.toContain('<"Co">');
    expect(home).toContain('simulator, not Apple');
    expect(await page(at)).toContain('Management Services');
    const school = await press('/portal/organizations', { name: 'Lycée', type: 'edu' });
    expect(school).toContain('Your MDM Servers');
    expect(school).toContain('Lycée was added.');
    expect(school).not.toContain('Management Services');
  });

  it('works without a script', async () => {
    for (const path of ['/portal', at, server, `${at}/devices`, `${at}/terms`, `${at}/activity`])
      expect(await page(path)).not.toMatch(/<script|\son\w+=/);
  });

  it('warns before Download token, says what dies, and hands out the file', async () => {
    expect(await page(server)).toContain('stops working at once');
    expect(await page(`${server}/download-token`)).toContain('The token in use stops working at once.');
    expect((await own.client.askSession()).status).toBe(200);
    const after = await press(`${server}/token`);
    expect(after).toMatch(/role="status">\s*<p>A new token of .* The former token no longer works/);
    expect(after).toContain('You pressed “Download token”');
    expect(after).toContain(`url=${server}/token-file`);
    expect((await own.client.askSession()).status).toBe(401);
    const file = await send(`${simulator.url}${server}/token-file`);
    expect(file.headers['content-disposition']).toContain('attachment');
    expect(openTokenFile(file.bytes, keys).consumer_key).toBe(own.client.credentials.consumer_key);
    expect((await send(`${simulator.url}${server}/token-file`)).body).toBe(file.body);
    expect(await page(server)).not.toContain('http-equiv="refresh"');
  });

  it('asks nothing before the first token, and refuses one without a key', async () => {
    const fresh = await press(`${at}/mdm-servers`, { name: 'Fresh' });
    expect(fresh).toContain('It has no public key yet');
    expect(fresh).not.toContain('stops working at once');
    const [, path = ''] = /action="([^"]+)\/public-key"/.exec(fresh) ?? [];
    const refused = await submit(`${path}/token`);
    expect([refused.status, refused.body]).toEqual([409, expect.stringContaining('upload one first')]);
    expect((await send(`${simulator.url}${path}/token-file`)).status).toBe(404);
    expect(await page(`${path}/delete`)).toContain('This cannot be undone');
    expect(await press(`${path}/delete`)).toContain('Fresh was deleted. 0 devices are unassigned now.');
  });

  it('takes the public key from a form, and says why it refuses one', async () => {
    const answer = await upload(keys.certificate);
    expect(answer.status).toBe(303);
    expect(await page(answer.headers.location ?? '')).toContain(
      'was replaced. The next token is encrypted to it.',
    );
    const refused = await upload(Buffer.from('hello'));
    expect(refused.status).toBe(422);
    expect(refused.body).toMatch(/role="alert">\s*<p>[^<]+certificate/);
    expect((await submit(`${server}/public-key`)).status).toBe(422);
  });

  it('publishes and accepts terms', async () => {
    const published = await press(`${at}/terms/publish`);
    expect(published).toContain('T_C_NOT_SIGNED');
    expect(await page('/portal')).toContain('new terms not accepted');
    expect(await page(at)).toContain('terms are not accepted');
    expect(await press(`${at}/terms/accept`)).toContain('no new token is needed');
    expect(await page('/portal')).not.toContain('new terms not accepted');
  });
});

describe('devices', () => {
  it('are listed fifty a page, narrowed by server and serial number', async () => {
    const first = await page(`${at}/devices?mdmServer=${own.server}`);
    expect(first).toContain('60 devices, 50 on this page');
    const [, next = ''] = /href="([^"]+)"\s*>\s*Next 50/.exec(first) ?? [];
    const second = await page(next.replaceAll('&amp;', '&'));
    expect(second).toContain(own.serials[59]);
    expect(second).not.toContain(own.serials[49]);
    const one = await page(`${at}/devices?q=${own.serials[3]?.toLowerCase()}`);
    expect(one).toContain('1 device.');
    expect(await page(`${at}/devices?mdmServer=unassigned`)).toContain('0 devices.');
  });

  it('are added, moved, switched on and released, and each act says what it did', async () => {
    const made = await sendJson<{ id: string }>(`${own.portal}/mdm-servers`, 'POST', { name: 'Second' });
    const added = await press(`${at}/devices`, { count: '3', family: 'iPhone', mdmServer: '' });
    expect(added).toContain('3 devices (iPhone) were added and left unassigned.');
    const device = `${at}/devices/${own.serials[0]}`;
    const moved = await press(`${device}/move`, { mdmServer: made.id });
    expect(moved).toMatch(/moved from .* to Second\. .* is told that it is gone, Second that it was added/);
    expect(await press(`${device}/move`, { mdmServer: made.id })).toContain('nothing was changed');
    expect(await press(`${device}/move`, { mdmServer: '' })).toContain('Second is told that it is gone');
    expect(await press(`${device}/move`, { mdmServer: own.server })).toContain('is assigned to A&amp;B');
    expect(await press(`${device}/switch-on`)).toContain('starts without management');
    const refused = await submit(`${device}/release`);
    expect([refused.status, refused.body]).toEqual([400, expect.stringContaining('cannot be undone')]);
    expect(await press(`${device}/release`, { understood: 'yes' })).toContain(
      'was released. It stays in this list',
    );
    expect(await page(device)).not.toContain('Release from Organization</h2>');
  });

  it('say what happened when a program did it', async () => {
    const body = { count: 1, family: 'Mac', mdmServer: own.server, profileStatus: 'assigned' };
    const { serials } = await sendJson<{ serials: string[] }>(`${own.portal}/devices`, 'POST', body);
    await sendJson(`${own.portal}/devices/${serials[0]}/switch-on`, 'POST');
    const activity = await page(`${at}/activity`);
    expect(activity).toContain(`Mac ${serials[0]} was added and assigned to`);
    expect(activity).toContain(`${serials[0]} was switched on and fetched its profile`);
    expect(await page('/portal')).toContain(`${serials[0]} was switched on`);
  });
});

describe('a refusal', () => {
  it('is said on the page', async () => {
    const refused = await submit(`${at}/mdm-servers`, { name: '' });
    expect([refused.status, refused.body]).toEqual([
      400,
      expect.stringContaining('The field name is empty.'),
    ]);
    const long = await submit(`${at}/mdm-servers`, { name: 'x'.repeat(201) });
    expect(long.body).toContain('more than 200 characters');
    const toasters = await submit(`${at}/devices`, { family: 'Toaster', count: '3' });
    expect(toasters.body).toContain('Name a family');
    for (const path of ['/portal/organizations/0', `${at}/mdm-servers/0`, `${at}/devices/NOSUCHTHING`]) {
      const answer = await send(`${simulator.url}${path}`);
      expect([answer.status, answer.body]).toEqual([404, expect.stringContaining('role="alert"')]);
    }
    expect((await submit('/portal/organizations/0/terms/accept')).status).toBe(404);
  });
});
