import { createSpeaker } from '@adept/messages';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SYSTEM } from '../domain/viewer.ts';
import type { NoWord, ShadowAnswer } from '../intake/ask-apple.ts';
import { uploadThroughLink } from '../intake/upload-through-link.ts';
import type { UploadOptions } from '../intake/upload-token-file.ts';
import { type ClonedStore, openClonedStore } from '../store/testing/cloned-store.ts';
import { clock, NOW, refusal, refuses, says, UploadBench } from './testing/upload-bench.ts';

const rejected = refusal(401, { appleCode: 'token_rejected' });

describe('an upload', () => {
  let cloned: ClonedStore;
  let bench: UploadBench;
  let number = 0;

  beforeAll(async () => {
    cloned = await openClonedStore({ clock });
  });
  afterAll(() => cloned.remove());
  beforeEach(async () => {
    number += 1;
    bench = await UploadBench.open(cloned.store, `Beside ${number}`);
  });

  const old = { accessToken: 'AT_old', expiresAt: new Date('2027-01-01T00:00:00Z') };
  const renewed = { accessToken: 'AT_new', expiresAt: new Date('2027-03-01T00:00:00Z') };

  /** Holds back Apple's first answer to these credentials until told to go on. */
  const pause = (accessToken: string, by: Record<string, ShadowAnswer>) => {
    const asked = Promise.withResolvers<void>();
    const goOn = Promise.withResolvers<void>();
    bench.apple = async (credentials) => {
      const said = credentials.reveal().accessToken;
      if (said === accessToken) {
        asked.resolve();
        await goOn.promise;
      }
      return by[said] ?? refuses('late');
    };
    return { asked: asked.promise, goOn: () => goOn.resolve() };
  };
  const outcomeOf = (upload: Promise<unknown>): Promise<unknown> => upload.catch((error: unknown) => error);

  describe('of a file that Apple certainly refuses', () => {
    beforeEach(async () => {
      bench.answers({ AT_old: says('A') });
      await bench.upload(bench.file(old));
    });

    it.each<[string, NoWord]>([
      ['nothing in time', 'late'],
      ['unsigned terms', refusal(403, { appleCode: 'T_C_NOT_SIGNED' })],
      ['too many requests', refusal(429, { kind: 'rate-limited' })],
      ['an outage', refusal(503, { kind: 'unavailable' })],
    ])('keeps the token in use while Apple says %s to it', async (_what, word) => {
      bench.answers({ AT_new: refuses(rejected), AT_old: refuses(word) });
      await expect(bench.upload(bench.file(renewed))).rejects.toMatchObject({
        code: 'token-file-live-unknown',
        status: 422,
        parameters: { answer: 'token_rejected' },
        checks: expect.not.arrayContaining([expect.objectContaining({ id: 'server' })]) as unknown,
      });
      expect(await bench.live()).toBe('AT_old');
    });

    it('takes it in where Apple rejects the one in use, now or by the newest word that is stored', async () => {
      const { credentialsId } = await bench.token();
      bench.answers({ AT_new: refuses(rejected) });
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
      await cloned.store.evidence.append(SYSTEM, bench.tokenId, [dead, good]);
      await expect(bench.upload(bench.file(renewed))).rejects.toMatchObject({
        code: 'token-file-live-unknown',
      });
      await cloned.store.evidence.append(SYSTEM, bench.tokenId, [dead]);
      expect((await bench.upload(bench.file(renewed))).accepted).toBe(true);
      bench.answers({ AT_newer: refuses(rejected), AT_new: refuses(rejected) });
      const newer = { accessToken: 'AT_newer', expiresAt: new Date('2027-04-01T00:00:00Z') };
      expect((await bench.upload(bench.file(newer))).accepted).toBe(true);
    });

    it('gives the question about the one in use a time of its own', async () => {
      bench.answers({ AT_new: refuses(rejected), AT_old: says('A') });
      const shares: number[] = [];
      const deadline = (milliseconds: number): AbortSignal => {
        shares.push(milliseconds);
        return new AbortController().signal;
      };
      await expect(bench.upload(bench.file(renewed), {}, { deadline })).rejects.toMatchObject({
        code: 'token-file-rejected',
      });
      expect(shares).toHaveLength(2);
      expect(shares.reduce((sum, share) => sum + share)).toBeLessThan(5000);
    });

    it('asks about the one in use though expired files are accepted, unless the file has expired', async () => {
      bench.answers({ AT_new: refuses(rejected), AT_old: says('A') });
      await expect(bench.upload(bench.file(renewed), { acceptExpired: true })).rejects.toMatchObject({
        code: 'token-file-rejected',
      });
      const expired = { ...renewed, consumerKey: 'CK_gone', expiresAt: new Date('2026-07-01T00:00:00Z') };
      expect((await bench.upload(bench.file(expired), { acceptExpired: true })).accepted).toBe(true);
    });
  });

  describe('while another one is under way', () => {
    it('is checked again: an older file doesn’t take the place of a newer one', async () => {
      bench.answers({ AT_first: says('A') });
      await bench.upload(
        bench.file({ accessToken: 'AT_first', expiresAt: new Date('2026-12-01T00:00:00Z') }),
      );
      const paused = pause('AT_old', { AT_old: says('A'), AT_new: says('A') });
      const slow = outcomeOf(bench.upload(bench.file(old)));
      await paused.asked;
      expect((await bench.upload(bench.file(renewed))).identity).toBe('same');
      paused.goOn();
      expect(await slow).toMatchObject({ code: 'token-file-older', status: 422 });
      expect(await bench.live()).toBe('AT_new');
    });

    it('is checked again: of two first files the second is another MDM server’s', async () => {
      const paused = pause('AT_old', { AT_old: says('B'), AT_new: says('A') });
      const slow = outcomeOf(bench.upload(bench.file({ ...old, consumerKey: `CK_B${number}` })));
      await paused.asked;
      await bench.upload(bench.file(renewed));
      paused.goOn();
      expect(await slow).toMatchObject({ code: 'token-file-other-server', identity: 'different' });
      expect([await bench.live(), (await bench.token()).mdmServer.uuid]).toEqual(['AT_new', 'A']);
    });

    it('gives up where the token changes again and again, and changes nothing', async () => {
      let generation = 0;
      bench.answers({ AT_new: says('A') });
      const { tokens, keyPairs, evidence, audit, credentials } = cloned.store;
      const replace: typeof credentials.replace = async (...of) => {
        // Somebody is quicker each time.
        generation += 1;
        const quick = { consumerKey: `CK_${number}_${generation}`, accessToken: `AT_quick_${generation}` };
        await bench.upload(bench.file(quick));
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
      await expect(bench.upload(bench.file(renewed), {}, { store })).rejects.toMatchObject({
        code: 'token-file-overtaken',
        status: 409,
      });
      expect([generation, await bench.live()]).toEqual([3, 'AT_quick_3']);
      expect(await bench.refusalsNoted()).toEqual(['token-file-overtaken']);
    });
  });

  describe('that replaces the identity', () => {
    beforeEach(async () => {
      bench.answers({ AT_old: says('A') });
      await bench.upload(bench.file(old));
    });

    it.each([
      ['is silent', refuses('late')],
      ['names no MDM server', says(null, null)],
    ])('is refused where Apple %s, dry run or not', async (_what, said) => {
      bench.answers({ AT_new: said });
      for (const dryRun of [true, false]) {
        await expect(
          bench.upload(bench.file(renewed), { replaceIdentity: true, dryRun }),
        ).rejects.toMatchObject({
          code: 'token-file-server-unknown',
          status: 422,
        });
      }
      expect([await bench.live(), (await bench.token()).mdmServer.uuid]).toEqual(['AT_old', 'A']);
    });

    it('has the token judged as one whose identity changed', async () => {
      bench.answers({ AT_new: says('B') });
      const judged: unknown[] = [];
      const judge = async (id: string, replaced: boolean) => judged.push([id, replaced]);
      await bench.upload(
        bench.file({ ...renewed, consumerKey: 'CK_B' }),
        { replaceIdentity: true },
        { judge },
      );
      expect(judged).toEqual([[bench.tokenId, true]]);
    });
  });

  it('of which Apple says too little is settled by nothing but the same MDM server, and wakes what waited', async () => {
    bench.answers({ AT_old: says('A', null) });
    await bench.upload(bench.file(old));
    bench.answers({ AT_new: says(null, '1') });
    const report = await bench.upload(bench.file(renewed));
    expect(report.identity).toBe('unknown');
    expect(report.checks.find(({ id }) => id === 'server')).toMatchObject({ result: 'warning' });
    expect((await bench.token()).identitySettled).toBe(false);
    await cloned.store.tokens.scheduleSync(SYSTEM, bench.tokenId, new Date('2026-08-02T00:00:00Z'));
    await bench.tell(null, '1');
    expect(await bench.token()).toMatchObject({ identitySettled: false, mdmServer: { uuid: 'A' } });
    await bench.tell('A');
    expect(await bench.token()).toMatchObject({ identitySettled: true, nextSyncAt: NOW });
    // Settled once, an answer that says too little takes nothing back.
    await bench.tell(null, '1');
    expect((await bench.token()).identitySettled).toBe(true);
  });

  it('waits for Apple’s account where profiles are wanted, though no MDM server is known', async () => {
    const [name, content] = [`Wanted ${number}`, { profile_name: `Wanted ${number}` }];
    await cloned.store.profiles.create(SYSTEM, { name, content, tokens: [bench.tokenId] });
    bench.answers({});
    expect((await bench.upload(bench.file(old))).checks.find(({ id }) => id === 'server')?.result).toBe(
      'warning',
    );
    expect((await bench.token()).identitySettled).toBe(false);
    await bench.tell('A');
    expect((await bench.token()).identitySettled).toBe(true);
  });

  it('stays taken in though what follows fails, which is told', async () => {
    bench.answers({ AT_old: says('A') });
    const told: unknown[] = [];
    const failing = async (): Promise<never> => {
      throw new Error('the database is away');
    };
    const report = await bench.upload(
      bench.file(old),
      {},
      { requestSync: failing, judge: failing, onFault: (error, id) => told.push([String(error), id]) },
    );
    expect([report.accepted, await bench.live()]).toEqual([true, 'AT_old']);
    expect(told).toEqual(Array(2).fill(['Error: the database is away', bench.tokenId]));
  });

  describe('through a link', () => {
    const viewerOf = (linkId: string) =>
      ({ kind: 'link', linkId, tokenId: bench.tokenId, expiresAt: NOW, address: null }) as const;
    const throughLink = async (linkId: string, bytes: Buffer) =>
      uploadThroughLink(viewerOf(linkId), bytes, await createSpeaker('en', 'UTC'), bench.options());

    it('whose token was deleted meanwhile says of the link alone', async () => {
      await cloned.store.tokens.delete(SYSTEM, bench.tokenId);
      await expect(throughLink(bench.tokenId, bench.file(old))).rejects.toMatchObject({
        code: 'renewal-link-not-usable',
        status: 404,
      });
    });

    it('that another upload used up meanwhile changes nothing, and leaves its row in the audit', async () => {
      const link = await cloned.store.renewalLinks.create(SYSTEM, {
        ...{ tokenId: bench.tokenId, hash: `hash ${number}`, language: null, createdBy: 'ann' },
        expiresAt: new Date(NOW.getTime() + 86_400_000),
      });
      const paused = pause('AT_old', { AT_old: says('A'), AT_new: says('A') });
      const slow = outcomeOf(throughLink(link!.id, bench.file(old)));
      await paused.asked;
      await throughLink(link!.id, bench.file(renewed));
      const before = await bench.snapshot();
      paused.goOn();
      expect(await slow).toMatchObject({ code: 'renewal-link-not-usable', status: 404 });
      expect([await bench.snapshot(), await bench.refusalsNoted()]).toEqual([
        before,
        ['renewal-link-not-usable'],
      ]);
    });
  });

  it('of an older file says nothing about whose it is: Apple wasn’t asked', async () => {
    bench.answers({ AT_new: says('A') });
    await bench.upload(bench.file(renewed));
    const refused = await bench
      .upload(bench.file(old), { replaceIdentity: true })
      .catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'token-file-older' });
    expect((refused as { checks: { id: string }[] }).checks.map(({ id }) => id)).not.toContain('server');
  });
});
