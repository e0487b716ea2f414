import type { AppleErrorFacts } from '@adept/apple/errors/apple-error';
import type { TokenCredentials } from '@adept/apple/token/token-credentials';
import { createSpeaker, type Speaker } from '@adept/messages';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TokenAccount } from '../domain/token.ts';
import { SYSTEM } from '../domain/viewer.ts';
import type { NoWord, ShadowAnswer } from '../intake/ask-apple.ts';
import { createToken } from '../intake/create-token.ts';
import { stageKeyPair } from '../intake/stage-key-pair.ts';
import { uploadThroughLink } from '../intake/upload-through-link.ts';
import { type TokenFileUpload, uploadTokenFile, type UploadOptions } from '../intake/upload-token-file.ts';
import { type ClonedStore, openClonedStore } from '../store/testing/cloned-store.ts';
import { type MadeToken, makeTokenFile } from './testing/make-token-file.ts';
import { rethrow } from './testing/rethrow.ts';

const NOW = new Date('2026-08-01T12:00:00Z');
const clock = { now: () => NOW };

const accountOf = (server: string | null, organization: string | null = '1'): TokenAccount => ({
  organization: { id: organization, name: 'Acme', type: 'org' },
  mdmServer: { uuid: server, name: `Server ${server}` },
  adminId: null,
});
const none = { account: null, page: null, pageRefusal: null, facts: () => [] };
const says = (server: string | null, organization?: string | null): ShadowAnswer => ({
  ...none,
  account: accountOf(server, organization),
  refusal: null,
  page: { devices: 3, more: false },
});
const refuses = (refusal: NoWord): ShadowAnswer => ({ ...none, refusal });
const facts = (status: number, more: Partial<AppleErrorFacts> = {}): AppleErrorFacts => ({
  kind: 'refused',
  endpoint: 'GET /session',
  status,
  appleCode: null,
  reason: null,
  retry: { mode: 'never', afterSeconds: null },
  body: null,
  ...more,
});
const rejected = facts(401, { appleCode: 'token_rejected' });

describe('an upload', () => {
  let cloned: ClonedStore;
  let speaker: Speaker;
  let tokenId: string;
  let certificatePem: string;
  let apple: (credentials: TokenCredentials) => Promise<ShadowAnswer>;
  let number = 0;

  beforeAll(async () => {
    cloned = await openClonedStore({ clock });
    speaker = await createSpeaker('en', 'UTC');
  });
  afterAll(() => cloned.remove());
  beforeEach(async () => {
    number += 1;
    tokenId = (await createToken(SYSTEM, { name: `Beside ${number}` }, cloned.store)).id;
    ({ certificatePem } = await stageKeyPair(SYSTEM, tokenId, { store: cloned.store, clock }));
  });

  const upload = (
    bytes: Uint8Array,
    how: Partial<TokenFileUpload> = {},
    options: Partial<UploadOptions> = {},
  ) =>
    uploadTokenFile(SYSTEM, { tokenId, bytes, dryRun: false, acceptExpired: false, ...how }, speaker, {
      store: cloned.store,
      clock,
      askApple: (credentials) => apple(credentials),
      judge: async () => undefined,
      requestSync: async () => undefined,
      onFault: rethrow,
      ...options,
    });
  const file = (token: Partial<MadeToken> = {}): Buffer => makeTokenFile(certificatePem, token);
  /** Apple answers to each access token for itself. */
  const answers = (by: Record<string, ShadowAnswer>): void => {
    apple = async (credentials) => by[credentials.reveal().accessToken] ?? refuses('late');
  };
  const live = async (): Promise<string | undefined> =>
    (await cloned.store.credentials.current(SYSTEM, tokenId))?.credentials.reveal().accessToken;
  const token = async () => (await cloned.store.tokens.get(SYSTEM, tokenId))!;
  const tell = (server: string | null, organization?: string | null) =>
    token().then(({ credentialsId }) =>
      cloned.store.tokens.recordAccount(SYSTEM, tokenId, accountOf(server, organization), credentialsId),
    );
  const old = { accessToken: 'AT_old', expiresAt: new Date('2027-01-01T00:00:00Z') };
  const renewed = { accessToken: 'AT_new', expiresAt: new Date('2027-03-01T00:00:00Z') };

  describe('of a file that Apple certainly refuses', () => {
    beforeEach(async () => {
      answers({ AT_old: says('A') });
      await upload(file(old));
    });

    it.each<[string, NoWord]>([
      ['nothing in time', 'late'],
      ['unsigned terms', facts(403, { appleCode: 'T_C_NOT_SIGNED' })],
      ['too many requests', facts(429, { kind: 'rate-limited' })],
      ['an outage', facts(503, { kind: 'unavailable' })],
    ])('keeps the token in use while Apple says %s to it', async (_what, word) => {
      answers({ AT_new: refuses(rejected), AT_old: refuses(word) });
      await expect(upload(file(renewed))).rejects.toMatchObject({
        code: 'token-file-live-unknown',
        status: 422,
        parameters: { answer: 'token_rejected' },
        checks: expect.not.arrayContaining([expect.objectContaining({ id: 'server' })]) as unknown,
      });
      expect(await live()).toBe('AT_old');
    });

    it('takes it in where Apple rejects the one in use, now or by the newest word that is stored', async () => {
      const { credentialsId } = await token();
      answers({ AT_new: refuses(rejected) });
      const answer = { kind: 'apple-answer', at: NOW, credentialsId, endpoint: 'GET /session' } as const;
      const plain = { reason: null, clockOffsetSeconds: null, body: null };
      const dead = {
        ...answer,
        ...plain,
        status: 401,
        outcome: 'refused',
        appleCode: 'token_rejected',
      } as const;
      const good = { ...answer, ...plain, status: 200, outcome: 'success', appleCode: null } as const;
      await cloned.store.evidence.append(SYSTEM, tokenId, [dead, good]);
      await expect(upload(file(renewed))).rejects.toMatchObject({ code: 'token-file-live-unknown' });
      await cloned.store.evidence.append(SYSTEM, tokenId, [dead]);
      expect((await upload(file(renewed))).accepted).toBe(true);
      answers({ AT_newer: refuses(rejected), AT_new: refuses(rejected) });
      const newer = { accessToken: 'AT_newer', expiresAt: new Date('2027-04-01T00:00:00Z') };
      expect((await upload(file(newer))).accepted).toBe(true);
    });

    it('gives the question about the one in use a time of its own', async () => {
      answers({ AT_new: refuses(rejected), AT_old: says('A') });
      const shares: number[] = [];
      const deadline = (milliseconds: number): AbortSignal => {
        shares.push(milliseconds);
        return new AbortController().signal;
      };
      await expect(upload(file(renewed), {}, { deadline })).rejects.toMatchObject({
        code: 'token-file-rejected',
      });
      expect(shares).toHaveLength(2);
      expect(shares.reduce((sum, share) => sum + share)).toBeLessThan(5000);
    });

    it('asks about the one in use though expired files are accepted, unless the file has expired', async () => {
      answers({ AT_new: refuses(rejected), AT_old: says('A') });
      await expect(upload(file(renewed), { acceptExpired: true })).rejects.toMatchObject({
        code: 'token-file-rejected',
      });
      const expired = { ...renewed, consumerKey: 'CK_gone', expiresAt: new Date('2026-07-01T00:00:00Z') };
      expect((await upload(file(expired), { acceptExpired: true })).accepted).toBe(true);
    });
  });

  describe('while another one is under way', () => {
    /** Holds back Apple's first answer to these credentials until told to go on. */
    const pause = (accessToken: string, by: Record<string, ShadowAnswer>) => {
      const asked = Promise.withResolvers<void>();
      const goOn = Promise.withResolvers<void>();
      apple = async (credentials) => {
        const said = credentials.reveal().accessToken;
        if (said === accessToken) {
          asked.resolve();
          await goOn.promise;
        }
        return by[said] ?? refuses('late');
      };
      return { asked: asked.promise, goOn: () => goOn.resolve() };
    };

    it('is checked again: an older file doesn’t take the place of a newer one', async () => {
      answers({ AT_first: says('A') });
      await upload(file({ accessToken: 'AT_first', expiresAt: new Date('2026-12-01T00:00:00Z') }));
      const paused = pause('AT_old', { AT_old: says('A'), AT_new: says('A') });
      const slow = upload(file(old)).then(
        () => null,
        (error: unknown) => error,
      );
      await paused.asked;
      expect((await upload(file(renewed))).identity).toBe('same');
      paused.goOn();
      expect(await slow).toMatchObject({ code: 'token-file-older', status: 422 });
      expect(await live()).toBe('AT_new');
    });

    it('is checked again: of two first files the second is another MDM server’s', async () => {
      const paused = pause('AT_old', { AT_old: says('B'), AT_new: says('A') });
      const slow = upload(file({ ...old, consumerKey: `CK_B${number}` })).then(
        () => null,
        (error: unknown) => error,
      );
      await paused.asked;
      await upload(file(renewed));
      paused.goOn();
      expect(await slow).toMatchObject({ code: 'token-file-other-server', identity: 'different' });
      expect([await live(), (await token()).mdmServer.uuid]).toEqual(['AT_new', 'A']);
    });

    it('gives up where the token changes again and again, and changes nothing', async () => {
      let generation = 0;
      answers({ AT_new: says('A') });
      const { tokens, keyPairs, evidence, audit, credentials } = cloned.store;
      const replace: typeof credentials.replace = async (...of) => {
        // Somebody is quicker each time.
        generation += 1;
        const quick = { consumerKey: `CK_${number}_${generation}`, accessToken: `AT_quick_${generation}` };
        await upload(file(quick));
        return credentials.replace(...of);
      };
      const store: UploadOptions['store'] = {
        ...{ tokens, keyPairs, evidence, audit },
        credentials: {
          current: (...of) => credentials.current(...of),
          holderOf: (...of) => credentials.holderOf(...of),
          replace,
        },
      };
      await expect(upload(file(renewed), {}, { store })).rejects.toMatchObject({
        code: 'token-file-overtaken',
        status: 409,
      });
      expect([generation, await live()]).toEqual([3, 'AT_quick_3']);
    });
  });

  describe('that replaces the identity', () => {
    beforeEach(async () => {
      answers({ AT_old: says('A') });
      await upload(file(old));
    });

    it('is refused where Apple names no MDM server, dry run or not', async () => {
      answers({});
      for (const dryRun of [true, false]) {
        await expect(upload(file(renewed), { replaceIdentity: true, dryRun })).rejects.toMatchObject({
          code: 'token-file-server-unknown',
          status: 422,
        });
      }
      expect([await live(), (await token()).mdmServer.uuid]).toEqual(['AT_old', 'A']);
    });

    it('has the token judged as one whose identity changed', async () => {
      answers({ AT_new: says('B') });
      const judged: unknown[] = [];
      const judge = async (id: string, replaced: boolean) => judged.push([id, replaced]);
      await upload(file({ ...renewed, consumerKey: 'CK_B' }), { replaceIdentity: true }, { judge });
      expect(judged).toEqual([[tokenId, true]]);
    });
  });

  it('of which Apple says too little is settled by nothing but the same MDM server, and wakes what waited', async () => {
    answers({ AT_old: says('A', null) });
    await upload(file(old));
    answers({ AT_new: says(null, '1') });
    const report = await upload(file(renewed));
    expect(report.identity).toBe('unknown');
    expect(report.checks.find(({ id }) => id === 'server')).toMatchObject({ result: 'warning' });
    expect((await token()).identitySettled).toBe(false);
    await cloned.store.tokens.scheduleSync(SYSTEM, tokenId, new Date('2026-08-02T00:00:00Z'));
    await tell(null, '1');
    expect(await token()).toMatchObject({ identitySettled: false, mdmServer: { uuid: 'A' } });
    await tell('A');
    expect(await token()).toMatchObject({ identitySettled: true, nextSyncAt: NOW });
    // Settled once, an answer that says too little takes nothing back.
    await tell(null, '1');
    expect((await token()).identitySettled).toBe(true);
  });

  it('waits for Apple’s account where profiles are wanted, though no MDM server is known', async () => {
    const [name, content] = [`Wanted ${number}`, { profile_name: `Wanted ${number}` }];
    await cloned.store.profiles.create(SYSTEM, { name, content, tokens: [tokenId] });
    answers({});
    expect((await upload(file(old))).checks.find(({ id }) => id === 'server')?.result).toBe('warning');
    expect((await token()).identitySettled).toBe(false);
    await tell('A');
    expect((await token()).identitySettled).toBe(true);
  });

  it('stays taken in though what follows fails, which is told', async () => {
    answers({ AT_old: says('A') });
    const told: unknown[] = [];
    const failing = async (): Promise<never> => {
      throw new Error('the database is away');
    };
    const report = await upload(
      file(old),
      {},
      { requestSync: failing, judge: failing, onFault: (error, id) => told.push([String(error), id]) },
    );
    expect([report.accepted, await live()]).toEqual([true, 'AT_old']);
    expect(told).toEqual(Array(2).fill(['Error: the database is away', tokenId]));
  });

  it('through a link whose token was deleted meanwhile says of the link alone', async () => {
    const viewer = { kind: 'link', linkId: tokenId, tokenId, expiresAt: NOW, address: null } as const;
    await cloned.store.tokens.delete(SYSTEM, tokenId);
    const options = { store: cloned.store, clock, askApple: async () => says('A'), onFault: rethrow };
    const idle = { judge: async () => undefined, requestSync: async () => undefined };
    await expect(
      uploadThroughLink(viewer, file(old), speaker, { ...options, ...idle }),
    ).rejects.toMatchObject({ code: 'renewal-link-not-usable', status: 404 });
  });

  it('of an older file says nothing about whose it is: Apple wasn’t asked', async () => {
    answers({ AT_new: says('A') });
    await upload(file(renewed));
    const refused = await upload(file(old), { replaceIdentity: true }).catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'token-file-older' });
    expect((refused as { checks: { id: string }[] }).checks.map(({ id }) => id)).not.toContain('server');
  });
});
