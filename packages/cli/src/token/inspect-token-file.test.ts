import { createPrivateKey } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encrypt } from '@adept/apple/token/testing/openssl';
import { createTokenKeyPair, type NewTokenKeyPair } from '@adept/apple/token/token-key-pair';
import { beforeAll, describe, expect, it } from 'vitest';
import type { InspectionReport } from './inspect-token-file.ts';
import { folder } from '../testing/folder.ts';
import { run } from '../testing/run.ts';

const TOKEN = {
  consumer_key: 'CK_01',
  consumer_secret: 'CS_hidden1',
  access_token: 'AT_hidden2',
  access_secret: 'AS_hidden3',
  access_token_expiry: '2027-03-03T08:00:00Z',
};
const now = () => new Date('2026-11-21T10:00:00Z');

let pair: NewTokenKeyPair;
let other: NewTokenKeyPair;
beforeAll(async () => {
  [pair, other] = await Promise.all([
    createTokenKeyPair({ now: now(), name: 'ours' }),
    createTokenKeyPair({ now: now() }),
  ]);
});

/** Runs `token inspect` on bytes, in a folder that INIT_CWD names. */
function inspect(bytes: string | Buffer | null, args: readonly string[] = [], key = pair.privateKeyPem) {
  const cwd = folder();
  mkdirSync(join(cwd, 'below'));
  if (bytes !== null) writeFileSync(join(cwd, 'below/t.p7m'), bytes);
  writeFileSync(join(cwd, 'k.pem'), key);
  return run(['token', 'inspect', 'below/t.p7m', '--key', 'k.pem', ...args], { env: { INIT_CWD: cwd }, now });
}
const file = (over: object = {}) =>
  encrypt(JSON.stringify({ ...TOKEN, ...over }), pair.certificatePem, ['smime', '-aes256']);

describe('token inspect', () => {
  it('shows what a file is, without its secrets', async () => {
    const { code, stdout, stderr } = await inspect(file(), ['--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({
      format: 'smime',
      cipher: 'aes-256-cbc',
      keyTransport: 'rsa-pkcs1-v1.5',
      recipient: { issuer: 'CN=ours', serial: pair.serialHex },
      consumerKey: 'CK_01',
      accessTokenExpiry: '2027-03-03T08:00:00.000Z',
      warnings: [],
    });
    const { stdout: text } = await inspect(file());
    expect(text).toContain('CK_01');
    expect(text + stdout).not.toContain('hidden');
  });

  it('shows the secrets when they are asked for', async () => {
    const report = JSON.parse(
      (await inspect(file(), ['--show-secrets', '--json'])).stdout,
    ) as InspectionReport;
    expect(report).toMatchObject({
      consumerSecret: 'CS_hidden1',
      accessToken: 'AT_hidden2',
      accessSecret: 'AS_hidden3',
    });
    expect((await inspect(file(), ['--show-secrets'])).stdout).toContain('AS_hidden3');
  });

  it('warns of an expired token and of unusual values', async () => {
    const odd = file({ access_token_expiry: '2026-01-02T00:00:00Z', consumer_key: 'key' });
    const report = JSON.parse((await inspect(odd, ['--json'])).stdout) as InspectionReport;
    expect(report.warnings).toEqual([
      'The value of consumer_key doesn’t begin as Apple’s values do. It is used as it is.',
      'The token expired on January 2, 2026.',
    ]);
  });

  it('takes a PKCS #1 key', async () => {
    const pkcs1 = createPrivateKey(pair.privateKeyPem).export({ type: 'pkcs1', format: 'pem' }).toString();
    expect((await inspect(file(), [], pkcs1)).code).toBe(0);
  });

  it('names the addressee when the key is another', async () => {
    const { code, stderr } = await inspect(file(), ['--json'], other.privateKeyPem);
    expect(code).toBe(2);
    expect(JSON.parse(stderr)).toMatchObject({ code: 'token-file-cannot-be-opened' });
    expect(stderr).toContain('CN=ours');
    expect(stderr).toContain(pair.serialHex);
  });

  it.each<[string, () => string | Buffer | null]>([
    ['file-not-found', () => null],
    ['token-file-empty', () => ''],
    ['token-file-too-large', () => Buffer.alloc(10_000_000, 0x41)],
    ['token-file-not-recognised', () => 'm4rk'],
    ['token-file-looks-like-html', () => '<html>m4rk</html>'],
    ['token-file-looks-like-json', () => '{"m4rk":1}'],
    [
      'token-file-looks-like-content-token',
      () => Buffer.from('{"token":"m4rk","orgName":"","expDate":""}').toString('base64'),
    ],
    ['token-file-looks-like-certificate', () => pair.certificatePem],
    ['token-file-damaged', () => file().subarray(0, 900)],
    ['token-file-incomplete', () => file({ access_secret: undefined, access_token: 'm4rk' })],
  ])('%s ends with 2 and nothing of the content', async (code, bytes) => {
    const ran = await inspect(bytes(), ['--json']);
    expect({ code: ran.code, stdout: ran.stdout }).toEqual({ code: 2, stdout: '' });
    const problem = JSON.parse(ran.stderr) as { code: string; title: string; detail: string };
    expect(problem.code).toBe(code);
    expect(problem.title.length > 5 && problem.detail.length > 20).toBe(true);
    expect(ran.stderr).not.toContain('m4rk');
  });

  it('refuses a key that is none', async () => {
    const { code, stderr } = await inspect(file(), ['--json'], 'm4rk');
    expect(code).toBe(2);
    expect(JSON.parse(stderr)).toMatchObject({ code: 'private-key-not-usable' });
    expect(stderr).not.toContain('m4rk');
  });
});
