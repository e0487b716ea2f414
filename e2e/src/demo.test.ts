import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Token } from '@adept/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adept, type Running, start } from './adept-process.ts';
import { call, download, until } from './world.ts';

const API_TOKEN = 'adp_demo_test_0123456789abcdef';
const directory = mkdtempSync(join(tmpdir(), 'adept-demo-'));
const free = {
  ADEPT_ADMIN_PORT: '0',
  ADEPT_DEVICE_PORT: '0',
  ADEPT_SIMULATOR_PORT: '0',
  ADEPT_SIMULATOR_CONTROL_PORT: '0',
};
let demo: Running;
const url: Record<string, string> = {};

beforeAll(async () => {
  demo = start('npm', ['run', '--silent', 'demo'], {
    ...free,
    ADEPT_DATA_DIR: directory,
    ADEPT_DEMO_API_TOKEN: API_TOKEN,
  });
  for (const word of ['simulator', 'control', 'device', 'api-token', 'ready'])
    url[word] = await demo.line(word);
}, 180_000);

afterAll(() => {
  if (demo.child.exitCode === null) demo.child.kill('SIGKILL');
  rmSync(directory, { recursive: true, force: true });
});

const env = (): Record<string, string> => ({ ADEPT_SERVER: url.ready ?? '', ADEPT_API_TOKEN: API_TOKEN });
async function tokens(): Promise<Token[]> {
  const ran = await adept(['token', 'list', '--json'], env());
  expect(ran.code, ran.stderr).toBe(0);
  return JSON.parse(ran.stdout) as Token[];
}

describe('npm run demo', () => {
  it('has eight tokens in the states it promises, on 2,500 devices', async () => {
    expect(url['api-token']).toBe(API_TOKEN);
    const all = await tokens();
    const states = all.map((t) => `${t.state} ${t.problems[0]?.causeId ?? '-'}`).sort();
    expect(states).toEqual([
      'error terms-not-signed',
      'error terms-not-signed',
      'error token-expired',
      'error token-replaced',
      'ok -',
      'ok -',
      'ok -',
      'warning token-expiring',
    ]);
    expect(all.reduce((sum, t) => sum + t.counts.devices, 0)).toBe(2500);
    expect(new Set(all.map((t) => t.organization.name)).size).toBe(2);
    expect(all.every((t) => t.apple === 'simulated')).toBe(true);
  });

  it('shows the table with cause and next step, without colour in a pipe', () => {
    const { stdout } = demo.output();
    expect(stdout).toContain('Berlin stores');
    expect(stdout).not.toMatch(new RegExp(`${String.fromCharCode(27)}\\[`));
  });

  it('turns when the terms are accepted in the portal', async () => {
    const { items } = await call<{ items: { id: string; type: string }[] }>(
      `${url.simulator}/portal/api/organizations`,
    );
    const school = items.find((o) => o.type === 'edu');
    await call(`${url.simulator}/portal/api/organizations/${school?.id}/terms/accept`, { method: 'POST' });
    for (const token of (await tokens()).filter((t) => t.problems[0]?.causeId === 'terms-not-signed')) {
      const ran = await adept(['token', 'verify', token.name, '--json'], env());
      expect(ran.code, ran.stderr).toBe(0);
    }
    expect((await tokens()).filter((t) => t.state === 'error').length).toBe(2);
  });

  it.each(['token-expired', 'token-replaced'])(
    '%s is cured by a download in the portal and an upload here',
    async (causeId) => {
      const token = (await tokens()).find((t) => t.problems[0]?.causeId === causeId)!;
      const { items } = await call<{ items: { id: string }[] }>(`${url.simulator}/portal/api/organizations`);
      let file: Buffer | null = null;
      for (const organization of items) {
        const servers = await call<{ items: { id: string; name: string }[] }>(
          `${url.simulator}/portal/api/organizations/${organization.id}/mdm-servers`,
        );
        const server = servers.items.find((s) => s.name === token.mdmServer.name);
        if (server)
          file = await download(
            `${url.simulator}/portal/api/organizations/${organization.id}/mdm-servers/${server.id}/token`,
            { method: 'POST', body: {} },
          );
      }
      await download(`${url.ready}/api/v1/tokens/${token.id}/token-file`, {
        method: 'POST',
        bytes: file!,
        contentType: 'application/pkcs7-mime',
        headers: { authorization: `Bearer ${API_TOKEN}` },
      });
      await until(
        'healthy again',
        () =>
          call<Token>(`${url.ready}/api/v1/tokens/${token.id}`, {
            headers: { authorization: `Bearer ${API_TOKEN}` },
          }),
        (now) => now.state === 'ok',
      );
    },
  );

  it('leaves nothing behind after one SIGTERM to npm', async () => {
    demo.child.kill('SIGTERM');
    expect(await demo.ended).toBe(0);
    for (const word of ['simulator', 'control', 'device', 'ready'])
      expect(await accepts(url[word] ?? ''), word).toBe(false);
  });
});

function accepts(base: string): Promise<boolean> {
  const { hostname, port } = new URL(base);
  return new Promise((done) => {
    const socket = connect(Number(port), hostname);
    socket.on('connect', () => {
      socket.destroy();
      done(true);
    });
    socket.on('error', () => done(false));
  });
}
