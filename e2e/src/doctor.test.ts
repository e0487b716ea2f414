import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCertificate } from '@adept/apple/token/testing/openssl';
import { createSimulator, type Simulator } from '@adept/simulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adept } from './adept-process.ts';
import { call, download } from './world.ts';

interface Doctor {
  state: string;
  apple: string;
  account: { organization: { name: string } } | null;
  problems: { causeId: string; seenOnce: boolean; candidates: { causeId: string }[] }[];
  remedy: { steps: { actor: string; text: string }[] };
}

let simulator: Simulator;
const directory = mkdtempSync(join(tmpdir(), 'adept-doctor-'));
const file = (name: string): string => join(directory, name);
let server = '';
let mdmServer = '';

/** A key made by openssl, its certificate uploaded in the portal, the portal's token file: nothing of ours in between. */
beforeAll(async () => {
  simulator = await createSimulator({ seed: 21, port: 0, controlPort: 0, calm: true });
  for (const [name, commonName] of [
    ['a', 'doctor'],
    ['b', 'other'],
  ] as const) {
    const { certificatePem, privateKeyPem } = createCertificate(commonName);
    writeFileSync(file(`${name}.key`), privateKeyPem);
    writeFileSync(file(`${name}.pem`), certificatePem);
  }
  const organization = await call<{ id: string }>(`${simulator.url}/portal/api/organizations`, {
    method: 'POST',
    body: { name: 'Doctor GmbH', type: 'org' },
  });
  const made = await call<{ id: string }>(
    `${simulator.url}/portal/api/organizations/${organization.id}/mdm-servers`,
    { method: 'POST', body: { name: 'Berlin' } },
  );
  mdmServer = made.id;
  server = `${simulator.url}/portal/api/organizations/${organization.id}/mdm-servers/${mdmServer}`;
  await download(`${server}/public-key`, {
    method: 'PUT',
    bytes: readFileSync(file('a.pem')),
    contentType: 'text/plain',
  });
  writeFileSync(file('token.p7m'), await download(`${server}/token`, { method: 'POST', body: {} }));
});

afterAll(async () => {
  await simulator.stop();
  rmSync(directory, { recursive: true, force: true });
});

async function doctor(...more: string[]): Promise<{ code: number | null; json: Doctor; stderr: string }> {
  const ran = await adept([
    'doctor',
    '--token-file',
    file('token.p7m'),
    '--key',
    file('a.key'),
    '--apple',
    simulator.url,
    '--json',
    ...more,
  ]);
  return { code: ran.code, json: JSON.parse(ran.stdout) as Doctor, stderr: ran.stderr };
}

const fault = (slug: string): Promise<{ id: string }> =>
  call(`${simulator.controlUrl}/faults`, { method: 'POST', body: { slug, mdmServer } });
const noFaults = (): Promise<unknown> => call(`${simulator.controlUrl}/faults`, { method: 'DELETE' });

describe('doctor, without a server', () => {
  it("openssl opens the simulator's file", () => {
    const plain = execFileSync(
      'openssl',
      ['smime', '-decrypt', '-in', file('token.p7m'), '-inkey', file('a.key'), '-recip', file('a.pem')],
      { encoding: 'utf8' },
    );
    expect(plain).toContain('access_token_expiry');
  });

  it('says ok with exit 0', async () => {
    const { code, json } = await doctor();
    expect(json).toMatchObject({ state: 'ok', apple: 'simulated', problems: [] });
    expect(json.account?.organization.name).toBe('Doctor GmbH');
    expect(code).toBe(0);
  });

  it.each(['terms-not-signed', 'token-replaced', 'access-denied', 'token-expired'])(
    'says %s with exit 3 while it lasts, ok with 0 after',
    async (slug) => {
      await fault(slug);
      const sick = await doctor();
      expect(sick.json.state).toBe('error');
      expect(sick.json.problems[0]?.causeId).toBe(slug);
      expect(sick.json.remedy.steps.length).toBeGreaterThan(0);
      expect(sick.code).toBe(3);
      const said = await adept([
        'doctor',
        '--token-file',
        file('token.p7m'),
        '--key',
        file('a.key'),
        '--apple',
        simulator.url,
        '--language',
        'pl',
      ]);
      expect(said.code).toBe(3);
      expect(said.stdout).not.toMatch(new RegExp(`${String.fromCharCode(27)}\\[`));
      await noFaults();
      const well = await doctor();
      expect([well.json.state, well.code]).toEqual(['ok', 0]);
    },
  );

  it('judges an outage from one look and says so', async () => {
    await fault('apple-unavailable');
    const { code, json } = await doctor();
    await noFaults();
    expect(json.problems[0]).toMatchObject({ causeId: 'apple-unavailable', seenOnce: true });
    expect(code, 'a 5xx is no usable answer').toBe(4);
  });

  it('prints its judgement and ends with 4 when nothing answers', async () => {
    const ran = await adept([
      ...['doctor', '--token-file', file('token.p7m'), '--key', file('a.key')],
      ...['--apple', 'http://127.0.0.1:9', '--json'],
    ]);
    expect((JSON.parse(ran.stdout) as Doctor).problems[0]).toMatchObject({
      causeId: 'apple-unreachable',
      seenOnce: true,
    });
    expect(ran.code).toBe(4);
  });

  it('names the recipient when the key is another one, with exit 2 and nothing on stdout', async () => {
    const ran = await adept([
      'doctor',
      '--token-file',
      file('token.p7m'),
      '--key',
      file('b.key'),
      '--apple',
      simulator.url,
      '--json',
    ]);
    expect(ran.code).toBe(2);
    expect(ran.stdout).toBe('');
    const problem = JSON.parse(ran.stderr) as { code: string; detail: string };
    expect(problem.code).toBe('token-file-cannot-be-opened');
    expect(problem.detail).toContain('doctor');
  });

  it('names a file that is not there', async () => {
    const ran = await adept(['doctor', '--token-file', file('none.p7m'), '--key', file('a.key'), '--json']);
    expect(ran.code).toBe(2);
    expect((JSON.parse(ran.stderr) as { code: string }).code).toBe('file-not-found');
  });
});
