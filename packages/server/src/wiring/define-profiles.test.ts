import { AppleError, type AppleErrorFacts } from '@adept/apple/errors/apple-error';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defineProfiles } from '../assign/define-profiles.ts';
import type { ProfileService } from '../assign/profile-service.ts';
import type { EnrollmentProfile, ProfileDefinition } from '../domain/enrollment-profile.ts';
import { SYSTEM } from '../domain/viewer.ts';
import { type ClonedStore, openClonedStore } from '../store/testing/cloned-store.ts';

const NOW = new Date('2026-08-01T12:00:00Z');
const inMinutes = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);
const failure = (more: Partial<AppleErrorFacts>, afterSeconds: number | null = null): AppleError =>
  new AppleError({
    kind: 'refused',
    endpoint: 'POST /profile',
    status: 400,
    appleCode: null,
    reason: null,
    retry: { mode: 'never', afterSeconds },
    body: null,
    ...more,
  });

let cloned: ClonedStore;
let tokenId = '';
let made = 0;
beforeAll(async () => {
  cloned = await openClonedStore({ clock: { now: () => NOW } });
});
beforeEach(async () => {
  tokenId = (await cloned.store.tokens.create(SYSTEM, { name: `token ${(made += 1)}` })).id;
});
afterAll(() => cloned.remove());

function newProfile(): Promise<EnrollmentProfile> {
  const name = `profile ${(made += 1)}`;
  const content = { profile_name: name, url: 'https://mdm.example.com' };
  return cloned.store.profiles.create(SYSTEM, { name, content, tokens: [tokenId] });
}
const definitionOf = async (profile: EnrollmentProfile): Promise<ProfileDefinition | undefined> =>
  (await cloned.store.profiles.get(SYSTEM, profile.id))?.definitions[0];

/** Visits the token's profiles; what Apple says is the test's. */
async function visit(
  apple: Partial<ProfileService>,
  { now = NOW, ...more }: { verifying?: boolean; signal?: AbortSignal; now?: Date } = {},
): Promise<{ result: string; done: string[] }> {
  const done: string[] = [];
  const service: ProfileService = {
    define: async () => `UUID ${(made += 1)}`,
    find: async () => undefined,
    ...apple,
  };
  const result = await defineProfiles(
    { tokenId, ...more },
    {
      store: cloned.store,
      open: async () => ({ service, writeEvidence: async () => void done.push('evidence') }),
      judge: async () => void done.push('judged'),
      clock: { now: () => now },
    },
  );
  return { result, done };
}

describe('looking after what Apple holds of the profiles', () => {
  it('defines what is wanted, once, and asks again within the hour', async () => {
    const profile = await newProfile();
    expect(await visit({})).toEqual({ result: 'done', done: ['evidence', 'judged'] });
    const definition = await definitionOf(profile);
    expect(definition).toMatchObject({ state: 'defined', revision: 1, dueAt: inMinutes(60) });
    expect(await visit({})).toEqual({ result: 'idle', done: [] });
    let found = '';
    await visit({ find: async (_id, uuid) => void (found = uuid) }, { verifying: true });
    expect(found).toBe(definition?.profileUuid);
  });

  it('asks every hour for what it defined lately, the first time or again, and once a day from 36 hours on', async () => {
    const profile = await newProfile();
    const paceAfter = async (minutes: number): Promise<number> => {
      const now = inMinutes(minutes);
      await visit({}, { verifying: true, now });
      const definition = await definitionOf(profile);
      return ((definition?.dueAt.getTime() ?? 0) - now.getTime()) / 60_000;
    };
    expect(await paceAfter(0)).toBe(60);
    expect(await paceAfter(36 * 60 - 1)).toBe(60);
    expect(await paceAfter(36 * 60)).toBe(24 * 60);
    const lost = failure({ endpoint: 'GET /profile', appleCode: 'NOT_FOUND' });
    let asked = 0;
    const find = () => ((asked += 1) === 1 ? Promise.reject(lost) : Promise.resolve(undefined));
    await visit({ find }, { verifying: true, now: inMinutes(60 * 60) });
    expect(asked).toBe(2);
    expect(await definitionOf(profile)).toMatchObject({ state: 'defined', dueAt: inMinutes(61 * 60) });
    expect(await paceAfter(96 * 60)).toBe(24 * 60);
  });

  it('does nothing without credentials, and leaves all as it was', async () => {
    const profile = await newProfile();
    const options = {
      store: cloned.store,
      open: async () => null,
      judge: async () => undefined,
      clock: { now: () => NOW },
    };
    expect(await defineProfiles({ tokenId }, options)).toBe('idle');
    expect(await definitionOf(profile)).toMatchObject({ state: 'wanted', version: 0 });
  });

  it.each([
    ['an outage', failure({ kind: 'unavailable', status: 503 }), 15],
    ['a long wait that Apple asks for', failure({ kind: 'rate-limited', status: 429 }, 3600), 60],
    ['a refusal of the token', failure({ status: 403, appleCode: 'T_C_NOT_SIGNED' }), 15],
    ['silence', failure({ kind: 'unreachable', status: null, reason: 'dns' }), 15],
  ])('%s keeps all profiles back until later, with one call', async (_what, error, minutes) => {
    const profiles = [await newProfile(), await newProfile()];
    let calls = 0;
    const define = () => {
      calls += 1;
      return Promise.reject(error);
    };
    expect((await visit({ define })).result).toBe('done');
    expect(calls).toBe(1);
    for (const profile of profiles)
      expect(await definitionOf(profile)).toMatchObject({ state: 'wanted', dueAt: inMinutes(minutes) });
  });

  it.each([
    ['LOCALE_INVALID', 24 * 60],
    [null, 60],
  ] as const)('a refusal of one profile (%s) keeps back no other', async (appleCode, minutes) => {
    const [bad, good] = [await newProfile(), await newProfile()];
    const define = async (id: string) => {
      if (id === bad.id) throw failure({ appleCode });
      return 'UUID';
    };
    await visit({ define });
    expect(await definitionOf(bad)).toMatchObject({ state: 'refused', appleCode, dueAt: inMinutes(minutes) });
    expect(await definitionOf(good)).toMatchObject({ state: 'defined', profileUuid: 'UUID' });
  });

  it('waits short waits out, three in a row, and no more', async () => {
    const profile = await newProfile();
    let calls = 0;
    const wait = failure({ kind: 'rate-limited', status: 429 }, 1);
    const define = (patience: number) => () => {
      calls += 1;
      return calls > patience ? Promise.resolve('UUID') : Promise.reject(wait);
    };
    await visit({ define: define(4) });
    expect([calls, (await definitionOf(profile))?.state]).toEqual([4, 'wanted']);
    calls = 0;
    await visit({ define: define(3) }, { verifying: true });
    expect([calls, (await definitionOf(profile))?.state]).toEqual([4, 'defined']);
  });

  it('judges a loss before it heals it, and proves that Apple has it again', async () => {
    const profile = await newProfile();
    await visit({ define: async () => 'FIRST' });
    const asked: string[] = [];
    const find = async (_id: string, uuid: string) => {
      asked.push(uuid);
      if (uuid === 'FIRST') throw failure({ endpoint: 'GET /profile', appleCode: 'NOT_FOUND' });
    };
    const { done } = await visit({ find, define: async () => 'SECOND' }, { verifying: true });
    expect(done).toEqual(['evidence', 'judged', 'evidence', 'judged']);
    expect(asked).toEqual(['FIRST', 'SECOND']);
    expect(await definitionOf(profile)).toMatchObject({ state: 'defined', profileUuid: 'SECOND' });
  });

  it('notes what Apple lost at once again as missing, and looks after it within the hour', async () => {
    const profile = await newProfile();
    await visit({});
    const find = () => Promise.reject(failure({ endpoint: 'GET /profile', appleCode: 'PROFILE_NOT_FOUND' }));
    await visit({ find }, { verifying: true });
    const code = 'PROFILE_NOT_FOUND';
    expect(await definitionOf(profile)).toMatchObject({
      state: 'missing',
      appleCode: code,
      dueAt: inMinutes(60),
    });
  });

  it('takes no answer to what is wanted otherwise by now: the new revision stays to be offered', async () => {
    const profile = await newProfile();
    const content = { ...profile.content, department: 'IT' };
    const define = async () => {
      await cloned.store.profiles.replace(SYSTEM, profile.id, { name: profile.name, content });
      return 'OF THE FORMER ONE';
    };
    await visit({ define });
    expect(await definitionOf(profile)).toMatchObject({ state: 'wanted', profileUuid: null, dueAt: NOW });
    const offered: unknown[] = [];
    const take = async (_id: string, wanted: unknown) => {
      offered.push(wanted);
      return 'UUID';
    };
    await visit({ define: take });
    expect(offered).toEqual([content]);
    expect(await definitionOf(profile)).toMatchObject({ state: 'defined', revision: 2 });
  });

  it('stops where it is told to, with what it learned written', async () => {
    await newProfile();
    const stop = new AbortController();
    const define = () => {
      stop.abort(new Error('stopping'));
      return Promise.reject(new Error('stopping'));
    };
    const stopped = await visit({ define }, { signal: stop.signal });
    expect(stopped).toEqual({ result: 'interrupted', done: ['evidence', 'judged'] });
    await expect(visit({ define: () => Promise.reject(new Error('a bug')) })).rejects.toThrow('a bug');
  });
});
