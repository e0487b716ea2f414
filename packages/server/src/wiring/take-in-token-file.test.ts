import { createTokenKeyPair } from '@adept/apple/token/token-key-pair';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SYSTEM } from '../domain/viewer.ts';
import { createToken } from '../intake/create-token.ts';
import { stageKeyPair } from '../intake/stage-key-pair.ts';
import { type ClonedStore, openClonedStore } from '../store/testing/cloned-store.ts';
import { makeTokenFile } from './testing/make-token-file.ts';
import { clock, NOW, refusedBy, refuses, says, UploadBench } from './testing/upload-bench.ts';

describe('uploadTokenFile', () => {
  let cloned: ClonedStore;
  let bench: UploadBench;
  let number = 0;

  beforeAll(async () => {
    cloned = await openClonedStore({ clock });
  });
  afterAll(() => cloned.remove());
  beforeEach(async () => {
    number += 1;
    bench = await UploadBench.open(cloned.store, ` Token ${number} `);
  });

  const results = (report: { checks: readonly { id: string; result: string }[] }): string[] =>
    report.checks.map(({ id, result }) => `${id} ${result}`);

  it('takes in a file made for the key given to the portal, and has Apple asked', async () => {
    const report = await bench.upload(bench.file());
    expect(report).toMatchObject({ accepted: true, identity: 'unknown' });
    expect(results(report)).toEqual(['file ok', 'key ok', 'content ok', 'expiry ok', 'apple warning']);
    for (const check of report.checks) expect(check.detail).toMatch(/\w+.*\.$/);
    const live = await cloned.store.credentials.current(SYSTEM, bench.tokenId);
    expect(live?.credentials.reveal()).toMatchObject({
      consumerSecret: 'CS_secret_0001',
      accessSecret: 'AS_secret_0001',
    });
    expect((await cloned.store.keyPairs.get(SYSTEM, bench.tokenId, bench.pair.id))?.state).toBe('current');
    expect(await cloned.store.tokens.get(SYSTEM, bench.tokenId)).toMatchObject({
      nextSyncAt: NOW,
      expiresAt: new Date('2027-06-01T00:00:00Z'),
    });
    expect(bench.asked).toEqual([bench.tokenId]);
  });

  it('only checks in a dry run', async () => {
    const before = await bench.snapshot();
    expect(await bench.upload(bench.file(), { dryRun: true })).toMatchObject({ accepted: true });
    expect(await bench.snapshot()).toBe(before);
    expect(bench.asked).toEqual([]);
  });

  it('renews with the same server as the same identity, the former key staying usable', async () => {
    bench.apple = async () => says('A');
    const first = await bench.upload(bench.file());
    expect(first.identity).toBe('unknown');
    expect(results(first).slice(4)).toEqual(['apple ok', 'server ok', 'devices ok']);
    const staged = await stageKeyPair(SYSTEM, bench.tokenId, { store: cloned.store, clock });
    const renewed = { accessToken: 'AT_0002', expiresAt: new Date('2027-07-01T00:00:00Z') };
    const report = await bench.upload(bench.file(renewed));
    expect(report.identity).toBe('same');
    const offline = ['file ok', 'key ok', 'content ok', 'expiry ok', 'age ok'];
    expect(results(report)).toEqual([...offline, 'apple ok', 'server ok', 'devices ok']);
    expect(
      (await bench.upload(bench.file({ ...renewed, expiresAt: new Date('2027-08-01T00:00:00Z') }, staged)))
        .accepted,
    ).toBe(true);
    expect(
      (await cloned.store.keyPairs.list(SYSTEM, bench.tokenId)).map((each) => each.state).sort(),
    ).toEqual(['current', 'former']);
  });

  it('tells the older of two files by the time in their access tokens, whatever their expiry', async () => {
    const made = (at: number, expiresAt: string): Buffer =>
      bench.file({ accessToken: `AT_O1Oabc${at}`.replace('abc', 'abcO'), expiresAt: new Date(expiresAt) });
    await bench.upload(made(1_785_000_000_000, '2027-07-01T00:00:00Z'));
    expect((await refusedBy(bench.upload(made(1_784_999_999_999, '2027-07-01T00:00:00Z')))).code).toBe(
      'token-file-older',
    );
    expect((await bench.upload(made(1_785_000_000_001, '2026-09-01T00:00:00Z'))).accepted).toBe(true);
  });

  it('warns about another server while Apple says nothing, since the consumer key is a hint only', async () => {
    bench.apple = async () => says('A');
    await bench.upload(bench.file());
    bench.apple = async () => refuses('late');
    const report = await bench.upload(
      bench.file({ consumerKey: 'CK_other', expiresAt: new Date('2026-12-01T00:00:00Z') }),
    );
    expect(report).toMatchObject({ accepted: true, identity: 'unknown' });
    expect(report.difference).toBeUndefined();
    expect(report.checks.find(({ id }) => id === 'server')?.detail).toContain('another MDM server');
    expect((await cloned.store.tokens.get(SYSTEM, bench.tokenId))?.identitySettled).toBe(false);
    expect(results(report)).toContain('server warning');
  });

  it("warns by name about another token's consumer key, which is a hint only, and waits for Apple", async () => {
    await bench.upload(bench.file({ consumerKey: `CK_mine_${number}` }));
    const other = (await createToken(SYSTEM, { name: `Holder ${number}` }, cloned.store)).id;
    const theirs = bench.file({ consumerKey: `CK_theirs_${number}` });
    await bench.upload(theirs, { tokenId: other });
    const report = await bench.upload(theirs);
    expect(report).toMatchObject({ accepted: true, identity: 'unknown' });
    expect(results(report)).toContain('server warning');
    expect(report.checks.find((check) => check.id === 'server')?.detail).toContain(`Holder ${number}`);
    expect((await cloned.store.tokens.get(SYSTEM, bench.tokenId))?.identitySettled).toBe(false);
  });

  it("warns about a file made for another token's key", async () => {
    const other = (await createToken(SYSTEM, { name: `Other ${number}` }, cloned.store)).id;
    const theirs = await stageKeyPair(SYSTEM, other, { store: cloned.store, clock });
    const report = await bench.upload(bench.file({}, theirs));
    expect(results(report)).toContain('key warning');
    expect(report.checks.find((check) => check.id === 'key')?.detail).toContain(`Other ${number}`);
    expect((await cloned.store.keyPairs.get(SYSTEM, other, theirs.id))?.state).toBe('staged');
  });

  it('takes in an expired file only when asked to', async () => {
    const expired = bench.file({ expiresAt: new Date('2026-07-31T00:00:00Z') });
    const before = await bench.snapshot();
    expect(await refusedBy(bench.upload(expired))).toMatchObject({
      code: 'token-file-expired',
      status: 422,
      parameters: { expiresAt: '2026-07-31' },
    });
    expect(await bench.snapshot()).toBe(before);
    expect(results(await bench.upload(expired, { acceptExpired: true }))).toContain('expiry warning');
  });

  it.each<[string, () => Promise<Buffer> | Buffer, string]>([
    ['nothing', () => Buffer.alloc(0), 'token-file-empty'],
    [
      'a page',
      () => Buffer.from('<!doctype html><html><body>Sign in</body></html>'),
      'token-file-looks-like-html',
    ],
    [
      'noise',
      () => Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * 7919) % 256)),
      'token-file-not-recognised',
    ],
    ['10 MB', () => Buffer.alloc(10 * 1024 * 1024, 65), 'token-file-too-large'],
    [
      'a file for a key that is not ours',
      async () => makeTokenFile((await createTokenKeyPair({ now: NOW })).certificatePem),
      'token-file-other-key',
    ],
    [
      'a file without a secret',
      () => makeTokenFile(bench.pair.certificatePem, {}, ['access_secret']),
      'token-file-incomplete',
    ],
    [
      'an older file of the same server',
      () => bench.file({ expiresAt: new Date('2027-01-01T00:00:00Z') }),
      'token-file-older',
    ],
    [
      'an expired one',
      () => bench.file({ expiresAt: new Date('2026-01-01T00:00:00Z') }),
      'token-file-expired',
    ],
  ])('changes nothing when it refuses %s', async (_what, make, code) => {
    await bench.upload(bench.file());
    bench.asked.length = 0;
    const before = await bench.snapshot();
    const bytes = await make();
    const error = await refusedBy(bench.upload(bytes));
    expect(error).toMatchObject({ code, status: 422 });
    expect(
      error.checks.at(-1)?.detail || error.checks.find((check) => check.result === 'refused')?.detail,
    ).toBeTruthy();
    expect(JSON.stringify([error.message, error.parameters, error.checks])).not.toMatch(
      /CS_secret|AS_secret|Sign in/,
    );
    expect(await bench.snapshot()).toBe(before);
    expect(bench.asked).toEqual([]);
  });

  it('names issuer and serial of a file for another key', async () => {
    const foreign = await createTokenKeyPair({ now: NOW, name: 'Former MDM' });
    const error = await refusedBy(bench.upload(makeTokenFile(foreign.certificatePem)));
    expect(error.parameters).toMatchObject({
      serial: foreign.serialHex,
      issuer: expect.stringContaining('Former MDM') as string,
    });
    expect(error.checks.map(({ id, result }) => `${id} ${result}`)).toEqual(['file ok', 'key refused']);
  });

  it('knows no token that is not there', async () => {
    await expect(
      bench.upload(bench.file(), { tokenId: '01900000-0000-7000-8000-000000000000' }),
    ).rejects.toMatchObject({
      code: 'token-not-found',
      status: 404,
    });
    await expect(
      stageKeyPair(SYSTEM, '01900000-0000-7000-8000-000000000000', { store: cloned.store, clock }),
    ).rejects.toMatchObject({ code: 'token-not-found' });
  });

  it('refuses a token without a name', async () => {
    await expect(createToken(SYSTEM, { name: '  ' }, cloned.store)).rejects.toMatchObject({
      code: 'token-name-empty',
      status: 400,
    });
  });
});
