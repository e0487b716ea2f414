import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServer, type RunningServer } from '@adept/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, run } from '../testing/run.ts';

const API_TOKEN = 'adp_ofTheNoticeTestsOfTheCli';
let folder: string;
let server: RunningServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'adept-cli-notices-'));
  server = await startServer({
    adminHost: '127.0.0.1',
    adminPort: 0,
    deviceHost: '127.0.0.1',
    devicePort: 0,
    dataDir: join(folder, 'data'),
    masterKeyFile: join(folder, 'key'),
    appleDeviceServiceUrl: 'http://127.0.0.1:9',
    timeZone: 'UTC',
    language: 'en',
    logLevel: 'silent',
    initialApiToken: API_TOKEN,
    clock: { now: () => new Date() },
    storeTemplateDir: join(ROOT, '.cache', 'store-template'),
    log: process.stderr,
  });
});
afterAll(async () => {
  await server?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const adept = (...argv: string[]) =>
  run(argv, {
    env: { INIT_CWD: folder, LANG: 'en_US.UTF-8', ADEPT_SERVER: server.adminUrl, ADEPT_API_TOKEN: API_TOKEN },
  });
function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

describe('notice', () => {
  it('makes rules what a file says, and shows a webhook’s secret once', async () => {
    const operators = { name: 'Operators', channel: 'email', recipient: 'ops@acme.example' };
    const chat = {
      name: 'Chat',
      channel: 'webhook',
      url: 'https://hooks.example/T0/hidden',
      preset: 'slack',
    };
    const first = await adept('notice', 'apply', '-f', file('rules.json', [operators, chat]));
    expect(first).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/Secret of “Chat”.*whsec_/) as string,
    });
    const again = await adept(
      'notice',
      'apply',
      '-f',
      file('rule.json', { ...operators, severity: 'error' }),
      '--json',
    );
    expect(JSON.parse(again.stdout)).toMatchObject({ name: 'Operators', severity: 'error' });
    const listed = await adept('notice', 'rules', '--json');
    expect(JSON.parse(listed.stdout)).toMatchObject([
      { name: 'Operators', severity: 'error' },
      { name: 'Chat', host: 'hooks.example' },
    ]);
    expect(listed.stdout).not.toMatch(/whsec_|hidden/);
    expect((await adept('notice', 'rules')).stdout).toContain('ops@acme.example');
  });

  it('tries a rule, and says what stood in the way', async () => {
    const tried = await adept('notice', 'test', 'operators');
    expect(tried).toMatchObject({
      code: 5,
      stdout: expect.stringContaining('It did not arrive: no mail server: set ADEPT_SMTP_URL') as string,
    });
    const missing = await adept('notice', 'test', 'Operatrs');
    expect(missing).toMatchObject({ code: 2, stderr: expect.stringContaining('“Operators”') as string });
  });

  it('lists messages, and sends none again that is not there', async () => {
    expect(await adept('notice', 'list', '--json')).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\[\]/) as string,
    });
    expect((await adept('notice', 'list')).stdout + (await adept('notice', 'list')).stderr).toContain(
      'No message yet.',
    );
    const replayed = await adept('notice', 'replay', '01900000-0000-7000-8000-000000000000', '--json');
    expect(replayed.code).toBe(2);
    expect(JSON.parse(replayed.stderr)).toMatchObject({ code: 'notice-not-found' });
  });

  it.each(['{', '[]', '"rule"', '[{"channel": "email"}]'])('refuses the file %s', async (content) => {
    const refused = await adept('notice', 'apply', '-f', file('bad.json', content), '--json');
    expect(refused.code).toBe(2);
    expect(JSON.parse(refused.stderr)).toMatchObject({ code: 'notice-file-not-read' });
  });

  it('passes on what the server refuses', async () => {
    const rule = { name: 'Two', channel: 'email', recipient: 'a@b.example\nBcc: c@d.example' };
    const refused = await adept('notice', 'apply', '-f', file('two.json', rule), '--json');
    expect(refused.code).toBe(2);
    expect(JSON.parse(refused.stderr)).toMatchObject({ code: 'mail-address-invalid' });
  });
});

describe('calendar', () => {
  it('makes an address that is shown once, lists it without, and revokes it', async () => {
    const made = await adept('calendar', 'create', 'Operations');
    expect(made).toMatchObject({ code: 0, stderr: expect.stringContaining('shown only now') as string });
    const address = made.stdout.trim();
    expect(address.startsWith(`${server.adminUrl}/calendar.ics?key=`)).toBe(true);
    const read = async () => (await fetch(address)).status;
    expect(await read()).toBe(200);
    const listed = await adept('calendar', 'list', '--json');
    const [feed] = JSON.parse(listed.stdout) as { id: string; name: string; revokedAt: string | null }[];
    expect(feed).toMatchObject({ name: 'Operations', language: 'en', revokedAt: null });
    expect(listed.stdout).not.toContain(new URL(address).searchParams.get('key'));
    expect(await adept('calendar', 'revoke', feed!.id)).toMatchObject({ code: 0 });
    expect(await read()).toBe(404);
    const again = await adept('calendar', 'revoke', feed!.id, '--json');
    expect(again.code).toBe(2);
    expect(JSON.parse(again.stderr)).toMatchObject({ code: 'calendar-feed-not-found' });
  });
});
