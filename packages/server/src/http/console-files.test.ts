import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openClonedStore, type ClonedStore } from '../store/testing/cloned-store.ts';
import { createAdminServer, type AdminServer, PUBLIC_URL } from './testing/admin-server.ts';

let cloned: ClonedStore;
let admin: AdminServer;
let consoleDir: string;
const headers = { host: new URL(PUBLIC_URL).host };

beforeAll(async () => {
  consoleDir = await mkdtemp(path.join(tmpdir(), 'adept-console-'));
  await mkdir(path.join(consoleDir, 'assets'));
  await writeFile(path.join(consoleDir, 'index.html'), '<!doctype html><title>Adept</title>');
  await writeFile(path.join(consoleDir, 'assets', 'main-1a2b.js'), 'export {};');
  await writeFile(path.join(consoleDir, 'assets', 'main-1a2b.js.gz'), gzipSync('export {};'));
  await writeFile(path.join(consoleDir, 'favicon.svg'), '<svg/>');
  cloned = await openClonedStore();
  admin = await createAdminServer({
    store: cloned.store,
    clock: { now: () => new Date() },
    more: { consoleDir },
  });
});
afterAll(async () => {
  await admin.app.close();
  await cloned.remove();
  await rm(consoleDir, { recursive: true });
});

describe('the console', () => {
  it.each([
    '/',
    '/sign-in',
    '/set-up',
    '/devices/enroll-devices/apple-enrollment/enrollment-program-tokens',
    '/devices/enroll-devices/apple-enrollment/enrollment-program-tokens/0190a0a0-0000-7000-8000-000000000000',
    '/devices/C02XYZ?from=search',
    '/problems',
    '/problems/0190a0a0-0000-7000-8000-000000000000',
    '/docs/causes',
    '/docs/causes/token-replaced',
    '/profiles',
    '/assignments',
    '/enrollments',
    '/activity',
    '/settings',
    '/settings/about',
  ])('answers %s with its page, unsigned and never cached', async (url) => {
    const answer = await admin.app.inject({ url, headers });
    expect([answer.statusCode, answer.body]).toEqual([200, '<!doctype html><title>Adept</title>']);
    expect(answer.headers['content-type']).toMatch('text/html');
    expect(answer.headers['cache-control']).toBe('no-cache');
    expect(answer.headers['content-security-policy']).toContain("default-src 'self'");
  });

  it('serves its files, the hashed ones for good', async () => {
    const script = await admin.app.inject({ url: '/assets/main-1a2b.js', headers });
    expect([script.statusCode, script.headers['cache-control']]).toEqual([
      200,
      'public, max-age=31536000, immutable',
    ]);
    expect(script.headers['content-type']).toMatch('javascript');
    const icon = await admin.app.inject({ url: '/favicon.svg', headers });
    expect([icon.statusCode, icon.headers['cache-control']]).toEqual([200, 'no-cache']);
  });

  it('gives the short form of a script to whoever takes it, under the same name and as lasting', async () => {
    const ask = (encodings: string) =>
      admin.app.inject({
        url: '/assets/main-1a2b.js',
        headers: { ...headers, 'accept-encoding': encodings },
      });
    const short = await ask('gzip, deflate, br');
    expect([short.statusCode, short.headers['content-encoding']]).toEqual([200, 'gzip']);
    expect(short.rawPayload).toEqual(gzipSync('export {};'));
    expect(short.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': expect.stringMatching('javascript') as string,
      vary: expect.stringMatching(/accept-encoding/i) as string,
    });
    const whole = await ask('identity');
    expect([whole.body, whole.headers['content-encoding']]).toEqual(['export {};', undefined]);
    const page = await admin.app.inject({ url: '/', headers: { ...headers, 'accept-encoding': 'br, gzip' } });
    expect(page.body).toBe('<!doctype html><title>Adept</title>');
  });

  it.each(['/nowhere', '/assets/none.js', '/..%2f..%2fetc/passwd', '/assets/../../package.json', '/.env'])(
    'has no %s',
    async (url) => {
      const answer = await admin.app.inject({ url, headers });
      expect([url, answer.statusCode]).toEqual([url, 404]);
      expect(answer.json()).toMatchObject({ code: 'not-found' });
    },
  );
});
