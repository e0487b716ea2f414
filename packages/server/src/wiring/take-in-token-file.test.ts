import type { TokenCredentials } from '@adept/apple/token/token-credentials';
import { createTokenKeyPair } from '@adept/apple/token/token-key-pair';
import { createSpeaker, type Speaker } from '@adept/messages';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TokenKeyPair } from '../domain/key-pair.ts';
import type { ShadowAnswer } from '../intake/ask-apple.ts';
import { SYSTEM } from '../domain/viewer.ts';
import { type ClonedStore, openClonedStore } from '../store/testing/cloned-store.ts';
import { createToken } from '../intake/create-token.ts';
import { stageKeyPair } from '../intake/stage-key-pair.ts';
import { type MadeToken, makeTokenFile } from './testing/make-token-file.ts';
import { rethrow } from './testing/rethrow.ts';
import { TokenFileRefused, type TokenFileUpload, uploadTokenFile } from '../intake/upload-token-file.ts';

const NOW = new Date('2026-08-01T12:00:00Z');
const clock = { now: () => NOW };
const says = (server: string) => async (): Promise<ShadowAnswer> => ({
  account: {
    organization: { id: '1', name: 'Acme', type: 'org' },
    mdmServer: { uuid: server, name: `Server ${server}` },
    adminId: null,
  },
  refusal: null,
  page: { devices: 3, more: false },
  pageRefusal: null,
  facts: () => [],
});
const silent: ShadowAnswer = {
  account: null,
  refusal: 'late',
  page: null,
  pageRefusal: null,
  facts: () => [],
};

describe('uploadTokenFile', () => {
  let cloned: ClonedStore;
  let speaker: Speaker;
  let tokenId: string;
  let pair: TokenKeyPair;
  let asked: string[];
  let apple: (credentials: TokenCredentials) => Promise<ShadowAnswer>;
  let number = 0;

  beforeAll(async () => {
    cloned = await openClonedStore({ clock });
    speaker = await createSpeaker('en', 'UTC');
  });
  afterAll(() => cloned.remove());
  beforeEach(async () => {
    asked = [];
    apple = async () => silent;
    number += 1;
    tokenId = (await createToken(SYSTEM, { name: ` Token ${number} ` }, cloned.store)).id;
    pair = await stageKeyPair(SYSTEM, tokenId, { store: cloned.store, clock });
  });

  const upload = (bytes: Uint8Array, how: Partial<TokenFileUpload> = {}) =>
    uploadTokenFile(SYSTEM, { tokenId, bytes, dryRun: false, acceptExpired: false, ...how }, speaker, {
      store: cloned.store,
      clock,
      askApple: (credentials) => apple(credentials),
      judge: async () => undefined,
      requestSync: async (id) => asked.push(id),
      onFault: rethrow,
    });
  const file = (token: Partial<MadeToken> = {}, key: { certificatePem: string } = pair): Buffer =>
    makeTokenFile(key.certificatePem, token);
  const refusal = async (work: Promise<unknown>): Promise<TokenFileRefused> => {
    const error = await work.then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(TokenFileRefused);
    return error as TokenFileRefused;
  };
  /** All that an upload may touch. */
  const snapshot = async (): Promise<string> => {
    const { store } = cloned;
    return JSON.stringify([
      await store.tokens.get(SYSTEM, tokenId),
      (await store.credentials.current(SYSTEM, tokenId))?.credentials.reveal(),
      await store.keyPairs.list(SYSTEM, tokenId),
      await store.cursors.get(SYSTEM, tokenId),
      await store.devices.list(SYSTEM, { tokenId, limit: 10 }),
      await store.evidence.forJudging(SYSTEM, tokenId),
      await store.syncRuns.list(SYSTEM, tokenId, { limit: 10 }),
    ]);
  };
  const results = (report: { checks: readonly { id: string; result: string }[] }): string[] =>
    report.checks.map(({ id, result }) => `${id} ${result}`);

  it('takes in a file made for the key given to the portal, and has Apple asked', async () => {
    const report = await upload(file());
    expect(report).toMatchObject({ accepted: true, identity: 'unknown' });
    expect(results(report)).toEqual(['file ok', 'key ok', 'content ok', 'expiry ok', 'apple warning']);
    for (const check of report.checks) expect(check.detail).toMatch(/\w+.*\.$/);
    const live = await cloned.store.credentials.current(SYSTEM, tokenId);
    expect(live?.credentials.reveal()).toMatchObject({
      consumerSecret: 'CS_secret_0001',
      accessSecret: 'AS_secret_0001',
    });
    expect((await cloned.store.keyPairs.get(SYSTEM, tokenId, pair.id))?.state).toBe('current');
    expect(await cloned.store.tokens.get(SYSTEM, tokenId)).toMatchObject({
      nextSyncAt: NOW,
      expiresAt: new Date('2027-06-01T00:00:00Z'),
    });
    expect(asked).toEqual([tokenId]);
  });

  it('only checks in a dry run', async () => {
    const before = await snapshot();
    expect(await upload(file(), { dryRun: true })).toMatchObject({ accepted: true });
    expect(await snapshot()).toBe(before);
    expect(asked).toEqual([]);
  });

  it('renews with the same server as the same identity, the former key staying usable', async () => {
    apple = says('A');
    const first = await upload(file());
    expect(first.identity).toBe('unknown');
    expect(results(first).slice(4)).toEqual(['apple ok', 'server ok', 'devices ok']);
    const staged = await stageKeyPair(SYSTEM, tokenId, { store: cloned.store, clock });
    const renewed = { accessToken: 'AT_0002', expiresAt: new Date('2027-07-01T00:00:00Z') };
    const report = await upload(file(renewed));
    expect(report.identity).toBe('same');
    const offline = ['file ok', 'key ok', 'content ok', 'expiry ok', 'age ok'];
    expect(results(report)).toEqual([...offline, 'apple ok', 'server ok', 'devices ok']);
    expect(
      (await upload(file({ ...renewed, expiresAt: new Date('2027-08-01T00:00:00Z') }, staged))).accepted,
    ).toBe(true);
    expect((await cloned.store.keyPairs.list(SYSTEM, tokenId)).map((each) => each.state).sort()).toEqual([
      'current',
      'former',
    ]);
  });

  it('tells the older of two files by the time in their access tokens, whatever their expiry', async () => {
    const made = (at: number, expiresAt: string): Buffer =>
      file({ accessToken: `AT_O1Oabc${at}`.replace('abc', 'abcO'), expiresAt: new Date(expiresAt) });
    await upload(made(1_785_000_000_000, '2027-07-01T00:00:00Z'));
    expect((await refusal(upload(made(1_784_999_999_999, '2027-07-01T00:00:00Z')))).code).toBe(
      'token-file-older',
    );
    expect((await upload(made(1_785_000_000_001, '2026-09-01T00:00:00Z'))).accepted).toBe(true);
  });

  it('warns about another server while Apple says nothing, since the consumer key is a hint only', async () => {
    apple = says('A');
    await upload(file());
    apple = async () => silent;
    const report = await upload(
      file({ consumerKey: 'CK_other', expiresAt: new Date('2026-12-01T00:00:00Z') }),
    );
    expect(report).toMatchObject({ accepted: true, identity: 'unknown' });
    expect(report.difference).toBeUndefined();
    expect(report.checks.find(({ id }) => id === 'server')?.detail).toContain('another MDM server');
    expect((await cloned.store.tokens.get(SYSTEM, tokenId))?.identitySettled).toBe(false);
    expect(results(report)).toContain('server warning');
  });

  it("warns by name about another token's consumer key, which is a hint only, and waits for Apple", async () => {
    await upload(file({ consumerKey: `CK_mine_${number}` }));
    const other = (await createToken(SYSTEM, { name: `Holder ${number}` }, cloned.store)).id;
    const theirs = file({ consumerKey: `CK_theirs_${number}` });
    await upload(theirs, { tokenId: other });
    const report = await upload(theirs);
    expect(report).toMatchObject({ accepted: true, identity: 'unknown' });
    expect(results(report)).toContain('server warning');
    expect(report.checks.find((check) => check.id === 'server')?.detail).toContain(`Holder ${number}`);
    expect((await cloned.store.tokens.get(SYSTEM, tokenId))?.identitySettled).toBe(false);
  });

  it("warns about a file made for another token's key", async () => {
    const other = (await createToken(SYSTEM, { name: `Other ${number}` }, cloned.store)).id;
    const theirs = await stageKeyPair(SYSTEM, other, { store: cloned.store, clock });
    const report = await upload(file({}, theirs));
    expect(results(report)).toContain('key warning');
    expect(report.checks.find((check) => check.id === 'key')?.detail).toContain(`Other ${number}`);
    expect((await cloned.store.keyPairs.get(SYSTEM, other, theirs.id))?.state).toBe('staged');
  });

  it('takes in an expired file only when asked to', async () => {
    const expired = file({ expiresAt: new Date('2026-07-31T00:00:00Z') });
    const before = await snapshot();
    expect(await refusal(upload(expired))).toMatchObject({
      code: 'token-file-expired',
      status: 422,
      parameters: { expiresAt: '2026-07-31' },
    });
    expect(await snapshot()).toBe(before);
    expect(results(await upload(expired, { acceptExpired: true }))).toContain('expiry warning');
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
      () => makeTokenFile(pair.certificatePem, {}, ['access_secret']),
      'token-file-incomplete',
    ],
    [
      'an older file of the same server',
      () => file({ expiresAt: new Date('2027-01-01T00:00:00Z') }),
      'token-file-older',
    ],
    ['an expired one', () => file({ expiresAt: new Date('2026-01-01T00:00:00Z') }), 'token-file-expired'],
  ])('changes nothing when it refuses %s', async (_what, make, code) => {
    await upload(file());
    asked = [];
    const before = await snapshot();
    const bytes = await make();
    const error = await refusal(upload(bytes));
    expect(error).toMatchObject({ code, status: 422 });
    expect(
      error.checks.at(-1)?.detail || error.checks.find((check) => check.result === 'refused')?.detail,
    ).toBeTruthy();
    expect(JSON.stringify([error.message, error.parameters, error.checks])).not.toMatch(
      /CS_secret|AS_secret|Sign in/,
    );
    expect(await snapshot()).toBe(before);
    expect(asked).toEqual([]);
  });

  it('names issuer and serial of a file for another key', async () => {
    const foreign = await createTokenKeyPair({ now: NOW, name: 'Former MDM' });
    const error = await refusal(upload(makeTokenFile(foreign.certificatePem)));
    expect(error.parameters).toMatchObject({
      serial: foreign.serialHex,
      issuer: expect.stringContaining('Former MDM') as string,
    });
    expect(error.checks.map(({ id, result }) => `${id} ${result}`)).toEqual(['file ok', 'key refused']);
  });

  it('knows no token that is not there', async () => {
    await expect(upload(file(), { tokenId: '01900000-0000-7000-8000-000000000000' })).rejects.toMatchObject({
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
