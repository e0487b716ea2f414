import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Diagnosis, EnrollmentProfile, Problem, VerificationList } from '@adept/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adept } from './adept-process.ts';
import { verify } from './cause-matrix.ts';
import { type ConnectedToken, connectToken, tokenNow, untilToken } from './connected-token.ts';
import { clearFaults, setFault } from './faults-of-token.ts';
import { definedProfile, wantProfile } from './wanted-profile.ts';
import { API_TOKEN, api, call, startWorld, until, type World } from './world.ts';

let world: World;

beforeAll(async () => {
  world = await startWorld({ seed: 53 });
});
afterAll(() => world.stop());

async function connected(name: string): Promise<ConnectedToken> {
  const token = await connectToken(world, { name, devices: 1 });
  await untilToken(world, token, 'healthy at first', ({ state }) => state === 'ok');
  return token;
}
const profileNow = (id: string) => api<EnrollmentProfile>(world, `/profiles/${id}`);
const untilState = (id: string, state: string, revision: number) =>
  until(
    `revision ${revision} is ${state}`,
    () => profileNow(id),
    ({ definitions }) => definitions.every((one) => one.state === state && one.revision === revision),
  );
const put = (id: string, body: object) =>
  api<EnrollmentProfile>(world, `/profiles/${id}`, { method: 'PUT', body });
async function defineCalls(token: ConnectedToken): Promise<number> {
  const { items } = await call<{
    items: { method: string; path: string; mdmServer: string; status: number }[];
  }>(`${world.simulator.controlUrl}/requests`);
  return items.filter(
    (one) =>
      one.mdmServer === token.mdmServer &&
      one.method === 'POST' &&
      one.path === '/profile' &&
      one.status === 200,
  ).length;
}

describe('what Apple refuses in a profile', () => {
  it.each([
    ['profile-refused', 'CONFIG_NAME_INVALID', 'Profile name'],
    ['profile-name-required', 'CONFIG_NAME_REQUIRED', 'Profile name'],
    ['profile-url-required', 'CONFIG_URL_REQUIRED', 'Enrollment address'],
    ['profile-department-invalid', 'DEPARTMENT_INVALID', 'Department'],
    ['profile-department-required', 'DEPARTMENT_REQUIRED', 'Department'],
    ['profile-phone-invalid', 'SUPPORT_PHONE_INVALID', 'Support phone number'],
    ['profile-phone-required', 'SUPPORT_PHONE_REQUIRED', 'Support phone number'],
  ])(
    '%s: %s names the field “%s”, and a corrected profile closes it without a check',
    async (slug, code, field) => {
      const token = await connected(`Refused ${slug}`);
      await setFault(world, token, slug);
      const profile = await wantProfile(world, token);
      await untilState(profile.id, 'refused', 1);
      const sick = await untilToken(
        world,
        token,
        'the problem is open',
        ({ problems }) => problems.length > 0,
      );
      const [problem] = sick.problems;
      expect(problem).toMatchObject({ causeId: 'profile-refused', profileId: profile.id, state: 'open' });
      expect(problem?.meaning).toContain(`“${field}”`);
      expect(problem?.title).toContain(profile.name);
      expect(problem?.candidates[0]?.for[0]).toContain(code);
      expect((await profileNow(profile.id)).definitions[0]?.appleCode).toBe(code);

      await clearFaults(world, token);
      await put(profile.id, { content: { ...profile.content, department: 'Support' } });
      await untilState(profile.id, 'defined', 2);
      await untilToken(world, token, 'the problem is closed', ({ state }) => state === 'ok');
      expect(await api<Problem>(world, `/problems/${problem?.id}`)).toMatchObject({ state: 'closed' });
    },
  );

  it('keeps back no other profile, and ends when the profile is wanted no more', async () => {
    const token = await connected('Refused one of two');
    await setFault(world, token, 'profile-refused', { count: 1 });
    const refused = await wantProfile(world, token);
    await untilState(refused.id, 'refused', 1);
    const { id } = await wantProfile(world, token, { profile_name: `Kiosk ${token.tokenId}` });
    await untilState(id, 'defined', 1);
    const sick = await untilToken(world, token, 'one problem', ({ problems }) => problems.length === 1);
    expect(sick.problems[0]?.profileId).toBe(refused.id);
    await api(world, `/profiles/${refused.id}`, { method: 'DELETE' });
    expect(await tokenNow(world, token)).toMatchObject({ state: 'ok', problems: [] });
  });
});

describe('what Apple loses', () => {
  it('is defined again by Adept, seen and healed within one look; lost three times in a day it stays open', async () => {
    const token = await connected('Lost thrice');
    const profile = await definedProfile(world, token);
    const uuids = new Set([profile.definitions[0]?.profileUuid]);
    const look = async (): Promise<Diagnosis> => {
      await setFault(world, token, 'profile-missing-at-apple', { count: 1 });
      const diagnosis = await verify(world, token);
      uuids.add((await profileNow(profile.id)).definitions[0]?.profileUuid);
      return diagnosis;
    };
    expect((await look()).problems).toEqual([]);
    const { items: checks } = await api<VerificationList>(world, `/tokens/${token.tokenId}/verifications`);
    expect(checks[0]?.calls.map(({ endpoint, outcome }) => `${endpoint} ${outcome}`)).toEqual([
      'GET /session good',
      'GET /account good',
      'GET /profile refused',
      'POST /profile good',
      'GET /profile good',
    ]);
    expect((await look()).problems).toEqual([]);
    expect(uuids.size).toBe(3);
    const { items: healed } = await api<{ items: Problem[] }>(
      world,
      `/problems?token=${token.tokenId}&state=closed`,
    );
    expect(healed.map(({ causeId, profileId }) => [causeId, profileId])).toEqual([
      ['profile-missing-at-apple', profile.id],
      ['profile-missing-at-apple', profile.id],
    ]);
    const third = await look();
    expect(third.problems.map(({ causeId }) => causeId)).toEqual(['profile-missing-at-apple']);
    expect((await profileNow(profile.id)).definitions[0]?.state).toBe('defined');
    world.advanceMinutes(36 * 60);
    expect((await verify(world, token)).problems.map(({ causeId }) => causeId)).not.toContain(
      'profile-missing-at-apple',
    );
  });

  it.each([
    ['every hour', 60],
    ['every day', 24 * 60],
  ])('lost %s it stays open the third time, though nobody looks', async (how, minutes) => {
    const token = await connected(`Lost ${how}`);
    const { id, definitions } = await definedProfile(world, token);
    let held = definitions[0]?.profileUuid;
    const open = async (): Promise<(Problem | undefined)[]> =>
      (await tokenNow(world, token)).problems.filter(({ causeId }) => causeId === 'profile-missing-at-apple');
    for (const times of [1, 2, 3]) {
      await setFault(world, token, 'profile-missing-at-apple', { count: 1 });
      world.advanceMinutes(minutes + 1);
      const profile = await until(
        `Adept defined it again, ${times}`,
        () => profileNow(id),
        ({ definitions: [now] }) => now?.state === 'defined' && now.profileUuid !== held,
      );
      held = profile.definitions[0]?.profileUuid;
      if (times < 3) await until(`healed, ${times}`, open, (problems) => problems.length === 0);
    }
    const [problem] = await until('it came back', open, ([first]) => first?.repair?.result === 'came-back');
    expect(problem).toMatchObject({ severity: 'warning', profileId: id });
  });

  it('what Apple holds is not defined again, however often it is looked at', async () => {
    const token = await connected('Held');
    await definedProfile(world, token);
    for (let times = 0; times < 3; times += 1) await verify(world, token);
    expect(await defineCalls(token)).toBe(1);
  });
});

describe('a token that Apple refuses', () => {
  it('makes its profiles wait, and they go on with the check that proves it cured', async () => {
    const token = await connected('Waiting');
    await setFault(world, token, 'access-denied');
    const { id } = await wantProfile(world, token);
    const sick = await until(
      'access denied',
      () => verify(world, token),
      ({ state }) => state === 'error',
    );
    expect(sick.problems.map(({ causeId }) => causeId)).toEqual(['access-denied']);
    expect((await profileNow(id)).definitions[0]).toMatchObject({ state: 'wanted', profileUuid: null });
    await clearFaults(world, token);
    await verify(world, token);
    await untilState(id, 'defined', 1);
  });
});

describe('./adept profile', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'adept-profiles-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const onServer = (...args: string[]) =>
    adept([...args, '--server', world.server.adminUrl, '--api-token', API_TOKEN, '--language', 'en']);
  const fileOf = (name: string, content: unknown): string => {
    const file = path.join(folder, name);
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    return file;
  };

  it('applies a file, shows what Apple holds, changes nothing the second time, and deletes', async () => {
    const token = await connected('By file');
    const content = { profile_name: 'From a file', url: 'https://mdm.example.com/enroll' };
    const file = fileOf('profile.json', { name: 'From a file', tokens: ['By file'], content });
    const applied = await onServer('profile', 'apply', '-f', file, '--json');
    expect(applied.code, applied.stderr).toBe(0);
    const { id } = JSON.parse(applied.stdout) as EnrollmentProfile;
    const held = await untilState(id, 'defined', 1);
    expect(held.tokens).toEqual([token.tokenId]);
    const again = await onServer('profile', 'apply', '-f', fileOf('bare.json', content));
    expect(again.code, again.stderr).toBe(0);
    expect(again.stdout).toContain('“From a file” is saved, revision 1');
    expect(await profileNow(id)).toMatchObject({ revision: 1, tokens: [token.tokenId] });
    const shown = await onServer('profile', 'show', 'from a FILE');
    expect(shown.stdout).toContain(held.definitions[0]?.profileUuid);
    expect((await onServer('profile', 'list')).stdout).toContain('From a file');
    expect((await onServer('profile', 'delete', 'From a file', '--yes')).code).toBe(0);
    const gone = await onServer('profile', 'show', id, '--json');
    expect([gone.code, (JSON.parse(gone.stderr) as { code: string }).code]).toEqual([2, 'no-such-profile']);
  });

  it.each([
    ['not JSON', '{', 'profile-file-not-read'],
    ['no object', '[]', 'profile-file-not-read'],
    ['a strange member', { content: {}, token: 'x' }, 'profile-file-not-read'],
    ['an empty field', { profile_name: 'Bad', url: 'https://a.example', department: '' }, 'profile-invalid'],
    ['an unknown token', { tokens: ['Nobody’s'], content: {} }, 'no-such-token'],
  ])('refuses %s with a code, and nothing is made', async (_what, content, code) => {
    const refused = await onServer('profile', 'apply', '-f', fileOf('bad.json', content), '--json');
    expect(refused.code).not.toBe(0);
    expect((JSON.parse(refused.stderr) as { code: string }).code).toBe(code);
    expect(refused.stdout).toBe('');
  });
});
