import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../domain/clock.ts';
import { SYSTEM } from '../domain/viewer.ts';
import { MasterKey } from './master-key.ts';
import { openStore } from './open-store.ts';
import { TEST_TEMPLATES } from './testing/cloned-store.ts';
import { AT, credentialsOf } from './testing/test-rows.ts';

let root = '';
let dataDir = '';
const masterKey = new MasterKey(randomBytes(32));
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'adept-open-'));
  dataDir = path.join(root, 'data');
});
afterEach(async () => rm(root, { recursive: true, force: true }));

const open = (options: Partial<Parameters<typeof openStore>[0]> = {}) =>
  openStore({ dataDir, templateDir: TEST_TEMPLATES, masterKey, clock: systemClock, ...options });

describe('openStore', { timeout: 120_000 }, () => {
  it('keeps what was written, over closing and opening', async () => {
    const first = await open();
    expect(first.kind).toBe('embedded');
    const token = await first.tokens.create(SYSTEM, { name: 'kept' });
    await first.close();
    await first.close();
    const second = await open();
    expect(await second.tokens.all(SYSTEM)).toEqual([token]);
    await second.close();
    await expect(second.tokens.all(SYSTEM)).rejects.toThrow();
  });

  it('takes back the leases of a process that died, and refuses what it would still write', async () => {
    const first = await open();
    const { id } = await first.tokens.create(SYSTEM, { name: 'held' });
    const dead = await first.leases.take(SYSTEM, id, 'dead', 3600);
    await first.close();
    const second = await open();
    const lease = await second.leases.take(SYSTEM, id, 'alive', 3600);
    expect(lease?.fence).toBeGreaterThan(dead?.fence ?? Infinity);
    if (dead !== null) expect(await second.leases.renew(SYSTEM, dead, 3600)).toBe(false);
    await second.close();
  });

  it('starts without a template too, and cleans up what a killed start left', async () => {
    const leftover = path.join(dataDir, 'store.0a1b2c3d-half-made');
    await mkdir(leftover, { recursive: true });
    const store = await open({ templateDir: undefined });
    await store.ping();
    await store.close();
    expect(await readdir(dataDir)).toEqual(['store']);
  });

  it('is opened once: a second one is refused with pid and directory', async () => {
    const store = await open();
    await expect(open()).rejects.toMatchObject({
      code: 'data-directory-in-use',
      parameters: { pid: process.pid, directory: dataDir },
    });
    await store.ping();
    await store.close();
  });

  it('says why a directory can not be written', async () => {
    const file = path.join(root, 'file');
    await writeFile(file, '');
    const refused = { code: 'data-directory-not-writable' };
    await expect(open({ dataDir: file })).rejects.toMatchObject({
      ...refused,
      parameters: { directory: file },
    });
    await expect(open({ dataDir: path.join(file, 'data') })).rejects.toMatchObject(refused);
  });

  it('refuses what is no store of ours, and lets go of the directory', async () => {
    await mkdir(path.join(dataDir, 'store'), { recursive: true });
    await writeFile(path.join(dataDir, 'store', 'PG_VERSION'), '9\n');
    for (let attempt = 0; attempt < 2; attempt += 1) {
      await expect(open()).rejects.toMatchObject({ code: 'store-not-opened' });
    }
  });

  it('refuses another master key, naming both ids and changing nothing', async () => {
    const first = await open();
    await first.close();
    const other = new MasterKey(randomBytes(32));
    await expect(open({ masterKey: other })).rejects.toMatchObject({
      code: 'master-key-wrong',
      parameters: { stored: masterKey.id, given: other.id },
    });
    const again = await open();
    await again.close();
  });
});

describe('secrets at rest', { timeout: 120_000 }, () => {
  it('are nowhere in the files of the data directory', async () => {
    const store = await open();
    const { id: tokenId } = await store.tokens.create(SYSTEM, { name: 'MARKER-name-in-clear' });
    const pair = {
      tokenId,
      certificatePem: 'c',
      privateKeyPem: 'MARKER-private-key',
      issuerDerHex: '',
      serialHex: '',
    };
    await store.keyPairs.stage(SYSTEM, pair);
    const credentials = credentialsOf('CK_MARKER');
    await store.credentials.replace(SYSTEM, { tokenId, keyPairId: null, credentials });
    const request = { caller: 'c', key: 'k' };
    const times = { at: AT, expiredBefore: AT, abandonedBefore: AT };
    await store.idempotency.begin(SYSTEM, { ...request, requestHash: 'r', ...times });
    await store.idempotency.keep(SYSTEM, request, { status: 201, headers: {}, body: 'MARKER-api-token' });
    await store.maintain();
    await store.close();

    const files = await readdir(dataDir, { recursive: true, withFileTypes: true });
    const contents = await Promise.all(
      files.filter((file) => file.isFile()).map((file) => readFile(path.join(file.parentPath, file.name))),
    );
    const found = (text: string): boolean => contents.some((content) => content.includes(text));
    // What isn't secret is found: the search does search.
    expect(found('MARKER-name-in-clear')).toBe(true);
    const { consumerSecret, accessToken, accessSecret } = credentials.reveal();
    const key = masterKey.reveal();
    for (const secret of [
      'MARKER-private-key',
      'MARKER-api-token',
      consumerSecret,
      accessToken,
      accessSecret,
    ]) {
      expect(found(secret)).toBe(false);
      expect(found(Buffer.from(secret).toString('hex'))).toBe(false);
    }
    expect(found(key.toString('base64')) || found(key.toString('latin1'))).toBe(false);
  });
});

describe('DATABASE_URL', () => {
  it('without an answer is a coded error that does not show the password', async () => {
    const databaseUrl = 'postgres://adept:MARKER-password@127.0.0.1:1/adept';
    const error: unknown = await open({ databaseUrl }).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'database-not-opened', parameters: { reason: 'ECONNREFUSED' } });
    expect(JSON.stringify([String(error), error])).not.toContain('MARKER-password');
  });
});
