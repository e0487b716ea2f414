import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCertificate } from '@adept/apple/token/testing/openssl';
import type {
  Device,
  Diagnosis,
  Problem,
  RenewalLink,
  SyncRun,
  Token,
  TokenFileReport,
} from '@adept/contract';
import { startServer, type RunningServer } from '@adept/server';
import { createSimulator, type Simulator } from '@adept/simulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Host } from '../context.ts';
import { ROOT, run } from '../testing/run.ts';

const API_TOKEN = 'adp_ofTheCommandLineTests0';
let folder: string;
let simulator: Simulator;
let server: RunningServer;
let servers: string;

const call = async <T>(url: string, body?: unknown, method = 'POST'): Promise<T> => {
  const answer = await fetch(url, {
    method,
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  expect(answer.ok, text).toBe(true);
  return (text.startsWith('{') ? JSON.parse(text) : text) as T;
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'adept-cli-server-'));
  simulator = await createSimulator({ seed: 5, calm: true });
  server = await startServer({
    adminHost: '127.0.0.1',
    adminPort: 0,
    deviceHost: '127.0.0.1',
    devicePort: 0,
    dataDir: join(folder, 'data'),
    masterKeyFile: join(folder, 'key'),
    appleDeviceServiceUrl: simulator.url,
    timeZone: 'UTC',
    language: 'en',
    logLevel: 'silent',
    initialApiToken: API_TOKEN,
    clock: { now: () => new Date() },
    storeTemplateDir: join(ROOT, '.cache', 'store-template'),
    log: process.stderr,
  });
  const organization = await call<{ id: string }>(`${simulator.url}/portal/api/organizations`, {
    name: 'Acme',
    type: 'org',
  });
  servers = `${simulator.url}/portal/api/organizations/${organization.id}/mdm-servers`;
});

afterAll(async () => {
  await server?.stop();
  await simulator?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const adept = (argv: readonly string[], over: Partial<Host> = {}) =>
  run(argv, {
    env: { INIT_CWD: folder, ADEPT_SERVER: server.adminUrl, ADEPT_API_TOKEN: API_TOKEN },
    ...over,
  });
async function json<T>(argv: readonly string[], code = 0): Promise<T> {
  const ran = await adept([...argv, '--json']);
  expect(ran).toMatchObject({ code, stderr: '' });
  return JSON.parse(ran.stdout) as T;
}

/** An MDM server at the simulated Apple that has the certificate in a file. */
async function mdmServer(name: string, certificate: string): Promise<string> {
  const { id } = await call<{ id: string }>(servers, { name });
  await call(`${servers}/${id}/public-key`, readFileSync(join(folder, certificate), 'utf8'), 'PUT');
  return id;
}
async function downloadToken(id: string, to: string): Promise<void> {
  const answer = await fetch(`${servers}/${id}/token`, { method: 'POST' });
  writeFileSync(join(folder, to), Buffer.from(await answer.arrayBuffer()));
}

describe('commands against a real server and a simulated Apple', () => {
  let mdm: string;
  let token: Token;

  it('token add writes the certificate for the portal', async () => {
    expect((await adept(['token', 'list'])).stdout).toContain('There is no token yet.');
    token = await json(['token', 'add', 'Berlin stores']);
    expect(token).toMatchObject({ name: 'Berlin stores', state: 'unknown' });
    mdm = await mdmServer('Berlin', 'berlin-stores-public-key.pem');
  });

  it('token add refuses a file that is there, before anything is made', async () => {
    const ran = await adept(['token', 'add', 'Berlin Stores']);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('berlin-stores-public-key.pem');
    expect(await json<Token[]>(['token', 'list'])).toHaveLength(1);
  });

  it('token add refuses a taken name with 5', async () => {
    const ran = await adept(['token', 'add', 'Berlin stores', '--certificate', 'other.pem', '--json']);
    expect(ran).toMatchObject({ code: 5, stdout: '' });
    expect(JSON.parse(ran.stderr)).toMatchObject({ code: 'token-name-taken' });
  });

  it('token renew uploads the file; a dry run changes nothing', async () => {
    await downloadToken(mdm, 'berlin.p7m');
    expect(
      await json<TokenFileReport>([
        'token',
        'renew',
        'Berlin stores',
        '--token-file',
        'berlin.p7m',
        '--dry-run',
      ]),
    ).toMatchObject({ accepted: true });
    expect((await json<Token>(['token', 'show', 'Berlin stores'])).expiresAt).toBeNull();
    const { code, stdout } = await adept(['token', 'renew', 'berlin STORES', '--token-file', 'berlin.p7m']);
    expect(code).toBe(0);
    expect(stdout).toContain('“Berlin stores” uses the new token now.');
  });

  it('token renew of a file that is none ends with 2', async () => {
    writeFileSync(join(folder, 'page.html'), '<html>');
    const ran = await adept(['token', 'renew', 'Berlin stores', '--token-file', 'page.html', '--json']);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(JSON.parse(ran.stderr)).toMatchObject({ code: 'token-file-looks-like-html', status: 422 });
  });

  it('token add makes nothing at the server when the certificate can’t be written', async () => {
    const file = join('nowhere', 'new.pem');
    const ran = await adept(['token', 'add', 'Unwritten', '--certificate', file, '--json']);
    expect(ran.code).toBe(2);
    expect(JSON.parse(ran.stderr)).toMatchObject({ code: 'file-not-writable' });
    expect((await adept(['token', 'list', '--json'])).stdout).not.toContain('Unwritten');
  });

  it('token renew makes no new key unless one is asked for, and token keys tells their age', async () => {
    const before = await adept(['token', 'keys', token.id, '--json']);
    const said = await adept(['token', 'renew', token.id]);
    expect([said.code, said.stdout]).toEqual([0, expect.stringContaining('--token-file FILE')]);
    expect((await adept(['token', 'keys', token.id, '--json'])).stdout).toBe(before.stdout);
    expect(JSON.parse(before.stdout)).toMatchObject([{ state: 'current', ageDays: 0 }]);
    expect((await adept(['token', 'keys', token.id])).stdout).toMatch(/in use +made today/);
  });

  it('token link makes, lists and revokes links; the address stands alone on stdout', async () => {
    const made = await adept(['token', 'link', 'create', token.id, '--days', '3', '--page-language', 'pl']);
    expect(made.code, made.stderr).toBe(0);
    expect(made.stdout).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/renew\?language=pl#adl_[\w-]{43}\n$/);
    expect(made.stderr).toContain('not shown again');
    const listed = await adept(['token', 'link', 'list', token.id, '--json']);
    const [link] = JSON.parse(listed.stdout) as RenewalLink[];
    expect(link).toMatchObject({ state: 'open', language: 'pl', usedAt: null });
    expect((await adept(['token', 'link', 'revoke', token.id, link?.id ?? ''])).code).toBe(0);
    expect((await adept(['token', 'link', 'list', token.id])).stdout).toContain('revoked');
    expect((await adept(['token', 'link', 'revoke', token.id, link?.id ?? ''])).code).toBe(2);
    expect((await adept(['token', 'link', 'create', token.id, '--days', '91'])).code).toBe(2);
    expect((await adept(['token', 'link', 'create', token.id, '--days', 'soon'])).code).toBe(2);
  });

  it('token renew without a file writes a new certificate', async () => {
    const { code, stdout } = await adept(['token', 'renew', token.id, '--certificate', 'next.pem']);
    expect(code).toBe(0);
    expect(stdout).toContain('next.pem');
    expect(readFileSync(join(folder, 'next.pem'), 'utf8')).toContain('BEGIN CERTIFICATE');
  });

  it('token sync waits for the run; devices can be listed and shown', async () => {
    const { serials } = await call<{ serials: string[] }>(`${servers.replace('/mdm-servers', '')}/devices`, {
      count: 3,
      mdmServer: mdm,
    });
    expect(await json<SyncRun>(['token', 'sync', 'Berlin stores', '--mode', 'full'])).toMatchObject({
      state: 'succeeded',
      mode: 'full',
    });
    const devices = await json<Device[]>(['device', 'list', '--token', 'Berlin stores']);
    expect(devices.map(({ serial }) => serial).sort()).toEqual([...serials].sort());
    const [serial = ''] = serials;
    expect(await json<Device>(['device', 'show', serial])).toMatchObject({ serial, tokenId: token.id });
    expect((await adept(['device', 'show', serial])).stdout).toContain(serial);
    expect((await adept(['device', 'list', '--output', 'csv'])).stdout.split('\r\n')).toHaveLength(5);
    expect((await adept(['device', 'list', '--search', 'nothing'])).stdout).toBe('No device fits.\n');
    expect(await adept(['device', 'show', 'NOTHING'])).toMatchObject({ code: 2, stdout: '' });
    // By its beginning, however short, and by three characters or more inside.
    for (const [option, part] of [
      ['--search', serial.slice(0, 1)],
      ['--search', serial.slice(0, 6).toLowerCase()],
      ['--q', serial.slice(-4)],
    ] as const) {
      const found = (await json<Device[]>(['device', 'list', option, part])).map((each) => each.serial);
      expect(found).toContain(serial);
      expect(found.filter((each) => !each.includes(part.toUpperCase()))).toEqual([]);
    }
  });

  it('token sync --watch shows the progress on stderr, and the run alone on stdout', async () => {
    const ran = await adept(['token', 'sync', 'Berlin stores', '--mode', 'full', '--watch', '--json']);
    expect(ran.code).toBe(0);
    expect(JSON.parse(ran.stdout)).toMatchObject({ state: 'succeeded', expectedDevices: 3 });
    const lines = ran.stderr.trimEnd().split('\n');
    expect(lines.at(-1)).toMatch(/^3 of about 3 devices · \d+ pages/);
    expect(ran.stderr).not.toContain('\u001b');
  });

  it.each([
    ['html-answer', 4, 'a web page instead of an answer'],
    ['access-denied', 3, 'ACCESS_DENIED'],
  ])('token sync whose run fails (%s) ends with %i and says why', async (slug, code, why) => {
    const fault = () => call<{ id: string }>(`${simulator.controlUrl}/faults`, { slug, mdmServer: mdm });
    const { id } = await fault();
    const ran = await adept(['token', 'sync', 'Berlin stores']);
    expect(ran, ran.stderr).toMatchObject({ code });
    expect(ran.stdout).toContain('Not done');
    expect(ran.stdout).toContain(why);
    expect((await json<SyncRun>(['token', 'sync', 'Berlin stores'], code)).state).toBe('failed');
    await call(`${simulator.controlUrl}/faults/${id}`, undefined, 'DELETE');
    expect((await json<Diagnosis>(['token', 'verify', 'Berlin stores'])).state).toBe('ok');
  });

  it('token verify ends with 0 while Apple accepts and with 3 when it refuses', async () => {
    expect(await json<Diagnosis>(['token', 'verify', 'Berlin stores'])).toMatchObject({
      state: 'ok',
      apple: 'simulated',
    });
    const { id } = await call<{ id: string }>(`${simulator.controlUrl}/faults`, {
      slug: 'terms-not-signed',
      mdmServer: mdm,
    });
    expect((await json<Diagnosis>(['token', 'verify', 'Berlin stores'], 3)).problems[0]?.causeId).toBe(
      'terms-not-signed',
    );
    const all = await json<(Diagnosis & { token: { name: string } })[]>(['token', 'verify', '--all'], 3);
    expect(all.map((one) => one.token.name)).toEqual(['Berlin stores']);
    const ofAcme = await json<Diagnosis[]>(['token', 'verify', '--organization', 'acme'], 3);
    expect(ofAcme).toHaveLength(1);
    const nobody = await adept(['token', 'verify', '--organization', 'Acne']);
    expect(nobody).toMatchObject({ code: 2, stdout: '' });
    expect(nobody.stderr).toContain('The nearest is “Acme”.');
    expect((await adept(['token', 'show', 'Berlin stores'])).stdout).toMatch(/Last check +Not resolved/);
    expect(await json<Problem[]>(['problem', 'list', '--healed'])).toEqual([]);
    expect(await json<Diagnosis[]>(['doctor'], 3)).toHaveLength(1);
    const [problem] = await json<Problem[]>(['problem', 'list', '--state', 'open']);
    expect(problem?.causeId).toBe('terms-not-signed');
    expect((await adept(['problem', 'show', problem?.id ?? ''])).stdout).toContain(problem?.title ?? '-');
    const table = await adept(['token', 'list']);
    expect(table.stdout).toMatch(/● error +Berlin stores +Acme \(AB\) +3 /);
    expect((await adept(['token', 'show', 'Berlin stores'])).stdout).toContain(problem?.title ?? '-');
    expect((await adept(['doctor'])).stdout).toContain('● Berlin stores');
    expect((await adept(['problem', 'list'])).stdout).toContain('terms-not-signed');
    const acknowledged = await adept(['problem', 'acknowledge', problem?.id ?? '']);
    expect(acknowledged).toMatchObject({ code: 0, stderr: '' });
    expect(acknowledged.stdout).toContain('The problem stays open');
    expect(await json<Problem>(['problem', 'show', problem?.id ?? ''])).toMatchObject({ state: 'open' });
    await call(`${simulator.controlUrl}/faults/${id}`, undefined, 'DELETE');
    expect((await json<Diagnosis>(['token', 'verify', 'Berlin stores'])).state).toBe('ok');
    expect((await adept(['doctor'])).code).toBe(0);
  });

  it('without the right API token ends with 5', async () => {
    const env = { ADEPT_SERVER: server.adminUrl, ADEPT_API_TOKEN: 'adp_ofNobodyInThisWholeWorld' };
    const ran = await adept(['token', 'list', '--json'], { env });
    expect(ran).toMatchObject({ code: 5, stdout: '' });
    expect(JSON.parse(ran.stderr)).toMatchObject({ code: 'api-token-invalid', status: 401 });
    expect(ran.stderr).not.toContain('adp_ofNobody');
  });

  it('api-token create shows it once, list names it, revoke ends it', async () => {
    const made = await adept(['api-token', 'create', 'nightly report']);
    expect(made.code, made.stderr).toBe(0);
    const apiToken = made.stdout.trim();
    expect(apiToken).toMatch(/^adp_[A-Za-z0-9_-]{20,200}$/);
    const env = { ADEPT_SERVER: server.adminUrl, ADEPT_API_TOKEN: apiToken };
    expect((await adept(['token', 'list'], { env })).code).toBe(0);
    const listed = await adept(['api-token', 'list']);
    expect(listed.stdout).toContain('nightly report');
    expect(listed.stdout).not.toContain(apiToken);
    const all = await json<{ id: string; name: string }[]>(['api-token', 'list']);
    const id = all.find(({ name }) => name === 'nightly report')?.id ?? '';
    expect((await adept(['api-token', 'revoke', id])).stdout).toContain('“nightly report” is revoked');
    expect((await adept(['token', 'list'], { env })).code).toBe(5);
    expect((await adept(['api-token', 'revoke', 'nothing'])).code).toBe(2);
  });

  it('audit list tells who did what, export gives a document a line', async () => {
    const listed = await adept(['audit', 'list', '--token', 'Berlin stores', '--action', 'token.created']);
    expect(listed.code, listed.stderr).toBe(0);
    expect(listed.stdout).toContain('Token added');
    expect(listed.stdout).toContain('ADEPT_INITIAL_API_TOKEN');
    const all = await json<{ id: string; action: string }[]>(['audit', 'list']);
    const exported = await adept(['audit', 'export']);
    expect(exported.code, exported.stderr).toBe(0);
    const lines = exported.stdout.trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(all.map(({ id }) => id));
    expect(all.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['verify.requested', 'sync.requested', 'token-file.refused', 'api-token.made']),
    );
    expect(await json(['audit', 'list', '--token', token.id, '--until', '2020-01-01'])).toEqual([]);
    expect((await adept(['audit', 'export', '--since', '2999-01-01T00:00:00Z'])).stdout).toBe('');
    expect((await adept(['audit', 'list', '--since', '2999-01-01'])).stdout).toBe(
      'Nothing was done that fits.\n',
    );
    const refused = await adept(['audit', 'list', '--since', 'yesterday', '--json']);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(JSON.parse(refused.stderr)).toMatchObject({ code: 'moment-not-understood' });
  });

  it('token set changes owner, deputy and tags, and show warns where Apple’s account is neither’s', async () => {
    const set = (...args: string[]) => json<Token>(['token', 'set', 'Berlin stores', ...args]);
    const { adminId } = await set('--owner', 'ops@example.org', '--tag', 'retail', '--tag', 'de');
    expect(adminId).toMatch(/@/);
    const shown = (await adept(['token', 'show', 'Berlin stores'])).stdout;
    expect(shown).toContain(`Apple’s account ${adminId} belongs neither to the owner nor to the deputy`);
    expect(shown).toMatch(/Tags +retail, de/);
    expect(await set('--deputy', adminId ?? '')).toMatchObject({
      owner: 'ops@example.org',
      tags: ['retail', 'de'],
      adminIsKnown: true,
    });
    expect((await adept(['token', 'show', 'Berlin stores'])).stdout).not.toContain('belongs neither');
    expect(await set('--owner', '', '--tag', '')).toMatchObject({ owner: null, tags: [] });
    const bad = await adept(['token', 'set', 'Berlin stores', '--owner', 'Ops <ops@example.org>', '--json']);
    expect(bad).toMatchObject({ code: 2, stdout: '' });
    expect(JSON.parse(bad.stderr)).toMatchObject({ code: 'email-address-invalid' });
    const nothing = await adept(['token', 'set', 'Berlin stores', '--json']);
    expect(nothing.code).toBe(2);
    expect(JSON.parse(nothing.stderr)).toMatchObject({ code: 'nothing-to-set' });
  });

  it('options win over the environment', async () => {
    const env = { ADEPT_SERVER: 'http://127.0.0.1:1' };
    expect(
      await adept(['token', 'list', '--server', server.adminUrl, '--api-token', API_TOKEN], { env }),
    ).toMatchObject({ code: 0 });
  });

  it('a token that nobody has is named with the nearest', async () => {
    const ran = await adept(['token', 'show', 'Berlin store']);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('The nearest is “Berlin stores”.');
  });

  it('token renew --replace-identity shows what becomes of everything, and takes only the name as an answer', async () => {
    const other = await mdmServer('Warehouse', 'next.pem');
    await downloadToken(other, 'warehouse.p7m');
    const replace = [
      'token',
      'renew',
      'Berlin stores',
      '--token-file',
      'warehouse.p7m',
      '--replace-identity',
    ];
    const server = async () => (await json<Token>(['token', 'show', 'Berlin stores'])).mdmServer.name;
    const alone = await adept([...replace, '--json']);
    expect(alone).toMatchObject({ code: 2, stdout: '' });
    expect(JSON.parse(alone.stderr)).toMatchObject({ code: 'replacement-needs-confirmation' });
    let asked = '';
    const answer = (text: string) => ({
      ask: (question: string) => {
        asked = question;
        return Promise.resolve(text);
      },
    });
    expect(await adept(replace, answer('y'))).toMatchObject({ code: 2 });
    expect(asked).toContain('Replacing the identity of “Berlin stores”:');
    expect(asked).toMatch(/Type the name to replace it: $/);
    expect(await server()).toBe('Berlin');
    expect(await adept(replace, answer('Berlin stores'))).toMatchObject({ code: 0 });
    expect(await server()).toBe('Warehouse');
    await downloadToken(mdm, 'berlin-again.p7m');
    const back = [...replace.slice(0, 4), 'berlin-again.p7m', '--replace-identity', '--yes'];
    expect(await adept(back)).toMatchObject({ code: 0 });
    expect(await server()).toBe('Berlin');
  });

  it('token delete asks, and takes only the name as an answer', async () => {
    expect(await adept(['token', 'delete', 'Berlin stores'])).toMatchObject({ code: 2, stdout: '' });
    expect(
      await adept(['token', 'delete', 'Berlin stores'], { ask: () => Promise.resolve('y') }),
    ).toMatchObject({ code: 2 });
    expect(await json<Token[]>(['token', 'list'])).toHaveLength(1);
    expect(
      await adept(['token', 'delete', 'Berlin stores'], { ask: () => Promise.resolve('Berlin stores') }),
    ).toMatchObject({ code: 0 });
    await json(['token', 'add', 'second']);
    await json(['token', 'delete', 'second', '--yes']);
    expect(await json<Token[]>(['token', 'list'])).toEqual([]);
  });

  it('token delete says first what ends and what goes on', async () => {
    await json(['token', 'add', 'asked', '--certificate', 'asked.pem']);
    let asked = '';
    const ask = (question: string) => {
      asked = question;
      return Promise.resolve('asked');
    };
    const ran = await adept(['token', 'delete', 'asked'], { ask });
    expect(asked).toContain('Deleting “asked” (no devices):');
    expect(asked).toMatch(/Everything is kept until/);
    expect(asked).toMatch(/Type the name to delete it: $/);
    expect(ran.stdout).toContain('./adept token restore "asked"');
  });

  it('token restore brings back what was deleted', async () => {
    const deleted = await json<Token[]>(['token', 'list', '--deleted']);
    expect(deleted.map(({ name }) => name)).toEqual(['Berlin stores', 'second', 'asked']);
    expect((await adept(['token', 'list', '--deleted'])).stdout).toContain('Berlin stores');
    expect(await json<Token>(['token', 'restore', 'berlin STORES'])).toMatchObject({
      id: token.id,
      counts: { devices: 3 },
    });
    const missing = await adept(['token', 'restore', 'secnd', '--json']);
    expect(missing).toMatchObject({ code: 2, stdout: '' });
    expect(JSON.parse(missing.stderr)).toMatchObject({ code: 'no-such-deleted-token' });
    await json(['token', 'add', 'second', '--certificate', 'third.pem']);
    const taken = await adept(['token', 'restore', 'second', '--json']);
    expect(taken.code).toBe(5);
    expect(JSON.parse(taken.stderr)).toMatchObject({ code: 'restore-name-taken' });
    await json(['token', 'delete', 'second', '--yes']);
    const several = await adept(['token', 'restore', 'second', '--json']);
    expect(several.code).toBe(2);
    expect(JSON.parse(several.stderr)).toMatchObject({ code: 'several-deleted-tokens' });
    const second = deleted.find(({ name }) => name === 'second');
    const renamed = await adept(['token', 'restore', second?.id ?? '', '--name', 'first of two']);
    expect(renamed.stdout).toBe('“first of two” is back.\n');
  });
});

describe('doctor with a token file', () => {
  let mdm: string;
  const doctor = (args: readonly string[] = []) =>
    adept(['doctor', '--token-file', 'lab.p7m', '--key', 'lab.key', '--apple', simulator.url, ...args], {
      env: { INIT_CWD: folder },
    });

  beforeAll(async () => {
    const pair = createCertificate('lab');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'lab.pem'), pair.certificatePem);
    writeFileSync(join(folder, 'lab.key'), pair.privateKeyPem);
    mdm = await mdmServer('Lab', 'lab.pem');
    await downloadToken(mdm, 'lab.p7m');
  });

  it('accepted: ok, exit 0, with the calls of the probe alone', async () => {
    const { items: before } = await call<{ items: { n: number }[] }>(
      `${simulator.controlUrl}/requests`,
      undefined,
      'GET',
    );
    const ran = await doctor(['--json']);
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(JSON.parse(ran.stdout)).toMatchObject({
      state: 'ok',
      apple: 'simulated',
      account: { organization: { name: 'Acme', type: 'org' }, mdmServer: { name: 'Lab' } },
      problems: [],
      remedy: { steps: [] },
    });
    const since = before.at(-1)?.n ?? 0;
    const { items } = await call<{ items: { path: string; mdmServer: string }[] }>(
      `${simulator.controlUrl}/requests?since=${since}`,
      undefined,
      'GET',
    );
    expect(items.filter((item) => item.mdmServer === mdm).map((item) => item.path)).toEqual([
      '/session',
      '/account',
    ]);
    expect((await doctor()).stdout).toContain('Apple accepts this token.');
  });

  it.each(['terms-not-signed', 'token-replaced', 'access-denied', 'token-expired'])(
    '%s: that cause, exit 3; cured: 0 again',
    async (slug) => {
      const { id } = await call<{ id: string }>(`${simulator.controlUrl}/faults`, { slug, mdmServer: mdm });
      const ran = await doctor(['--json']);
      expect(ran).toMatchObject({ code: 3, stderr: '' });
      expect((JSON.parse(ran.stdout) as Diagnosis).problems[0]?.causeId).toBe(slug);
      expect((await doctor()).stdout).toContain('This token is in an error state');
      await call(`${simulator.controlUrl}/faults/${id}`, undefined, 'DELETE');
      expect((await doctor()).code).toBe(0);
    },
  );

  it('no answer at all: 4, and the JSON all the same', async () => {
    const ran = await doctor(['--apple', 'http://127.0.0.1:1', '--json']);
    expect(ran).toMatchObject({ code: 4, stderr: '' });
    expect(JSON.parse(ran.stdout)).toMatchObject({
      problems: [{ causeId: 'apple-unreachable', seenOnce: true }],
    });
    // The address that was asked, not Apple's.
    expect(ran.stdout).toContain('let this server reach 127.0.0.1 on port 1.');
    expect(ran.stdout).not.toContain('mdmenrollment.apple.com');
  });

  it.each([
    ['http://example.com', 'apple-url-not-https'],
    ['nonsense', 'apple-url-not-a-url'],
  ])('--apple %s: 2', async (apple, code) => {
    const ran = await doctor(['--apple', apple, '--json']);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    const problem = JSON.parse(ran.stderr) as { code: string; detail: string };
    expect(problem.code).toBe(code);
    expect(problem.detail).toContain('--apple');
  });
});
